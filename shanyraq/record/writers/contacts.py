"""Addresses and numbers that people chose for their notices, and the codes that confirm them."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import F

from shanyraq.procedure.actor import PersonId
from shanyraq.record.privacy import lookup_hash
from shanyraq.record.tables import Contact, ContactCode, Delivery


@dataclass(frozen=True, slots=True)
class Sought:
    """An address that somebody wants to be told at, in a language."""

    person: PersonId
    channel: str
    address: str
    language: str


def hash_of_code(person: PersonId, channel: str, code: str) -> str:
    """The hash of a code, worth something for one person and channel alone."""
    return lookup_hash(f"contact-code {person} {channel}", code)


def hash_of_address(channel: str, address: str) -> str:
    """The hash under which the codes sent to one address are counted."""
    return lookup_hash(f"contact {channel}", address.lower())


def keep_code(sought: Sought, code: str, at: datetime) -> int:
    """Keep a code that is about to be sent; earlier ones of the same person and channel open nothing any more."""
    with transaction.atomic():
        earlier = ContactCode.objects.filter(person_id=sought.person, channel=sought.channel, used_at__isnull=True)
        earlier.update(used_at=at)
        return ContactCode.objects.create(
            person_id=sought.person,
            channel=sought.channel,
            address=sought.address,
            address_hash=hash_of_address(sought.channel, sought.address),
            language=sought.language,
            code_hash=hash_of_code(sought.person, sought.channel, code),
            sent_at=at,
        ).pk


def drop_code(code: int, at: datetime) -> None:
    """The code could not be sent; it still counts among those of the day."""
    ContactCode.objects.filter(pk=code).update(used_at=at)


def try_code(code: int, most: int) -> bool:
    """Count one answer before it is looked at; False when too many were given."""
    return bool(ContactCode.objects.filter(pk=code, used_at__isnull=True, tries__lt=most).update(tries=F("tries") + 1))


def confirm(code: int, at: datetime) -> bool:
    """The code was right: its address is where the person is told from now on. False if it was used meanwhile."""
    with transaction.atomic():
        if not ContactCode.objects.filter(pk=code, used_at__isnull=True).update(used_at=at):
            return False
        row = ContactCode.objects.get(pk=code)
        Contact.objects.update_or_create(
            person_id=row.person_id,
            channel=row.channel,
            defaults={"address": row.address, "language": row.language, "confirmed_at": at, "bounced_at": None},
        )
    return True


def switch_off(person: PersonId, channel: str, at: datetime) -> None:
    """Forget the address; what waits to be sent there is given up, and that is nobody's trouble."""
    with transaction.atomic():
        Contact.objects.filter(person_id=person, channel=channel).delete()
        ContactCode.objects.filter(person_id=person, channel=channel, used_at__isnull=True).update(used_at=at)
        waiting = Delivery.objects.filter(person_id=person, channel=channel, state="queued")
        waiting.update(state="given_up", next_at=None, settled_at=at, seen_at=at)
