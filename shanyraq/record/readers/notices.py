"""Messages in the personal account."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.actor import PersonId
from shanyraq.record.tables import Notice


@dataclass(frozen=True, slots=True)
class NoticeSeen:
    """A message: `kind` and `params` make its sentence, `seq` is the event it tells of."""

    number: str
    seq: int
    kind: str
    params: Mapping[str, str]
    at: datetime
    read_at: datetime | None


def notices_of(person: PersonId, number: str | None = None, most: int = 50) -> tuple[NoticeSeen, ...]:
    """The latest messages to a person, of one case or of all."""
    rows = Notice.objects.filter(person_id=person).order_by("-at", "-pk")
    if number is not None:
        rows = rows.filter(case_id=number)
    return tuple(NoticeSeen(r.case_id, r.seq, r.kind, r.params, r.at, r.read_at) for r in rows[:most])


def unread(person: PersonId) -> int:
    """How many messages wait; counted up to a hundred."""
    return Notice.objects.filter(person_id=person, read_at__isnull=True)[:100].count()
