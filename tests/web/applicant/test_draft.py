"""The draft: one thing a page, saved at each step, and nothing asked that the state knows."""

import re
import shutil
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from pytest_django import Settings

from shanyraq.outside.files.shape import LARGEST
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.drafts import draft, drafts_of
from shanyraq.record.readers.people import household, identity
from shanyraq.web.actor import Actor
from shanyraq.web.applicant.answers import Answers, read
from shanyraq.web.applicant.desk import Desk, open_desk
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.views.at import at_step
from tests.web.applicant.conftest import Writing
from tests.web.applicant.papers import pdf
from tests.web.citizens import SignIn


def _page(writing: Writing, step: str, **given: object) -> str:
    """The page that answers a wrong answer: 422, nothing written."""
    before = _saved(writing)
    response = writing.browser.post(writing.at(step), given)
    assert response.status_code == 422, response.status_code
    assert _saved(writing) == before
    return str(response.content.decode())


def _saved(writing: Writing) -> object:
    found = draft(writing.draft, writing.browser.session["account"])
    assert found is not None
    return read(found.data)


def test_a_whole_draft_leads_to_the_page_of_all_answers(writing: Writing) -> None:
    writing.through_papers()
    page = writing.browser.get(writing.at("check/")).content.decode()
    assert "Check your answers" in page
    assert "Fix the text" in page


def test_two_clicks_begin_one_draft(writing: Writing) -> None:
    again = writing.browser.post("/my/start/begin/")
    assert again.headers["Location"] == writing.at("")
    assert len(drafts_of(writing.browser.session["account"])) == 1


def test_a_draft_is_taken_up_where_it_was_left(writing: Writing, sign_in: SignIn) -> None:
    writing.answer("consent/", agreed="yes")
    writing.browser.post("/sign-out/")
    browser = sign_in(writing.told.home.tenant)
    page = browser.get(writing.at("")).content.decode()
    assert "Parts ready: 1 of 10" in page
    assert browser.get("/my/").content.decode().count(writing.at("")) == 1


def test_the_draft_of_another_person_is_not_found(writing: Writing, sign_in: SignIn) -> None:
    browser = sign_in(writing.told.home.spouse)
    assert browser.get(writing.at("")).status_code == 404
    assert browser.post(writing.at("consent/"), {"agreed": "yes"}).status_code == 404


def test_whoever_is_not_signed_in_is_led_to_the_entrance_and_back(writing: Writing) -> None:
    writing.browser.post("/sign-out/")
    response = writing.browser.get(writing.at("phone/"))
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/sign-in/?next=%2Fmy%2Fdrafts%2F")


def test_without_consent_nothing_goes_on_and_no_register_is_asked(writing: Writing) -> None:
    assert writing.answer("consent/", agreed="no") == writing.at("consent/refused/")
    page = writing.browser.get(writing.at("consent/refused/")).content.decode()
    assert "we asked no register anything" in page
    for step in ("phone/", "dwelling/", "events/", "group/", "papers/", "check/"):
        assert writing.browser.get(writing.at(step)).headers["Location"] == writing.at("")


def test_consent_needs_an_answer(writing: Writing) -> None:
    assert "Choose whether you agree" in _page(writing, "consent/")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write a telephone number"),
        ("12345", "too few or too many digits"),
        ("8 701 234 56 78 9", "too few or too many digits"),
        ("telephone", "too few or too many digits"),
        ("+7 495 123 45 67", "A Kazakhstan number is needed"),
        ("+1 701 234 56 78", "A Kazakhstan number is needed"),
    ],
)
def test_a_number_that_reaches_nobody_is_not_taken(typed: str, said: str, writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    assert said in _page(writing, "phone/", number=typed)


@pytest.mark.parametrize("typed", ["87012345678", "+7 (701) 234-56-78", "701 234 56 78", "8–701–234–56–78"])
def test_a_number_is_read_however_it_is_written_and_shown_once_more(typed: str, writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    assert writing.answer("phone/", number=typed) == writing.at("phone/right/")
    assert "+7 701 234 56 78" in writing.browser.get(writing.at("phone/right/")).content.decode()
    assert writing.answer("phone/right/", right="no") == writing.at("phone/")


def test_the_record_fills_in_the_paper_of_the_tenancy(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("dwelling/", chosen=writing.told.home.flat)
    page = writing.browser.get(writing.at("tenure/")).content.decode()
    assert f'value="{writing.told.home.tenure_number}"' in page
    assert "This comes from the record" in page


def test_a_paper_dated_tomorrow_is_not_taken(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("dwelling/", chosen=writing.told.home.flat)
    page = _page(writing, "tenure/", kind="housing_order", number="7", on_0=21, on_1=6, on_2=2025)
    assert "cannot lie in the future" in page


def test_a_dwelling_is_found_by_the_words_of_its_address(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    assert writing.answer("dwelling/", chosen="other") == writing.at("dwelling/find/")
    page = writing.browser.get(writing.at("dwelling/find/"), {"q": "мысал"}).content.decode()
    assert "This is the one" in page
    assert writing.answer("dwelling/choose/", dwelling=writing.told.home.flat).startswith("/my/drafts/")


def test_a_dwelling_that_is_not_in_the_record_is_explained(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    page = writing.browser.get(writing.at("dwelling/find/"), {"q": "Baker Street"}).content.decode()
    assert "which keeps the record of the stock" in page
    assert writing.browser.post(writing.at("dwelling/choose/"), {"dwelling": "nonsense"}).status_code == 404
    assert writing.browser.get(writing.at("dwelling/find/"), {"q": ""}).status_code == 422


def test_instalments_outside_the_law_of_the_day_are_refused_with_the_paragraph(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    assert writing.answer("basis/", basis="instalments") == writing.at("basis/plan/")
    page = _page(writing, "basis/plan/", initial_percent=5, years=16)
    assert "at least 10 %" in page
    assert "No. 673" in page
    assert "depends on the residual value" in _page(writing, "basis/plan/", initial_percent=20, years=12)
    writing.answer("basis/plan/", initial_percent=20, years=10)


def test_free_of_charge_needs_a_category(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    assert writing.answer("basis/", basis="free") == writing.at("basis/category/")
    assert "go back and choose to pay" in _page(writing, "basis/category/")
    writing.answer("basis/category/", free_category="13-8-2")


MOTHER = {
    "relation": "parent",
    "family_name": "Үлгі",
    "given_name": "Ана",
    "patronymic": "",
    "born_on_0": 5,
    "born_on_1": 3,
    "born_on_2": 1960,
    "iin": "600305000017",
    "document_number": "012345678",
    "phone": "",
}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"iin": "6003050"}, "An IIN has 12 digits, and here are 7"),
        ({"iin": "700305000017"}, "not this date of birth"),
        ({"born_on_2": 2040}, "cannot lie in the future"),
        ({"born_on_2": 1860}, "more than 120 years"),
        ({"born_on_1": 13}, "is not a date"),
        ({"born_on_1": ""}, "needs a day, a month and a year"),
        ({"document_number": ""}, "For an adult the number is needed"),
        ({"phone": "5"}, "too few or too many digits"),
        ({"relation": ""}, "Choose an answer"),
        ({"given_name": ""}, "Not filled in"),
    ],
)
def test_what_is_wrong_with_a_member_of_the_family_is_said(
    changed: dict[str, object], said: str, writing: Writing
) -> None:
    writing.answer("consent/", agreed="yes")
    assert said in _page(writing, "family/add/", **{**MOTHER, **changed})
    assert len(household(writing.told.home.tenant)) == 2


def test_a_member_of_the_family_is_added_and_kept_for_the_next_application(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("family/add/", **MOTHER)
    page = writing.browser.get(writing.at("family/")).content.decode()
    assert "Үлгі Ана" in page
    assert [one.person.given_name for one in household(writing.told.home.tenant)][-1] == "Ана"
    assert "Another person on the list has this IIN" in _page(writing, "family/add/", **MOTHER)


def test_the_number_of_a_stranger_brings_nobody_into_the_family(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("family/add/", **MOTHER)
    writing.browser.post(writing.at(f"family/{household(writing.told.home.tenant)[-1].person.id}/remove/"))
    page = _page(writing, "family/add/", **{**MOTHER, "given_name": "Басқа"})
    assert "belongs to another person" in page
    assert "Ана" not in page


def test_numbers_of_others_are_not_shown_again(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("family/add/", **MOTHER)
    mother = household(writing.told.home.tenant)[-1].person.id
    page = writing.browser.get(writing.at(f"family/{mother}/")).content.decode()
    assert str(MOTHER["iin"]) not in page
    assert str(MOTHER["document_number"]) not in page
    given = {name: value for name, value in MOTHER.items() if name not in ("iin", "document_number", "phone")}
    writing.answer(f"family/{mother}/", **{**given, "family_name": "Жаңа"})
    assert household(writing.told.home.tenant)[-1].person.family_name == "Жаңа"
    assert "the IIN is wrong" in _page(writing, f"family/{mother}/", **{**given, "born_on_2": 1961})


def test_a_person_with_an_account_changes_their_own_particulars(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    spouse = writing.told.home.spouse
    page = writing.browser.get(writing.at(f"family/{spouse}/")).content.decode()
    assert "This person has an account" in page
    writing.answer(f"family/{spouse}/", relation="other", family_name="Бөтен", given_name="Біреу")
    kept = next(one for one in household(writing.told.home.tenant) if one.person.id == spouse)
    assert kept.person.family_name != "Бөтен"
    assert str(kept.kinship) == "other"


def test_a_child_who_turns_eighteen_soon_is_noticed(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    soon = {**MOTHER, "relation": "child", "born_on_0": 1, "born_on_1": 8, "born_on_2": 2007, "iin": "070801000011"}
    writing.answer("family/add/", **soon)
    page = writing.browser.get(writing.at("family/")).content.decode()
    assert "turns 18 on 1 August 2025" in page
    assert "future co-owner" in page


def test_leaving_somebody_out_is_asked_about_first(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    spouse = writing.told.home.spouse
    page = writing.browser.get(writing.at(f"family/{spouse}/remove/")).content.decode()
    assert "the agreement can be contested later" in page
    writing.answer(f"family/{spouse}/remove/")
    assert spouse not in [one.person.id for one in household(writing.told.home.tenant)]


def _to_events(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    writing.answer("family/")


def _event(writing: Writing, kind: str, on: date) -> str:
    return writing.answer("events/add/", kind=kind, on_0=on.day, on_1=on.month, on_2=on.year)


def test_what_the_register_knows_is_not_asked_for(writing: Writing) -> None:
    _to_events(writing)
    page = writing.browser.get(writing.at("events/")).content.decode()
    assert "Birth of a child" in page
    assert "in the register" in page


def test_only_the_paper_of_an_old_marriage_is_asked_for(writing: Writing) -> None:
    _to_events(writing)
    _event(writing, "marriage", date(2005, 4, 2))
    _event(writing, "divorce", date(2015, 4, 2))
    page = writing.browser.get(writing.at("events/")).content.decode()
    assert page.count("a copy is needed") == 1
    assert page.count("we ask ourselves") == 1
    assert "on the list already" in _page(writing, "events/add/", kind="marriage", on_0=2, on_1=4, on_2=2005)
    assert "cannot lie in the future" in _page(writing, "events/add/", kind="death", on_0=2, on_1=4, on_2=2040)


def test_an_event_that_was_typed_can_be_taken_back_and_one_of_the_register_cannot(writing: Writing) -> None:
    _to_events(writing)
    _event(writing, "marriage", date(2005, 4, 2))
    writing.answer("events/")
    kept = _saved(writing).events  # type: ignore[attr-defined]
    assert [one.in_register for one in kept] == [True, False]
    assert writing.browser.post(writing.at("events/0/remove/")).status_code == 404
    writing.answer("events/1/remove/")
    assert [one.in_register for one in _saved(writing).events] == [True]  # type: ignore[attr-defined]


def test_papers_are_asked_for_only_where_the_law_says_so(writing: Writing) -> None:
    writing.through_facts()
    page = writing.browser.get(writing.at("papers/")).content.decode()
    required, _, rest = page.partition("We ask the registers ourselves")
    assert "that agreement is needed" in required
    assert "Asked of every applicant" in required
    assert "forbidden to demand" in rest
    for kind in (2, 4, 5, 6, 7, 9, 1, 99):
        assert writing.browser.get(writing.at(f"papers/{kind}/")).status_code == 404


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (None, "Choose a file or take a photograph"),
        (SimpleUploadedFile("a.pdf", b"", "application/pdf"), "The file is empty"),
        (SimpleUploadedFile("a.docx", b"PK\x03\x04 not a paper", "application/pdf"), "not a PDF, a JPEG or a PNG"),
        (SimpleUploadedFile("a.pdf", b"%PDF-1.4\n" + b"0" * LARGEST, "application/pdf"), "larger than 10 MB"),
        (SimpleUploadedFile("a.pdf", b"%PDF-1.4\nand no end", "application/pdf"), "cannot be read to its end"),
    ],
    ids=["none", "empty", "other", "large", "cut"],
)
def test_a_file_that_cannot_be_taken_says_why(file: SimpleUploadedFile | None, said: str, writing: Writing) -> None:
    writing.through_facts()
    given = {} if file is None else {"file": file}
    assert said in _page(writing, "papers/3/", **given)


def test_an_expired_paper_counts_as_missing(writing: Writing) -> None:
    writing.through_facts()
    issued = {"issued_on_0": 1, "issued_on_1": 2, "issued_on_2": 2025}
    ended = {"expires_on_0": 1, "expires_on_1": 3, "expires_on_2": 2025}
    assert "expired on 1 March 2025" in _page(writing, "papers/8/", file=pdf(), **issued, **ended)
    before = {**ended, "expires_on_2": 2024}
    assert "cannot expire before it is issued" in _page(writing, "papers/8/", file=pdf(), **issued, **before)
    ahead = {**issued, "issued_on_2": 2026}
    assert "cannot have been issued in the future" in _page(writing, "papers/8/", file=pdf(), **ahead)


def test_a_file_is_seen_by_its_owner_alone_and_can_be_taken_away(writing: Writing, sign_in: SignIn) -> None:
    writing.through_papers()
    page = writing.browser.get(writing.at("papers/")).content.decode()
    found = re.search(r'href="(/my/drafts/\w+/files/\d+/)"', page)
    assert found is not None
    href = found[1]
    assert writing.browser.get(href).headers["Content-Type"] == "application/pdf"
    stranger = sign_in(writing.told.home.spouse)
    assert stranger.get(href).status_code == 404
    sign_in(writing.told.home.tenant)
    assert writing.browser.post(f"{href}remove/").status_code == 303
    assert writing.browser.get(href).status_code == 404
    assert "to attach" in writing.browser.post(writing.at("papers/")).content.decode()


def test_an_answer_changed_from_the_page_of_all_answers_leads_back_to_it(writing: Writing) -> None:
    writing.through_papers()
    assert writing.answer("service/?back=check", service_category="none") == writing.at("check/")
    assert writing.answer("phone/?back=check", number="87017654321") == writing.at("phone/right/") + "?back=check"
    assert writing.answer("phone/right/?back=check", right="yes") == writing.at("check/")


def test_a_draft_is_thrown_away_after_asking_and_the_family_stays(writing: Writing) -> None:
    assert "is kept for the next time" in writing.browser.get(writing.at("delete/")).content.decode()
    assert writing.answer("delete/") == "/my/"
    assert writing.browser.get(writing.at("")).status_code == 404
    assert len(household(writing.told.home.tenant)) == 2


def test_ones_own_number_is_recognised(writing: Writing) -> None:
    writing.answer("consent/", agreed="yes")
    own = identity(writing.told.home.tenant)
    assert own is not None
    assert own.person.born_on is not None
    born = own.person.born_on
    given = {**MOTHER, "born_on_0": born.day, "born_on_1": born.month, "born_on_2": born.year, "iin": own.iin}
    assert "This is your own IIN" in _page(writing, "family/add/", **given)


def test_what_another_window_saved_meanwhile_is_not_overwritten(writing: Writing) -> None:
    @at_step(Step.CONSENT)
    def late(request: HttpRequest, desk: Desk) -> HttpResponse:
        open_desk(request, desk.id).save(Answers(agreed=True), Step.CONSENT)
        desk.save(Answers(agreed=False), Step.CONSENT)
        return HttpResponse()

    request = RequestFactory().post("/")
    seen = account_of(writing.told.home.tenant)
    assert seen is not None
    request.actor = Actor(seen.account_id, seen.person_id, seen.name)  # type: ignore[attr-defined]
    response = late(request, writing.draft)
    assert response.status_code == 422
    assert _saved(writing) == Answers(agreed=True)


def test_a_file_that_is_gone_from_the_store_is_said(writing: Writing, settings: Settings) -> None:
    writing.through_papers()
    page = writing.browser.get(writing.at("papers/")).content.decode()
    found = re.search(r'href="(/my/drafts/\w+/files/\d+/)"', page)
    assert found is not None
    shutil.rmtree(settings.SHANYRAQ_FILES)
    gone = writing.browser.get(found[1])
    assert gone.status_code == 503
    assert "not found in the store" in gone.content.decode()
