"""An act that moves days: what it would do to the open cases, and the count of them, which may be cut off any time.

Laying an act is one step; from then on every command counts its case by it first. Counting the others is a walk in the
order of their numbers that remembers how far it came. Each case is counted once, however often it is met: the case
itself knows which acts it has seen.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from shanyraq.chancery.giving import Doing, give, present
from shanyraq.law.calendar import Calendar, CalendarAct
from shanyraq.law.calendar_acts import laid_over
from shanyraq.law.editions import Edition
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import CountAnew
from shanyraq.procedure.decide.terms import told_otherwise
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import MovedTerm
from shanyraq.record.calendars import edition_of, edition_under, present_calendar
from shanyraq.record.readers.calendar import candidates, unfinished_act
from shanyraq.record.readers.journal import cases_of
from shanyraq.record.writers import calendar as acts

IN_A_PIECE: Final = 500
"""Cases that a preview reads at once: what it holds in memory at any time."""

AT_ONCE: Final = 100
"""Cases between two notes of how far the count is; after a crash at most so many are looked at twice."""


@dataclass(frozen=True, slots=True)
class MovedCase:
    """A case that an act touches, and the terms that it moves; none where only the certainty of a day changes."""

    number: str
    moved: tuple[MovedTerm, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """What an act would do to `looked_at` cases, the last of them `reached`: those that it touches."""

    cases: tuple[MovedCase, ...]
    looked_at: int
    reached: str


def preview(act: CalendarAct, at: datetime, after: str = "") -> Iterator[Piece]:
    """What the act would do to every open case after a number, piece by piece; nothing is written.

    Raises ActRefused, before the first piece, where the act does not fit the calendar.
    """
    calendar = present_calendar(at.date())
    return _looked_at(act, calendar.latest, laid_over(calendar, act), after)


def _looked_at(act: CalendarAct, latest: str, calendar: Calendar, after: str) -> Iterator[Piece]:
    @cache
    def later(code: str) -> Edition:
        return edition_under(code, latest).with_calendar(calendar)

    while numbers := candidates(act, after, IN_A_PIECE):
        after = numbers[-1]
        found = []
        for number, case in cases_of(numbers):
            moved = told_otherwise(case, edition_of(case), later(case.edition))
            if moved is not None:
                found.append(MovedCase(number, moved))
        yield Piece(tuple(found), len(numbers), after)


def lay(act: CalendarAct, by: str, at: datetime) -> None:
    """Lay the act; `by` is an account or the shell. Raises ActRefused."""
    acts.lay(act, by, at)


def count_on(at: datetime, go_on: Callable[[], bool] = lambda: True) -> Iterator[int]:
    """Count the cases by every act that is not counted yet, the earlier act first; yields after each piece of work.

    Raises whatever a case raises that cannot be read: the count stands before it and goes on from there.
    """
    while (laid := unfinished_act()) is not None:
        numbers = candidates(laid.act, laid.reached, AT_ONCE)
        if not numbers:
            acts.finished(laid.act.key, at)
            continue
        moved = sum(_counted(laid.act, number, at) for number in numbers)
        acts.went_on(laid.act.key, numbers[-1], len(numbers), moved)
        yield len(numbers)
        if not go_on():
            return


def _counted(act: CalendarAct, number: str, at: datetime) -> bool:
    """Whether the act moved a term of the case now; a case that it does not touch is left as it is."""
    case = present(number)
    if _met(case, act) or told_otherwise(case, edition_of(case), edition_under(case.edition, act.key)) is None:
        return False
    given = give(Doing(number, SYSTEM, at), CountAnew(act))
    return not isinstance(given, Denial)


def _met(case: Case, act: CalendarAct) -> bool:
    return edition_of(case).calendar.act(act.key) is not None
