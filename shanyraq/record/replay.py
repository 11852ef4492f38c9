"""What the rows of a case must say, told by its journal alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.evolve import evolve
from shanyraq.record import sql
from shanyraq.record.calendars import edition_of
from shanyraq.record.codec import decode_event
from shanyraq.record.derive import Derived, derive
from shanyraq.record.refresh import head_of


@dataclass(frozen=True, slots=True)
class Replayed:
    """A case folded from its journal, and its row as it must be."""

    case: Case
    derived: Derived
    head: sql.Head


def replay(entries: Sequence[sql.Entry]) -> Replayed:
    """Fold a journal of at least one entry; raises UnreadableEvent."""
    case, stage_since = NEW_CASE, entries[0].at
    for entry in entries:
        after = evolve(case, decode_event(entry.kind, entry.version, entry.body))
        stage_since = stage_since if after.stage is case.stage else entry.at
        case = after
    derived = derive(case, edition_of(case))
    times = (entries[0].at, stage_since, entries[-1].at)
    return Replayed(case, derived, head_of(case, derived, times, entries[-1].digest))
