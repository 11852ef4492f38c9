"""Papers of a case and the signatures under them, as the journal knows them: by digest."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from shanyraq.procedure.actor import PersonId

Digest = Annotated[str, "digest"]
"""SHA-256 of a stored file or writing, 64 lower-case hexadecimal digits."""


class PaperKind(StrEnum):
    """Every paper a case may hold, and the agenda of a sitting, which is of many."""

    APPLICATION = "application"
    ACCEPTANCE = "acceptance"
    RETURN = "return"
    PASSING_ON = "passing_on"
    PRELIMINARY_REFUSAL = "preliminary_refusal"
    HEARING_MINUTES = "hearing_minutes"
    AGENDA = "agenda"
    BALLOT = "ballot"
    COMMISSION_MINUTES = "commission_minutes"
    DECISION = "decision"
    REFUSAL = "refusal"
    PETITION = "petition"
    INDUSTRY_CONSENT = "industry_consent"
    PROPERTY_DECISION = "property_decision"
    DEED = "deed"
    AGREEMENT = "agreement"
    PAYMENT_SCHEDULE = "payment_schedule"
    EXTENSION_NOTICE = "extension_notice"


class Manner(StrEnum):
    """How somebody put their name to a paper (readings 27 and 28)."""

    EDS = "eds"
    PAPER = "paper"
    REPRESENTED = "represented"
    COURT = "court"


class Verdict(StrEnum):
    """What the signature door answered."""

    VALID = "valid"
    INVALID = "invalid"
    INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: whose, over which bytes, and the evidence that was checked before the command was given.

    `evidence` is the digest of the CMS, of the scanned sheet, of the power of attorney or of the court decision.
    `at` is the time that counts: a valid timestamp's, else the moment the server received it.
    """

    signer: PersonId
    paper: Digest
    manner: Manner
    evidence: Digest
    verdict: Verdict
    at: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that was issued in the case; `code` is what its QR carries."""

    kind: PaperKind
    number: str
    digest: Digest
    issued_on: date
    code: str
    delivered_on: date | None = None
    replaced_by: Digest | None = None
