"""Extensions of a certificate (RFC 5280, 4.2): read strictly, so that what is not understood is not passed over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from kzeds.asn1 import oids
from kzeds.asn1.ber import Node, Tag, context, parse
from kzeds.errors import KzedsError

_URI = context(6)
"""uniformResourceIdentifier among the kinds of GeneralName."""


class KeyUsage(IntEnum):
    """What a key may do: bits of the extension keyUsage (4.2.1.3)."""

    DIGITAL_SIGNATURE = 0
    NON_REPUDIATION = 1
    KEY_ENCIPHERMENT = 2
    DATA_ENCIPHERMENT = 3
    KEY_AGREEMENT = 4
    CERT_SIGN = 5
    CRL_SIGN = 6
    ENCIPHER_ONLY = 7
    DECIPHER_ONLY = 8


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension as it was received."""

    critical: bool
    value: bytes
    """Contents of extnValue."""


Extensions = Mapping[str, Extension]
"""By object identifier."""


def read(node: Node) -> dict[str, Extension]:
    """The extensions of a certificate. Error malformed: one stands twice, or there are none in the field for them."""
    found: dict[str, Extension] = {}
    for one in node.each():
        fields = one.fields()
        kind, critical, value = fields.take().oid(), fields.maybe(Tag.BOOLEAN), fields.take().octets()
        fields.finish()
        if kind in found:
            raise KzedsError("malformed", f"the extension {kind} stands twice")
        found[kind] = Extension(critical.boolean() if critical else False, value)
    if not found:
        raise KzedsError("malformed", "a field for extensions without any")
    return found


def subject_key(extensions: Extensions) -> bytes | None:
    """Identifier of the certificate's own key (4.2.1.2)."""
    node = _value(extensions, oids.SUBJECT_KEY_IDENTIFIER)
    return node.octets() if node else None


def authority_key(extensions: Extensions) -> bytes | None:
    """Identifier of the issuer's key (4.2.1.1); None too where only the issuer's name and number are given."""
    node = _value(extensions, oids.AUTHORITY_KEY_IDENTIFIER)
    if node is None:
        return None
    identifier = node.fields().maybe(context(0))
    return identifier.octets(context(0)) if identifier else None


def basic_constraints(extensions: Extensions) -> tuple[bool, int | None]:
    """Whether this is an authority, and how many authorities may follow (4.2.1.9)."""
    node = _value(extensions, oids.BASIC_CONSTRAINTS)
    if node is None:
        return False, None
    fields = node.fields()
    is_ca, length = fields.maybe(Tag.BOOLEAN), fields.maybe(Tag.INTEGER)
    fields.finish()
    path_length = length.integer() if length else None
    if path_length is not None and path_length < 0:
        raise KzedsError("malformed", "a negative length of path")
    return is_ca.boolean() if is_ca else False, path_length


def key_usage(extensions: Extensions) -> frozenset[KeyUsage] | None:
    """What the key may do; None: the extension is not there, so nothing is said."""
    node = _value(extensions, oids.KEY_USAGE)
    if node is None:
        return None
    try:
        return frozenset(KeyUsage(bit) for bit in node.flags())
    except ValueError:
        raise KzedsError("malformed", "a use of the key that no standard names") from None


def extended_key_usage(extensions: Extensions) -> tuple[str, ...]:
    """Purposes (4.2.1.12); none too where the extension is not there."""
    node = _value(extensions, oids.EXTENDED_KEY_USAGE)
    return tuple(one.oid() for one in node.each()) if node else ()


def policies(extensions: Extensions) -> tuple[str, ...]:
    """Policies the certificate was issued under (4.2.1.4), without their qualifiers."""
    node = _value(extensions, oids.CERTIFICATE_POLICIES)
    return tuple(one.fields().take().oid() for one in node.each()) if node else ()


def list_urls(extensions: Extensions, kind: str) -> tuple[str, ...]:
    """Addresses of lists: of full ones (CRL_DISTRIBUTION_POINTS, 4.2.1.13) or of deltas (FRESHEST_CRL, 4.2.1.15)."""
    node = _value(extensions, kind)
    return tuple(url for point in node.each() for url in _of_point(point)) if node else ()


def access_urls(extensions: Extensions, method: str) -> tuple[str, ...]:
    """Addresses of the authority: OCSP responders or certificates of the issuer (4.2.2.1), each once."""
    node = _value(extensions, oids.AUTHORITY_INFORMATION_ACCESS)
    found: dict[str, None] = {}
    for one in node.each() if node else ():
        fields = one.fields()
        named, where = fields.take().oid(), fields.take()
        fields.finish()
        if named == method and where.tag == _URI:
            found[where.text(_URI)] = None
    return tuple(found)


def _of_point(point: Node) -> Iterator[str]:
    name = point.fields().maybe(context(0))
    if name is None:
        return
    full = name.explicit(context(0))
    if full.tag == context(0):
        yield from (one.text(_URI) for one in full.each(context(0)) if one.tag == _URI)


def _value(extensions: Extensions, kind: str) -> Node | None:
    found = extensions.get(kind)
    return parse(found.value) if found else None
