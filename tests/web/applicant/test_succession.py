"""The applicant died: the family says so and goes on with the case."""

from datetime import date, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from shanyraq.cli.demo_data.sample import sheet
from tests.web.applicant import stories
from tests.web.citizens import KEY, Begin, SignIn, StandingClock


def _scan() -> SimpleUploadedFile:
    return SimpleUploadedFile("scan.pdf", sheet("A scan"), "application/pdf")


def _died(day: date) -> dict[str, object]:
    return {"key": KEY, "died_on_0": day.day, "died_on_1": day.month, "died_on_2": day.year}


def test_the_family_records_the_death_and_takes_the_applicants_place(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    at, today = f"/my/cases/{told.number}/", told.at.date()
    assert f"{at}death/" not in sign_in(told.home.tenant).get(at).content.decode()
    browser = sign_in(told.home.spouse)
    page = browser.get(at).content.decode()
    assert page.index(f"{at}death/") > page.index("About the application"), "nobody is asked about it among the buttons"
    assert browser.get(f"{at}death/").status_code == 200
    ahead = browser.post(f"{at}death/", {**_died(today + timedelta(days=1)), "paper": _scan()})
    assert "This day has not come yet" in ahead.content.decode()
    bad = SimpleUploadedFile("a.pdf", b"no paper", "application/pdf")
    assert browser.post(f"{at}death/", {**_died(today), "paper": bad}).status_code == 422
    early = browser.post(f"{at}successor/", {"key": KEY, "paper": _scan()})
    assert early.status_code == 422
    assert browser.post(f"{at}death/", {**_died(today), "paper": _scan()}).status_code == 303
    assert stories.case_at_hand(told).applicant_died_on == today
    page = browser.get(f"{at}?told=death").content.decode()
    assert f"{at}successor/" in page
    assert "on this page" in page
    assert browser.post(f"{at}successor/", {"key": "s" * len(KEY), "paper": _scan()}).status_code == 303
    case = stories.case_at_hand(told)
    assert (case.filing.applicant, case.applicant_died_on) == (told.home.spouse, None)
    assert "You are the applicant now" in browser.get(f"{at}?told=successor").content.decode()


def test_the_applicant_cannot_be_told_dead_by_themselves(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    for act in ("death", "successor"):
        assert "aria-disabled" in browser.get(f"{at}{act}/").content.decode()
    assert browser.post(f"{at}death/", {**_died(told.at.date()), "paper": _scan()}).status_code == 422
    assert stories.case_at_hand(told).applicant_died_on is None
