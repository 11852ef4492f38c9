"""What is known of one XML signature after its mathematics was done, before anybody judged its certificate."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kzeds.algorithms import Algorithm, Digest
from kzeds.reasons import Reason
from kzeds.x509.certificate import Certificate


class Covers(StrEnum):
    """How much of the document the digest was made over."""

    WHOLE = "whole"
    """Everything but the signature itself and the signatures made after it."""
    ELEMENT = "element"
    """One element that the caller asked for: the element named by its Id, or the body of a SOAP envelope."""
    PART = "part"
    """One element that nobody asked for. What else stands in the document is not signed: never valid by itself."""
    MISSING = "missing"
    """What the reference points at is not in the document."""


@dataclass(frozen=True, slots=True)
class XmlSignature:
    """One ds:Signature. As far as mathematics goes it holds when it has no `problems`; else their `outcome` counts."""

    certificate: Certificate | None
    """The signer's, from KeyInfo or the security token; None is invalid."""
    others: tuple[Certificate, ...]
    """Other certificates that came along: hints for the chain, nothing more."""
    algorithm: Algorithm | None
    """None: not known here."""
    digest: Digest | None
    """The digest of the (first) reference; None: not known here."""
    signature_ok: bool | None
    """SignedInfo under the signer's key; None: cannot be checked."""
    reference_ok: bool | None
    """What the signature covers is what was signed, and it covers what it has to; None: cannot be checked."""
    covers: Covers
    problems: tuple[Reason, ...]
    """Why one of the booleans is not true, each once; a boolean that is not true has its reason here.
    CONTENT_MISSING: a SOAP header came without its body. SIGNATURE_HOLDS_MORE: unsigned things in ds:Signature."""
    signature_value: bytes
    signed: bytes
    """The canonical bytes that were digested. Read facts from these and not from the document:
    comments are left out of them, so a number cut in two by a comment is whole again."""


@dataclass(frozen=True, slots=True)
class Span:
    """wsu:Timestamp of a SOAP header: from when till when the sender wants the message to be taken."""

    created: datetime | None
    expires: datetime | None
    signed: bool
    """Whether a valid signature of the header covers it. An unsigned one is worth nothing."""

    def holds(self, at: datetime) -> bool:
        """Whether the moment is within the span. The caller allows for skewed clocks by moving the moment."""
        return (self.created is None or self.created <= at) and (self.expires is None or at < self.expires)


@dataclass(frozen=True, slots=True)
class XmlSignatures:
    """All signatures of one document, in document order."""

    format: str
    """"xml", or "wsse" when they stand in the security header of a SOAP envelope."""
    signatures: tuple[XmlSignature, ...]
    """Empty: nobody signed, so invalid."""
    span: Span | None
    """Only of a SOAP header."""
