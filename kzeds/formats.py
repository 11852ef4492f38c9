"""What a file is, by its first structure alone. Nothing is checked here."""

from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError
from kzeds.verdict import Format

_XML_STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\x00", b"\xfe\xff\x00<")
"""After white space: UTF-8 with and without its mark, UTF-16 of both orders."""


def looks_like_xml(data: bytes) -> bool:
    """Whether the file begins as XML does, whatever follows."""
    return data[:1024].lstrip().startswith(_XML_STARTS)


def format_of(data: bytes, *, limits: Limits = LIMITS) -> Format:
    """The kind of a DER or BER structure; UNKNOWN for all others. XML tells WSSE from XML only when it is read."""
    try:
        return _format(parse(data, limits=limits))
    except KzedsError:
        return Format.UNKNOWN


def _format(node: Node) -> Format:
    first = next(node.each(), None)
    if first is None:
        return Format.UNKNOWN
    if first.tag == Tag.ENUMERATED:
        return Format.OCSP
    if first.tag == Tag.OID:
        return _content_format(node) if first.oid() == oids.SIGNED_DATA else Format.UNKNOWN
    if first.tag != Tag.SEQUENCE:
        return Format.UNKNOWN
    inside = [child.tag for child, _ in zip(first.each(), range(6), strict=False)]
    parts = [child.tag for child, _ in zip(node.each(), range(4), strict=False)]
    if parts == [Tag.SEQUENCE, Tag.SEQUENCE, Tag.BIT_STRING]:
        # A certificate has its version tagged, or (version 1) its period where a list has its first date.
        dated = Tag.UTC_TIME in inside or Tag.GENERALIZED_TIME in inside
        return Format.CRL if dated and context(0) not in inside[:1] else Format.CERTIFICATE
    if parts in ([Tag.SEQUENCE], [Tag.SEQUENCE, Tag.SEQUENCE]) and inside[:1] == [Tag.INTEGER]:
        return Format.TIMESTAMP  # TimeStampResp
    return Format.UNKNOWN


def _content_format(node: Node) -> Format:
    fields = node.fields()
    fields.take()
    signed = fields.take().explicit(context(0)).fields()
    signed.take(Tag.INTEGER)
    signed.take(Tag.SET)
    content_type = signed.take().fields().take().oid()
    return Format.TIMESTAMP if content_type == oids.TST_INFO else Format.CMS
