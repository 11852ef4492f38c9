"""The family's consent packet as its applicant sees it: the same version for everybody, who has signed, who has not."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from shanyraq.procedure import events as e
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.household import ConsentState
from shanyraq.record.readers.family import Answer, packet_of
from shanyraq.web.applicant.case import OwnCase
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.words.dates import say_datetime

_TONES: Final[dict[ConsentState, Tone]] = {
    ConsentState.GIVEN: "good",
    ConsentState.REFUSED: "bad",
    ConsentState.WAITING: "warn",
}


@dataclass(frozen=True, slots=True)
class SignerSeen:
    """One adult: their name, what they answered and when, and whether a link can be made for them."""

    person: PersonId
    name: str
    note: str
    tag: Tag
    is_self: bool
    needs_link: bool
    turned: str = ""


@dataclass(frozen=True, slots=True)
class PacketSeen:
    """The packet; `digest` is parted for reading aloud, `minors` are future co-owners."""

    version: int
    digest: str
    signers: tuple[SignerSeen, ...]
    minors: tuple[str, ...]
    refused: bool
    complete: bool


def packet_seen(own: OwnCase) -> PacketSeen:
    """The packet on this day."""
    packet = packet_of(own.number, own.case, own.today)
    adults = [one for one in packet.answers if one.adult]
    return PacketSeen(
        version=packet.version,
        digest=parted(packet.paper),
        signers=tuple(_signer(own, one) for one in adults),
        minors=tuple(one.person.full_name for one in packet.answers if not one.adult),
        refused=any(one.state is ConsentState.REFUSED for one in adults),
        complete=all(one.state is ConsentState.GIVEN for one in adults),
    )


def parted(digest: str) -> str:
    """A check sum in groups of eight."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def _signer(own: OwnCase, one: Answer) -> SignerSeen:
    lang, person = own.lang, one.person.id
    given = one.state is ConsentState.GIVEN
    voided = not given and person in set(_signed_before(own))
    note = TEXT.say("packet.void", lang) if voided and one.state is ConsentState.WAITING else ""
    if one.signed_at is not None:
        note = say_datetime(one.signed_at.astimezone(zone_of(own.page)), lang)
    return SignerSeen(
        person=person,
        name=one.person.full_name,
        note=note,
        tag=Tag(TEXT.say(f"packet.{one.state}", lang), _TONES[one.state]),
        is_self=person == own.by.person,
        needs_link=not given and person != own.case.filing.applicant,
        turned=one.person.full_name if _turned_since(own, one) else "",
    )


def _signed_before(own: OwnCase) -> Iterator[PersonId]:
    """Whoever signed a version that is no longer the present one."""
    for entry in own.page.entries:
        if isinstance(entry.event, e.ConsentGiven) and entry.event.version < own.case.filing.version:
            yield entry.event.person


def _turned_since(own: OwnCase, one: Answer) -> bool:
    """Whether the person was a minor when the text was fixed and is an adult now."""
    relative = own.case.filing.relative(one.person.id)
    fixed_on = [entry.event.prepared_on for entry in own.page.entries if isinstance(entry.event, e.ApplicationPrepared)]
    return relative is not None and bool(fixed_on) and not relative.is_adult(fixed_on[-1])
