"""The days of a term as a small calendar: months as tables, each day with its number in the count or why it has none.

Nothing is told by colour alone: each day bears its number or a mark, and its whole story as a text beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shanyraq.law.calendar import Calendar, DayCode
from shanyraq.law.receipts import LedgerDay, Receipt, day_saying, ledger
from shanyraq.web.components.receipts import say_act
from shanyraq.web.text import RECEIPT
from shanyraq.words.dates import say_day_month, say_month, weekdays
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

_WEEK: Final = 7
_MOST: Final = 4
"""Months that are drawn: of a longer term the first two and the last two."""

_MARKS: Final = {"event": "●", "off": "–", "moved": "±", "stopped": "‖", "rolled": "→"}
"""What stands under a day that is not counted; the legend says each."""


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: its number in the month, its kind, the number or mark of the count, and all of it in words."""

    day: date
    kind: str
    mark: str
    said: str
    last: bool = False
    today: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """One month by weeks; None stands for a day of another month, or one outside the term. `gap` months went before."""

    title: str
    weeks: tuple[tuple[DayCell | date | None, ...], ...]
    gap: str = ""


@dataclass(frozen=True, slots=True)
class DaysView:
    """The picture: short and long names of the weekdays, the months, and what each mark that is used means."""

    weekdays: tuple[tuple[str, str], ...]
    months: tuple[Month, ...]
    legend: tuple[tuple[str, str, str], ...]


def days_view(made: Receipt, calendar: Calendar, today: date, lang: Lang) -> DaysView:
    """The days from the event to the last one, and today where it lies in one of their months."""
    cells = {cell.day: cell for cell in _cells(made, calendar, today, lang)}
    months = list(_months(made.event_day, made.due))
    shown = months if len(months) <= _MOST else [*months[: _MOST // 2], *months[-_MOST // 2 :]]
    left_out = len(months) - len(shown)
    drawn: list[Month] = []
    for place, month in enumerate(shown):
        gap = RECEIPT.say("days.gap", lang, count=left_out) if left_out and place == _MOST // 2 else ""
        drawn.append(Month(say_month(month, lang), tuple(_weeks(month, cells, today, lang)), gap))
    kinds = dict.fromkeys(
        one.kind for month in drawn for week in month.weeks for one in week if isinstance(one, DayCell)
    )
    legend = tuple((kind, _legend_mark(kind), RECEIPT.say(f"days.legend.{kind}", lang)) for kind in kinds)
    return DaysView(weekdays(lang), tuple(drawn), legend)


def _legend_mark(kind: str) -> str:
    return _MARKS.get(kind, "1")


def _months(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + timedelta(days=32)).replace(day=1)


def _weeks(
    month: date, cells: dict[date, DayCell], today: date, lang: Lang
) -> Iterator[tuple[DayCell | date | None, ...]]:
    day = month - timedelta(days=month.weekday())
    while day < month or day.month == month.month:
        week = [day + timedelta(days=at) for at in range(_WEEK)]
        yield tuple(_of_month(one, month, cells, today, lang) for one in week)
        day += timedelta(days=_WEEK)


def _of_month(day: date, month: date, cells: dict[date, DayCell], today: date, lang: Lang) -> DayCell | date | None:
    if day.month != month.month:
        return None
    if day in cells:
        return cells[day]
    return DayCell(day, "today", "", RECEIPT.say("days.today", lang), today=True) if day == today else day


def _cells(made: Receipt, calendar: Calendar, today: date, lang: Lang) -> Iterator[DayCell]:
    event = RECEIPT.say("days.event", lang, event=WHY.say(f"event.{made.event}", lang))
    first = f"{say_day_month(made.event_day, lang)}, {event}"
    yield DayCell(made.event_day, "event", _MARKS["event"], first, today=made.event_day == today)
    rolled = {roll.date for roll in made.rolls}
    number = 0
    for row in ledger(calendar, made):
        number += row.counted
        kind = _kind(row, rolled)
        said = [say_day_month(row.date, lang), _said(row, kind, number, calendar, lang)]
        last = row.date == made.due
        if kind == "rolled":
            said.append(RECEIPT.say("days.legend.rolled", lang))
        if last:
            said.append(RECEIPT.say("days.last", lang))
        if row.date == today:
            said.append(RECEIPT.say("days.today", lang))
        mark = str(number) if row.counted else "◆" if last else _MARKS[kind]
        yield DayCell(row.date, kind, mark, ", ".join(said), last, row.date == today)


def _kind(row: LedgerDay, rolled: set[date]) -> str:
    if row.suspended_by is not None:
        return "stopped"
    if row.date in rolled:
        return "rolled"
    if row.counted:
        return "swapped" if row.why.code is DayCode.WORKING_WEEKEND else "counted"
    return "moved" if row.why.code is DayCode.MOVED else "off"


def _said(row: LedgerDay, kind: str, number: int, calendar: Calendar, lang: Lang) -> str:
    if row.suspended_by is not None:
        return RECEIPT.say("receipt.suspended", lang, act=row.suspended_by)
    why = day_saying(row.why).say(WHY, lang)
    act = say_act(calendar, row.why, lang)
    whole = f"{why} ({act})" if act else why
    return RECEIPT.say("days.counted", lang, number=number, why=whole) if row.counted else whole
