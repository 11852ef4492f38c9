"""What the signature door found, kept beside the events that rest on it."""

from datetime import datetime
from typing import Any

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import SignatureEvidence


def keep_evidence(paper: Digest, signer: PersonId, evidence: Digest, verdict: dict[str, Any], at: datetime) -> None:
    """Keep a verdict with all its particulars (plain JSON); the first one for the same bytes stays."""
    SignatureEvidence.objects.get_or_create(
        paper=paper, signer_id=signer, evidence=evidence, defaults={"verdict": verdict, "checked_at": at}
    )
