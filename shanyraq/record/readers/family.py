"""What an adult of the family sees through their link: the version to sign, its digest, and who has answered."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.household import ConsentState, Relation
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.case_page import CasePage, case_page
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import ConsentLink


@dataclass(frozen=True, slots=True)
class Answer:
    """One person of the household: a minor is a future co-owner and is not asked."""

    person: PersonSeen
    relation: Relation
    adult: bool
    state: ConsentState
    signed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Packet:
    """The consent packet of a household: everybody signs the same bytes, those of `paper`."""

    number: str
    stage: Stage
    version: int
    paper: Digest
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that works: who it invites, to which case, until when, and what there is to sign."""

    number: str
    person: PersonId
    expires_at: datetime
    used_at: datetime | None
    packet: Packet


@dataclass(frozen=True, slots=True)
class LinkSeen:
    """A link as the applicant sees it: for whom and whether it was used; never its token."""

    person: PersonId
    expires_at: datetime
    used_at: datetime | None


def invitation(token: str, at: datetime) -> Invitation | None:
    """What a link opens; None for an unknown or expired one."""
    row = ConsentLink.objects.filter(token=token_hash(token), expires_at__gt=at).first()
    if row is None:
        return None
    found = packet(row.case_id, at.date())
    return Invitation(row.case_id, row.person_id, row.expires_at, row.used_at, found) if found else None


def expiry(token: str) -> datetime | None:
    """When a link ends or ended, so that an old one can be told from a wrong one; None for an unknown link."""
    return ConsentLink.objects.filter(token=token_hash(token)).values_list("expires_at", flat=True).first()


def page(token: str, at: datetime) -> CasePage | None:
    """The page of the case behind a link, as a member of the family may see it."""
    row = ConsentLink.objects.filter(token=token_hash(token), expires_at__gt=at).first()
    return case_page(row.case_id, By(Role.FAMILY, row.person_id)) if row else None


def packet(number: str, on: date) -> Packet | None:
    """The consent packet of a case on a day; None for an unknown case."""
    case = case_of(number)
    return None if case is None else packet_of(number, case, on)


def packet_of(number: str, case: Case, on: date) -> Packet:
    """The consent packet of a case whose state is at hand. Who turned eighteen by `on` is an adult in it."""
    filing = case.filing
    known = people(one.person for one in filing.household)
    answers = []
    for one in filing.household:
        consent = filing.consent(one.person)
        state = consent.state if consent else ConsentState.WAITING
        signed_at = consent.signature.at if consent and consent.signature else None
        answers.append(Answer(known[one.person], one.relation, one.is_adult(on), state, signed_at))
    return Packet(number, case.stage, filing.version, filing.paper, tuple(answers))


def links(number: str) -> tuple[LinkSeen, ...]:
    """The links of a case, for the applicant."""
    rows = ConsentLink.objects.filter(case_id=number).order_by("expires_at")
    return tuple(LinkSeen(row.person_id, row.expires_at, row.used_at) for row in rows)
