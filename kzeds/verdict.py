"""A verdict: what was found about a signed file, as frozen data that can be stored beside it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kzeds.algorithms import Algorithm
from kzeds.reasons import Reason, Result, outcome
from kzeds.x509.certificate import Certificate
from kzeds.x509.person import Holder, Role


class Format(StrEnum):
    """What a file turned out to be."""

    CMS = "cms"
    XML = "xml"
    WSSE = "wsse"
    CERTIFICATE = "certificate"
    CRL = "crl"
    OCSP = "ocsp"
    TIMESTAMP = "timestamp"
    UNKNOWN = "unknown"
    """None of the others: the verdict is never *valid*."""


class SignatureState(StrEnum):
    """Whether the signature value holds, by mathematics alone."""

    VALID = "valid"
    """The value was made by the certificate's key, and the content is what was signed. Where the content was not given,
    only the first is known: the reasons then have `content_missing`, and the result is not valid."""
    INVALID = "invalid"
    UNKNOWN = "unknown"
    """It cannot be computed here: the algorithm, the content or the certificate is not at hand."""


class ChainState(StrEnum):
    """Whether the certificate leads to a trusted authority."""

    TRUSTED = "trusted"
    """Each certificate was signed by the next, up to a root of the trust store. Whether the authorities' own periods
    held at the time that counts is said by the reasons (`issuer_not_valid_then`)."""
    UNTRUSTED = "untrusted"
    INCOMPLETE = "incomplete"
    NOT_CHECKED = "not_checked"


class Validity(StrEnum):
    """Where the time that counts lies in the certificate's period."""

    VALID = "valid"
    EXPIRED = "expired"
    NOT_YET = "not_yet"


class RevocationStatus(StrEnum):
    """What is proven about revocation."""

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"


class TimestampStatus(StrEnum):
    """What a timestamp is worth."""

    VALID = "valid"
    INVALID = "invalid"
    UNTRUSTED = "untrusted"
    """Whole, and of this signature, and its authority cannot be traced to a trusted one: its time is not counted."""


class TimeSource(StrEnum):
    """Where the time that counts comes from. Never the signer's own signingTime: a signer may write any time there."""

    TIMESTAMP = "timestamp"
    RECEIVED = "received"
    POLICY = "policy"
    """Neither a valid timestamp nor a moment of receipt: the moment of the judgement itself."""
    AUTHORITY = "authority"
    """The date that a list, an OCSP answer or a timestamp token bears, written by the authority that signed it."""


@dataclass(frozen=True, slots=True)
class Revocation:
    """What the revocation lists and OCSP answers prove about one certificate at the time that counts."""

    status: RevocationStatus
    """GOOD only with an authentic and timely list or answer of the issuer. A certificate that was revoked *after* the
    time that counts is GOOD, and `at` says when it was revoked. A hold counts as revoked."""
    source: str | None = None
    """`crl` or `ocsp`."""
    reason: str | None = None
    """The authority's reason (RFC 5280, 5.3.1), for instance `certificateHold`."""
    at: datetime | None = None
    """When it was revoked."""
    issued: datetime | None = None
    """When the list or the answer was issued."""


@dataclass(frozen=True, slots=True)
class TimestampFound:
    """A timestamp of a signature."""

    status: TimestampStatus
    time: datetime | None
    """What the token says. It counts only with status VALID."""
    policy: str | None
    """Object identifier of the timestamp authority's policy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerVerdict:
    """What was found about one signer."""

    certificate: Certificate | None
    """The signer's certificate, None if the signature has none."""
    holder: Holder | None
    """The person, organisation or system that the certificate names. It is worth what `chain` is worth."""
    name: str
    """Full name of the holder; of an unknown signer, what stands in the signature, or nothing."""
    algorithm: Algorithm | None
    """None if it is not known here."""
    serial: int | None
    """Serial number of the certificate, which may be negative."""
    signature: SignatureState
    """The signature value and the digest of the content. It says nothing of who signed: that is `chain`."""
    chain: ChainState
    """Traced to the trust store of the policy's contour, each link by key and signature."""
    validity: Validity | None
    """The certificate's own period at the time that counts; None without a certificate."""
    revocation: Revocation
    """At the time that counts. Where the policy demands it, anything but GOOD stands in the way of a valid result."""
    timestamp: TimestampFound | None
    """The timestamp over the signature value; of several the earliest valid one."""
    time_that_counts: datetime
    """The moment at which all of this was judged: a valid timestamp's, else that of the signature's receipt."""
    time_source: TimeSource
    """Where `time_that_counts` comes from."""
    roles: tuple[Role, ...]
    """What the certificate lets the holder sign as. Powers inside the organisation are for others to know."""
    identity: bool
    """The identification numbers are what the policy asks for and, in production, have a right checksum."""
    reasons: tuple[Reason, ...]
    """Everything that stands in the way of *valid*, and remarks, in the order they were found, each once."""

    @property
    def result(self) -> Result:
        """What `reasons` lead to."""
        return outcome(self.reasons)

    def as_json(self) -> dict[str, object]:
        """The signer as the command line prints it."""
        holder = self.holder
        return {
            "name": self.name,
            "iin": holder.iin if holder else None,
            "bin": holder.bin if holder else None,
            "organisation": holder.organisation if holder else None,
            "roles": [role.value for role in self.roles],
            "algorithm": self.algorithm.value if self.algorithm else None,
            "serial": f"{self.serial:x}" if self.serial is not None else None,
            "signature": self.signature.value,
            "chain": self.chain.value,
            "validity": self.validity.value if self.validity else None,
            "revocation": {
                "status": self.revocation.status.value,
                "source": self.revocation.source,
                "reason": self.revocation.reason,
                "at": written(self.revocation.at),
            },
            "timestamp": self.timestamp
            and {
                "status": self.timestamp.status.value,
                "time": written(self.timestamp.time),
                "policy": self.timestamp.policy,
            },
            "reasons": [reason.value for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found about one file."""

    format: Format
    reasons: tuple[Reason, ...]
    """What concerns the file as a whole: those of a signer stand with the signer."""
    signers: tuple[SignerVerdict, ...]
    """In the order of the file. Of a certificate: its holder; of a list, an OCSP answer or a token: its issuer."""

    @property
    def result(self) -> Result:
        """The worst of the file's and of every signer's: one invalid signer makes the file invalid."""
        return outcome((*self.reasons, *(reason for signer in self.signers for reason in signer.reasons)))

    def as_json(self) -> dict[str, object]:
        """The verdict as the command line prints it."""
        return {
            "format": self.format.value,
            "result": self.result.value,
            "reasons": [reason.value for reason in self.reasons],
            "signers": [signer.as_json() for signer in self.signers],
        }


def written(moment: datetime | None) -> str | None:
    """A moment as it stands in JSON: `2026-07-20T09:08:06Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None
