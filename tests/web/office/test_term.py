"""Every due date leads to its page: what it is counted from, each day, what stopped it and what moved it."""

from collections.abc import Iterator

import pytest
from django.test import Client

from shanyraq.chancery.acts import suspend_case
from shanyraq.chancery.counting_anew import count_on, lay
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from tests.calendar_acts import july, own_calendars
from tests.web.staff import NOW, SignIn, Tell, text_of


@pytest.fixture(autouse=True)
def _own() -> Iterator[None]:
    with own_calendars():
        yield


def taken(told: Telling) -> None:
    """Registered on Monday 16 June 2025; thirty days end on Wednesday 16 July."""
    told.go(4, 10)
    steps.apply(told)
    told.go(3, 10)
    steps.assign(told)


def looking(sign_in: SignIn, town: World, told: Telling, lang: str = "en") -> Client:
    """The head, who has said why they open the case."""
    browser = sign_in(town.town.head, lang)
    browser.post(f"/office/cases/{told.number}/purpose/", {"purpose": "work"})
    return browser


def page_of(sign_in: SignIn, town: World, told: Telling, code: str = "commission_decision", lang: str = "en") -> str:
    return text_of(looking(sign_in, town, told, lang).get(f"/office/cases/{told.number}/terms/{code}/0/"))


def test_every_due_date_of_the_case_and_of_the_list_leads_to_the_page_of_its_term(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(taken)
    browser = sign_in(town.town.head)
    listed = text_of(browser.get("/office/"))
    assert f'href="/office/cases/{told.number}/terms/commission_decision/"' in listed
    browser = looking(sign_in, town, told)
    answer = browser.get(f"/office/cases/{told.number}/terms/commission_decision/")
    assert (answer.status_code, answer["Location"]) == (
        303,
        f"/office/cases/{told.number}/terms/commission_decision/0/",
    )
    case = text_of(browser.get(f"/office/cases/{told.number}/"))
    assert case.count(f'href="/office/cases/{told.number}/terms/commission_decision/0/"') >= 3


def test_the_page_says_event_evidence_article_reading_length_and_every_day(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(taken)
    page = page_of(sign_in, town, told)
    for said in (
        "16 July 2025, Wednesday",
        "16 June 2025, Monday",
        "30 calendar days",
        "Reading 2:",
        '/readings/#r-2"',
        "KZ-2021-2027.1",
        "June 2025</caption>",
        "July 2025</caption>",
        "6 July, counted as day 20, ",
        "16 July, counted as day 30, a working day, the last day",
        "20 June, counted as day 4, a working day, today",
    ):
        assert said in page, said


def test_a_term_of_working_days_shows_the_days_it_skips_and_why(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    page = page_of(sign_in, town, told, "return_incomplete")
    assert "not counted" in page
    assert "2 working days" in page
    assert page_of(sign_in, town, told, "return_incomplete", "kk")
    assert page_of(sign_in, town, told, "return_incomplete", "ru")


def test_a_term_that_a_case_does_not_have_is_not_found(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(taken)
    browser = looking(sign_in, town, told)
    assert browser.get(f"/office/cases/{told.number}/terms/payment/7/").status_code == 404
    gone = browser.get(f"/office/cases/{told.number}/terms/payment/")
    assert gone["Location"] == f"/office/cases/{told.number}/#terms"


def test_the_page_keeps_the_day_before_an_act_moved_it_and_the_act_stands_under_the_day(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(taken)
    lay(july(), "shell", NOW)
    assert sum(count_on(NOW)) == 1
    page = page_of(sign_in, town, told, lang="ru")
    for said in (
        "Что изменил календарь",
        "16 июля 2025 года</span>",
        "17 июля 2025 года</span>",
        "Постановление о переносе дня отдыха с 12 на 16 июля (пример), P2500000555",
        "17 июля 2025 года, четверг",
        "считается 26-м, ",
    ):
        assert said in page, said
    history = text_of(looking(sign_in, town, told).get(f"/office/cases/{told.number}/"))
    assert "counted anew because an act moved days of the calendar: P2500000555" in history
    assert "16 July 2025 → 17 July 2025." in history


def test_a_case_that_stands_still_says_what_every_term_had_left_since_when_and_by_which_act(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(taken)
    told.done(suspend_case(told.number, "court", "ruling 7 of 20.06.2025", "why", by=told.staff.head, at=NOW))
    case = text_of(looking(sign_in, town, told).get(f"/office/cases/{told.number}/"))
    assert "27 calendar days" in case, "day 4 is the day on which it stopped, so 4 to 30 are left"
    page = page_of(sign_in, town, told)
    for said in ("ruling 7 of 20.06.2025", "a court’s act", "20 June 2025", "still stands", "27 calendar days"):
        assert said in page, said
    assert "stands still" in page
