"""Acts laid over the calendar, how far the cases are counted by them, and which cases an act may touch."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.calendar_acts import from_mapping
from shanyraq.record.tables import CalendarActRow

_CANDIDATES = """
SELECT DISTINCT case_id FROM running_term
WHERE case_id > %s AND (due >= %s OR code = 'payment') ORDER BY case_id LIMIT %s
"""
_HOW_MANY = "SELECT count(DISTINCT case_id) FROM running_term WHERE due >= %s OR code = 'payment'"


@dataclass(frozen=True, slots=True)
class LaidAct:
    """An act, when and by whom it was laid, and how far the count of the cases is.

    `looked_at` cases were looked at up to the number `reached`, `moved` of them have terms on other days now.
    """

    act: CalendarAct
    laid_at: datetime
    laid_by: str
    reached: str
    looked_at: int
    moved: int
    finished_at: datetime | None


def laid_acts() -> tuple[LaidAct, ...]:
    """Every act, the latest first."""
    return tuple(_seen(row) for row in CalendarActRow.objects.order_by("-id"))


def laid_act(key: str) -> LaidAct | None:
    """One act."""
    row = CalendarActRow.objects.filter(key=key).first()
    return None if row is None else _seen(row)


def unfinished_act() -> LaidAct | None:
    """The first act by which not every case is counted yet."""
    row = CalendarActRow.objects.filter(finished_at=None).order_by("id").first()
    return None if row is None else _seen(row)


def _seen(row: CalendarActRow) -> LaidAct:
    return LaidAct(
        from_mapping(row.body), row.laid_at, row.laid_by, row.reached, row.looked_at, row.moved, row.finished_at
    )


def first_day(act: CalendarAct) -> date:
    """Before this day the act changes nothing; an act that only adds years changes what ran out of the table."""
    return min((row.day for row in act.rows), default=date(act.extends_to or act.published_on.year, 1, 1))


def candidates(act: CalendarAct, after: str, most: int) -> tuple[str, ...]:
    """Cases with a term that may end on another day under the act, in the order of their numbers.

    A plan of instalments is one, however near its next day is. A case that stands still has no running terms: it meets
    the act when it goes on.
    """
    with connection.cursor() as cursor:
        cursor.execute(_CANDIDATES, [after, first_day(act), most])
        return tuple(row[0] for row in cursor.fetchall())


def how_many_candidates(act: CalendarAct) -> int:
    """How many such cases there are."""
    with connection.cursor() as cursor:
        cursor.execute(_HOW_MANY, [first_day(act)])
        found: int = cursor.fetchone()[0]
    return found
