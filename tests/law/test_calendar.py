"""The calendar of 2021-2027."""

from collections import Counter
from datetime import date

import holidays
import pytest

from shanyraq.law.calendar import Calendar, CalendarAct, DayCode, DayRow, DayStatus, NoCalendar, Why
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.sources import SOURCES
from shanyraq.words.phrase import Phrase
from tests.law.days import DAY, walk

OFF_ON_WEEKDAYS = {
    2021: "1.1 1.4 1.7 3.8 3.22 3.23 3.24 5.3 5.7 5.10 7.5 7.6 7.20 8.30 12.1 12.16 12.17",
    2022: "1.3 1.4 1.7 3.7 3.8 3.21 3.22 3.23 5.2 5.9 5.10 7.6 8.29 8.30 10.24 10.25 12.16",
    2023: "1.2 1.3 3.8 3.21 3.22 3.23 5.1 5.8 5.9 6.28 7.6 7.7 8.30 10.25 12.18",
    2024: "1.1 1.2 3.8 3.21 3.22 3.25 5.1 5.7 5.8 5.9 7.8 8.30 10.25 12.16",
    2025: "1.1 1.2 1.3 1.7 3.10 3.21 3.24 3.25 5.1 5.7 5.9 6.6 7.7 9.1 10.27 12.16",
    2026: "1.1 1.2 1.7 3.9 3.23 3.24 3.25 5.1 5.7 5.11 5.27 7.6 10.26 12.16",
    2027: "1.1 1.4 1.7 3.8 3.15 3.22 3.23 3.24 5.3 5.7 5.10 7.6 10.25 12.16",
}
WORKING_WEEKEND_DAYS = {
    date(2021, 7, 3), date(2022, 3, 5), date(2022, 8, 27), date(2022, 10, 22), date(2023, 7, 1), date(2024, 5, 4),
    date(2025, 1, 5),
}  # fmt: skip
WORKING_DAYS_IN_YEAR = {2021: 245, 2022: 246, 2023: 246, 2024: 249, 2025: 246, 2026: 247, 2027: 247}

ALL_DAYS = tuple(walk(CALENDAR.first, CALENDAR.last))


@pytest.mark.parametrize("year", OFF_ON_WEEKDAYS)
def test_the_weekdays_off_are_those_of_the_production_calendar(year: int) -> None:
    expected = {date(year, *map(int, text.split("."))) for text in OFF_ON_WEEKDAYS[year].split()}
    found = {on for on in ALL_DAYS if on.year == year and on.weekday() < 5 and not CALENDAR.is_working(on)}
    assert found == expected


def test_the_working_weekend_days_are_those_of_the_decrees_and_no_other() -> None:
    assert {on for on in ALL_DAYS if on.weekday() >= 5 and CALENDAR.is_working(on)} == WORKING_WEEKEND_DAYS


def test_each_year_has_its_number_of_working_days() -> None:
    assert Counter(on.year for on in ALL_DAYS if CALENDAR.is_working(on)) == WORKING_DAYS_IN_YEAR


def test_the_table_agrees_with_the_holidays_package_on_every_day() -> None:
    """No difference at all: the days marked `estimated` are estimated there too, or come from its newest code."""
    theirs = holidays.country_holidays("KZ", years=range(2021, 2028))
    assert [on for on in ALL_DAYS if CALENDAR.is_working(on) != theirs.is_working_day(on)] == []


def test_every_row_names_an_act_of_the_sources_and_every_day_that_differs_from_the_week_has_a_row() -> None:
    assert {why.act for why in CALENDAR.rows.values()} <= SOURCES.keys()
    for on in ALL_DAYS:
        if CALENDAR.is_working(on) != (on.weekday() < 5):
            assert CALENDAR.rows[on].act != "LC/84"


def test_only_days_that_follow_the_moon_or_an_unread_law_are_estimated() -> None:
    estimated = {on for on, why in CALENDAR.rows.items() if why.status is DayStatus.ESTIMATED}
    assert estimated == {
        date(2026, 5, 26), date(2026, 5, 27), date(2026, 5, 28), date(2026, 8, 30), date(2026, 8, 31),
        date(2027, 3, 15), date(2027, 5, 15), date(2027, 5, 16), date(2027, 5, 17), date(2027, 8, 30),
    }  # fmt: skip


@pytest.mark.parametrize("on", [date(2022, 7, 9), date(2023, 1, 7), date(2024, 1, 7), date(2024, 6, 16)])
def test_christmas_and_kurban_ait_on_a_weekend_move_no_day_off(on: date) -> None:
    assert CALENDAR.why(on).code is DayCode.DAY_OFF
    monday = on + (7 - on.weekday()) * DAY
    assert CALENDAR.is_working(monday)


@pytest.mark.parametrize(
    ("on", "code", "act", "name"),
    [
        (date(2021, 9, 6), DayCode.ORDINARY, "LC/84", None),
        (date(2021, 9, 5), DayCode.WEEKEND, "LC/84", None),
        (date(2021, 12, 16), DayCode.HOLIDAY, "HOL/list-2012", "independence_day"),
        (date(2022, 12, 16), DayCode.HOLIDAY, "HOL/list-2022", "independence_day"),
        (date(2022, 9, 28), DayCode.ORDINARY, "LC/84", None),
        (date(2021, 7, 20), DayCode.DAY_OFF, "LC/84-5", "kurban_ait"),
        (date(2021, 3, 24), DayCode.OBSERVED, "HOL/5", "nauryz"),
        (date(2021, 7, 5), DayCode.MOVED, "P2000000930", None),
        (date(2021, 7, 3), DayCode.WORKING_WEEKEND, "P2000000930", None),
        (date(2022, 3, 7), DayCode.MOVED, "KZ/moves-2022", None),
        (date(2022, 10, 22), DayCode.WORKING_WEEKEND, "P2200000796", None),
    ],
)
def test_each_day_says_what_it_is_and_by_which_act(on: date, code: DayCode, act: str, name: str | None) -> None:
    assert CALENDAR.why(on) == Why(code, act, name)


def test_the_nearest_working_day_is_the_day_itself_or_the_one_beside_it() -> None:
    assert CALENDAR.next_working(date(2021, 9, 6)) == date(2021, 9, 6)
    assert CALENDAR.next_working(date(2021, 12, 16)) == date(2021, 12, 20)
    assert CALENDAR.next_working(date(2025, 1, 4)) == date(2025, 1, 5)
    assert CALENDAR.next_working(CALENDAR.first) == date(2021, 1, 5)
    assert CALENDAR.next_working(CALENDAR.last) == CALENDAR.last
    assert CALENDAR.previous_working(date(2021, 9, 6)) == date(2021, 9, 6)
    assert CALENDAR.previous_working(date(2021, 12, 19)) == date(2021, 12, 15)
    assert CALENDAR.previous_working(date(2025, 1, 5)) == date(2025, 1, 5)


def test_full_working_days_between_leave_both_ends_out() -> None:
    tuesday, monday = date(2021, 9, 21), date(2021, 9, 27)
    assert CALENDAR.working_days_between(tuesday, monday) == 3
    assert CALENDAR.working_days_between(tuesday, date(2021, 9, 22)) == 0
    assert CALENDAR.working_days_between(tuesday, tuesday) == 0
    assert CALENDAR.working_days_between(monday, tuesday) == 0


def test_a_span_touches_an_estimated_day_only_if_the_day_is_in_it() -> None:
    assert CALENDAR.touches_estimated(date(2026, 5, 26), date(2026, 5, 26))
    assert CALENDAR.touches_estimated(date(2026, 5, 1), date(2026, 6, 1))
    assert not CALENDAR.touches_estimated(date(2026, 5, 1), date(2026, 5, 25))
    assert not CALENDAR.touches_estimated(date(2026, 5, 29), date(2026, 8, 29))


OUTSIDE = [date(2020, 12, 31), date(2028, 1, 1), date.min, date.max]


@pytest.mark.parametrize("on", OUTSIDE)
def test_a_day_outside_the_table_is_an_error_that_names_its_year(on: date) -> None:
    for ask in (CALENDAR.is_working, CALENDAR.why, CALENDAR.next_working, CALENDAR.previous_working):
        with pytest.raises(NoCalendar) as caught:
            ask(on)
        assert caught.value.year == on.year
    for first, last in ((on, CALENDAR.last), (CALENDAR.first, on)):
        with pytest.raises(NoCalendar):
            CALENDAR.touches_estimated(first, last)
        with pytest.raises(NoCalendar):
            CALENDAR.working_days_between(first, last)


def test_counting_over_either_end_of_the_table_is_an_error_and_never_a_guess() -> None:
    assert CALENDAR.add_working_days(date(2027, 12, 30), 1) == date(2027, 12, 31)
    assert CALENDAR.add_calendar_days(date(2027, 12, 30), 1) == date(2027, 12, 31)
    for count in (CALENDAR.add_working_days, CALENDAR.add_calendar_days):
        with pytest.raises(NoCalendar, match="2028"):
            count(date(2027, 12, 31), 1)
        with pytest.raises(NoCalendar, match="2028"):
            count(date(2027, 12, 30), 2)
        with pytest.raises(NoCalendar, match="2029"):
            count(date(2029, 1, 1), 1)
        with pytest.raises(NoCalendar, match="2020"):
            count(date(2020, 12, 30), 40)
    with pytest.raises(NoCalendar, match="2030"):
        CALENDAR.add_calendar_days(date(2027, 12, 31), 1000)


def test_the_eve_of_the_table_may_be_an_event_because_it_is_not_counted() -> None:
    assert CALENDAR.add_working_days(date(2020, 12, 31), 1) == date(2021, 1, 5)
    assert CALENDAR.add_calendar_days(date(2020, 12, 31), 1) == date(2021, 1, 5)


@pytest.mark.parametrize("count", [0, -1])
def test_fewer_than_one_day_cannot_be_counted(count: int) -> None:
    with pytest.raises(ValueError, match="from 1"):
        CALENDAR.add_working_days(date(2021, 9, 6), count)
    with pytest.raises(ValueError, match="from 1"):
        CALENDAR.add_calendar_days(date(2021, 9, 6), count)


def test_a_roll_past_the_last_day_of_the_table_is_an_error() -> None:
    short = Calendar("short", 2022, 2022, ())
    assert short.last.weekday() == 5
    with pytest.raises(NoCalendar, match="2023"):
        short.next_working(short.last)
    with pytest.raises(NoCalendar, match="2021"):
        short.previous_working(short.first)
    with pytest.raises(NoCalendar, match="2023"):
        short.add_calendar_days(date(2022, 12, 30), 1)


MOVE = CalendarAct(
    "P2600000001",
    Phrase(kk="Күнді ауыстыратын акт", ru="Акт о переносе дня", en="An act that moves a day off"),
    date(2026, 4, 20),
    (
        DayRow(date(2026, 5, 16), Why(DayCode.WORKING_WEEKEND, "P2600000001")),
        DayRow(date(2026, 5, 18), Why(DayCode.MOVED, "P2600000001")),
        DayRow(date(2026, 5, 26), Why(DayCode.ORDINARY, "P2600000001")),
    ),
)


def test_a_later_act_lies_over_the_table_and_gives_it_a_version_of_its_own() -> None:
    later = CALENDAR.with_act(MOVE)
    assert later.version == "KZ-2021-2027.1+P2600000001"
    assert later.is_working(date(2026, 5, 16))
    assert not later.is_working(date(2026, 5, 18))
    assert not later.touches_estimated(date(2026, 5, 26), date(2026, 5, 26))
    assert later.touches_estimated(date(2026, 5, 27), date(2026, 5, 27))
    assert later.why(date(2021, 12, 16)) == CALENDAR.why(date(2021, 12, 16))


def test_the_earlier_calendar_stays_as_it_was() -> None:
    CALENDAR.with_act(MOVE)
    assert CALENDAR.version == "KZ-2021-2027.1"
    assert not CALENDAR.is_working(date(2026, 5, 16))


def test_an_act_can_add_years() -> None:
    longer = CALENDAR.with_act(CalendarAct("HOL/2028", MOVE.title, date(2027, 10, 1), (), extends_to=2028))
    assert longer.last == date(2028, 12, 31)
    assert longer.add_working_days(date(2027, 12, 31), 1) == date(2028, 1, 3)


def test_the_first_and_the_last_day_of_the_table_can_have_rows() -> None:
    holiday = Why(DayCode.HOLIDAY, "act")
    whole = Calendar("whole", 2021, 2021, (DayRow(date(2021, 1, 1), holiday), DayRow(date(2021, 12, 31), holiday)))
    assert not whole.is_working(whole.first)
    assert not whole.is_working(whole.last)


def test_a_table_that_describes_a_day_twice_or_a_day_outside_its_years_does_not_load() -> None:
    row = DayRow(date(2022, 1, 1), Why(DayCode.HOLIDAY, "HOL/list-2012"))
    with pytest.raises(ValueError, match="twice"):
        Calendar("twice", 2022, 2022, (row, row))
    with pytest.raises(NoCalendar, match="2022"):
        Calendar("outside", 2023, 2023, (row,))
