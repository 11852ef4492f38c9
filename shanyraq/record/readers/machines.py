"""Lists of cases for other systems: codes, dates and numbers, no names; one index read in its order, page by page."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from shanyraq.procedure.actor import OrganisationId, Role
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.joined import goes_on_in
from shanyraq.record.readers.organisations import OrganisationKind
from shanyraq.record.refresh import turns_of
from shanyraq.record.sql import Value


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case of a list; `turns` are the roles whose step is next, `due` its legal date.

    `goes_on_in` is the number of the case that this one was joined to, empty for any other.
    """

    number: str
    seq: int
    stage: str
    route: str
    turns: tuple[Role, ...]
    next_step: str
    next_term: str
    due: date | None
    internal_due: date | None
    executor: str
    registered_on: date | None
    ended_on: date | None
    changed_at: datetime
    goes_on_in: str = ""


@dataclass(frozen=True, slots=True)
class After:
    """Where a page of the list ended."""

    falls_on: date
    number: str


@dataclass(frozen=True, slots=True)
class CaseLines:
    """One page; `next` is None on the last."""

    items: tuple[CaseLine, ...]
    next: After | None


_COLUMNS = """number, seq, stage, route, turns, next_step, next_term, due, internal_due, executor, registered_on,
       ended_on, changed_at, falls_on"""
_OWN = "SELECT {columns} FROM case_row c WHERE {where} ORDER BY falls_on, number LIMIT %s"
_INBOX = """
SELECT {columns} FROM case_row c JOIN (
  SELECT DISTINCT t.falls_on AS on_day, t.case_id FROM turn t WHERE {where} ORDER BY t.falls_on, t.case_id LIMIT %s
) AS picked ON picked.case_id = c.number
ORDER BY falls_on, number
"""
_BROUGHT = """
SELECT {columns} FROM case_row c JOIN case_brought b ON b.case_id = c.number
WHERE {where} ORDER BY c.falls_on, c.number LIMIT %s
"""


@dataclass(frozen=True, slots=True)
class _Place:
    """A statement and the columns it is narrowed by."""

    statement: str
    owner: str
    stage: str
    day: str
    number: str


_INBOX_PLACE = _Place(
    _INBOX,
    "t.organisation",
    "EXISTS (SELECT 1 FROM case_row s WHERE s.number = t.case_id AND s.stage = %s)",
    "t.falls_on",
    "t.case_id",
)
_BROUGHT_PLACE = _Place(_BROUGHT, "b.organisation_id", "c.stage = %s", "c.falls_on", "c.number")


def case_lines(
    organisation: OrganisationId,
    kind: OrganisationKind,
    *,
    stage: Stage | None = None,
    after: After | None = None,
    size: int = 100,
) -> CaseLines:
    """The cases an organisation has to do with, those that fall due first at the top.

    A provider's own once they are submitted: open ones, or those of one stage. Of a body that was named for a
    transfer, those that wait for it. Of the State Corporation, those that its system opened.
    """
    if kind is OrganisationKind.PROVIDER:
        statement, values = _own(organisation, stage, after)
    elif kind is OrganisationKind.STATE_CORPORATION:
        statement, values = _narrowed(_BROUGHT_PLACE, organisation, stage, after)
    else:
        statement, values = _narrowed(_INBOX_PLACE, organisation, stage, after)
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, size + 1])
        rows = cursor.fetchall()
    joined = goes_on_in((str(row[0]), str(row[2])) for row in rows[:size])
    lines = tuple(_line(row, joined.get(str(row[0]), "")) for row in rows[:size])
    last = rows[size - 1] if len(rows) > size else None
    return CaseLines(lines, After(last[-1], last[0]) if last else None)


def _own(organisation: str, stage: Stage | None, after: After | None) -> tuple[str, list[Value]]:
    where, values = ["provider_id = %s"], list[Value]([organisation])
    if stage is None:
        where.append("open")
    else:
        where, values = [*where, "stage = %s", "submitted_at IS NOT NULL"], [*values, str(stage)]
    if after is not None:
        where, values = [*where, "(falls_on, number) > (%s, %s)"], [*values, after.falls_on, after.number]
    return _OWN.format(columns=_COLUMNS, where=" AND ".join(where)), values


def _narrowed(place: _Place, organisation: str, stage: Stage | None, after: After | None) -> tuple[str, list[Value]]:
    where, values = [f"{place.owner} = %s"], list[Value]([organisation])
    if stage is not None:
        where, values = [*where, place.stage], [*values, str(stage)]
    if after is not None:
        where, values = [*where, f"({place.day}, {place.number}) > (%s, %s)"], [*values, after.falls_on, after.number]
    return place.statement.format(columns=_qualified(), where=" AND ".join(where)), values


def _qualified() -> str:
    return ", ".join(f"c.{name.strip()}" for name in _COLUMNS.split(","))


def _line(row: tuple[object, ...], joined: str) -> CaseLine:
    told = [*row[:-1], joined]
    turns = told[4]
    assert isinstance(turns, str), "the column is text"
    told[4] = tuple(Role(one.role) for one in turns_of(turns))
    return CaseLine(*told)  # type: ignore[arg-type]
