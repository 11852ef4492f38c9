"""The verifier for RSA signatures: the bytes, the key, the chain and the calendar, through pyHanko's checks."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from asn1crypto import core, x509
from pyhanko.sign.general import CMSStructuralError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, PathError, ValidationError

from shanyraq.outside.clock.shape import NoTimeZone
from shanyraq.outside.signature.envelope import MALFORMED, Envelope, Part, open_envelope
from shanyraq.outside.signature.owner import owner_of
from shanyraq.outside.signature.run import run
from shanyraq.outside.signature.shape import Check, Reason, SignedBy, Verdict

_DIGESTS: Final = frozenset({"sha256", "sha384", "sha512"})
_WEAK_DIGESTS: Final = frozenset({"md2", "md5", "sha1"})
_LEAST_BITS: Final = 2048
_ATTRIBUTES: Final = frozenset({"content_type", "message_digest", "signing_certificate_v2"})
"""Signed attributes without which a signature does not say what it signs and with which certificate."""


@dataclass(frozen=True, slots=True)
class Trust:
    """The authorities whose certificates count here; one set for each contour, demo and real never together."""

    roots: tuple[x509.Certificate, ...]
    issuers: tuple[x509.Certificate, ...]


class CmsVerifier:
    """Checks detached CMS signatures against one set of trusted authorities. Asks nothing of any network."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust

    def verify(self, content: bytes, cms: bytes, at: datetime) -> Verdict:
        """The verdict; `at`, the moment of receipt, is the time that counts, as no time stamp is checked here."""
        if at.tzinfo is None:
            raise NoTimeZone("the moment of receipt has no time zone")
        envelope = open_envelope(cms)
        if isinstance(envelope, Reason):
            return Verdict.on_envelope(envelope, at)
        try:
            signers = tuple(self._check(part, envelope, content, at) for part in envelope.parts)
        except MALFORMED:  # such as a key with a modulus of zero, which shows only when it is used
            return Verdict.on_envelope(Reason.UNREADABLE, at)
        return Verdict.on_signers(signers, at)

    def _check(self, part: Part, envelope: Envelope, content: bytes, at: datetime) -> SignedBy:
        certificate = part.certificate
        if certificate is None:
            return _unnamed(part, at)
        signature = _signature_reason(part, certificate, content)
        chain = self._chain_reason(certificate, envelope, at)
        validity = _validity_reason(certificate, at)
        usage = _usage_reason(certificate)
        owner = owner_of(certificate)
        return SignedBy(
            name=owner.name,
            iin=owner.iin,
            bin=owner.bin,
            organisation=owner.organisation,
            roles=owner.roles,
            algorithm=_algorithm_name(part),
            serial=f"{certificate.serial_number:x}",
            issuer=certificate.issuer.native.get("common_name", ""),
            valid_from=certificate.not_valid_before,
            valid_until=certificate.not_valid_after,
            claimed_at=_claimed_at(part),
            signature=_checked(signature, Reason.ALGORITHM_UNKNOWN),
            chain=_checked(chain),
            validity=_checked(validity),
            reasons=tuple(reason for reason in (signature, chain, validity, usage) if reason),
        )

    def _chain_reason(self, certificate: x509.Certificate, envelope: Envelope, at: datetime) -> Reason | None:
        """Judged at a moment when the certificate itself was valid: its own expiry is a reason of its own."""
        moment = min(max(at, certificate.not_valid_before), certificate.not_valid_after)
        context = ValidationContext(
            trust_roots=list(self._trust.roots),
            other_certs=[*self._trust.issuers, *envelope.certificates],
            moment=moment,
            allow_fetching=False,
        )
        try:
            run(CertificateValidator(certificate, validation_context=context).async_validate_path())
        except PathBuildingError:
            return Reason.ISSUER_UNKNOWN
        except (PathError, ValidationError, ValueError):
            return Reason.CHAIN_BROKEN
        return None


def _signature_reason(part: Part, certificate: x509.Certificate, content: bytes) -> Reason | None:
    unfit = _algorithm_reason(part, certificate)
    if unfit:
        return unfit
    attributes = part.info["signed_attrs"]
    if attributes is core.VOID or not _ATTRIBUTES.issubset(attribute["type"].native for attribute in attributes):
        return Reason.ATTRIBUTES_MISSING
    digest = hashlib.new(part.info["digest_algorithm"]["algorithm"].native, content).digest()
    try:
        intact, signed = validate_sig_integrity(part.info, certificate, "data", digest)
    except (SignatureValidationError, CMSStructuralError, ValueError):
        return Reason.SIGNATURE_BROKEN
    if not signed:
        return Reason.SIGNATURE_BROKEN
    return None if intact else Reason.CONTENT_DIFFERS


def _algorithm_reason(part: Part, certificate: x509.Certificate) -> Reason | None:
    digest = part.info["digest_algorithm"]["algorithm"].native
    if digest in _WEAK_DIGESTS:
        return Reason.ALGORITHM_WEAK
    known = part.info["signature_algorithm"]["algorithm"].native in {"rsassa_pkcs1v15", f"{digest}_rsa"}
    if digest not in _DIGESTS or not known or certificate.public_key.algorithm != "rsa":
        return Reason.ALGORITHM_UNKNOWN
    return Reason.ALGORITHM_WEAK if certificate.public_key.bit_size < _LEAST_BITS else None


def _validity_reason(certificate: x509.Certificate, at: datetime) -> Reason | None:
    if at < certificate.not_valid_before:
        return Reason.NOT_YET_VALID
    return Reason.EXPIRED if at > certificate.not_valid_after else None


def _usage_reason(certificate: x509.Certificate) -> Reason | None:
    usage = certificate.key_usage_value
    if usage is None or "non_repudiation" not in usage.native:
        return Reason.NOT_FOR_SIGNING
    return None if owner_of(certificate).is_clear else Reason.OWNER_UNCLEAR


def _algorithm_name(part: Part) -> str:
    mechanism: str = part.info["signature_algorithm"]["algorithm"].native
    digest: str = part.info["digest_algorithm"]["algorithm"].native
    return f"{digest}_rsa" if mechanism == "rsassa_pkcs1v15" else mechanism


def _claimed_at(part: Part) -> datetime | None:
    attributes = part.info["signed_attrs"]
    for attribute in () if attributes is core.VOID else attributes:
        if attribute["type"].native == "signing_time":
            return next((value.native for value in attribute["values"]), None)
    return None


def _checked(reason: Reason | None, undecided: Reason | None = None) -> Check:
    if reason is None:
        return Check.PASSED
    return Check.UNCHECKED if reason is undecided else Check.FAILED


def _unnamed(part: Part, at: datetime) -> SignedBy:
    """A signature whose certificate is not inside: nothing can be said of its owner."""
    return SignedBy(
        name="",
        iin="",
        bin="",
        organisation="",
        roles=(),
        algorithm=_algorithm_name(part),
        serial="",
        issuer="",
        valid_from=at,
        valid_until=at,
        claimed_at=_claimed_at(part),
        signature=Check.UNCHECKED,
        chain=Check.UNCHECKED,
        validity=Check.UNCHECKED,
        reasons=(Reason.NO_CERTIFICATE,),
    )
