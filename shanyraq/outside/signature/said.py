"""What `kzeds` found about a signer, in the words of this system: its reasons, roles and checks."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kzeds.reasons import Reason as Found
from kzeds.reasons import Result as Outcome
from kzeds.reasons import outcome
from kzeds.trust import Chain
from kzeds.verdict import ChainState, SignatureState, SignerVerdict, Validity
from kzeds.verdict import TimeSource as FoundSource
from kzeds.x509.person import Role
from shanyraq.outside.signature.shape import Check, KeyRole, Reason, Revocation, SignedBy, TimeSource, Timestamp

ROLES: Final[Mapping[Role, KeyRole]] = MappingProxyType(
    {
        Role.INDIVIDUAL: KeyRole.INDIVIDUAL,
        Role.HEAD: KeyRole.HEAD,
        Role.SIGNRIGHT: KeyRole.SIGNRIGHT,
        Role.FINANCIAL: KeyRole.FINANCIAL,
        Role.HR: KeyRole.HR,
        Role.EMPLOYEE: KeyRole.EMPLOYEE,
        Role.INFOSYSTEM: KeyRole.SYSTEM,
    }
)
"""The roles that mean something here: "legal entity" stands beside each but the first, the Treasury signs nothing."""

_GROUPS: Final = {
    Reason.UNREADABLE: (
        Found.MALFORMED, Found.TRAILING_DATA, Found.TOO_DEEP, Found.UNSUPPORTED, Found.DTD_FORBIDDEN,
        Found.CERTIFICATE_MALFORMED, Found.REFERENCE_MISSING, Found.REFERENCE_COUNT, Found.REFERENCE_PARTIAL,
        Found.REFERENCE_DUPLICATE_ID, Found.REFERENCE_FOREIGN, Found.TRANSFORM_FORBIDDEN, Found.SIGNATURE_HOLDS_MORE,
    ),
    Reason.TOO_LARGE: (Found.TOO_LARGE,),
    Reason.TOO_MANY_SIGNERS: (Found.TOO_MANY,),
    Reason.NOBODY_SIGNED: (Found.NO_SIGNERS,),
    Reason.CONTENT_DIFFERS: (Found.CONTENT_DIFFERS, Found.DIGEST_MISMATCH, Found.CONTENT_MISSING),
    Reason.SIGNATURE_BROKEN: (
        Found.SIGNATURE_INVALID, Found.ALGORITHM_MISMATCH, Found.CONTENT_TYPE_MISMATCH,
        Found.SIGNING_CERTIFICATE_MISMATCH, Found.ATTRIBUTES_AS_CONTENT,
    ),
    Reason.NO_CERTIFICATE: (Found.CERTIFICATE_MISSING,),
    Reason.ALGORITHM_UNKNOWN: (Found.ALGORITHM_UNKNOWN,),
    Reason.ALGORITHM_WEAK: (Found.ALGORITHM_NOT_ALLOWED,),
    Reason.ATTRIBUTES_MISSING: (Found.ATTRIBUTES_INCOMPLETE,),
    Reason.TEST_CERTIFICATE: (Found.TEST_CERTIFICATE_IN_PRODUCTION,),
    Reason.ISSUER_UNKNOWN: (Found.CHAIN_INCOMPLETE, Found.CHAIN_NOT_CHECKED),
    Reason.CHAIN_BROKEN: (
        Found.CHAIN_UNTRUSTED, Found.ISSUER_SIGNATURE_INVALID, Found.ISSUER_NOT_AUTHORITY,
        Found.ISSUER_NOT_VALID_THEN, Found.PATH_TOO_LONG, Found.CRITICAL_EXTENSION_UNKNOWN,
    ),
    Reason.ISSUER_REVOKED: (Found.ISSUER_REVOKED,),
    Reason.EXPIRED: (Found.CERTIFICATE_EXPIRED,),
    Reason.NOT_YET_VALID: (Found.CERTIFICATE_NOT_YET_VALID,),
    Reason.TIMESTAMP_BAD: (
        Found.TIMESTAMP_INVALID, Found.TIMESTAMP_OF_ANOTHER_SIGNATURE, Found.TIMESTAMP_AUTHORITY_NOT_AUTHORISED,
        Found.TIMESTAMP_AUTHORITY_REVOKED, Found.TIMESTAMP_IN_THE_FUTURE, Found.TIMESTAMP_MISSING,
    ),
    Reason.TIMESTAMP_UNPROVEN: (Found.TIMESTAMP_UNPROVEN,),
    Reason.REVOKED: (Found.CERTIFICATE_REVOKED,),
    Reason.REVOCATION_UNKNOWN: (
        Found.REVOCATION_NOT_CHECKED, Found.REVOCATION_UNKNOWN, Found.CRL_STALE, Found.CRL_NOT_YET,
        Found.CRL_AFTER_EXPIRY, Found.CRL_NOT_AUTHENTIC, Found.CRL_SCOPE_UNSUPPORTED, Found.DELTA_NOT_APPLICABLE,
        Found.OCSP_STALE, Found.OCSP_NOT_YET, Found.OCSP_AFTER_EXPIRY, Found.OCSP_NOT_AUTHENTIC,
        Found.OCSP_RESPONDER_NOT_AUTHORISED, Found.OCSP_OF_ANOTHER_CERTIFICATE, Found.OCSP_NONCE_MISMATCH,
        Found.OCSP_UNSUCCESSFUL, Found.OCSP_SAYS_UNKNOWN, Found.OCSP_NEVER_ISSUED,
    ),
    Reason.NOT_FOR_SIGNING: (Found.KEY_USE_WRONG,),
    Reason.OWNER_UNCLEAR: (
        Found.ROLE_MISSING, Found.IIN_MISSING, Found.IIN_DIFFERS, Found.BIN_DIFFERS, Found.IDENTITY_MALFORMED,
    ),
}  # fmt: skip
"""What each of our reasons stands for: a person is told what to do, the code of the package stands in `findings`."""

REMARKS: Final = frozenset({Found.REVOKED_LATER, Found.TIMESTAMP_NOT_COUNTED, Found.OCSP_SAYS_REVOKED})
"""What changes nothing."""
REASONS: Final = MappingProxyType({found: reason for reason, group in _GROUPS.items() for found in group})
"""Ours for each reason of the package that is not a remark."""

_ORDER: Final = {reason: place for place, reason in enumerate(Reason)}
_SIGNATURE: Final = {
    SignatureState.VALID: Check.PASSED,
    SignatureState.INVALID: Check.FAILED,
    SignatureState.UNKNOWN: Check.UNCHECKED,
}
_CHAIN: Final = {ChainState.TRUSTED: Check.PASSED, ChainState.UNTRUSTED: Check.FAILED}
_SOURCES: Final = {FoundSource.TIMESTAMP: TimeSource.TIMESTAMP}


def signed_by(found: SignerVerdict, chain: Chain | None) -> SignedBy:
    """One signer as the rest of the system knows them."""
    holder, certificate = found.holder, found.certificate
    roles = tuple(ROLES[role] for role in found.roles if role in ROLES)
    iin, bin_ = (holder.iin or "", holder.bin or "") if holder else ("", "")
    issuer = chain.issuer.subject if chain and chain.issuer else certificate.issuer if certificate else None
    return SignedBy(
        name=found.name,
        iin=iin,
        bin=bin_,
        organisation=(holder.organisation or "") if holder else "",
        roles=roles,
        algorithm=found.algorithm.value if found.algorithm else "",
        serial=f"{found.serial:x}" if found.serial is not None else "",
        issuer=(issuer.common_name or "") if issuer else "",
        valid_from=certificate.not_before if certificate else None,
        valid_until=certificate.not_after if certificate else None,
        signature=_SIGNATURE[found.signature],
        chain=_CHAIN.get(found.chain, Check.UNCHECKED),
        validity=_validity(found.validity),
        revocation=_revocation(found),
        timestamp=_timestamp(found),
        time=found.time_that_counts,
        time_source=_SOURCES.get(found.time_source, TimeSource.RECEIVED),
        reasons=_reasons(found, clear=certificate is None or _is_clear(iin, bin_, roles)),
        findings=tuple(reason.value for reason in found.reasons),
    )


def _is_clear(iin: str, bin_: str, roles: tuple[KeyRole, ...]) -> bool:
    """A person, in a role; and with a role in a legal entity, which one."""
    alone = roles == (KeyRole.INDIVIDUAL,)
    return bool(iin and roles) and (alone is not bool(bin_))


def _reasons(found: SignerVerdict, *, clear: bool) -> tuple[Reason, ...]:
    """In the order of `Reason`: what a person must know first comes first.

    A doubt does not stand beside a certainty: what is wrong in any case need not be asked about again.
    """
    said = [one for one in found.reasons if one not in REMARKS]
    if outcome(said) is Outcome.INVALID:
        said = [one for one in said if outcome((one,)) is Outcome.INVALID]
    ours = {REASONS[one] for one in said} | (set() if clear else {Reason.OWNER_UNCLEAR})
    return tuple(sorted(ours, key=_ORDER.__getitem__))


def _validity(found: Validity | None) -> Check:
    if found is None:
        return Check.UNCHECKED
    return Check.PASSED if found is Validity.VALID else Check.FAILED


def _revocation(found: SignerVerdict) -> Revocation:
    one = found.revocation
    return Revocation(one.status.value, one.source or "", one.reason or "", one.at, one.issued)


def _timestamp(found: SignerVerdict) -> Timestamp | None:
    one = found.timestamp
    return Timestamp(one.status.value, one.time, one.policy or "") if one else None
