"""Messages in the personal account."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shanyraq.procedure.actor import PersonId, Role
from shanyraq.record.tables import Notice

TURN: Final = "turn."
"""How the kind of a message begins that tells an official of their turn; the rest is the code of the next step."""


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
    """The latest messages to a person as a citizen, of one case or of all."""
    rows = Notice.objects.filter(person_id=person).exclude(kind__startswith=TURN).order_by("-at", "-pk")
    if number is not None:
        rows = rows.filter(case_id=number)
    return tuple(NoticeSeen(r.case_id, r.seq, r.kind, r.params, r.at, r.read_at) for r in rows[:most])


def turns_told(person: PersonId, role: Role, most: int = 50) -> tuple[NoticeSeen, ...]:
    """The latest messages that told an official of their turn in one of their roles; those not opened yet alone."""
    rows = Notice.objects.filter(
        person_id=person, kind__startswith=TURN, params__role=str(role), read_at__isnull=True
    ).order_by("-at", "-pk")
    return tuple(NoticeSeen(r.case_id, r.seq, r.kind, r.params, r.at, r.read_at) for r in rows[:most])


def unread(person: PersonId) -> int:
    """How many messages wait; counted up to a hundred."""
    return Notice.objects.filter(person_id=person, read_at__isnull=True)[:100].count()
