"""Whether bytes are one value in strict DER (X.690, 10 and 11): the one way to write it, and nothing after it."""

from typing import Final

_DEEPEST: Final = 32
"""A certificate inside a CMS nests about fifteen deep. The limit keeps the readers that recurse out of trouble."""
_CONSTRUCTED: Final = 0x20
_UNIVERSAL: Final = 0xC0
_LONG_TAG: Final = 0x1F
_SEQUENCE, _SET = 0x30, 0x31


def is_der(raw: bytes) -> bool:
    """Whether `raw` is exactly one DER value. Reads each header once and never recurses."""
    todo = [(0, len(raw), 0, 0)]
    while todo:
        at, end, depth, parent = todo.pop()
        previous = b""
        while at < end:
            header = _header(raw, at, end)
            if header is None:
                return False
            body, after = header
            whole = raw[at:after]
            if parent == _SET and whole < previous:
                return False
            if raw[at] & _CONSTRUCTED:
                if depth == _DEEPEST:
                    return False
                todo.append((body, after, depth + 1, raw[at]))
            elif not _is_primitive_der(raw[at], raw[body:after]):
                return False
            if depth == 0 and after != end:
                return False
            at, previous = after, whole
    return bool(raw)


def _header(raw: bytes, at: int, end: int) -> tuple[int, int] | None:
    """Where the value's contents begin and end; None unless tag and length are written the one right way."""
    if at + 2 > end or raw[at] & _LONG_TAG == _LONG_TAG:
        return None
    is_universal = not raw[at] & _UNIVERSAL
    if is_universal and bool(raw[at] & _CONSTRUCTED) is not (raw[at] in {_SEQUENCE, _SET}):
        return None
    body, length = at + 2, raw[at + 1]
    if length & 0x80:
        octets = length & 0x7F
        length = int.from_bytes(raw[body : body + octets], "big")
        if not 1 <= octets <= 4 or length < 0x80 or length >> 8 * (octets - 1) == 0:
            return None
        body += octets
    return (body, body + length) if body + length <= end else None


def _is_primitive_der(tag: int, body: bytes) -> bool:
    """Whether the contents of a primitive value are in their one right form."""
    match tag:
        case 0x01:  # BOOLEAN
            return body in {b"\x00", b"\xff"}
        case 0x02:  # INTEGER
            return len(body) == 1 or (len(body) > 1 and not _has_spare_octet(body))
        case 0x03:  # BIT STRING
            return (
                bool(body) and body[0] < 8 and (body[0] == 0 or (len(body) > 1 and not body[-1] & (1 << body[0]) - 1))
            )
        case 0x05:  # NULL
            return not body
        case 0x06:  # OBJECT IDENTIFIER
            return bool(body) and not body[-1] & 0x80 and body[0] != 0x80
        case _:
            return True


def _has_spare_octet(body: bytes) -> bool:
    """An integer whose first nine bits are equal could be written shorter."""
    return (body[0] == 0 and body[1] < 0x80) or (body[0] == 0xFF and body[1] >= 0x80)
