"""Whether the signatures of a SignedData hold (RFC 5652, 5.4 and 5.6), by mathematics alone: no trust, no time."""

from dataclasses import dataclass, field
from hashlib import sha1

from kzeds.algorithms import DIGESTS, Algorithm, Digest, digest, signature_algorithm
from kzeds.asn1 import oids
from kzeds.asn1.ber import Tag, parse
from kzeds.cms.read import SignedData, SignerInfo
from kzeds.errors import KzedsError
from kzeds.reasons import Reason
from kzeds.verdict import SignatureState
from kzeds.x509.certificate import Certificate


@dataclass(frozen=True, slots=True)
class SignerCheck:
    """What the mathematics says of one signer."""

    info: SignerInfo
    certificate: Certificate | None
    algorithm: Algorithm | None
    state: SignatureState
    reasons: tuple[Reason, ...]


@dataclass(slots=True)
class _Content:
    """The signed octets, hashed once by each algorithm that a signer asks for."""

    octets: bytes | None
    digests: dict[Digest, bytes] = field(default_factory=dict)

    def digest(self, name: Digest) -> bytes:
        if name not in self.digests:
            self.digests[name] = digest(name, self.octets or b"")
        return self.digests[name]


def check(
    signed: SignedData, *, content: bytes | None = None, known: tuple[Certificate, ...] = ()
) -> tuple[SignerCheck, ...]:
    """Each signer's signature. `content` is what a detached signature is over; `known` are certificates to look a
    signer up in that the file itself does not bring (RFC 3161 lets a token leave its authority's out)."""
    octets = _Content(signed.content if signed.content is not None else content)
    return tuple(_check(signed, one, octets, (*signed.certificates, *known)) for one in signed.signers)


def certificate_of(signer: SignerInfo, certificates: tuple[Certificate, ...]) -> Certificate | None:
    """The certificate that the signer names by its issuer and number, or by its key."""
    if signer.key_id is not None:
        return next((one for one in certificates if one.ski == signer.key_id), None)
    return next((one for one in certificates if one.serial == signer.serial and one.issuer.raw == signer.issuer), None)


def _check(
    signed: SignedData, signer: SignerInfo, content: _Content, certificates: tuple[Certificate, ...]
) -> SignerCheck:
    certificate = certificate_of(signer, certificates)
    if certificate is None:
        return SignerCheck(signer, None, None, SignatureState.UNKNOWN, (Reason.CERTIFICATE_MISSING,))
    named = DIGESTS.get(signer.digest.oid)
    algorithm = signature_algorithm(signer.algorithm.oid, named)
    if algorithm is None or named is None or not (signer.algorithm.plain and signer.digest.plain):
        return SignerCheck(signer, certificate, algorithm, SignatureState.UNKNOWN, (Reason.ALGORITHM_UNKNOWN,))
    if algorithm.digest is not named or algorithm.key is not certificate.public_key.kind:
        return SignerCheck(signer, certificate, algorithm, SignatureState.INVALID, (Reason.ALGORITHM_MISMATCH,))
    if signer.signed_attributes is None:
        state, reasons = _check_bare(signed, signer, content, certificate, algorithm)
    else:
        state, reasons = _check_attributes(signed, signer, content, certificate, algorithm)
    return SignerCheck(signer, certificate, algorithm, state, reasons)


def _check_attributes(
    signed: SignedData, signer: SignerInfo, content: _Content, certificate: Certificate, algorithm: Algorithm
) -> tuple[SignatureState, tuple[Reason, ...]]:
    reasons: list[Reason] = []
    if not certificate.public_key.verify(algorithm, signer.signature, signer.signed_attributes or b""):
        reasons.append(Reason.SIGNATURE_INVALID)
    if signer.content_type is None or signer.message_digest is None:
        reasons.append(Reason.ATTRIBUTES_INCOMPLETE)
    elif signer.content_type != signed.content_type:
        reasons.append(Reason.CONTENT_TYPE_MISMATCH)
    if not _names_certificate(signer, certificate):
        reasons.append(Reason.SIGNING_CERTIFICATE_MISMATCH)
    if content.octets is not None and signer.message_digest != content.digest(algorithm.digest):
        reasons.append(Reason.DIGEST_MISMATCH)
    if reasons:
        return SignatureState.INVALID, tuple(reasons)
    missing = (Reason.CONTENT_MISSING,) if content.octets is None else ()
    return SignatureState.VALID, missing


def _check_bare(
    signed: SignedData, signer: SignerInfo, content: _Content, certificate: Certificate, algorithm: Algorithm
) -> tuple[SignatureState, tuple[Reason, ...]]:
    """Without signed attributes the signature is over the content itself, which then must be plain data (5.3)."""
    if signed.content_type != oids.DATA:
        return SignatureState.INVALID, (Reason.ATTRIBUTES_INCOMPLETE,)
    if content.octets is None:
        return SignatureState.UNKNOWN, (Reason.CONTENT_MISSING,)
    if _looks_like_attributes(content.octets):
        return SignatureState.INVALID, (Reason.ATTRIBUTES_AS_CONTENT,)
    if not certificate.public_key.verify(algorithm, signer.signature, content.octets):
        return SignatureState.INVALID, (Reason.SIGNATURE_INVALID,)
    return SignatureState.VALID, ()


def _names_certificate(signer: SignerInfo, certificate: Certificate) -> bool:
    """Whether the attributes that name the signer's certificate, if there are any, name this one."""
    if signer.certificate_sha1 is not None and signer.certificate_sha1 != _sha1(certificate.raw):
        return False
    if signer.certificate_hash is None:
        return True
    oid, named = signer.certificate_hash
    algorithm = DIGESTS.get(oid)
    return algorithm is not None and digest(algorithm, certificate.raw) == named


def _sha1(data: bytes) -> bytes:
    # RFC 2634 has no other digest; a second certificate of the same SHA-1 would have to be one the authority issued.
    return sha1(data, usedforsecurity=False).digest()


def _looks_like_attributes(content: bytes) -> bool:
    """Whether somebody took the signed attributes of a signature and shows them as a document that was signed.

    The two signatures have the same value: only the look of the content tells (RFC 5652 has no defence).
    """
    if content[:1] != bytes([Tag.SET | 0x20]):
        return False
    try:
        kinds = {one.fields().take().oid() for one in parse(content).each(Tag.SET)}
    except KzedsError:
        return False
    return oids.MESSAGE_DIGEST in kinds
