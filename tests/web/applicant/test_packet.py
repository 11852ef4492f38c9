"""The family signs one text: who has, who has not, what a change does to it; then it is sent."""

from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.household import ConsentState
from shanyraq.procedure.papers import Manner
from shanyraq.record.readers.applicant import my_cases
from shanyraq.record.readers.family import invitation, packet
from shanyraq.record.writers.consents import use_link
from tests.web.applicant import stories
from tests.web.applicant.conftest import Writing
from tests.web.citizens import KEY, NOW, Begin, SignIn, StandingClock


def _fixed(writing: Writing, key: str = KEY) -> str:
    """The number of the case whose text was fixed."""
    to = writing.answer("check/", key=key)
    return to.split("/")[3]


def test_fixing_the_text_makes_the_paper_and_opens_the_packet(writing: Writing) -> None:
    writing.through_papers()
    to = writing.answer("check/", key=KEY)
    assert to.endswith("/signatures/?told=fixed")
    page = writing.browser.get(to).content.decode()
    number = to.split("/")[3]
    case = stories.case_at_hand_of(number)
    assert case.filing.version == 1
    assert case.filing.paper[:8] in page
    assert [one.kind for one in case.filing.attached] == [3, 8]
    text = writing.browser.get(f"/my/cases/{number}/signatures/text/")
    assert text.headers["Content-Type"] == "application/pdf"


def test_a_double_click_opens_one_case_and_fixes_one_version(writing: Writing) -> None:
    writing.through_papers()
    first, second = _fixed(writing), _fixed(writing)
    assert first == second
    assert len(my_cases(writing.told.home.tenant)) == 1
    assert stories.case_at_hand_of(first).filing.version == 1


def test_a_form_without_its_key_is_not_carried_out(writing: Writing) -> None:
    writing.through_papers()
    assert writing.browser.post(writing.at("check/")).status_code == 400
    assert writing.browser.post(writing.at("check/"), {"key": "short"}).status_code == 400
    assert my_cases(writing.told.home.tenant) == ()


def test_the_text_is_not_fixed_while_something_is_missing(writing: Writing) -> None:
    writing.through_facts()
    assert writing.browser.get(writing.at("check/")).headers["Location"] == writing.at("")
    assert writing.browser.post(writing.at("check/"), {"key": KEY}).headers["Location"] == writing.at("")
    assert my_cases(writing.told.home.tenant) == ()


def test_a_new_version_voids_the_signatures_and_says_so_before(writing: Writing) -> None:
    writing.through_papers()
    number = _fixed(writing)
    assert writing.browser.post(f"/my/cases/{number}/signatures/sign/", stories.signing(number)).status_code == 303
    warned = writing.browser.get(f"/my/cases/{number}/change/").content.decode()
    assert "Signed already: 1" in warned
    assert "void" in warned
    writing.answer("service/", service_category="none")
    again = writing.browser.get(writing.at("check/")).content.decode()
    assert "Signed already: 1" in again
    assert "Fix the new version" in again
    _fixed(writing, key="another-" + KEY)
    case = stories.case_at_hand_of(number)
    assert case.filing.version == 2
    assert case.filing.consents == ()
    assert "signed an earlier version" in writing.browser.get(f"/my/cases/{number}/signatures/").content.decode()


def test_the_dwelling_of_an_opened_case_stays(writing: Writing) -> None:
    writing.through_papers()
    _fixed(writing)
    for step in ("dwelling/", "dwelling/find/"):
        assert "can no longer be changed" in writing.browser.get(writing.at(step)).content.decode()
    chosen = writing.browser.post(writing.at("dwelling/choose/"), {"dwelling": writing.told.home.flat})
    assert chosen.status_code == 404


def test_the_applicant_and_a_spouse_with_an_account_sign_and_the_applicant_sends(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    number = told.number
    browser = sign_in(told.home.tenant)
    blocked = browser.get(f"/my/cases/{number}/send/").content.decode()
    assert "Signatures still missing: 2" in blocked
    assert browser.post(f"/my/cases/{number}/send/", {"key": KEY}).status_code == 422
    for person in (told.home.tenant, told.home.spouse):
        browser = sign_in(person)
        answer = browser.post(f"/my/cases/{number}/signatures/sign/", stories.signing(number))
        assert answer.headers["Location"] == f"/my/cases/{number}/signatures/?told=signed"
    assert sign_in(told.home.spouse).get(f"/my/cases/{number}/send/").status_code == 404
    browser = sign_in(told.home.tenant)
    assert browser.post(f"/my/cases/{number}/send/", {"key": KEY}).status_code == 303
    page = browser.get(f"/my/cases/{number}/sent/").content.decode()
    assert number in page
    assert "Last day" in page
    assert stories.case_at_hand(told).stage is Stage.REVIEW


def test_signing_twice_is_answered_with_the_reason(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.prepared(told)
    steps.sign(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    answer = browser.post(f"/my/cases/{told.number}/signatures/sign/", stories.signing(told.number))
    assert answer.status_code == 422


def test_a_version_that_was_not_read_is_not_signed(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/signatures/sign/"
    paper = stories.case_at_hand(told).filing.paper
    assert f'name="digest" value="{paper}"' in browser.get(at).content.decode()
    answer = browser.post(at, {"key": KEY, "digest": "0" * 64})
    assert answer.status_code == 422
    assert "The paper was replaced after you opened the page" in answer.content.decode()
    assert stories.case_at_hand(told).filing.consents == ()
    assert browser.post(at, {"key": KEY, "digest": paper}).status_code == 303


def test_what_is_sent_after_hours_is_told_its_day_of_registration_beforehand(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    steps.sign(told)
    clock.moment = NOW.replace(hour=21)
    browser = sign_in(told.home.tenant)
    page = browser.get(f"/my/cases/{told.number}/send/").content.decode()
    assert "outside working hours" in page
    assert "23 June 2025, Monday" in page
    browser.post(f"/my/cases/{told.number}/send/", {"key": KEY})
    sent = browser.get(f"/my/cases/{told.number}/sent/").content.decode()
    assert "it came outside working hours" in sent
    assert "20 June 2025, Friday, 21:00" in sent


def test_sending_twice_with_one_click_is_answered_and_not_repeated(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    steps.sign(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    answers = [browser.post(f"/my/cases/{told.number}/send/", {"key": KEY}) for _ in range(2)]
    assert [one.status_code for one in answers] == [303, 303]
    assert browser.post(f"/my/cases/{told.number}/send/", {"key": "new-" + KEY}).status_code == 422


def test_a_link_is_made_for_each_other_adult_and_the_earlier_one_closes(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    tokens = []
    for _ in range(2):
        at = f"/my/cases/{told.number}/signatures/{told.home.spouse}/"
        assert browser.post(f"{at}make/").headers["Location"] == at
        page = browser.get(at).content.decode()
        assert "<svg" in page
        tokens.append(page.split("/family/")[1].split("/")[0])
    assert invitation(tokens[0], told.at) is None
    found = invitation(tokens[1], told.at)
    assert found is not None
    assert found.person == told.home.spouse
    assert invitation(tokens[1], told.at + timedelta(days=15)) is None


def test_no_link_is_made_for_a_child_for_oneself_or_by_the_spouse(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    child = told.home.family[2].person
    browser = sign_in(told.home.tenant)
    for person in (child, told.home.tenant, "nobody"):
        assert browser.get(f"/my/cases/{told.number}/signatures/{person}/").status_code == 404
        assert browser.post(f"/my/cases/{told.number}/signatures/{person}/make/").status_code == 404
    assert sign_in(told.home.spouse).get(f"/my/cases/{told.number}/signatures/{child}/").status_code == 404


def test_the_packet_names_the_future_co_owners_and_nobody_signs_for_them(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    page = sign_in(told.home.tenant).get(f"/my/cases/{told.number}/signatures/").content.decode()
    assert "become co-owners" in page
    found = packet(told.number, told.at.date())
    assert found is not None
    assert [one.state for one in found.answers if one.adult] == [ConsentState.WAITING] * 2


def test_a_stranger_finds_no_packet(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told, other = begin(2), begin(3)
    stories.prepared(told)
    clock.moment = told.at
    browser = sign_in(other.home.tenant)
    for page in ("signatures/", "signatures/text/", "signatures/sign/", "change/", "send/", "sent/", ""):
        assert browser.get(f"/my/cases/{told.number}/{page}").status_code == 404
    assert browser.post(f"/my/cases/{told.number}/signatures/sign/", {"key": KEY}).status_code == 404


def test_a_spouse_with_an_account_can_refuse_there_and_the_applicant_cannot(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    at = f"/my/cases/{told.number}/"
    assert sign_in(told.home.tenant).post(f"{at}refuse/", {"key": KEY}).status_code == 422
    browser = sign_in(told.home.spouse)
    assert "Refuse to sign" in browser.get(at).content.decode()
    answer = browser.post(f"{at}refuse/", {"key": KEY, "said": "I want to think."})
    assert answer.headers["Location"] == f"{at}?told=refuse"
    page = sign_in(told.home.tenant).get(f"{at}signatures/").content.decode()
    assert "refused" in page
    assert "the application cannot be sent" in page
    assert "I want to think." not in sign_in(told.home.tenant).get(f"{at}history/").content.decode()


def test_without_a_demo_the_page_says_how_to_sign_and_has_no_demo_key(
    begin: Begin, sign_in: SignIn, clock: StandingClock, settings: Settings
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    settings.DEMO = False
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/signatures/sign/"
    page = browser.get(at).content.decode()
    assert "demo key" not in page
    assert "at any office of the State Corporation" in page
    assert browser.post(at, stories.signing(told.number)).status_code == 422
    refused = browser.post(at, {**stories.signing(told.number), "way": "demo"})
    assert "exists in the demonstration alone" in refused.content.decode()
    assert stories.case_at_hand(told).filing.consents == ()


def test_a_link_that_was_answered_closes_too_when_a_new_one_is_made(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    at, browser, tokens = f"/my/cases/{told.number}/signatures/{told.home.spouse}/", sign_in(told.home.tenant), []
    for _ in range(2):
        browser.post(f"{at}make/")
        tokens.append(browser.get(at).content.decode().split("/family/")[1].split("/")[0])
        use_link(tokens[-1], told.at)
    assert [invitation(token, told.at) is None for token in tokens] == [True, False]


def _scan() -> SimpleUploadedFile:
    return SimpleUploadedFile("scan.pdf", sheet("A scan"), "application/pdf")


def test_a_courts_decision_stands_in_for_an_adult_who_refused(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    spouse = By(Role.FAMILY, told.home.spouse)
    told.done(acts.refuse_consent(told.number, spouse.person, by=spouse, at=told.at))
    browser, case = sign_in(told.home.tenant), f"/my/cases/{told.number}/signatures/"
    assert f"{case}{told.home.spouse}/instead/" in browser.get(case).content.decode()
    at = f"{case}{told.home.spouse}/instead/"
    assert browser.post(at, {"key": KEY, "manner": "court"}).status_code == 422
    bad = SimpleUploadedFile("a.pdf", b"no paper", "application/pdf")
    assert browser.post(at, {"key": KEY, "manner": "court", "paper": bad}).status_code == 422
    power = {"key": KEY, "manner": "represented", "signer": told.home.tenant, "paper": _scan()}
    refused = browser.post(at, power)
    assert refused.status_code == 422
    assert "court" in refused.content.decode()
    answer = browser.post(at, {"key": KEY, "manner": "court", "paper": _scan()})
    assert answer.headers["Location"] == f"{case}?told=stand_in"
    assert "The paper is taken" in browser.get(answer.headers["Location"]).content.decode()
    consent = stories.case_at_hand(told).filing.consent(told.home.spouse)
    assert consent is not None
    assert consent.signature is not None
    assert consent.signature.manner is Manner.COURT


def test_one_of_the_family_consents_for_an_adult_by_a_power_of_attorney(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    browser, case = sign_in(told.home.tenant), f"/my/cases/{told.number}/signatures/"
    for nobody in (told.home.tenant, told.home.family[2].person, "stranger"):
        assert browser.get(f"{case}{nobody}/instead/").status_code == 404
    at = f"{case}{told.home.spouse}/instead/"
    assert browser.get(at).status_code == 200
    nobody_named = browser.post(at, {"key": KEY, "manner": "represented", "paper": _scan()})
    assert "Choose who holds the power" in nobody_named.content.decode()
    power = {"key": KEY, "manner": "represented", "signer": told.home.tenant}
    assert browser.post(at, {**power, "paper": _scan()}).status_code == 303
    consent = stories.case_at_hand(told).filing.consent(told.home.spouse)
    assert consent is not None
    assert consent.signature is not None
    assert (consent.signature.manner, consent.signature.signer) == (Manner.REPRESENTED, told.home.tenant)
    again = browser.post(at, {**power, "key": "again-" + KEY, "paper": _scan()})
    assert again.status_code == 422
    assert sign_in(told.home.spouse).get(at).status_code == 404
