"""What is asked of a signature, as frozen data: two judgements under one policy and one evidence come out alike."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kzeds.algorithms import Algorithm
from kzeds.asn1.ber import LIMITS, Limits
from kzeds.x509.person import Role


class Contour(StrEnum):
    """Which of the authority's two worlds a signature belongs to."""

    TEST = "test"
    """The keys of the test contour are public: a signature there proves nothing of anybody."""
    PRODUCTION = "production"


class KeyUse(StrEnum):
    """What the key was given for.

    RSA and GOST 34.310-2004 keys come in pairs, one for signing (non-repudiation, emailProtection) and one for
    signing in (clientAuth). GOST 34.10-2015 has one key for both, without clientAuth.
    """

    SIGN = "sign"
    AUTH = "auth"
    ANY = "any"


class RevocationRule(StrEnum):
    """What happens without a proof that the certificate was not revoked."""

    DEMANDED = "demanded"
    """Indeterminate: never taken as good."""
    IF_PRESENT = "if_present"
    """Only a proof that it *was* revoked counts."""


BROKEN = frozenset({Algorithm.RSA_SHA1})
"""SHA-1 lets two documents have one signature: such signatures are recognised and refused."""
NOT_BROKEN = frozenset(Algorithm) - BROKEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What is asked of every signer of a file. Moments are aware; error ValueError for one without a time zone."""

    contour: Contour
    at: datetime
    """The moment of the judgement: nothing may be dated after it."""
    received: datetime | None = None
    """When the signature came, by a trustworthy clock: counts where there is no valid timestamp, instead of `at`."""
    roles: frozenset[Role] = frozenset()
    """The certificate must give one of these; empty asks for none."""
    iin: str | None = None
    """The individual identification number that the certificate must bear."""
    bin: str | None = None
    """The business identification number that the certificate must bear."""
    algorithms: frozenset[Algorithm] = NOT_BROKEN
    key_use: KeyUse = KeyUse.SIGN
    require_timestamp: bool = False
    revocation: RevocationRule = RevocationRule.DEMANDED
    crl_max_age: timedelta | None = None
    """How old a list may be at the time that counts, if less than its own nextUpdate allows."""
    ocsp_max_age: timedelta = timedelta(hours=24)
    """How old an OCSP answer without nextUpdate may be at the time that counts. The authority's answers have none."""
    ocsp_nonce: bytes | None = None
    """The nonce of the question: an answer with another one, or with none, is refused. None for stored answers."""
    clock_skew: timedelta = timedelta(minutes=5)
    """How far the clocks of the authority and of the judge may differ."""
    limits: Limits = LIMITS

    def __post_init__(self) -> None:
        for moment in (self.at, self.received):
            if moment is not None and moment.tzinfo is None:
                raise ValueError("a policy's moments must have a time zone")

    @property
    def strict_checksum(self) -> bool:
        """Identification numbers must pass their checksum: in production alone, since the test identities fail it."""
        return self.contour is Contour.PRODUCTION
