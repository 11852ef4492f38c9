"""An adult's own link: nothing is shown before it is them, one text is signed, and each way out is explained."""

from datetime import date, timedelta

import pytest
from pytest_django import Settings

from shanyraq.cli.demo_data import steps
from shanyraq.procedure import commands as c
from shanyraq.procedure.household import ConsentState, Relation, Relative
from shanyraq.record.handle import handle
from shanyraq.record.readers.people import people
from shanyraq.record.writers.consents import invite
from shanyraq.record.writers.people import change_birth
from tests.web.applicant import stories
from tests.web.citizens import KEY
from tests.web.family.conftest import Link, later


def _consent(link: Link) -> ConsentState | None:
    consent = stories.case_at_hand(link.told).filing.consent(link.told.home.spouse)
    return consent.state if consent else None


def _names(link: Link) -> list[str]:
    return [one.full_name for one in people(one.person for one in link.told.home.family).values()]


def test_the_door_shows_nothing_of_the_application(link: Link) -> None:
    page = link.browser.get(link.door).content.decode()
    assert "Your date of birth" in page
    assert link.told.number not in page
    assert not any(name in page for name in _names(link))


def test_behind_the_door_stands_the_text_as_it_will_be_judged(link: Link) -> None:
    page = link.enter().page()
    paper = stories.case_at_hand(link.told).filing.paper
    assert paper[:8] in page
    assert all(name in page for name in _names(link))
    assert link.browser.get("/family/text/").headers["Content-Type"] == "application/pdf"


def test_no_address_behind_the_door_holds_the_token_or_a_name(link: Link) -> None:
    page = link.enter().page()
    assert link.token not in page


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_page_opens_in_three_languages(lang: str, link: Link) -> None:
    link.browser.cookies["language"] = lang
    assert link.browser.get(link.door).status_code == 200
    link.enter()
    for page in ("read/", "refuse/"):
        assert link.browser.get(f"/family/{page}").status_code == 200
    assert link.browser.get("/family/closed/").status_code == 200
    link.browser.post("/family/refuse/", {"key": KEY, "reason": ""})
    assert link.browser.get("/family/done/").status_code == 200


def test_a_wrong_birthday_is_said_and_the_attempts_are_counted(link: Link) -> None:
    page = link.browser.post(link.door, {"born_on_0": 1, "born_on_1": 1, "born_on_2": 1970})
    assert page.status_code == 422
    assert "Attempts left: 4" in page.content.decode()
    unfinished = link.browser.post(link.door, {"born_on_0": 1})
    assert "needs a day, a month and a year" in unfinished.content.decode()


def test_after_five_wrong_birthdays_the_link_rests_for_a_quarter_of_an_hour(link: Link) -> None:
    for _ in range(5):
        link.knock(date(1970, 1, 1))
    link.browser.cookies.clear()
    link.browser.cookies["language"] = "en"
    closed = link.browser.get(link.door)
    assert closed.status_code == 429
    assert "Try again in 15 minutes" in closed.content.decode()
    right = {"born_on_0": link.born_on.day, "born_on_1": link.born_on.month, "born_on_2": link.born_on.year}
    assert link.browser.post(link.door, right).status_code == 429
    link.clock.moment += timedelta(minutes=16)
    assert link.browser.post(link.door, right).status_code == 303


def test_a_link_that_was_copied_badly_is_told_from_an_old_one(link: Link) -> None:
    wrong = link.browser.get(f"/family/{link.token[:-3]}/")
    assert wrong.status_code == 404
    assert "not copied whole" in wrong.content.decode()
    link.clock.moment = later(link.told.at, 15)
    old = link.browser.get(link.door)
    assert old.status_code == 410
    assert "Ask for a new one" in old.content.decode()


def test_a_newer_link_closes_the_one_before_it(link: Link) -> None:
    link.enter()
    invite(link.told.number, link.told.home.spouse, later(link.told.at, 14))
    assert link.browser.get("/family/read/").status_code == 404


def test_without_a_link_there_is_nothing_to_read_or_sign(link: Link) -> None:
    for page in ("read/", "text/", "refuse/", "done/"):
        assert link.browser.get(f"/family/{page}").status_code == 404
    assert link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)}).status_code == 404


def test_signing_is_recorded_and_a_double_click_signs_once(link: Link) -> None:
    link.enter()
    for _ in range(2):
        answer = link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)})
        assert answer.headers["Location"] == "/family/done/"
    page = link.page("done/")
    assert "Thank you, you have signed" in page
    assert "Still to sign: 1" in page
    assert _consent(link) is ConsentState.GIVEN
    assert "Sign with the demo key" not in link.page()


def test_a_text_that_changed_while_it_was_read_is_not_signed(link: Link) -> None:
    link.enter()
    steps.prepare(link.told)
    answer = link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)})
    assert answer.status_code == 422
    assert "While you were reading, the text was changed" in answer.content.decode()
    assert _consent(link) is None


def test_whoever_signed_an_earlier_version_is_told_that_it_is_void(link: Link) -> None:
    link.enter()
    link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)})
    steps.prepare(link.told)
    page = link.page()
    assert "You signed version 1" in page
    assert "Sign with the demo key" in page
    answer = link.browser.post("/family/sign/", {"key": "new-" + KEY, "digest": link.paper(2)})
    assert answer.status_code == 303
    assert _consent(link) is ConsentState.GIVEN


def test_a_refusal_is_explained_recorded_and_can_be_taken_back(link: Link) -> None:
    page = link.enter().page("refuse/")
    assert "the application cannot be sent" in page
    answer = link.browser.post("/family/refuse/", {"key": KEY, "reason": "I want to think."})
    assert answer.headers["Location"] == "/family/done/"
    assert _consent(link) is ConsentState.REFUSED
    assert "Your refusal is recorded" in link.page("done/")
    again = link.browser.post("/family/refuse/", {"key": "new-" + KEY, "reason": ""})
    assert again.status_code == 422
    assert link.browser.post("/family/sign/", {"key": "third-" + KEY, "digest": link.paper(1)}).status_code == 303
    assert _consent(link) is ConsentState.GIVEN


def test_a_reason_for_refusing_is_not_shown_to_the_family(link: Link) -> None:
    link.enter()
    link.browser.post("/family/refuse/", {"key": KEY, "reason": "I want to think."})
    assert "I want to think." not in link.page()


def test_nothing_is_signed_once_the_application_is_sent(link: Link) -> None:
    link.enter()
    steps.sign(link.told)
    steps.submit(link.told)
    page = link.page()
    assert "The application has been sent" in page
    assert "Sign with the demo key" not in page
    assert link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)}).status_code == 422
    assert link.browser.post("/family/refuse/", {"key": KEY, "reason": ""}).status_code == 422


def test_a_form_without_its_key_is_not_carried_out(link: Link) -> None:
    link.enter()
    assert link.browser.post("/family/sign/", {"digest": link.paper(1)}).status_code == 400
    assert link.browser.post("/family/refuse/", {"reason": ""}).status_code == 400
    assert _consent(link) is None


def _prepared_with(link: Link, *family: Relative) -> None:
    """Fix a new version for another household."""
    filing = stories.case_at_hand(link.told).filing
    assert filing.facts is not None
    paper = c.Issued("7" * 64, "ULGI-2025-A-00099", "CODE-0099")
    command = c.PrepareApplication(paper, filing.basis, None, None, filing.facts, family, filing.attached)
    handle(link.told.number, command, link.told.tenant, link.told.at)


def test_a_minor_is_told_that_nobody_asks_them_to_sign(link: Link) -> None:
    young = date(link.told.at.year - 17, 1, 1)
    change_birth(link.told.home.spouse, young)
    tenant = link.told.home.family[0]
    _prepared_with(link, tenant, Relative(link.told.home.spouse, Relation.CHILD, young))
    link.enter()
    assert "You are not 18 yet" in link.page()
    assert link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(2)}).status_code == 422
    assert _consent(link) is None


def test_somebody_left_out_of_the_new_version_is_told_so(link: Link) -> None:
    _prepared_with(link, link.told.home.family[0])
    answer = link.browser.post(
        link.door, {"born_on_0": link.born_on.day, "born_on_1": link.born_on.month, "born_on_2": link.born_on.year}
    )
    assert "You are not in the new version" in answer.content.decode()
    assert link.browser.get("/family/read/").status_code == 404


def test_the_link_is_forgotten_on_a_device_that_is_somebody_elses(link: Link) -> None:
    link.enter()
    assert link.browser.post("/family/close/").headers["Location"] == "/family/closed/"
    assert link.browser.get("/family/read/").status_code == 404


def test_the_link_opens_no_other_page_of_the_site(link: Link) -> None:
    link.enter()
    assert link.browser.get("/my/").headers["Location"].startswith("/sign-in/")
    assert link.browser.get(f"/my/cases/{link.told.number}/").status_code == 302


def test_a_signature_can_be_taken_back_until_the_application_is_sent(link: Link) -> None:
    link.enter()
    link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)})
    assert "Until the application is sent you can change your mind" in link.page()
    assert link.browser.post("/family/refuse/", {"key": "new-" + KEY, "reason": ""}).status_code == 303
    assert _consent(link) is ConsentState.REFUSED


def test_without_a_demo_nobody_signs_with_a_key_of_the_system(link: Link, settings: Settings) -> None:
    link.enter()
    settings.DEMO = False
    page = link.page()
    assert "demo key" not in page
    assert "Sign with eGov Mobile" in page
    answer = link.browser.post("/family/sign/", {"key": KEY, "digest": link.paper(1)})
    assert answer.status_code == 422
    assert "Attach the signature file" in answer.content.decode()
    assert _consent(link) is None
