"""Reading SignedData (RFC 5652, section 5). Nothing is verified here; what will be is kept as it was received."""

from collections.abc import Iterator
from dataclasses import dataclass

from kzeds.algorithm_id import AlgorithmId
from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Fields, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError
from kzeds.x509.certificate import Certificate

OCSP_IN_CMS = "1.3.6.1.5.5.7.16.2"
"""id-ri-ocsp-response (RFC 5940): an OCSP answer among the revocation information."""

MOST_SIGNERS = 64
MOST_CERTIFICATES = 256
MOST_TIMESTAMPS = 4
"""Of one signer. These numbers bound the time that a hostile file can cost; no honest file comes near."""


@dataclass(frozen=True, slots=True)
class SignerInfo:
    """One signature in the file."""

    raw: bytes
    issuer: bytes | None
    """DER name of the certificate's issuer, with `serial`; None if the certificate is named by its key."""
    serial: int | None
    key_id: bytes | None
    """Subject key identifier, where the signer is named by it."""
    digest: AlgorithmId
    signed_attributes: bytes | None
    """The received octets under the tag of SET: what the signature is over (5.4). None: it is over the content."""
    content_type: str | None
    message_digest: bytes | None
    certificate_sha1: bytes | None
    """SHA-1 of the signer's certificate, out of the attribute signingCertificate (RFC 2634)."""
    certificate_hash: tuple[str, bytes] | None
    """Digest algorithm and digest of the signer's certificate, out of signingCertificateV2 (RFC 5035)."""
    algorithm: AlgorithmId
    signature: bytes
    timestamps: tuple[bytes, ...]
    """Timestamp tokens over `signature`, not read yet (RFC 3161, appendix A)."""


@dataclass(frozen=True, slots=True)
class SignedData:
    """A signed file or token. The `*_raw` parts are for those who add a signature to the ones that are there."""

    content_type: str
    content: bytes | None
    """None: detached."""
    certificates: tuple[Certificate, ...]
    crls: tuple[bytes, ...]
    ocsp: tuple[bytes, ...]
    """OCSPResponse, each."""
    signers: tuple[SignerInfo, ...]
    digests_raw: tuple[bytes, ...]
    encapsulated_raw: bytes
    revocation_raw: tuple[bytes, ...]


def read(data: bytes, *, limits: Limits = LIMITS) -> SignedData:
    """SignedData in its ContentInfo, BER or DER.

    Errors: malformed, trailing_data, too_large, too_deep, too_many, unsupported (another content type).
    """
    info = parse(data, limits=limits).fields()
    if info.take().oid() != oids.SIGNED_DATA:
        raise KzedsError("unsupported", "CMS of another type than SignedData")
    signed = info.take().explicit(context(0))
    info.finish()
    return _signed_data(signed)


def _signed_data(node: Node) -> SignedData:
    fields = node.fields()
    version = fields.take().integer()
    digests = fields.take().items(Tag.SET)
    encapsulated = fields.take()
    content_type, content = _content(encapsulated.fields())
    certificates = _certificates(fields.maybe(context(0)))
    crls, ocsp, revocation_raw = _revocation(fields.maybe(context(1)))
    signers = tuple(_signer(one) for one in _at_most(MOST_SIGNERS, fields.take(), Tag.SET))
    fields.finish()
    by_key = any(signer.key_id is not None for signer in signers)
    # 5.1: the version follows from what is inside. A file that says otherwise was changed or badly made.
    expected = 5 if ocsp else 3 if by_key or content_type != oids.DATA else 1
    if version != expected:
        raise KzedsError("malformed", f"SignedData of version {version} where RFC 5652 has {expected}")
    named = {AlgorithmId.read(one) for one in digests}
    if not all(AlgorithmId(signer.digest.oid, plain=True) in named for signer in signers):
        raise KzedsError("malformed", "a signer's digest algorithm is not among those of the file")
    raw = tuple(one.raw for one in digests)
    return SignedData(content_type, content, certificates, crls, ocsp, signers, raw, encapsulated.raw, revocation_raw)


def _content(fields: Fields) -> tuple[str, bytes | None]:
    kind = fields.take().oid()
    inside = fields.maybe(context(0))
    fields.finish()
    return kind, inside.explicit(context(0)).octets() if inside else None


def _certificates(node: Node | None) -> tuple[Certificate, ...]:
    if node is None:
        return ()
    found = list(_at_most(MOST_CERTIFICATES, node, context(0)))
    if any(one.tag != Tag.SEQUENCE for one in found):
        raise KzedsError("unsupported", "attribute certificates among the certificates")
    return tuple(Certificate.parse(one.raw) for one in found)


def _revocation(node: Node | None) -> tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]:
    """Lists, OCSP answers, and everything as it was received (10.2.1)."""
    crls: list[bytes] = []
    ocsp: list[bytes] = []
    found = list(_at_most(MOST_CERTIFICATES, node, context(1))) if node else []
    for one in found:
        if one.tag == Tag.SEQUENCE:
            crls.append(one.raw)
            continue
        other = one.fields(context(1))
        if other.take().oid() != OCSP_IN_CMS:
            raise KzedsError("unsupported", "revocation information of another kind than CRL and OCSP")
        ocsp.append(other.take().raw)
        other.finish()
    return tuple(crls), tuple(ocsp), tuple(one.raw for one in found)


def _signer(node: Node) -> SignerInfo:
    fields = node.fields()
    version = fields.take().integer()
    issuer, serial, key_id = _signer_id(fields.take())
    if version != (3 if key_id is not None else 1):
        raise KzedsError("malformed", f"SignerInfo of version {version} with the other kind of signer identifier")
    digest = AlgorithmId.read(fields.take())
    signed = fields.maybe(context(0))
    signature_algorithm = AlgorithmId.read(fields.take())
    signature = fields.take().octets()
    unsigned = fields.maybe(context(1))
    fields.finish()
    attributes = _signed_attributes(signed) if signed else {}
    one = {kind: _only(values) for kind, values in attributes.items() if kind in _SINGLE}
    return SignerInfo(
        raw=node.raw,
        issuer=issuer,
        serial=serial,
        key_id=key_id,
        digest=digest,
        signed_attributes=_as_set(signed) if signed else None,
        content_type=one[oids.CONTENT_TYPE].oid() if oids.CONTENT_TYPE in one else None,
        message_digest=one[oids.MESSAGE_DIGEST].octets() if oids.MESSAGE_DIGEST in one else None,
        certificate_sha1=_certificate_sha1(one.get(oids.SIGNING_CERTIFICATE)),
        certificate_hash=_certificate_hash(one.get(oids.SIGNING_CERTIFICATE_V2)),
        algorithm=signature_algorithm,
        signature=signature,
        timestamps=_timestamps(unsigned),
    )


_SINGLE = frozenset({oids.CONTENT_TYPE, oids.MESSAGE_DIGEST, oids.SIGNING_CERTIFICATE, oids.SIGNING_CERTIFICATE_V2})
"""Attributes that stand once and have one value (RFC 5652, 11.1 and 11.2; RFC 5035, section 3)."""


def _signer_id(node: Node) -> tuple[bytes | None, int | None, bytes | None]:
    if node.tag == context(0):
        return None, None, node.octets(context(0))
    fields = node.fields()
    issuer, serial = fields.take(Tag.SEQUENCE), fields.take()
    fields.finish()
    return issuer.raw, serial.integer(), None


def _as_set(signed: Node) -> bytes:
    """The signed attributes as they were hashed: under the tag of SET in place of [0] (5.4)."""
    raw = signed.raw
    if raw[1] == 0x80:
        # Signed attributes are DER; to make it of this would be to verify something that nobody sent.
        raise KzedsError("malformed", "signed attributes of indefinite length")
    return bytes([Tag.SET | 0x20]) + raw[1:]


def _attributes(node: Node, tag: int) -> Iterator[tuple[str, tuple[Node, ...]]]:
    for one in _at_most(MOST_CERTIFICATES, node, tag):
        fields = one.fields()
        kind, values = fields.take().oid(), fields.take().items(Tag.SET)
        fields.finish()
        yield kind, values


def _signed_attributes(node: Node) -> dict[str, tuple[Node, ...]]:
    found: dict[str, tuple[Node, ...]] = {}
    for kind, values in _attributes(node, context(0)):
        if kind in found:
            raise KzedsError("malformed", f"the signed attribute {kind} stands twice")
        found[kind] = values
    return found


def _timestamps(unsigned: Node | None) -> tuple[bytes, ...]:
    if unsigned is None:
        return ()
    found = [
        one.raw
        for kind, values in _attributes(unsigned, context(1))
        if kind == oids.SIGNATURE_TIME_STAMP
        for one in values
    ]
    if len(found) > MOST_TIMESTAMPS:
        raise KzedsError("too_many", f"more than {MOST_TIMESTAMPS} timestamps of one signature")
    return tuple(found)


def _only(values: tuple[Node, ...]) -> Node:
    if len(values) != 1:
        raise KzedsError("malformed", "a signed attribute with other than one value")
    return values[0]


def _certificate_sha1(node: Node | None) -> bytes | None:
    """The first certificate that SigningCertificate names: the signer's (RFC 2634, 5.4)."""
    return _first_certificate(node).take().octets() if node else None


def _certificate_hash(node: Node | None) -> tuple[str, bytes] | None:
    """The same of SigningCertificateV2, whose digest is SHA-256 unless it says otherwise (RFC 5035, section 4)."""
    if node is None:
        return None
    fields = _first_certificate(node)
    named = fields.maybe(Tag.SEQUENCE)
    return AlgorithmId.read(named).oid if named else SHA256, fields.take().octets()


SHA256 = "2.16.840.1.101.3.4.2.1"


def _first_certificate(node: Node) -> Fields:
    return node.fields().take().fields().take().fields()


def _at_most(most: int, node: Node, tag: int) -> Iterator[Node]:
    for count, one in enumerate(node.each(tag)):
        if count == most:
            raise KzedsError("too_many", f"more than {most} values where a signed file has a few")
        yield one
