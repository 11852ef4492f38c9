"""What the signature door found, and which signatures wait for its answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.procedure.commands import Command
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.codec import decode_command
from shanyraq.record.tables import SignatureEvidence, WaitingSignature

TOLD_FOR: Final = timedelta(days=30)
"""How long a page says that a signature was not accepted, while the person has not signed again."""


@dataclass(frozen=True, slots=True)
class EvidenceSeen:
    """A checked signature: over which paper, whose, in which file, and the verdict as plain JSON."""

    paper: Digest
    signer: PersonId
    evidence: Digest
    verdict: dict[str, Any]
    checked_at: datetime


def evidence_of(paper: Digest) -> tuple[EvidenceSeen, ...]:
    """Every signature that was checked over a paper, in the order of the checks."""
    rows = SignatureEvidence.objects.filter(paper=paper).order_by("checked_at", "pk")
    return tuple(EvidenceSeen(row.paper, row.signer_id, row.evidence, row.verdict, row.checked_at) for row in rows)


@dataclass(frozen=True, slots=True)
class WaitingSeen:
    """A signature that waits, or that waited and was not accepted: then `code` says why, with its `params`.

    `act` is the kind of the command that it is for.
    """

    paper: Digest
    signer: PersonId
    act: str
    received_at: datetime
    settled_at: datetime | None
    code: str
    params: Mapping[str, str]

    @property
    def waits(self) -> bool:
        """Whether it is still being checked."""
        return self.settled_at is None


def waiting_signatures(number: str) -> tuple[WaitingSeen, ...]:
    """The signatures of a case that wait, and those that were not accepted and not given again since."""
    rows = list(WaitingSignature.objects.filter(case_id=number).order_by("received_at", "pk"))
    latest = {(row.paper, row.signer_id): row for row in rows}
    return tuple(
        WaitingSeen(
            row.paper, row.signer_id, str(row.command["kind"]), row.received_at, row.settled_at, row.code, row.params
        )
        for row in latest.values()
        if row.settled_at is None or (row.code and not _again(row))
    )


def _again(row: WaitingSignature) -> bool:
    """Whether the person has signed the paper since with a signature that was accepted."""
    return SignatureEvidence.objects.filter(
        paper=row.paper, signer_id=row.signer_id, checked_at__gt=row.received_at
    ).exists()


def is_waiting(number: str, paper: Digest, signer: PersonId) -> datetime | None:
    """When the signature of this person under this paper was received, while it waits; else None."""
    rows = WaitingSignature.objects.filter(case_id=number, paper=paper, signer_id=signer, settled_at__isnull=True)
    return rows.values_list("received_at", flat=True).first()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everything that is needed to check a signature again and to give its act."""

    id: int
    number: str
    command: Command
    by: By
    key: OneTimeKey | None
    paper: Digest
    signer: PersonId
    cms: Digest
    roles: frozenset[str]
    organisation: OrganisationId
    received_at: datetime
    attempts: int


def to_ask(at: datetime, most: int) -> tuple[tuple[int, int], ...]:
    """Signatures whose time to be asked about has come, those that wait longest first, each with how often it was."""
    rows = WaitingSignature.objects.filter(settled_at__isnull=True, ask_at__lte=at).order_by("ask_at")
    return tuple(rows.values_list("pk", "attempts")[:most])


def waiting(which: int) -> Waiting:
    """One of them. Raises UnreadableEvent for an act that this version of the system cannot read."""
    row = WaitingSignature.objects.get(pk=which)
    return Waiting(
        id=row.pk,
        number=row.case_id,
        command=decode_command(row.command),
        by=By(Role(row.by_role), row.by_person, row.by_organisation),
        key=OneTimeKey(row.key_account, row.key) if row.key else None,
        paper=row.paper,
        signer=row.signer_id,
        cms=row.cms,
        roles=frozenset(row.roles),
        organisation=row.organisation,
        received_at=row.received_at,
        attempts=row.attempts,
    )


def how_many_wait() -> int:
    """How many signatures are being checked."""
    return WaitingSignature.objects.filter(settled_at__isnull=True).count()


def cases_with_waiting() -> frozenset[str]:
    """Cases in which a signature waits: their terms do not pass meanwhile, as the act may have come in time."""
    return frozenset(WaitingSignature.objects.filter(settled_at__isnull=True).values_list("case_id", flat=True))
