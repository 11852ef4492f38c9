"""An act that moves days, as a small file: which act, of what day, which days become what.

key = "P2600000123"
published_on = 2026-04-20
extends_to = 2028               # only where the act adds years up to that one

[title]
kk = "…"
ru = "…"
en = "…"

[[day]]
date = 2026-05-18
becomes = "moved"               # or holiday, day_off, observed, working_weekend, ordinary, weekend
name = "victory_day"            # the holiday behind it, where there is one
status = "estimated"            # only for a day that is expected and not established
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from shanyraq.law.calendar import Calendar, CalendarAct, DayCode, DayRow, DayStatus, Why
from shanyraq.words.days import DAYS
from shanyraq.words.phrase import LANGS, Phrase, WordsError

_KEY: Final = re.compile(r"[A-Z0-9][A-Z0-9./-]{2,24}", re.ASCII)
"""Short enough for the version of a calendar, and never to be taken for the mark between its parts."""

LONGEST_TITLE: Final = 500
MOST_YEARS: Final = 10
"""How many years one act may add."""

_KNOWN: Final = {"key", "published_on", "extends_to", "title", "day"}
_KNOWN_OF_DAY: Final = {"date", "becomes", "name", "status"}


class ActRefused(ValueError):
    """The file is not an act that can be laid over the calendar; `code` names the sentence, `at` the place in it."""

    def __init__(self, code: str, at: str = "") -> None:
        super().__init__(f"{code}: {at}" if at else code)
        self.code, self.at = code, at


def parsed(text: str) -> CalendarAct:
    """The act that a file tells of; raises ActRefused with the first thing that is wrong."""
    try:
        told = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # A number of five thousand digits and brackets without end are no TOML error of the reader.
        raise ActRefused("not_toml", str(error)) from error
    return from_mapping(told)


def from_mapping(told: Mapping[str, Any]) -> CalendarAct:
    """The same from a mapping."""
    _nothing_else(told, _KNOWN, "")
    key = told.get("key")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise ActRefused("key", str(key or ""))
    extends_to = told.get("extends_to")
    if extends_to is not None and (not isinstance(extends_to, int) or isinstance(extends_to, bool)):
        raise ActRefused("extends_to", str(extends_to))
    days = told.get("day", [])
    if not isinstance(days, list):
        raise ActRefused("day", "")
    rows = tuple(_row(key, one) for one in days)
    if not rows and extends_to is None:
        raise ActRefused("no_days")
    twice = next((row.day for row in rows if sum(one.day == row.day for one in rows) > 1), None)
    if twice is not None:
        raise ActRefused("day_twice", twice.isoformat())
    return CalendarAct(key, _title(told.get("title")), _day(told.get("published_on"), "published_on"), rows, extends_to)


def _nothing_else(told: Mapping[str, Any], known: set[str], at: str) -> None:
    unknown = sorted(set(told) - known)
    if unknown:
        raise ActRefused("unknown_field", f"{at} {unknown[0]}".strip())


def _day(told: object, at: str) -> date:
    if isinstance(told, str):
        try:
            return date.fromisoformat(told)
        except ValueError:
            raise ActRefused("date", f"{at} {told}") from None
    if not isinstance(told, date) or isinstance(told, datetime):
        raise ActRefused("date", at)
    return told


def _title(told: object) -> Phrase:
    if not isinstance(told, Mapping) or set(told) != set(LANGS):
        raise ActRefused("title")
    texts = {lang: told[lang] for lang in LANGS}
    if not all(isinstance(text, str) and _is_title(text.strip()) for text in texts.values()):
        raise ActRefused("title")
    try:
        return Phrase(**{lang: text.strip() for lang, text in texts.items()})
    except (WordsError, ValueError):
        # Braces would be read as places to fill.
        raise ActRefused("title") from None


def _is_title(text: str) -> bool:
    """A title that can be kept: the database takes every character but NUL."""
    return 0 < len(text) <= LONGEST_TITLE and "\0" not in text


def _row(key: str, told: object) -> DayRow:
    if not isinstance(told, Mapping):
        raise ActRefused("day")
    day = _day(told.get("date"), "date")
    _nothing_else(told, _KNOWN_OF_DAY, day.isoformat())
    try:
        code = DayCode(str(told.get("becomes", "")))
        status = DayStatus(str(told.get("status", "confirmed")))
    except ValueError:
        raise ActRefused("becomes", day.isoformat()) from None
    name = told.get("name")
    if name is not None and f"holiday.{name}" not in DAYS:
        raise ActRefused("name", f"{day.isoformat()} {name}")
    if name is not None and f"day.{code}_named" not in DAYS:
        raise ActRefused("name", f"{day.isoformat()} {name}")
    if name is None and code in (DayCode.HOLIDAY, DayCode.DAY_OFF, DayCode.OBSERVED):
        raise ActRefused("name", day.isoformat())
    if (code in _OF_WEEKENDS) != (day.weekday() >= _SATURDAY) and code in (*_OF_WEEKENDS, *_OF_WEEKDAYS):
        raise ActRefused("weekday", f"{day.isoformat()} {code}")
    return DayRow(day, Why(code, key, name, status))


_SATURDAY = 5
_OF_WEEKENDS = (DayCode.WEEKEND, DayCode.WORKING_WEEKEND)
_OF_WEEKDAYS = (DayCode.ORDINARY, DayCode.MOVED, DayCode.OBSERVED)


def laid_over(calendar: Calendar, act: CalendarAct) -> Calendar:
    """The calendar with the act; raises ActRefused where the act does not fit it."""
    if calendar.act(act.key) is not None:
        raise ActRefused("known_already", act.key)
    last = calendar.last.year
    if act.extends_to is not None and not last < act.extends_to <= last + MOST_YEARS:
        raise ActRefused("extends_to", str(act.extends_to))
    until = date(act.extends_to or last, 12, 31)
    outside = next((row.day for row in act.rows if not calendar.first <= row.day <= until), None)
    if outside is not None:
        raise ActRefused("outside_years", outside.isoformat())
    return calendar.with_act(act)


def as_mapping(act: CalendarAct) -> dict[str, Any]:
    """The act as plain values that `from_mapping` reads back."""
    told: dict[str, Any] = {
        "key": act.key,
        "title": {lang: act.title.text(lang) for lang in LANGS},
        "published_on": act.published_on.isoformat(),
        "day": [_told(row) for row in act.rows],
    }
    return told if act.extends_to is None else {**told, "extends_to": act.extends_to}


def _told(row: DayRow) -> dict[str, str]:
    why = row.why
    told = {"date": row.day.isoformat(), "becomes": str(why.code), "status": str(why.status)}
    return told if why.name is None else {**told, "name": why.name}
