"""What the timestamps of a signature are worth."""

from collections.abc import Iterable
from dataclasses import dataclass

from kzeds.asn1 import oids
from kzeds.cms.verify import SignerCheck, check
from kzeds.errors import KzedsError
from kzeds.policy import Policy
from kzeds.reasons import Reason
from kzeds.revocation.evidence import Evidence
from kzeds.revocation.status import revocation_of
from kzeds.trust import TrustStore
from kzeds.tsp.token import Token
from kzeds.verdict import RevocationStatus, SignatureState, TimestampFound, TimestampStatus
from kzeds.x509.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Stamp:
    """One timestamp, judged."""

    found: TimestampFound
    reasons: tuple[Reason, ...] = ()


def best_stamp(
    tokens: Iterable[bytes], signature_value: bytes, *, policy: Policy, trust: TrustStore, evidence: Evidence
) -> Stamp | None:
    """The earliest valid timestamp of this signature value, else the first of the others; None if there is none.

    Its reasons are those of all of them: a broken token beside a whole one shows that somebody changed the file.
    """
    stamps = [_judged(one, signature_value, policy, trust, evidence) for one in tokens]
    if not stamps:
        return None
    valid = [one.found for one in stamps if one.found.status is TimestampStatus.VALID]
    reasons = dict.fromkeys(reason for one in stamps for reason in one.reasons)
    if valid:
        reasons.pop(Reason.TIMESTAMP_NOT_COUNTED, None)
        best = min(valid, key=lambda found: found.time or policy.at)
        return Stamp(best, tuple(reasons))
    if policy.require_timestamp and Reason.TIMESTAMP_NOT_COUNTED in reasons:
        reasons[Reason.TIMESTAMP_UNPROVEN] = None
    return Stamp(stamps[0].found, tuple(reasons))


_NONE = TimestampFound(TimestampStatus.INVALID, None, None)


def _judged(raw: bytes, signature_value: bytes, policy: Policy, trust: TrustStore, evidence: Evidence) -> Stamp:
    try:
        token = Token.parse(raw, limits=policy.limits)
    except KzedsError as error:
        if error.code == "unsupported":
            return Stamp(TimestampFound(TimestampStatus.UNTRUSTED, None, None), (Reason.TIMESTAMP_UNPROVEN,))
        return Stamp(_NONE, (Reason.TIMESTAMP_INVALID,))
    (signer,) = check(token.signed, known=trust.intermediates)
    reasons = [*stamp_faults(token, signer, policy)]
    if not token.covers(signature_value):
        reasons.append(Reason.TIMESTAMP_OF_ANOTHER_SIGNATURE)
    if reasons or signer.certificate is None:
        unproven = reasons in ([], [Reason.TIMESTAMP_UNPROVEN])
        status = TimestampStatus.UNTRUSTED if unproven else TimestampStatus.INVALID
        return Stamp(TimestampFound(status, token.time, token.policy), tuple(reasons))
    reason = _authority_fault(signer.certificate, token, policy, trust, evidence)
    status = {None: TimestampStatus.VALID, Reason.TIMESTAMP_NOT_COUNTED: TimestampStatus.UNTRUSTED}.get(
        reason, TimestampStatus.INVALID
    )
    return Stamp(TimestampFound(status, token.time, token.policy), (reason,) if reason else ())


def stamp_faults(token: Token, signer: SignerCheck, policy: Policy) -> tuple[Reason, ...]:
    """What is wrong with a token in itself, whoever its authority is."""
    if signer.certificate is None and not token.signed.certificates:
        # 2.4.1: the asker did not ask for the certificate. Nothing is broken; nothing can be checked.
        return (Reason.TIMESTAMP_UNPROVEN,)
    if signer.state is SignatureState.UNKNOWN and signer.certificate is not None:
        return (Reason.TIMESTAMP_UNPROVEN,)
    if signer.state is not SignatureState.VALID or signer.certificate is None:
        return (Reason.TIMESTAMP_INVALID,)
    reasons: list[Reason] = []
    if signer.info.signed_attributes is None:
        reasons.append(Reason.TIMESTAMP_INVALID)
    if tuple(signer.certificate.extended_key_usage) != (oids.TIME_STAMPING,):
        # 2.3: a key for timestamps is for nothing else.
        reasons.append(Reason.TIMESTAMP_AUTHORITY_NOT_AUTHORISED)
    if token.time > policy.at + policy.clock_skew:
        reasons.append(Reason.TIMESTAMP_IN_THE_FUTURE)
    return tuple(reasons)


def _authority_fault(
    authority: Certificate, token: Token, policy: Policy, trust: TrustStore, evidence: Evidence
) -> Reason | None:
    """Why the time of a token that is whole does not count."""
    if not authority.not_before <= token.time <= authority.not_after:
        return Reason.TIMESTAMP_INVALID
    chain = trust.chain(authority, at=token.time, hints=token.signed.certificates)
    if not chain.holds or chain.issuer is None:
        return Reason.TIMESTAMP_NOT_COUNTED
    found = revocation_of(authority, chain.issuer, at=token.time, policy=policy, evidence=evidence)
    if found.revocation.status is RevocationStatus.REVOKED:
        return Reason.TIMESTAMP_AUTHORITY_REVOKED
    return None
