"""Binary structures as they travel through text: PEM with any label, and bare base64."""

import re
from base64 import b64decode
from binascii import Error

from kzeds.errors import KzedsError

_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----\s(.*?)-----END \1-----", re.DOTALL)
"""The text between the lines may be wrapped at any column: NCALayer answers with `-----BEGIN CMS-----`."""
_BOUNDARY = b"-----BEGIN "
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]*={0,2}\s*")
_SEQUENCE = 0x30


def blocks(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Every PEM block of a text with its label; error malformed for one that is no base64."""
    return tuple((found[1].decode("ascii"), _decoded(found[2])) for found in _BLOCK.finditer(data))


def binary(data: bytes) -> bytes:
    """The DER or BER in `data`: as it is, or from one PEM block, or from base64.

    Errors: malformed (neither of these), trailing_data (text beside the one block).
    """
    if data[:1] == bytes([_SEQUENCE]):
        # Base64 of a SEQUENCE begins with "M", never with "0": the two cannot be confused.
        return data
    if _BOUNDARY in data[:4096]:
        found = blocks(data)
        if not found:
            raise KzedsError("malformed", "a PEM block without its end")
        if len(found) > 1 or _BLOCK.sub(b"", data, count=1).strip():
            raise KzedsError("trailing_data", "one PEM block and something beside it")
        return found[0][1]
    return _decoded(data)


def _decoded(text: bytes) -> bytes:
    if not text.strip() or not _BASE64.fullmatch(text):
        raise KzedsError("malformed", "neither DER nor PEM nor base64")
    try:
        return b64decode(b"".join(text.split()), validate=True)
    except Error as error:
        raise KzedsError("malformed", f"no base64: {error}") from error
