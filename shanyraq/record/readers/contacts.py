"""How people want to be told."""

from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.actor import PersonId
from shanyraq.record.tables import Contact, ContactCode
from shanyraq.record.writers.contacts import Sought, hash_of_address


@dataclass(frozen=True, slots=True)
class ContactSeen:
    """One confirmed address. `bounced_at` is when a notice came back from it."""

    channel: str
    address: str
    language: str
    confirmed_at: datetime
    bounced_at: datetime | None


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """The code that is being waited for."""

    id: int
    address: str
    code_hash: str
    sent_at: datetime
    tries: int


def contacts(person: PersonId) -> dict[str, ContactSeen]:
    """The confirmed addresses of a person by channel."""
    rows = Contact.objects.filter(person_id=person)
    return {r.channel: ContactSeen(r.channel, r.address, r.language, r.confirmed_at, r.bounced_at) for r in rows}


def waiting_code(person: PersonId, channel: str) -> CodeSeen | None:
    """The latest code that was not used, if any; the caller looks at its age."""
    row = ContactCode.objects.filter(person_id=person, channel=channel, used_at__isnull=True).order_by("-pk").first()
    return CodeSeen(row.pk, row.address, row.code_hash, row.sent_at, row.tries) if row else None


def codes_since(sought: Sought, since: datetime) -> tuple[int, int, datetime | None]:
    """How many codes the person asked for, how many went to this address, and when the person's last one was sent."""
    rows = ContactCode.objects.filter(sent_at__gt=since)
    own = rows.filter(person_id=sought.person, channel=sought.channel)
    to = rows.filter(address_hash=hash_of_address(sought.channel, sought.address))
    last = own.order_by("-sent_at").values_list("sent_at", flat=True).first()
    return own.count(), to.count(), last
