"""Messages in the personal account."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.notices import TURN
from shanyraq.record.tables import Notice


def tell(person: PersonId, number: str, seq: int, kind: str, at: datetime, params: Mapping[str, str] = {}) -> bool:
    """Put a message into the account, once for each event and kind; False if it is there already."""
    return Notice.objects.get_or_create(
        person_id=person, case_id=number, seq=seq, kind=kind, defaults={"params": dict(params), "at": at}
    )[1]


def tell_all(
    persons: Iterable[PersonId], number: str, seq: int, kind: str, at: datetime, params: Mapping[str, str]
) -> None:
    """The same message to several people, in one statement; whoever has it already keeps theirs."""
    Notice.objects.bulk_create(
        (Notice(person_id=one, case_id=number, seq=seq, kind=kind, params=dict(params), at=at) for one in persons),
        ignore_conflicts=True,
    )


def mark_read(person: PersonId, number: str, at: datetime) -> None:
    """The person, as a citizen, saw the messages of a case."""
    rows = Notice.objects.filter(person_id=person, case_id=number, read_at__isnull=True)
    rows.exclude(kind__startswith=TURN).update(read_at=at)


def mark_turn_seen(person: PersonId, number: str, at: datetime) -> None:
    """An official opened the case they were told of."""
    rows = Notice.objects.filter(person_id=person, case_id=number, read_at__isnull=True)
    rows.filter(kind__startswith=TURN).update(read_at=at)
