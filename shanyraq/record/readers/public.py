"""What anybody may know: whether a paper is ours, and where a case stands. No personal data."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.utils import timezone

from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.events import AgreementSigned, ConsentGiven
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.procedure.parties import Party
from shanyraq.record.readers.joined import goes_on_in
from shanyraq.record.readers.journal import EntrySeen, case_of, entries
from shanyraq.record.readers.organisations import OrganisationSeen, organisations
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.readers.visibility import blind
from shanyraq.record.tables import CaseRow, PaperRow, SittingPaper

CITIZENS: Final = frozenset({Role.APPLICANT, Role.FAMILY})


@dataclass(frozen=True, slots=True)
class PublicSignature:
    """A signature that was found valid: in which role, when, and of an official the name and the organisation.

    Of a citizen nothing but the part they have in the case is told.
    """

    role: Role
    at: datetime
    official: PersonSeen | None
    organisation: OrganisationSeen | None


@dataclass(frozen=True, slots=True)
class PublicPaper:
    """A paper behind a QR code; `digest` is that of the file, to hold the copy in hand against it."""

    kind: PaperKind
    number: str
    issued_on: date
    digest: Digest
    replaced: bool
    signatures: tuple[PublicSignature, ...]


@dataclass(frozen=True, slots=True)
class PublicStatus:
    """Where a case stands; `due` is the legal date of its next step, `goes_on_in` the case that it was joined to."""

    number: str
    stage: Stage
    since: datetime
    next_step: str
    next_term: str
    due: date | None
    ended_on: date | None
    goes_on_in: str


def paper_by_code(code: str) -> PublicPaper | None:
    """The paper with this code, however it was typed; None if there is none.

    A ballot is as secret as its vote: while voting is blind there is none.
    """
    row = PaperRow.objects.filter(code=code.strip().upper()).first()
    if row is None:
        return _of_sitting(code.strip().upper())
    if row.kind == PaperKind.BALLOT and _is_secret(row.case_id):
        return None
    return PublicPaper(
        kind=PaperKind(row.kind),
        number=row.number,
        issued_on=row.issued_on,
        digest=row.digest,
        replaced=bool(row.replaced_by),
        signatures=tuple(_signatures(row.case_id, row.digest)),
    )


def _is_secret(number: str) -> bool:
    case = case_of(number)
    return case is not None and blind(case.commission)


def _of_sitting(code: str) -> PublicPaper | None:
    """A paper of a sitting: another drawn up for it later is in force instead."""
    row = SittingPaper.objects.filter(code=code).first()
    if row is None:
        return None
    later = SittingPaper.objects.filter(sitting=row.sitting_id, kind=row.kind, issued_at__gt=row.issued_at).exists()
    issued_on = timezone.localtime(row.issued_at).date()
    return PublicPaper(PaperKind(row.kind), row.number, issued_on, row.digest, later, ())


def _signatures(number: str, paper: Digest) -> Iterator[PublicSignature]:
    """Those of the journal under these bytes; a signature is an event only once it was found valid."""
    for one in entries(number):
        signature: Signature | None = getattr(one.event, "signature", None)
        if signature is None or signature.paper != paper:
            continue
        role = _role(one)
        if role in CITIZENS:
            yield PublicSignature(role, signature.at, None, None)
            continue
        known, bodies = people([signature.signer]), organisations([one.by.organisation])
        yield PublicSignature(role, signature.at, known.get(signature.signer), bodies.get(one.by.organisation))


def _role(one: EntrySeen) -> Role:
    """Whose signature it is: a citizen's stays theirs where somebody else brought it in."""
    if isinstance(one.event, ConsentGiven):
        applicant = one.by.role is Role.APPLICANT and one.by.person == one.event.person
        return Role.APPLICANT if applicant else Role.FAMILY
    if isinstance(one.event, AgreementSigned) and one.event.party is Party.APPLICANT:
        return Role.APPLICANT
    return one.by.role


def status_by_number(number: str) -> PublicStatus | None:
    """The status of a case that was submitted; None for any other number."""
    rows = CaseRow.objects.filter(number=number.strip().upper(), submitted_at__isnull=False)
    row = rows.values_list("number", "stage", "stage_since", "next_step", "next_term", "due", "ended_on").first()
    if row is None:
        return None
    number, stage, since, step, term, due, ended_on = row
    joined = goes_on_in([(number, stage)]).get(number, "")
    return PublicStatus(number, Stage(stage), since, step, term, due, ended_on, joined)
