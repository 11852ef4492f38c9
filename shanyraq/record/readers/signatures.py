"""What the signature door found."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import SignatureEvidence


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
