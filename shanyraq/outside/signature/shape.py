"""What a signature is asked for, and the verdict on it as plain data."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

from shanyraq.procedure.papers import Verdict as Result
from shanyraq.words.phrase import Lang
from shanyraq.words.signatures import SIGNATURES


class KeyRole(StrEnum):
    """For whom a key signs, by the extended key usages of Kazakhstan's national certification authority."""

    INDIVIDUAL = "individual"
    HEAD = "head"
    SIGNRIGHT = "signright"
    FINANCIAL = "financial"
    HR = "hr"
    EMPLOYEE = "employee"
    SYSTEM = "system"


class Check(StrEnum):
    """How one check of one signature ended."""

    PASSED = "passed"
    FAILED = "failed"
    UNCHECKED = "unchecked"


class Reason(StrEnum):
    """Why a signature is not valid; each has its sentence in `words.signatures`."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    NOT_DETACHED = "not_detached"
    NOBODY_SIGNED = "nobody_signed"
    TOO_MANY_SIGNERS = "too_many_signers"
    NO_CERTIFICATE = "no_certificate"
    ALGORITHM_UNKNOWN = "algorithm_unknown"
    ALGORITHM_WEAK = "algorithm_weak"
    ATTRIBUTES_MISSING = "attributes_missing"
    CONTENT_DIFFERS = "content_differs"
    SIGNATURE_BROKEN = "signature_broken"
    ISSUER_UNKNOWN = "issuer_unknown"
    CHAIN_BROKEN = "chain_broken"
    ISSUER_REVOKED = "issuer_revoked"
    TEST_CERTIFICATE = "test_certificate"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    REVOKED = "revoked"
    REVOCATION_UNKNOWN = "revocation_unknown"
    TIMESTAMP_BAD = "timestamp_bad"
    TIMESTAMP_UNPROVEN = "timestamp_unproven"
    NOT_FOR_SIGNING = "not_for_signing"
    OWNER_UNCLEAR = "owner_unclear"
    NOT_CONNECTED = "not_connected"

    def say(self, lang: Lang) -> str:
        """What is wrong and what to do, in one language."""
        return SIGNATURES.say(self, lang)


CANNOT_TELL = frozenset(
    {
        Reason.ALGORITHM_UNKNOWN,
        Reason.ISSUER_UNKNOWN,
        Reason.REVOCATION_UNKNOWN,
        Reason.TIMESTAMP_UNPROVEN,
        Reason.NOT_CONNECTED,
    }
)
"""Reasons that leave a signature undecided: it may be good, but not by what is known here."""


@dataclass(frozen=True, slots=True)
class KeyRef:
    """Names a key that a signer holds; never the key itself."""

    name: str


@dataclass(frozen=True, slots=True)
class Revocation:
    """What the authority's lists and answers say of a certificate at the time that counts."""

    status: Literal["good", "revoked", "unknown", "not_checked"]
    """GOOD only by an authentic and timely list or answer of the issuer. What was revoked *after* the time that counts
    is good, and `at` says when it was revoked."""
    source: str = ""
    """`crl` or `ocsp`; empty when nobody said anything."""
    reason: str = ""
    """The authority's reason, as `certificateHold`."""
    at: datetime | None = None
    """When it was revoked."""
    issued: datetime | None = None
    """When the list or the answer was issued."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A time stamp over the signature. Its time counts only with the status `valid`."""

    status: Literal["valid", "invalid", "untrusted"]
    time: datetime | None
    policy: str = ""


class TimeSource(StrEnum):
    """Where the time that counts comes from; never the signer's own clock."""

    TIMESTAMP = "timestamp"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedBy:
    """One signature inside a CMS and the certificate it was made with."""

    name: str
    """Surname, given name and patronymic as the certificate has them; the law knows the person by `iin`."""
    iin: str
    """The individual identification number of the certificate's subject: twelve digits, or empty when it has none."""
    bin: str
    """The business identification number of the legal entity the key signs for; empty for an individual's own key."""
    organisation: str
    """The legal entity's name as the certificate has it; empty for an individual's own key."""
    roles: tuple[KeyRole, ...]
    """For whom the key signs. A paper of the provider needs HEAD, a consent INDIVIDUAL: neither does for the other."""
    algorithm: str
    """The signature algorithm, as `gost2015-512` or `rsa-sha256`; empty for one that is not known here."""
    serial: str
    """The certificate's serial number in hexadecimal, the way it is printed among the data of the EDS."""
    issuer: str
    """Who issued the certificate."""
    valid_from: datetime | None
    valid_until: datetime | None
    """Validity of the certificate, both ends included; None where there is no certificate."""
    signature: Check
    """Whether this key signed exactly these bytes."""
    chain: Check
    """Whether an authority that is trusted here issued the certificate."""
    validity: Check
    """Whether the certificate was valid at the time that counts."""
    revocation: Revocation
    """Whether the authority had taken the certificate back at the time that counts."""
    timestamp: Timestamp | None
    """The time stamp that came with the signature."""
    time: datetime
    """The time that counts for this signature."""
    time_source: TimeSource
    reasons: tuple[Reason, ...]
    """Everything that is wrong with this signature; empty when nothing is."""
    findings: tuple[str, ...] = ()
    """The same and remarks, in the codes of the package that checked it: for whoever checks the check."""

    @property
    def result(self) -> Result:
        """Valid, invalid, or undecided, from the reasons alone."""
        return result_of(self.reasons)


@dataclass(frozen=True, slots=True)
class Material:
    """Something a verdict rests on, kept so that the signature can be checked again years later, without a network."""

    kind: Literal["certificate", "crl", "ocsp"]
    content: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be relied on. The bytes that were checked are the received ones, never a re-written form of them."""

    result: Result
    """VALID: every signature inside is good. INVALID: at least one is not, or nothing could be read.
    INDETERMINATE: none is bad, but one cannot be checked here; it may not be relied on either."""
    reasons: tuple[Reason, ...]
    """Why the result is not VALID: of the envelope, then of each signer in turn, each once."""
    signers: tuple[SignedBy, ...]
    """Everybody who signed, in the order of the envelope; empty when it could not be read."""
    time: datetime
    """The time that counts: that of a valid time stamp, else the moment the server received the signature; of several
    signatures the latest. A signer's own clock never counts."""
    contour: str = ""
    """Whose world it was judged in: `production`, `test` or `demo`."""
    materials: tuple[Material, ...] = ()
    """The certificates of the chain and the authority's lists and answers that were looked at, each once."""

    @property
    def waits(self) -> bool:
        """Whether nothing is wrong, and only the word on revocation is missing: it may be asked for again."""
        return self.reasons == (Reason.REVOCATION_UNKNOWN,)

    @classmethod
    def on_envelope(cls, reason: Reason, time: datetime, contour: str = "") -> "Verdict":
        """The verdict on an envelope that could not be opened."""
        return cls(result_of((reason,)), (reason,), (), time, contour)

    @classmethod
    def on_signers(
        cls, signers: tuple[SignedBy, ...], contour: str = "", materials: tuple[Material, ...] = ()
    ) -> "Verdict":
        """The verdict on everybody who signed: as good as the worst of them. There is at least one."""
        reasons = tuple(dict.fromkeys(reason for signer in signers for reason in signer.reasons))
        if result_of(reasons) is Result.INVALID:
            # A doubt about one does not stand beside a certainty about another: nobody need be asked any more.
            reasons = tuple(reason for reason in reasons if reason not in CANNOT_TELL)
        time = max(signer.time for signer in signers)
        return cls(result_of(reasons), reasons, signers, time, contour, materials)


class Signer(Protocol):
    """Signs on behalf of somebody; citizens sign on their own devices, so only a demo and the system itself need it."""

    def sign(self, content: bytes, key: KeyRef) -> bytes:
        """A detached CMS signature over the content, in DER. An unknown key raises NoSuchKey."""
        ...


class Verifier(Protocol):
    """Checks signatures."""

    def verify(self, content: bytes, cms: bytes, at: datetime) -> Verdict:
        """The verdict on a detached CMS over the content, received at `at`.

        Whatever the bytes are, the answer is a verdict, never an error; only an `at` without a time zone raises.
        """
        ...


class NoSuchKey(LookupError):
    """The signer holds no key of this name."""


def result_of(reasons: tuple[Reason, ...]) -> Result:
    """No reason: valid; only reasons that cannot tell: indeterminate; else invalid."""
    if not reasons:
        return Result.VALID
    return Result.INDETERMINATE if CANNOT_TELL.issuperset(reasons) else Result.INVALID
