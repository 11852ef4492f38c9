"""The contents octets of primitive values, read strictly (X.690, section 8; RFC 5280, 4.1.2.5 for times)."""

import re
from datetime import UTC, datetime

from kzeds.errors import KzedsError

_OID_OCTETS = 64
"""Longer identifiers are made to cost time: the longest in use here has 13 octets."""
_INTEGER_OCTETS = 4096
"""32 768 bits: more than any key's modulus."""

_UTC = re.compile(rb"(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z")
_GENERALIZED = re.compile(rb"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:[.](\d{1,9}))?Z")

_ENCODINGS = {0x0C: "utf-8", 0x14: "latin-1", 0x1C: "utf-32-be", 0x1E: "utf-16-be"}
"""Of the string types by tag; the others are ASCII. T61String is Latin-1 in practice."""


def small_integer(octets: bytes) -> int:
    """INTEGER in two's complement, in as few octets as it needs (8.3.2)."""
    if not octets or len(octets) > _INTEGER_OCTETS:
        raise KzedsError("malformed", f"an INTEGER of {len(octets)} octets")
    if len(octets) > 1 and (octets[0], octets[1] >> 7) in ((0x00, 0), (0xFF, 1)):
        raise KzedsError("malformed", "an INTEGER with octets that say nothing")
    return int.from_bytes(octets, signed=True)


def object_identifier(octets: bytes) -> str:
    """OBJECT IDENTIFIER, written with dots (8.19)."""
    if not octets or len(octets) > _OID_OCTETS or octets[-1] & 0x80:
        raise KzedsError("malformed", "an OBJECT IDENTIFIER that is empty, too long or cut off")
    arcs: list[int] = []
    arc = 0
    for octet in octets:
        if octet == 0x80 and not arc:
            raise KzedsError("malformed", "an OBJECT IDENTIFIER with octets that say nothing")
        arc = arc << 7 | octet & 0x7F
        if not octet & 0x80:
            arcs.append(arc)
            arc = 0
    first = min(arcs[0] // 40, 2)
    return ".".join(map(str, (first, arcs[0] - 40 * first, *arcs[1:])))


def bit_octets(octets: bytes) -> bytes:
    """BIT STRING without unused bits."""
    if not octets or octets[0]:
        raise KzedsError("malformed", "a BIT STRING that is not of whole octets")
    return octets[1:]


def bit_numbers(octets: bytes) -> frozenset[int]:
    """Which bits of a BIT STRING are set, counted from the first."""
    if not octets or len(octets) > 9 or octets[0] > (7 if len(octets) > 1 else 0):
        raise KzedsError("malformed", "a BIT STRING that cannot be a list of named bits")
    used = 8 * (len(octets) - 1) - octets[0]
    return frozenset(bit for bit in range(used) if octets[1 + bit // 8] & 0x80 >> bit % 8)


def moment(octets: bytes, *, short: bool) -> datetime:
    """UTCTime (`short`: years 1950 to 2049) or GeneralizedTime, with Z: RFC 5280 and 3161 allow no other offset."""
    found = (_UTC if short else _GENERALIZED).fullmatch(octets)
    if found is None:
        raise KzedsError("malformed", "a time that is not written as UTC")
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    if short:
        year += 2000 if year < 50 else 1900
    fraction = b"" if short else found[7] or b""
    try:
        return datetime(year, month, day, hour, minute, second, int(fraction[:6].ljust(6, b"0")), tzinfo=UTC)
    except ValueError:
        raise KzedsError("malformed", "a time that no calendar has") from None


def string(octets: bytes, tag: int) -> str:
    """A character string of the type that `tag` names."""
    try:
        return octets.decode(_ENCODINGS.get(tag, "ascii"))
    except UnicodeDecodeError:
        raise KzedsError("malformed", "a character string that its type cannot hold") from None
