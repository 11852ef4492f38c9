"""Signing: CMS with the attributes of CAdES-B (ETSI EN 319 122-1), and with a timestamp CAdES-T.

For keys of systems, of tests and of a demo: a citizen's key never leaves NCALayer or the telephone.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithm_id import encoded
from kzeds.algorithms import DIGEST_OIDS, SIGNATURE_OIDS, Digest, digest
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import Tag
from kzeds.cms.read import SignedData, read
from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.x509.certificate import Certificate

Timestamp = Callable[[bytes], bytes]
"""Takes a signature value, gives a timestamp token over it."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """What SignedData is put together from, each part encoded."""

    encapsulated: bytes
    plain: bool
    """Whether the content type is id-data."""
    digests: tuple[bytes, ...]
    certificates: tuple[bytes, ...]
    revocation: tuple[bytes, ...]
    with_ocsp: bool
    signers: tuple[bytes, ...]
    by_key: bool
    """Whether a signer is named by its key."""


def sign(
    content: bytes,
    key: PrivateKey,
    certificate: Certificate,
    *,
    at: datetime,
    detached: bool = False,
    certificates: Iterable[Certificate] = (),
    timestamp: Timestamp | None = None,
    content_type: str = oids.DATA,
) -> bytes:
    """ContentInfo with one signature, DER. `at` is what the signer claims as signing time: it proves nothing.

    `certificates` go along as hints for the chain. Error wrong_key: the key is not the certificate's.
    """
    inside = () if detached else (der.explicit(0, der.octets(content)),)
    empty = _Parts(
        der.sequence(der.oid(content_type), *inside), content_type == oids.DATA, (), (), (), False, (), False
    )
    return _signed(empty, content, content_type, key, certificate, at, certificates, timestamp)


def add_signer(
    data: bytes,
    key: PrivateKey,
    certificate: Certificate,
    *,
    at: datetime,
    content: bytes | None = None,
    certificates: Iterable[Certificate] = (),
    timestamp: Timestamp | None = None,
) -> bytes:
    """The same file with one signature more, beside the ones that are there: those stay as they were received.

    `content` is needed for a detached file. Errors as of `kzeds.cms.read.read`; wrong_key.
    """
    signed = read(data)
    octets = signed.content if signed.content is not None else content
    if octets is None:
        raise ValueError("the signed content stands outside the file: give it as `content`")
    return _signed(_parts(signed), octets, signed.content_type, key, certificate, at, certificates, timestamp)


def _parts(signed: SignedData) -> _Parts:
    return _Parts(
        encapsulated=signed.encapsulated_raw,
        plain=signed.content_type == oids.DATA,
        digests=signed.digests_raw,
        certificates=tuple(one.raw for one in signed.certificates),
        revocation=signed.revocation_raw,
        with_ocsp=bool(signed.ocsp),
        signers=tuple(one.raw for one in signed.signers),
        by_key=any(one.key_id is not None for one in signed.signers),
    )


def _signed(
    parts: _Parts,
    content: bytes,
    content_type: str,
    key: PrivateKey,
    certificate: Certificate,
    at: datetime,
    certificates: Iterable[Certificate],
    timestamp: Timestamp | None,
) -> bytes:
    signer = _signer_info(content, content_type, key, certificate, at, timestamp)
    named = encoded(DIGEST_OIDS[key.algorithm.digest])
    whole = tuple(dict.fromkeys((*parts.certificates, certificate.raw, *(one.raw for one in certificates))))
    # RFC 5652, 5.1
    version = 5 if parts.with_ocsp else 3 if parts.by_key or not parts.plain else 1
    body = der.sequence(
        der.integer(version),
        _set(dict.fromkeys((*parts.digests, named))),
        parts.encapsulated,
        der.value(0x80, b"".join(whole), constructed=True),
        *([der.value(0x81, b"".join(parts.revocation), constructed=True)] if parts.revocation else []),
        _set((*parts.signers, signer)),
    )
    return der.sequence(der.oid(oids.SIGNED_DATA), der.explicit(0, body))


def _set(parts: Iterable[bytes]) -> bytes:
    """SET OF in the given order: sorting would put the signatures out of the order in which they were made."""
    return der.value(Tag.SET, b"".join(parts), constructed=True)


def _signer_info(
    content: bytes,
    content_type: str,
    key: PrivateKey,
    certificate: Certificate,
    at: datetime,
    timestamp: Timestamp | None,
) -> bytes:
    if key.public != certificate.public_key:
        raise KzedsError("wrong_key", "the key is not the one in the certificate")
    algorithm = key.algorithm
    hashed = digest(Digest.SHA256, certificate.raw)
    # SHA-256 is the default of ESSCertIDv2, which DER leaves out (RFC 5035, section 4).
    named = der.sequence(der.sequence(der.sequence(der.octets(hashed))))
    attributes = der.set_of(
        (
            _attribute(oids.CONTENT_TYPE, der.oid(content_type)),
            _attribute(oids.SIGNING_TIME, der.moment(at)),
            _attribute(oids.MESSAGE_DIGEST, der.octets(digest(algorithm.digest, content))),
            _attribute(oids.SIGNING_CERTIFICATE_V2, named),
        )
    )
    signature = key.sign(algorithm, attributes)
    unsigned: list[bytes] = []
    if timestamp is not None:
        unsigned = [der.implicit(1, der.set_of((_attribute(oids.SIGNATURE_TIME_STAMP, timestamp(signature)),)))]
    return der.sequence(
        der.integer(1),
        der.sequence(certificate.issuer.raw, der.integer(certificate.serial)),
        encoded(DIGEST_OIDS[algorithm.digest]),
        der.implicit(0, attributes),
        encoded(SIGNATURE_OIDS[algorithm]),
        der.octets(signature),
        *unsigned,
    )


def _attribute(kind: str, value: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.set_of((value,)))
