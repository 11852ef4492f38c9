"""The calendar of 2021-2027, day by day, each with the act that makes it what it is.

A holiday on a day off moves that day off to the next working day (Law on Holidays, art. 5): the row `observed`.
7 January and the first day of Kurban-ait are days off, not holidays: they move nothing (Labor Code, art. 84(5)).
Days are `estimated` where the sources do not establish them:

* Kurban-ait of 2026 and 2027 follows the moon; the day before and the day after it may turn out to be the one;
* Constitution Day left 30 August after 2025 and is expected on 15 March from 2027; the law was not read.

Days of 2026 and 2027 that rest on the unchanged list of holidays are confirmed. Moves not yet decreed are not guessed:
an act that comes later is laid over this table and gives it a new version.
"""

from datetime import date

from shanyraq.law.calendar import Calendar, DayCode, DayRow, DayStatus, Why

_LIST_CHANGED_ON = date(2022, 9, 29)
_EXPECTED_CONSTITUTION_DAY = "HOL/constitution-day-2026"


def _holiday(year: int, month: int, day: int, name: str) -> DayRow:
    on = date(year, month, day)
    act = "HOL/list-2012" if on < _LIST_CHANGED_ON else "HOL/list-2022"
    return DayRow(on, Why(DayCode.HOLIDAY, act, name))


def _observed(year: int, month: int, day: int, name: str) -> DayRow:
    return DayRow(date(year, month, day), Why(DayCode.OBSERVED, "HOL/5", name))


def _day_off(year: int, month: int, day: int, name: str) -> DayRow:
    return DayRow(date(year, month, day), Why(DayCode.DAY_OFF, "LC/84-5", name))


def _swap(act: str, working: date, off: date) -> tuple[DayRow, DayRow]:
    """A day off moved by decree: people work on the weekend day and rest on the weekday (Labor Code, art. 85(3))."""
    return DayRow(working, Why(DayCode.WORKING_WEEKEND, act)), DayRow(off, Why(DayCode.MOVED, act))


def _expected(year: int, month: int, day: int, code: DayCode, act: str, name: str) -> DayRow:
    return DayRow(date(year, month, day), Why(code, act, name, DayStatus.ESTIMATED))


_2021 = (
    _holiday(2021, 1, 1, "new_year"),
    _holiday(2021, 1, 2, "new_year"),
    _observed(2021, 1, 4, "new_year"),
    _day_off(2021, 1, 7, "christmas"),
    _holiday(2021, 3, 8, "womens_day"),
    _holiday(2021, 3, 21, "nauryz"),
    _holiday(2021, 3, 22, "nauryz"),
    _holiday(2021, 3, 23, "nauryz"),
    _observed(2021, 3, 24, "nauryz"),
    _holiday(2021, 5, 1, "unity_day"),
    _observed(2021, 5, 3, "unity_day"),
    _holiday(2021, 5, 7, "defender_day"),
    _holiday(2021, 5, 9, "victory_day"),
    _observed(2021, 5, 10, "victory_day"),
    *_swap("P2000000930", working=date(2021, 7, 3), off=date(2021, 7, 5)),
    _holiday(2021, 7, 6, "capital_day"),
    _day_off(2021, 7, 20, "kurban_ait"),
    _holiday(2021, 8, 30, "constitution_day"),
    _holiday(2021, 12, 1, "first_president_day"),
    _holiday(2021, 12, 16, "independence_day"),
    _holiday(2021, 12, 17, "independence_day"),
)

_2022 = (
    _holiday(2022, 1, 1, "new_year"),
    _holiday(2022, 1, 2, "new_year"),
    _observed(2022, 1, 3, "new_year"),
    _observed(2022, 1, 4, "new_year"),
    _day_off(2022, 1, 7, "christmas"),
    *_swap("KZ/moves-2022", working=date(2022, 3, 5), off=date(2022, 3, 7)),
    _holiday(2022, 3, 8, "womens_day"),
    _holiday(2022, 3, 21, "nauryz"),
    _holiday(2022, 3, 22, "nauryz"),
    _holiday(2022, 3, 23, "nauryz"),
    _holiday(2022, 5, 1, "unity_day"),
    _observed(2022, 5, 2, "unity_day"),
    _holiday(2022, 5, 7, "defender_day"),
    _holiday(2022, 5, 9, "victory_day"),
    _observed(2022, 5, 10, "defender_day"),
    _holiday(2022, 7, 6, "capital_day"),
    _day_off(2022, 7, 9, "kurban_ait"),
    *_swap("KZ/moves-2022", working=date(2022, 8, 27), off=date(2022, 8, 29)),
    _holiday(2022, 8, 30, "constitution_day"),
    *_swap("P2200000796", working=date(2022, 10, 22), off=date(2022, 10, 24)),
    _holiday(2022, 10, 25, "republic_day"),
    _holiday(2022, 12, 16, "independence_day"),
)

_2023 = (
    _holiday(2023, 1, 1, "new_year"),
    _holiday(2023, 1, 2, "new_year"),
    _observed(2023, 1, 3, "new_year"),
    _day_off(2023, 1, 7, "christmas"),
    _holiday(2023, 3, 8, "womens_day"),
    _holiday(2023, 3, 21, "nauryz"),
    _holiday(2023, 3, 22, "nauryz"),
    _holiday(2023, 3, 23, "nauryz"),
    _holiday(2023, 5, 1, "unity_day"),
    _holiday(2023, 5, 7, "defender_day"),
    _observed(2023, 5, 8, "defender_day"),
    _holiday(2023, 5, 9, "victory_day"),
    _day_off(2023, 6, 28, "kurban_ait"),
    *_swap("P2300000326", working=date(2023, 7, 1), off=date(2023, 7, 7)),
    _holiday(2023, 7, 6, "capital_day"),
    _holiday(2023, 8, 30, "constitution_day"),
    _holiday(2023, 10, 25, "republic_day"),
    _holiday(2023, 12, 16, "independence_day"),
    _observed(2023, 12, 18, "independence_day"),
)

_2024 = (
    _holiday(2024, 1, 1, "new_year"),
    _holiday(2024, 1, 2, "new_year"),
    _day_off(2024, 1, 7, "christmas"),
    _holiday(2024, 3, 8, "womens_day"),
    _holiday(2024, 3, 21, "nauryz"),
    _holiday(2024, 3, 22, "nauryz"),
    _holiday(2024, 3, 23, "nauryz"),
    _observed(2024, 3, 25, "nauryz"),
    _holiday(2024, 5, 1, "unity_day"),
    *_swap("G24G0000109", working=date(2024, 5, 4), off=date(2024, 5, 8)),
    _holiday(2024, 5, 7, "defender_day"),
    _holiday(2024, 5, 9, "victory_day"),
    _day_off(2024, 6, 16, "kurban_ait"),
    _holiday(2024, 7, 6, "capital_day"),
    _observed(2024, 7, 8, "capital_day"),
    _holiday(2024, 8, 30, "constitution_day"),
    _holiday(2024, 10, 25, "republic_day"),
    _holiday(2024, 12, 16, "independence_day"),
)

_2025 = (
    _holiday(2025, 1, 1, "new_year"),
    _holiday(2025, 1, 2, "new_year"),
    *_swap("G24G0000436", working=date(2025, 1, 5), off=date(2025, 1, 3)),
    _day_off(2025, 1, 7, "christmas"),
    _holiday(2025, 3, 8, "womens_day"),
    _observed(2025, 3, 10, "womens_day"),
    _holiday(2025, 3, 21, "nauryz"),
    _holiday(2025, 3, 22, "nauryz"),
    _holiday(2025, 3, 23, "nauryz"),
    _observed(2025, 3, 24, "nauryz"),
    _observed(2025, 3, 25, "nauryz"),
    _holiday(2025, 5, 1, "unity_day"),
    _holiday(2025, 5, 7, "defender_day"),
    _holiday(2025, 5, 9, "victory_day"),
    _day_off(2025, 6, 6, "kurban_ait"),
    _holiday(2025, 7, 6, "capital_day"),
    _observed(2025, 7, 7, "capital_day"),
    _holiday(2025, 8, 30, "constitution_day"),
    _observed(2025, 9, 1, "constitution_day"),
    _holiday(2025, 10, 25, "republic_day"),
    _observed(2025, 10, 27, "republic_day"),
    _holiday(2025, 12, 16, "independence_day"),
)

_2026 = (
    _holiday(2026, 1, 1, "new_year"),
    _holiday(2026, 1, 2, "new_year"),
    _day_off(2026, 1, 7, "christmas"),
    _holiday(2026, 3, 8, "womens_day"),
    _observed(2026, 3, 9, "womens_day"),
    _holiday(2026, 3, 21, "nauryz"),
    _holiday(2026, 3, 22, "nauryz"),
    _holiday(2026, 3, 23, "nauryz"),
    _observed(2026, 3, 24, "nauryz"),
    _observed(2026, 3, 25, "nauryz"),
    _holiday(2026, 5, 1, "unity_day"),
    _holiday(2026, 5, 7, "defender_day"),
    _holiday(2026, 5, 9, "victory_day"),
    _observed(2026, 5, 11, "victory_day"),
    _expected(2026, 5, 26, DayCode.ORDINARY, "LC/84-5", "kurban_ait"),
    _expected(2026, 5, 27, DayCode.DAY_OFF, "LC/84-5", "kurban_ait"),
    _expected(2026, 5, 28, DayCode.ORDINARY, "LC/84-5", "kurban_ait"),
    _holiday(2026, 7, 6, "capital_day"),
    _expected(2026, 8, 30, DayCode.WEEKEND, _EXPECTED_CONSTITUTION_DAY, "constitution_day"),
    _expected(2026, 8, 31, DayCode.ORDINARY, _EXPECTED_CONSTITUTION_DAY, "constitution_day"),
    _holiday(2026, 10, 25, "republic_day"),
    _observed(2026, 10, 26, "republic_day"),
    _holiday(2026, 12, 16, "independence_day"),
)

_2027 = (
    _holiday(2027, 1, 1, "new_year"),
    _holiday(2027, 1, 2, "new_year"),
    _observed(2027, 1, 4, "new_year"),
    _day_off(2027, 1, 7, "christmas"),
    _holiday(2027, 3, 8, "womens_day"),
    _expected(2027, 3, 15, DayCode.HOLIDAY, _EXPECTED_CONSTITUTION_DAY, "constitution_day"),
    _holiday(2027, 3, 21, "nauryz"),
    _holiday(2027, 3, 22, "nauryz"),
    _holiday(2027, 3, 23, "nauryz"),
    _observed(2027, 3, 24, "nauryz"),
    _holiday(2027, 5, 1, "unity_day"),
    _observed(2027, 5, 3, "unity_day"),
    _holiday(2027, 5, 7, "defender_day"),
    _holiday(2027, 5, 9, "victory_day"),
    _observed(2027, 5, 10, "victory_day"),
    _expected(2027, 5, 15, DayCode.WEEKEND, "LC/84-5", "kurban_ait"),
    _expected(2027, 5, 16, DayCode.DAY_OFF, "LC/84-5", "kurban_ait"),
    _expected(2027, 5, 17, DayCode.ORDINARY, "LC/84-5", "kurban_ait"),
    _holiday(2027, 7, 6, "capital_day"),
    _expected(2027, 8, 30, DayCode.ORDINARY, _EXPECTED_CONSTITUTION_DAY, "constitution_day"),
    _holiday(2027, 10, 25, "republic_day"),
    _holiday(2027, 12, 16, "independence_day"),
)

CALENDAR = Calendar("KZ-2021-2027.1", 2021, 2027, (*_2021, *_2022, *_2023, *_2024, *_2025, *_2026, *_2027))
