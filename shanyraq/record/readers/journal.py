"""The journal of a case as a timeline, and its state."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.events import Event, VotingOpened
from shanyraq.procedure.evolve import fold
from shanyraq.record import sql
from shanyraq.record.codec import SHAPE, decode_case, decode_event
from shanyraq.record.readers.visibility import hides
from shanyraq.record.tables import CaseRow


@dataclass(frozen=True, slots=True)
class EntrySeen:
    """One event of the timeline; `event` is None where it is secret from the looker (an open ballot)."""

    seq: int
    kind: str
    event: Event | None
    by: By
    at: datetime
    recorded_at: datetime
    edition: str
    calendar: str
    digest: str


def entries(number: str) -> tuple[EntrySeen, ...]:
    """The whole journal of a case, for jobs and audits; pages ask for a case page instead."""
    with connection.cursor() as cursor:
        rows = sql.entries(cursor, number)
    return tuple(_entry(row) for row in rows)


def entry(number: str, seq: int) -> EntrySeen | None:
    """One event of a case."""
    with connection.cursor() as cursor:
        rows = sql.entries(cursor, number, seq, seq)
    return _entry(rows[0]) if rows else None


def _entry(row: sql.Entry) -> EntrySeen:
    return EntrySeen(
        seq=row.seq,
        kind=row.kind,
        event=decode_event(row.kind, row.version, row.body),
        by=By(Role(row.by_role), row.by_person, row.by_organisation),
        at=row.at,
        recorded_at=row.recorded_at,
        edition=row.edition,
        calendar=row.calendar,
        digest=row.digest,
    )


def seen_entries(number: str, case: Case, by: By) -> tuple[EntrySeen, ...]:
    """The timeline as this actor may see it."""
    whole = entries(number)
    opened = max((one.seq for one in whole if isinstance(one.event, VotingOpened)), default=0)
    return tuple(_masked(one) if _secret(one, case, opened, by) else one for one in whole)


def _secret(one: EntrySeen, case: Case, opened: int, by: By) -> bool:
    return one.event is not None and hides(case, one.event, one.seq, opened, by)


def _masked(one: EntrySeen) -> EntrySeen:
    return EntrySeen(one.seq, one.kind, None, one.by, one.at, one.recorded_at, one.edition, one.calendar, one.digest)


def case_of(number: str) -> Case | None:
    """The state of a case, for jobs; None for an unknown number."""
    return next((case for _, case in cases_of([number])), None)


def cases_of(numbers: Iterable[str]) -> tuple[tuple[str, Case], ...]:
    """The states of several cases in the order given, read at once; unknown numbers are left out."""
    wanted = list(numbers)
    rows = CaseRow.objects.filter(number__in=wanted).values_list("number", "snapshot", "shape")
    found = {number: _state(number, snapshot, shape) for number, snapshot, shape in rows}
    return tuple((number, found[number]) for number in wanted if number in found)


def _state(number: str, snapshot: str, shape: str) -> Case:
    """From the snapshot; anew from the journal where another version of the system made it."""
    if shape == SHAPE:
        return decode_case(snapshot)
    return fold(one.event for one in entries(number) if one.event is not None)


def case_at(number: str, seq: int) -> Case:
    """The state that the case had right after the event `seq`: what an effect of that event rests on."""
    return fold(one.event for one in entries(number) if one.event is not None and one.seq <= seq)
