"""GOST R 34.11-94 (RFC 5831) with the "test" substitution: the hash of GOST 34.310-2004 (GOST 34.311-95).

Kept to read signatures made before 2024. Numbers are little-endian, the starting value is zero.
"""

from functools import cache
from operator import itemgetter
from struct import Struct

_BLOCK = 32
_MASK = (1 << 256) - 1
_WORD = (1 << 32) - 1

_SUBSTITUTION = tuple(
    bytes(int(digit, 16) for digit in row)
    for row in (
        "4A92D80E6B1C7F53",
        "EB4C6DFA23810759",
        "581DA342EFC7609B",
        "7DA1089FE46CB253",
        "6C715FD84A9E03B2",
        "4BA0721D36859CFE",
        "DB413F590AE7682C",
        "1FD057A4923E6B8C",
    )
)
"""id-GostR3411-94-TestParamSet (RFC 4357, 11.2): a row for each four bits of a word, from the lowest."""

_CONSTANT = 0xFF00FFFF000000FFFF0000FF00FFFF0000FF00FF00FF00FFFF00FF00FF00FF00
"""C of the third key; that of the others is zero (RFC 5831, 5.1)."""

_transposed = itemgetter(*(8 * (place % 4) + place // 4 for place in range(_BLOCK)))
"""The transformation P: which octet goes to each place (RFC 5831, 5.1)."""

_halves = Struct("<16H")


@cache
def _tables() -> tuple[list[int], ...]:
    """What each value of each octet of a word becomes: two rows of the substitution, then eleven bits to the left."""
    return tuple(
        [
            _rotated(
                (_SUBSTITUTION[2 * place][octet & 15] | _SUBSTITUTION[2 * place + 1][octet >> 4] << 4) << 8 * place
            )
            for octet in range(256)
        ]
        for place in range(4)
    )


def _rotated(word: int) -> int:
    return (word << 11 | word >> 21) & _WORD


def _encrypt(block: int, key: bytes) -> int:
    """GOST 28147-89 of 64 bits: thirty-two rounds, the key's words forwards three times and backwards once."""
    first, second, third, fourth = _tables()
    words = [int.from_bytes(key[at : at + 4], "little") for at in range(0, _BLOCK, 4)]
    low, high = block & _WORD, block >> 32
    for word in words * 3 + words[::-1]:
        mixed = low + word
        low, high = (
            high
            ^ first[mixed & 0xFF]
            ^ second[mixed >> 8 & 0xFF]
            ^ third[mixed >> 16 & 0xFF]
            ^ fourth[mixed >> 24 & 0xFF],
            low,
        )
    return low << 32 | high


def _keys(chain: int, block: int) -> list[bytes]:
    """The four keys of one step (RFC 5831, 5.1)."""
    keys: list[bytes] = []
    u, v = chain, block
    for number in range(4):
        if number:
            u = _shifted(u) ^ (_CONSTANT if number == 2 else 0)
            v = _shifted(_shifted(v))
        keys.append(bytes(_transposed((u ^ v).to_bytes(_BLOCK, "little"))))
    return keys


def _shifted(value: int) -> int:
    """The transformation A, on words of 64 bits."""
    return value >> 64 | ((value ^ value >> 64) & (1 << 64) - 1) << 192


def _mixed(value: int, times: int) -> int:
    """The transformation ψ, on words of 16 bits (RFC 5831, 5.3)."""
    y = list(_halves.unpack(value.to_bytes(_BLOCK, "little")))
    for at in range(times):
        y.append(y[at] ^ y[at + 1] ^ y[at + 2] ^ y[at + 3] ^ y[at + 12] ^ y[at + 15])
    return int.from_bytes(_halves.pack(*y[times:]), "little")


def _step(chain: int, block: int) -> int:
    """The step function: keys, encryption, mixing."""
    encrypted = 0
    for number, key in enumerate(_keys(chain, block)):
        part = chain >> 64 * number & (1 << 64) - 1
        encrypted |= _encrypt(part, key) << 64 * number
    return _mixed(chain ^ _mixed(block ^ _mixed(encrypted, 12), 1), 61)


def gost94(data: bytes) -> bytes:
    """The hash of 32 octets."""
    chain = total = 0
    for at in range(0, len(data), _BLOCK):
        block = int.from_bytes(data[at : at + _BLOCK], "little")
        chain = _step(chain, block)
        total += block
    return _step(_step(chain, 8 * len(data)), total & _MASK).to_bytes(_BLOCK, "little")
