"""Last days of terms."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shanyraq.law.calendar import DayCode, NoCalendar
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.receipts import Suspended, due, due_date, ledger, months_later
from shanyraq.law.terms import Term, Unit, calendar_days, months, working_days
from tests.law.days import DAY, Brute, day, walk

VECTORS = [
    ("15.08.2021", "15cd", "30.08.2021", "31.08.2021"),
    ("01.09.2021", "30cd", "01.10.2021", "01.10.2021"),
    ("16.11.2021", "15cd", "01.12.2021", "02.12.2021"),
    ("16.11.2021", "30cd", "16.12.2021", "20.12.2021"),
    ("18.02.2022", "30cd", "20.03.2022", "24.03.2022"),
    ("21.02.2022", "15cd", "08.03.2022", "09.03.2022"),
    ("05.12.2024", "30cd", "04.01.2025", "05.01.2025"),
    ("02.12.2025", "30cd", "01.01.2026", "05.01.2026"),
    ("20.02.2026", "30cd", "22.03.2026", "26.03.2026"),
    ("22.05.2025", "15cd", "06.06.2025", "09.06.2025"),
    ("04.03.2022", "2wd", "09.03.2022", "09.03.2022"),
    ("14.12.2021", "5wd", "23.12.2021", "23.12.2021"),
    ("02.07.2021", "2wd", "07.07.2021", "07.07.2021"),
    ("03.05.2024", "3wd", "10.05.2024", "10.05.2024"),
    ("02.01.2025", "2wd", "06.01.2025", "06.01.2025"),
    ("18.03.2022", "5wd", "30.03.2022", "30.03.2022"),
    ("30.06.2023", "5wd", "10.07.2023", "10.07.2023"),
    ("20.03.2026", "5wd", "01.04.2026", "01.04.2026"),
]


@pytest.mark.parametrize(("event", "term", "arithmetic", "legal"), VECTORS)
def test_a_term_ends_as_the_worked_examples_say(event: str, term: str, arithmetic: str, legal: str) -> None:
    counted = due(CALENDAR, day(event), Term.parse(term))
    assert counted.first_day == day(event) + DAY
    assert counted.arithmetic_end == day(arithmetic)
    assert counted.due == day(legal)
    assert not counted.provisional
    assert counted.calendar == CALENDAR.version


def test_a_last_day_that_is_a_holiday_rolls_over_each_day_off_and_says_why() -> None:
    counted = due(CALENDAR, date(2021, 11, 16), calendar_days(30))
    assert [(roll.date.day, roll.why.code) for roll in counted.rolls] == [
        (16, DayCode.HOLIDAY), (17, DayCode.HOLIDAY), (18, DayCode.WEEKEND), (19, DayCode.WEEKEND),
    ]  # fmt: skip


def test_a_term_in_working_days_never_rolls() -> None:
    for event in walk(date(2021, 12, 1), date(2022, 1, 20)):
        assert due(CALENDAR, event, working_days(5)).rolls == ()


BRUTE = Brute(CALENDAR)
EVENTS = st.dates(date(2020, 12, 31), date(2026, 12, 31))


@given(EVENTS, st.integers(1, 200), st.sampled_from([Unit.CALENDAR_DAYS, Unit.WORKING_DAYS]))
def test_any_due_date_equals_a_walk_day_by_day(event: date, count: int, unit: Unit) -> None:
    counted = due(CALENDAR, event, Term(count, unit))
    walked = BRUTE.calendar_days if unit is Unit.CALENDAR_DAYS else BRUTE.working_days
    assert counted.due == due_date(CALENDAR, event, Term(count, unit)) == walked(event, count)
    assert CALENDAR.is_working(counted.due)


def test_a_hundred_thousand_due_dates_equal_a_walk_day_by_day() -> None:
    draw = random.Random(437)
    first = date(2020, 12, 31).toordinal()
    span = date(2027, 10, 1).toordinal() - first
    terms = [(working_days(n), BRUTE.working_days) for n in (1, 2, 3, 5, 10, 15)]
    terms += [(calendar_days(n), BRUTE.calendar_days) for n in (1, 15, 30)]
    for _ in range(100_000):
        event = date.fromordinal(first + draw.randrange(span))
        term, walked = draw.choice(terms)
        assert due_date(CALENDAR, event, term) == walked(event, term.count), (event, term)


@given(EVENTS, st.integers(1, 60), st.sampled_from([Unit.CALENDAR_DAYS, Unit.WORKING_DAYS]))
def test_the_ledger_counts_exactly_the_days_of_the_term(event: date, count: int, unit: Unit) -> None:
    counted = due(CALENDAR, event, Term(count, unit))
    days = ledger(CALENDAR, counted)
    assert [one.date for one in days] == list(walk(counted.first_day, counted.due))
    assert sum(one.counted for one in days) == count
    skipped = {one.date for one in days if not one.counted}
    if unit is Unit.CALENDAR_DAYS:
        rolled_to = {counted.due} if counted.rolls else set()
        assert skipped == {roll.date for roll in counted.rolls if roll.date > counted.arithmetic_end} | rolled_to
    else:
        assert not any(CALENDAR.is_working(on) for on in skipped)


def test_the_ledger_names_the_act_behind_each_skipped_day() -> None:
    days = ledger(CALENDAR, due(CALENDAR, date(2025, 1, 2), working_days(2)))
    assert [(one.date.day, one.counted, one.why.act) for one in days] == [
        (3, False, "G24G0000436"), (4, False, "LC/84"), (5, True, "G24G0000436"), (6, True, "LC/84"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("event", "term", "provisional"),
    [
        ("19.05.2026", "5wd", True),
        ("18.05.2026", "5wd", False),
        ("28.05.2026", "5wd", False),
        ("27.05.2026", "1wd", True),
        ("01.05.2026", "30cd", True),
        ("28.05.2026", "30cd", False),
        ("10.03.2027", "5wd", True),
        ("14.05.2027", "1wd", True),
        ("27.08.2026", "5cd", True),
    ],
)
def test_a_date_whose_count_touches_an_estimated_day_is_provisional(event: str, term: str, provisional: bool) -> None:
    assert due(CALENDAR, day(event), Term.parse(term)).provisional is provisional


@pytest.mark.parametrize(
    ("event", "term", "legal"),
    [
        ("31.01.2022", "1mo", "28.02.2022"),
        ("31.01.2024", "1mo", "29.02.2024"),
        ("15.11.2021", "3mo", "15.02.2022"),
        ("16.11.2021", "1mo", "20.12.2021"),
        ("30.11.2024", "3mo", "28.02.2025"),
        ("30.09.2022", "3mo", "30.12.2022"),
    ],
)
def test_a_term_in_months_ends_on_the_same_day_of_the_month_or_on_its_last(event: str, term: str, legal: str) -> None:
    assert due(CALENDAR, day(event), Term.parse(term)).due == day(legal)


def test_many_months_later_is_years_later() -> None:
    assert months_later(date(2021, 12, 31), 1) == date(2022, 1, 31)
    assert months_later(date(2021, 12, 31), 12) == date(2022, 12, 31)
    assert months_later(date(2024, 2, 29), 60) == date(2029, 2, 28)


@pytest.mark.parametrize("term", ["1cd", "1wd", "1mo"])
def test_a_term_outside_the_calendar_is_an_error(term: str) -> None:
    for event in (date(2020, 12, 30), date(2027, 12, 31), date(2030, 1, 1), date.max, date.min):
        with pytest.raises(NoCalendar):
            due(CALENDAR, event, Term.parse(term))


STOP = Suspended(date(2021, 9, 10), date(2021, 9, 14), "act")


def test_suspended_days_are_not_counted_in_calendar_days() -> None:
    plain = due(CALENDAR, date(2021, 9, 6), calendar_days(30))
    stopped = due(CALENDAR, date(2021, 9, 6), calendar_days(30), (STOP,))
    assert plain.due == date(2021, 10, 6)
    assert stopped.arithmetic_end == stopped.due == date(2021, 10, 11)
    days = ledger(CALENDAR, stopped)
    assert [one.date.day for one in days if one.suspended_by == "act"] == [10, 11, 12, 13, 14]
    assert sum(one.counted for one in days) == 30


def test_suspended_days_are_not_counted_in_working_days() -> None:
    stopped = due(CALENDAR, date(2021, 9, 8), working_days(2), (STOP,))
    assert stopped.due == date(2021, 9, 15)
    assert stopped.rolls == ()


def test_a_term_does_not_end_on_a_suspended_day() -> None:
    stop = Suspended(date(2021, 9, 11), date(2021, 9, 20), "act")
    stopped = due(CALENDAR, date(2021, 9, 9), calendar_days(2), (stop,))
    assert stopped.arithmetic_end == date(2021, 9, 21)
    over_monday = Suspended(date(2021, 9, 13), date(2021, 9, 14), "act")
    weekend = due(CALENDAR, date(2021, 9, 9), calendar_days(2), (over_monday,))
    assert weekend.arithmetic_end == date(2021, 9, 11)
    assert weekend.due == date(2021, 9, 15)
    assert [roll.date.day for roll in weekend.rolls] == [11, 12, 13, 14]


def test_a_suspension_in_months_lengthens_the_term_by_its_days() -> None:
    assert due(CALENDAR, date(2021, 9, 6), months(1), (STOP,)).due == date(2021, 10, 11)


def test_suspensions_that_overlap_stop_the_term_once() -> None:
    twice = (STOP, Suspended(date(2021, 9, 12), date(2021, 9, 14), "other"))
    assert due(CALENDAR, date(2021, 9, 6), calendar_days(30), twice).due == date(2021, 10, 11)


@given(EVENTS, st.integers(1, 40), st.sampled_from([Unit.CALENDAR_DAYS, Unit.WORKING_DAYS]))
def test_a_suspension_that_was_over_before_the_event_changes_nothing(event: date, count: int, unit: Unit) -> None:
    before = Suspended(event - timedelta(days=9), event, "act")
    plain, stopped = due(CALENDAR, event, Term(count, unit)), due(CALENDAR, event, Term(count, unit), (before,))
    assert (stopped.due, stopped.arithmetic_end, stopped.rolls) == (plain.due, plain.arithmetic_end, plain.rolls)


def test_a_suspension_over_the_end_of_the_calendar_is_an_error() -> None:
    with pytest.raises(NoCalendar):
        due(CALENDAR, date(2027, 12, 1), calendar_days(5), (Suspended(date(2027, 12, 2), date(2028, 2, 1), "act"),))


def test_a_suspension_of_one_day_stops_one_day() -> None:
    one = Suspended(date(2021, 9, 10), date(2021, 9, 10), "act")
    assert due(CALENDAR, date(2021, 9, 6), calendar_days(30), (one,)).due == date(2021, 10, 7)


def test_a_suspension_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        Suspended(date(2021, 9, 2), date(2021, 9, 1), "act")


@pytest.mark.parametrize("text", ["30cd", "5wd", "3mo", "1cd", "9999wd"])
def test_a_term_is_read_as_it_is_written(text: str) -> None:
    assert str(Term.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["", "30", "cd", "0cd", "-5wd", "030cd", "30 cd", "30CD", "5wdx", "10000cd", "5w", "٣cd", "5wd\n"]
)
def test_what_is_not_a_term_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a term is written as"):
        Term.parse(text)


@pytest.mark.parametrize("count", [0, -1, 10_000])
def test_a_term_of_no_days_or_of_too_many_cannot_be_made(count: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 9999"):
        Term(count, Unit.CALENDAR_DAYS)
