"""Messages in the personal account, and their copies for those who chose to be told elsewhere too."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction

from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.notices import TURN
from shanyraq.record.tables import Contact, Delivery, Notice


def tell(person: PersonId, number: str, seq: int, kind: str, at: datetime, params: Mapping[str, str] = {}) -> bool:
    """Put a message into the account, once for each event and kind; False if it is there already."""
    with transaction.atomic():
        made = Notice.objects.get_or_create(
            person_id=person, case_id=number, seq=seq, kind=kind, defaults={"params": dict(params), "at": at}
        )[1]
        if made:
            _send_too([person], Delivery(case_id=number, seq=seq, kind=kind, at=at, params=dict(params)))
    return made


def tell_all(
    persons: Iterable[PersonId], number: str, seq: int, kind: str, at: datetime, params: Mapping[str, str]
) -> None:
    """The same message to several people, in one statement; whoever has it already keeps theirs."""
    told = tuple(persons)
    with transaction.atomic():
        _put(told, number, seq, kind, at, params)
        _send_too(told, Delivery(case_id=number, seq=seq, kind=kind, at=at, params=dict(params)))


def tell_officials(
    persons: Iterable[PersonId], number: str, seq: int, step: str, at: datetime, params: Mapping[str, str]
) -> None:
    """Tell officials of their turn, in their inbox alone: the addresses they chose as citizens are not for that."""
    _put(tuple(persons), number, seq, f"{TURN}{step}", at, params)


def _put(
    persons: Iterable[PersonId], number: str, seq: int, kind: str, at: datetime, params: Mapping[str, str]
) -> None:
    Notice.objects.bulk_create(
        (Notice(person_id=one, case_id=number, seq=seq, kind=kind, params=dict(params), at=at) for one in persons),
        ignore_conflicts=True,
    )


def _send_too(persons: Iterable[PersonId], one: Delivery) -> None:
    """Queue a copy for every address chosen before what is told of happened; a copy that is there stays one."""
    chosen = Contact.objects.filter(person_id__in=list(persons), confirmed_at__lte=one.at)
    Delivery.objects.bulk_create(
        (
            Delivery(
                person_id=contact.person_id,
                channel=contact.channel,
                case_id=one.case_id,
                seq=one.seq,
                kind=one.kind,
                params=one.params,
                at=one.at,
                next_at=one.at,
            )
            for contact in chosen.only("person_id", "channel")
        ),
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
