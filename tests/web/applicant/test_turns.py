"""What a family tells while its case runs, whom it entrusts, and the hearing in its calendar."""

from datetime import date, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from shanyraq.cli.demo_data.sample import sheet
from shanyraq.procedure.commands import SignAgreement, WithdrawApplication
from shanyraq.procedure.representation import Scope
from shanyraq.record.readers.applicant import case_page, my_cases
from shanyraq.record.readers.people import person_by_iin
from tests.web.applicant import stories
from tests.web.citizens import KEY, Begin, SignIn, StandingClock

ATTORNEY = "900101300099"


def _scan() -> SimpleUploadedFile:
    return SimpleUploadedFile("scan.pdf", sheet("A scan"), "application/pdf")


def _day(name: str, at: date) -> dict[str, object]:
    return {f"{name}_0": at.day, f"{name}_1": at.month, f"{name}_2": at.year}


def test_the_family_tells_of_a_birth_and_sees_the_child_in_the_case(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    at, browser = f"/my/cases/{told.number}/", sign_in(told.home.tenant)
    assert f"{at}family-turn/" in browser.get(at).content.decode()
    assert browser.get(f"{at}family-turn/").status_code == 200
    asked = browser.get(f"{at}family-turn/").content.decode()
    assert "On which day" not in asked
    apart = browser.get(f"{at}family-turn/?turn=divorce").content.decode()
    assert "left the dwelling for good" in apart
    assert "Given name" not in apart
    assert browser.post(f"{at}family-turn/", {"key": KEY, "turn": "moon"}).status_code == 422
    born = {"key": KEY, "turn": "birth", **_day("happened_on", told.at.date()), "paper": _scan()}
    nameless = browser.post(f"{at}family-turn/", born)
    assert nameless.status_code == 422
    ahead = browser.post(f"{at}family-turn/", {**born, **_day("happened_on", told.at.date() + timedelta(days=1))})
    assert "This day has not come yet" in ahead.content.decode()
    nobody = {**born, "turn": "death", "paper": _scan()}
    assert browser.post(f"{at}family-turn/", nobody).status_code == 422
    named = {**born, "family_name": "Үлгіұлы", "given_name": "Бала", "paper": _scan()}
    before = len(stories.case_at_hand(told).filing.household)
    assert browser.post(f"{at}family-turn/", named).status_code == 303
    assert len(stories.case_at_hand(told).filing.household) == before + 1
    assert "The change is in the file" in browser.get(f"{at}?told=family_turn").content.decode()


def test_a_representative_sees_the_case_and_may_do_what_was_marked(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    at, browser = f"/my/cases/{told.number}/", sign_in(told.home.tenant)
    assert browser.get(f"{at}entrust/").status_code == 200
    given = {
        "key": KEY, "family_name": "Өкілов", "given_name": "Сенім", "iin": "12", "scope": ["applying"],
        **_day("until", told.at.date() + timedelta(days=30)), "paper": _scan(),
    }  # fmt: skip
    assert "12 digits" in browser.post(f"{at}entrust/", given).content.decode()
    answer = browser.post(f"{at}entrust/", {**given, "iin": ATTORNEY, "paper": _scan()})
    assert answer.status_code == 303
    (held,) = stories.case_at_hand(told).representations
    assert held.scope == (Scope.APPLYING,)
    attorney = person_by_iin(ATTORNEY)
    assert attorney is not None
    assert [one.number for one in my_cases(attorney.id)] == [told.number]
    seen = case_page(told.number, attorney.id, told.at.date())
    assert seen is not None
    assert seen.may(WithdrawApplication, told.at) is None
    assert seen.may(SignAgreement, told.at) is not None
    assert case_page(told.number, attorney.id, told.at.date() + timedelta(days=31)) is None
    page = browser.get(at).content.decode()
    assert f"{at}entrust/end/" in page
    ended = {"key": "e" * len(KEY), "who": f"{held.person}:{held.representative}", "said": "No need any more."}
    assert browser.post(f"{at}entrust/end/", ended).status_code == 303
    assert stories.case_at_hand(told).representations == ()
