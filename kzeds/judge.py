"""From one signature that was found to a verdict on its signer: time, chain, revocation, key, role, identity."""

from dataclasses import dataclass, replace
from datetime import datetime

from kzeds.algorithms import Algorithm, KeyKind
from kzeds.asn1 import oids
from kzeds.policy import KeyUse, Policy, RevocationRule
from kzeds.reasons import Reason
from kzeds.revocation.evidence import Evidence
from kzeds.revocation.status import Finding, revocation_of
from kzeds.trust import Chain, TrustStore
from kzeds.tsp.judge import Stamp, best_stamp
from kzeds.verdict import (
    ChainState,
    Revocation,
    RevocationStatus,
    SignatureState,
    SignerVerdict,
    TimeSource,
    TimestampFound,
    TimestampStatus,
    Validity,
)
from kzeds.x509.certificate import Certificate
from kzeds.x509.extensions import KeyUsage
from kzeds.x509.identity import checksum_ok
from kzeds.x509.person import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A signature whose mathematics is done and whose signer is not judged yet."""

    certificate: Certificate | None
    algorithm: Algorithm | None
    state: SignatureState
    reasons: tuple[Reason, ...] = ()
    signature_value: bytes = b""
    timestamps: tuple[bytes, ...] = ()
    """Tokens over `signature_value`, as received."""
    hints: tuple[Certificate, ...] = ()
    """Certificates that came along."""
    dated: datetime | None = None
    """Only of lists, answers and tokens: the date that the authority itself wrote under its signature."""
    name: str = ""
    """What is known of a signer without a certificate."""


@dataclass(frozen=True, slots=True)
class Court:
    """What claims are judged by."""

    policy: Policy
    trust: TrustStore
    evidence: Evidence

    def for_authorities(self) -> "Court":
        """The same for authorities: the issuer of a list, an answer or a token.

        Nobody asks for their role or their person. That they were revoked counts where it is shown, and the proof that
        they were not is not demanded: a responder carries ocsp-nocheck, and lists of roots travel with no signature.
        """
        policy = replace(
            self.policy,
            roles=frozenset(),
            iin=None,
            bin=None,
            key_use=KeyUse.ANY,
            require_timestamp=False,
            revocation=RevocationRule.IF_PRESENT,
        )
        return replace(self, policy=policy)


def judge(claim: Claim, court: Court) -> SignerVerdict:
    """The verdict on one signer."""
    policy = court.policy
    stamp = best_stamp(
        claim.timestamps, claim.signature_value, policy=policy, trust=court.trust, evidence=court.evidence
    )
    at, source = _time_that_counts(claim, policy, stamp)
    reasons = [*claim.reasons, *_stamp_reasons(stamp, policy)]
    if claim.algorithm is not None and claim.algorithm not in policy.algorithms:
        reasons.append(Reason.ALGORITHM_NOT_ALLOWED)
    certificate = claim.certificate
    if certificate is None:
        return _without_certificate(claim, stamp, at, source, tuple(dict.fromkeys(reasons)))
    chain = court.trust.chain(certificate, at=at, hints=claim.hints)
    validity = _validity(certificate, at)
    finding = _revocation(chain, at, court)
    holder = certificate.holder
    identity = tuple(_identity_faults(holder, policy))
    reasons += [*chain.reasons, *_VALIDITY_REASONS[validity], *finding.reasons]
    reasons += [*_issuer_faults(chain, at, court), *_use_faults(certificate, policy), *identity]
    return SignerVerdict(
        certificate=certificate,
        holder=holder,
        name=holder.name,
        algorithm=claim.algorithm,
        serial=certificate.serial,
        signature=claim.state,
        chain=chain.state,
        validity=validity,
        revocation=finding.revocation,
        timestamp=stamp.found if stamp else None,
        time_that_counts=at,
        time_source=source,
        roles=holder.roles,
        identity=not identity,
        reasons=tuple(dict.fromkeys(reasons)),
    )


# ---------------------------------------------------------------- time


def _time_that_counts(claim: Claim, policy: Policy, stamp: Stamp | None) -> tuple[datetime, TimeSource]:
    if claim.dated is not None:
        return claim.dated, TimeSource.AUTHORITY
    found: TimestampFound | None = stamp.found if stamp else None
    if found is not None and found.status is TimestampStatus.VALID and found.time is not None:
        return found.time, TimeSource.TIMESTAMP
    if policy.received is not None:
        return policy.received, TimeSource.RECEIVED
    return policy.at, TimeSource.POLICY


def _stamp_reasons(stamp: Stamp | None, policy: Policy) -> tuple[Reason, ...]:
    if stamp is not None:
        return stamp.reasons
    return (Reason.TIMESTAMP_MISSING,) if policy.require_timestamp else ()


_VALIDITY_REASONS = {
    Validity.VALID: (),
    Validity.EXPIRED: (Reason.CERTIFICATE_EXPIRED,),
    Validity.NOT_YET: (Reason.CERTIFICATE_NOT_YET_VALID,),
}


def _validity(certificate: Certificate, at: datetime) -> Validity:
    if at < certificate.not_before:
        return Validity.NOT_YET
    return Validity.EXPIRED if at > certificate.not_after else Validity.VALID


# ---------------------------------------------------------------- revocation


def _revocation(chain: Chain, at: datetime, court: Court) -> Finding:
    """Of the signer's certificate; without a proven issuer nobody can speak for it, and the chain says so already."""
    certificate, issuer = chain.path[0], chain.issuer
    if issuer is None or issuer.raw == certificate.raw:
        return Finding(Revocation(RevocationStatus.NOT_CHECKED))
    return revocation_of(certificate, issuer, at=at, policy=court.policy, evidence=court.evidence)


def _issuer_faults(chain: Chain, at: datetime, court: Court) -> tuple[Reason, ...]:
    """Whether a list or an answer that is at hand says that an authority of the chain was revoked."""
    if not court.evidence or chain.state is not ChainState.TRUSTED:
        return ()
    for authority, issuer in zip(chain.path[1:], chain.path[2:], strict=False):
        found = revocation_of(authority, issuer, at=at, policy=court.policy, evidence=court.evidence)
        if found.revocation.status is RevocationStatus.REVOKED:
            return (Reason.ISSUER_REVOKED,)
    return ()


# ---------------------------------------------------------------- who signed


def _use_faults(certificate: Certificate, policy: Policy) -> tuple[Reason, ...]:
    faults = [] if may_be_used(certificate, policy.key_use) else [Reason.KEY_USE_WRONG]
    if policy.roles and not policy.roles & set(certificate.holder.roles):
        faults.append(Reason.ROLE_MISSING)
    return tuple(faults)


_ONE_KEY_FOR_BOTH = frozenset({KeyKind.GOST2015_512, KeyKind.GOST2015_256})


def may_be_used(certificate: Certificate, use: KeyUse) -> bool:
    """Whether the certificate gives its key for this use (RFC 5280, 4.2.1.3 and 4.2.1.12; see `KeyUse`)."""
    if use is KeyUse.ANY:
        return True
    usage, purposes = certificate.key_usage or frozenset(), certificate.extended_key_usage
    signs_in = oids.CLIENT_AUTH in purposes and oids.EMAIL_PROTECTION not in purposes
    if use is KeyUse.SIGN:
        # GOST 34.10-2015 keys have no clientAuth; a key that has nothing else is the other half of an old pair.
        return KeyUsage.NON_REPUDIATION in usage and not signs_in
    return KeyUsage.DIGITAL_SIGNATURE in usage and (signs_in or certificate.public_key.kind in _ONE_KEY_FOR_BOTH)


def _identity_faults(holder: Holder, policy: Policy) -> list[Reason]:
    faults: list[Reason] = []
    if policy.iin is not None and holder.iin != policy.iin:
        faults.append(Reason.IIN_DIFFERS if holder.iin else Reason.IIN_MISSING)
    if policy.bin is not None and holder.bin != policy.bin:
        faults.append(Reason.BIN_DIFFERS)
    numbers = [number for number in (holder.iin, holder.bin) if number is not None]
    if policy.strict_checksum and not all(checksum_ok(number) for number in numbers):
        faults.append(Reason.IDENTITY_MALFORMED)
    return faults


def _without_certificate(
    claim: Claim, stamp: Stamp | None, at: datetime, source: TimeSource, reasons: tuple[Reason, ...]
) -> SignerVerdict:
    return SignerVerdict(
        certificate=None,
        holder=None,
        name=claim.name,
        algorithm=claim.algorithm,
        serial=None,
        signature=claim.state,
        chain=ChainState.INCOMPLETE if Reason.CHAIN_INCOMPLETE in reasons else ChainState.NOT_CHECKED,
        validity=None,
        revocation=Revocation(RevocationStatus.NOT_CHECKED),
        timestamp=stamp.found if stamp else None,
        time_that_counts=at,
        time_source=source,
        roles=(),
        identity=False,
        reasons=reasons,
    )
