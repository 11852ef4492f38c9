"""RC2 (RFC 2268), decryption in CBC mode: the cipher of the certificates in the authority's PKCS #12 files.

Forty bits protect nothing; the certificates are public. `cryptography` has RC2 with 128 bits alone.
"""

from struct import Struct

_SHIFTS = (1, 2, 3, 5)
_PI = bytes.fromhex(
    "d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2"
    "179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82"
    "54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626"
    "6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7"
    "08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec"
    "c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731"
    "2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9"
    "0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad"
)
"""The permutation of octets out of the digits of π (section 2)."""

_block = Struct("<4H")
_expanded = Struct("<64H")


def decrypt_cbc(key: bytes, vector: bytes, data: bytes) -> bytes:
    """The plain text, its padding still there. `data` is of whole blocks of eight octets."""
    words = _expand(key)
    plain = bytearray()
    for at in range(0, len(data), 8):
        block = data[at : at + 8]
        plain += bytes(one ^ other for one, other in zip(_decrypt(block, words), vector, strict=True))
        vector = block
    return bytes(plain)


def _expand(key: bytes) -> tuple[int, ...]:
    """Sixty-four words (section 2), with as many effective bits as the key has."""
    size = len(key)
    octets = bytearray(key.ljust(128, b"\x00"))
    for at in range(size, 128):
        octets[at] = _PI[octets[at - 1] + octets[at - size] & 0xFF]
    octets[128 - size] = _PI[octets[128 - size]]
    for at in range(127 - size, -1, -1):
        octets[at] = _PI[octets[at + 1] ^ octets[at + size]]
    return _expanded.unpack(octets)


def _decrypt(block: bytes, words: tuple[int, ...]) -> bytes:
    """Sixteen rounds of mixing undone, and two of mashing between them (section 4)."""
    r = list(_block.unpack(block))
    for step in range(15, -1, -1):
        if step in (4, 10):
            for i in (3, 2, 1, 0):
                r[i] = r[i] - words[r[i - 1] & 63] & 0xFFFF
        for i in (3, 2, 1, 0):
            turned = r[i] >> _SHIFTS[i] | r[i] << 16 - _SHIFTS[i]
            mixed = (r[i - 1] & r[i - 2]) + (~r[i - 1] & r[i - 3])
            r[i] = turned - words[4 * step + i] - mixed & 0xFFFF
    return _block.pack(*r)
