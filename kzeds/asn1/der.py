"""Writing DER (X.690, section 10): what this package signs and asks. What it verifies is never written anew."""

from collections.abc import Iterable
from datetime import UTC, datetime

from kzeds.asn1.ber import CONSTRUCTED, Tag, context

NULL = b"\x05\x00"


def value(tag: int, content: bytes, *, constructed: bool = False) -> bytes:
    """One data value with this tag and these contents."""
    size = len(content)
    if size < 0x80:
        length = bytes([size])
    else:
        octets = size.to_bytes((size.bit_length() + 7) // 8)
        length = bytes([0x80 | len(octets)]) + octets
    return bytes([tag | CONSTRUCTED if constructed else tag]) + length + content


def sequence(*parts: bytes) -> bytes:
    """SEQUENCE or SEQUENCE OF."""
    return value(Tag.SEQUENCE, b"".join(parts), constructed=True)


def set_of(parts: Iterable[bytes]) -> bytes:
    """SET OF, in the order that DER wants (11.6)."""
    return value(Tag.SET, b"".join(sorted(parts)), constructed=True)


def explicit(number: int, content: bytes) -> bytes:
    """`[number] EXPLICIT`: the whole value inside."""
    return value(context(number), content, constructed=True)


def implicit(number: int, encoded: bytes) -> bytes:
    """`[number] IMPLICIT`: the value `encoded` under another tag, as constructed or primitive as it was."""
    return bytes([context(number) | encoded[0] & CONSTRUCTED]) + encoded[1:]


def boolean(yes: bool) -> bytes:
    """BOOLEAN."""
    return value(Tag.BOOLEAN, b"\xff" if yes else b"\x00")


def integer(number: int, tag: int = Tag.INTEGER) -> bytes:
    """INTEGER of either sign; ENUMERATED with its tag."""
    bits = (number if number >= 0 else ~number).bit_length()
    return value(tag, number.to_bytes(bits // 8 + 1, signed=True))


def oid(dotted: str) -> bytes:
    """OBJECT IDENTIFIER."""
    first, second, *arcs = map(int, dotted.split("."))
    return value(Tag.OID, b"".join(_arc(arc) for arc in (40 * first + second, *arcs)))


def _arc(number: int) -> bytes:
    octets = [number & 0x7F]
    while number := number >> 7:
        octets.append(0x80 | number & 0x7F)
    return bytes(reversed(octets))


def octets(content: bytes) -> bytes:
    """OCTET STRING."""
    return value(Tag.OCTET_STRING, content)


def bits(content: bytes) -> bytes:
    """BIT STRING of whole octets."""
    return value(Tag.BIT_STRING, b"\x00" + content)


def flags(numbers: Iterable[int]) -> bytes:
    """BIT STRING of named bits, without trailing zeros (11.2.2)."""
    chosen = set(numbers)
    if not chosen:
        return value(Tag.BIT_STRING, b"\x00")
    size = max(chosen) // 8 + 1
    whole = sum(1 << (8 * size - 1 - number) for number in chosen)
    return value(Tag.BIT_STRING, bytes([7 - max(chosen) % 8]) + whole.to_bytes(size))


def utf8(text: str) -> bytes:
    """UTF8String."""
    return value(Tag.UTF8_STRING, text.encode())


def printable(text: str) -> bytes:
    """PrintableString."""
    return value(Tag.PRINTABLE_STRING, text.encode("ascii"))


def ia5(text: str) -> bytes:
    """IA5String: an address."""
    return value(Tag.IA5_STRING, text.encode("ascii"))


def moment(at: datetime) -> bytes:
    """Time of a certificate (RFC 5280, 4.1.2.5): UTCTime in the years 1950 to 2049, else GeneralizedTime."""
    utc = _utc(at)
    if 1950 <= utc.year < 2050:
        return value(Tag.UTC_TIME, utc.strftime("%y%m%d%H%M%SZ").encode())
    return generalized_time(at)


def generalized_time(at: datetime) -> bytes:
    """GeneralizedTime in whole seconds."""
    return value(Tag.GENERALIZED_TIME, f"{_utc(at):%Y%m%d%H%M%SZ}".encode())


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be written")
    return at.astimezone(UTC)
