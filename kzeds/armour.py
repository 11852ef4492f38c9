"""Binary structures as they travel through text: PEM with any label, and bare base64."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator
from dataclasses import dataclass

from kzeds.errors import KzedsError

_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----")
_SPACE = b" \t\r\n\v\f"
_SEQUENCE = 0x30
_HEAD = 4096
"""Where the first block must begin for a text to be taken for PEM."""


@dataclass(frozen=True, slots=True)
class Block:
    """One PEM block (RFC 7468), its text still encoded."""

    label: str
    """NCALayer answers with `CMS`; certificates have `CERTIFICATE`."""
    start: int
    text: bytes
    end: int

    def decoded(self) -> bytes:
        """The octets; error malformed for what is no base64."""
        return _decoded(self.text)


def blocks(data: bytes) -> Iterator[Block]:
    """Every PEM block of a text, in its order; error malformed for one without its end.

    The text inside may be wrapped at any column.
    """
    position = 0
    while begin := _BEGIN.search(data, position):
        closing = b"-----END " + begin[1] + b"-----"
        # A search and no pattern: beginnings without ends would make a pattern look through the rest for each of them.
        stop = data.find(closing, begin.end())
        if stop < 0:
            raise KzedsError("malformed", "a PEM block without its end")
        position = stop + len(closing)
        yield Block(begin[1].decode("ascii"), begin.start(), data[begin.end() : stop], position)


def binary(data: bytes) -> bytes:
    """The DER or BER in `data`: as it is, or from one PEM block, or from base64.

    Errors: malformed (neither of these), trailing_data (text beside the one block).
    """
    if data[:1] == bytes([_SEQUENCE]):
        # Base64 of a SEQUENCE begins with "M", never with "0": the two cannot be confused.
        return data
    if not _BEGIN.search(data, 0, _HEAD):
        return _decoded(data)
    block = next(blocks(data))
    if data[: block.start].strip() or data[block.end :].strip():
        raise KzedsError("trailing_data", "one PEM block and something beside it")
    return block.decoded()


def _decoded(text: bytes) -> bytes:
    # No pattern and no split: both can be made to cost the square of the text, or many times its memory.
    letters = text.translate(None, _SPACE)
    if not letters:
        raise KzedsError("malformed", "neither DER nor PEM nor base64")
    try:
        return b64decode(letters, validate=True)
    except Error:
        raise KzedsError("malformed", "neither DER nor PEM nor base64") from None
