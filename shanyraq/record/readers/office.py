"""What the provider's staff see: the worklist, the search, the page of a case."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from django.db import connection

from shanyraq.law.calendar import NoCalendar
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.procedure.case import Stage
from shanyraq.record.calendars import present_calendar
from shanyraq.record.privacy import iin_hash
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.joined import goes_on_in
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.refresh import turns_of
from shanyraq.record.search import folded, query_of
from shanyraq.record.sql import Value
from shanyraq.record.tables import Post
from shanyraq.record.tables.cases import NEVER

__all__ = [
    "Band", "Counts", "Filters", "Place", "WorkItem", "Worklist", "case_page", "counts", "executors", "search",
    "worklist",
]  # fmt: skip

SOON = 3
"""How many working days ahead "soon" reaches. A choice of the page, not a term of the law."""

IIN_LENGTH = 12
_DAY = timedelta(days=1)
_COUNT_TO = 1000
"""A count stops here, so that it costs the same however many cases there are."""


class Band(StrEnum):
    """When the next step falls due, seen from today."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    NO_TERM = "no_term"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the list ended; the next one begins after it."""

    falls_on: date
    number: str


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the worklist to a role's turn, a stage (also one that ends cases), an executor or a band.

    An empty `executor` asks for the files that nobody has taken; `executors` for those of one unit.
    """

    whose: Role | None = None
    stage: Stage | None = None
    executor: PersonId | None = None
    band: Band | None = None
    executors: tuple[PersonId, ...] | None = None


ALL = Filters()
"""Every open case."""


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One case in a list. `due` is the legal date of the next step, `internal_due` an earlier one worth keeping.

    `goes_on_in` is the number of the case that this one was joined to, empty for any other.
    """

    number: str
    stage: Stage
    route: Route
    turns: tuple[Role, ...]
    next_step: str
    next_term: str
    due: date | None
    internal_due: date | None
    band: Band
    applicant: PersonSeen
    address: Names
    executor: PersonSeen | None
    registered_on: date | None
    stage_since: datetime
    goes_on_in: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Open cases by band; a count of 1000 means "1000 or more"."""

    late: int
    today: int
    soon: int


@dataclass(frozen=True, slots=True)
class Worklist:
    """One page of the list; `next` is where the following page begins, None on the last."""

    items: tuple[WorkItem, ...]
    next: Place | None
    counts: Counts


_FIELDS = """
SELECT c.number, c.stage, c.route, c.turns, c.next_step, c.next_term, c.due, c.internal_due, c.falls_on, c.executor,
       c.registered_on, c.stage_since, p.id, p.family_name, p.given_name, p.patronymic, p.born_on,
       d.address_kk, d.address_ru
FROM ({picked}) AS picked
JOIN case_row c ON c.number = picked.number JOIN person p ON p.id = c.applicant_id
JOIN dwelling d ON d.id = c.dwelling_id
ORDER BY c.falls_on, c.number
"""
# A page is picked from one index in its order, and only the picked cases are joined to people and dwellings.
_BY_CASE = "SELECT number FROM case_row c WHERE {where} ORDER BY falls_on, number LIMIT %s"
_BY_TURN = """
SELECT t.case_id AS number FROM turn t JOIN case_row c ON c.number = t.case_id
WHERE {where} ORDER BY t.falls_on, t.case_id LIMIT %s
"""
_COUNT = """
SELECT count(*) FROM (
  SELECT 1 FROM case_row WHERE provider_id = %s AND open AND falls_on BETWEEN %s AND %s LIMIT %s
) AS n
"""
_FOUND = """
SELECT number FROM (
  (SELECT number FROM case_row WHERE provider_id = %s AND number LIKE %s LIMIT %s)
  UNION
  (SELECT c.number FROM person p JOIN case_row c ON c.applicant_id = p.id
   WHERE c.provider_id = %s AND p.iin_hash = %s LIMIT %s)
  UNION
  (SELECT c.number FROM person p JOIN case_row c ON c.applicant_id = p.id
   WHERE c.provider_id = %s AND to_tsvector('simple', p.names) @@ to_tsquery('simple', %s) LIMIT %s)
  UNION
  (SELECT c.number FROM dwelling d JOIN case_row c ON c.dwelling_id = d.id
   WHERE c.provider_id = %s AND to_tsvector('simple', d.places) @@ to_tsquery('simple', %s) LIMIT %s)
) AS found JOIN case_row USING (number) WHERE submitted_at IS NOT NULL
"""


def _staff(by: By) -> bool:
    return by.role in (Role.EXECUTOR, Role.HEAD) and bool(by.organisation)


def _band_of(falls_on: date, today: date) -> Band:
    if falls_on == NEVER:
        return Band.NO_TERM
    if falls_on < today:
        return Band.LATE
    if falls_on == today:
        return Band.TODAY
    return Band.SOON if falls_on <= _end_of_soon(today) else Band.LATER


def _end_of_soon(today: date) -> date:
    """Where the calendar ends first, its end: a list opens also where no further day is known."""
    calendar = present_calendar(today)
    try:
        return calendar.add_working_days(today, SOON)
    except NoCalendar:
        return max(today, calendar.last)


def band_edges(band: Band, today: date) -> tuple[date, date]:
    """First and last day of a band."""
    soon = _end_of_soon(today)
    return {
        Band.LATE: (date.min, today - _DAY),
        Band.TODAY: (today, today),
        Band.SOON: (today + _DAY, soon),
        Band.LATER: (soon + _DAY, NEVER - _DAY),
        Band.NO_TERM: (NEVER, NEVER),
    }[band]


def worklist(by: By, today: date, filters: Filters = ALL, after: Place | None = None, size: int = 50) -> Worklist:
    """The cases of the actor's provider, those that fall due first at the top; empty for anybody but its staff."""
    if not _staff(by):
        return Worklist((), None, Counts(0, 0, 0))
    picked, values = _picked(by.organisation, today, filters, after)
    with connection.cursor() as cursor:
        cursor.execute(_FIELDS.format(picked=picked), [*values, size + 1])
        rows = cursor.fetchall()
    last = rows[size - 1] if len(rows) > size else None
    return Worklist(_items(rows[:size], today), Place(last[8], last[0]) if last else None, counts(by, today))


def _picked(provider: str, today: date, filters: Filters, after: Place | None) -> tuple[str, list[Value]]:
    """The statement that picks one page of numbers from the index that fits the filters, and its values."""
    picks, at, own = (_BY_TURN, "t", "t.case_id") if filters.whose else (_BY_CASE, "c", "c.number")
    where = [f"{at}.{'provider' if filters.whose else 'provider_id'} = %s"]
    values: list[Value] = [provider]
    if filters.whose:
        where, values = [*where, "t.role = %s"], [*values, str(filters.whose)]
    if filters.stage:
        # A stage may be one in which cases have ended; what was never submitted is not the provider's to see.
        where, values = [*where, "c.stage = %s", "c.submitted_at IS NOT NULL"], [*values, str(filters.stage)]
    else:
        where = [*where, "c.open"]
    if filters.executor is not None:
        where, values = [*where, "c.executor = %s"], [*values, filters.executor]
    if filters.executors is not None:
        where, values = [*where, "c.executor = ANY(%s)"], [*values, list(filters.executors)]
    if filters.band:
        where, values = [*where, f"{at}.falls_on BETWEEN %s AND %s"], [*values, *band_edges(filters.band, today)]
    if after:
        where, values = [*where, f"({at}.falls_on, {own}) > (%s, %s)"], [*values, after.falls_on, after.number]
    return picks.format(where=" AND ".join(where)), values


def counts(by: By, today: date) -> Counts:
    """How much is late, falls due today and soon."""
    if not _staff(by):
        return Counts(0, 0, 0)
    found = []
    with connection.cursor() as cursor:
        for band in (Band.LATE, Band.TODAY, Band.SOON):
            cursor.execute(_COUNT, [by.organisation, *band_edges(band, today), _COUNT_TO])
            found.append(cursor.fetchone()[0])
    return Counts(*found)


def _items(rows: Iterable[tuple[Any, ...]], today: date) -> tuple[WorkItem, ...]:
    kept = list(rows)
    staff = people(row[9] for row in kept if row[9])
    joined = goes_on_in((row[0], row[1]) for row in kept)
    return tuple(
        WorkItem(
            number=row[0],
            stage=Stage(row[1]),
            route=Route(row[2]),
            turns=tuple(Role(one.role) for one in turns_of(row[3])),
            next_step=row[4],
            next_term=row[5],
            due=row[6],
            internal_due=row[7],
            band=_band_of(row[8], today),
            applicant=PersonSeen(*row[12:17]),
            address=Names(row[17], row[18], row[18]),
            executor=staff.get(row[9]),
            registered_on=row[10],
            stage_since=row[11],
            goes_on_in=joined.get(row[0], ""),
        )
        for row in kept
    )


def search(by: By, text: str, today: date, most: int = 50) -> tuple[WorkItem, ...]:
    """Cases of the actor's provider by number, by twelve digits of an IIN, or by words of a name or an address.

    An IIN is looked up by its hash; it stands in no address and no log.
    """
    wanted = text.strip()
    if not _staff(by) or not folded(wanted):
        return ()
    digits = "".join(letter for letter in wanted if letter.isdigit())
    hashed = iin_hash(digits) if len(digits) == IIN_LENGTH else None
    number = wanted.upper().replace("%", "").replace("_", "") + "%"
    provider, words, each = by.organisation, query_of(wanted), most * 4
    values: list[Value] = [provider, number, each, provider, hashed, each, provider, words, each, provider, words, each]
    with connection.cursor() as cursor:
        cursor.execute(_FIELDS.format(picked=_FOUND) + " LIMIT %s", [*values, most])
        rows = cursor.fetchall()
    return _items(rows, today)


def executors(organisation: OrganisationId, on: date) -> tuple[PersonSeen, ...]:
    """Who may be given a file: executors of the provider on a day, by name."""
    held = Post.objects.filter(organisation_id=organisation, role=str(Role.EXECUTOR), since__lte=on)
    persons = people(held.exclude(until__lt=on).values_list("account__person_id", flat=True))
    return tuple(sorted(persons.values(), key=lambda one: one.full_name))
