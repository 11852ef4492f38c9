"""Streebog: the hash function of GOST R 34.11-2012 (RFC 6986), which GOST 34.10-2015 signs with.

Octet strings are little-endian numbers here, as the certification authority writes them: the published examples,
which are printed with the highest octet first, read backwards.

The tables make eight look-ups of eight bits for each of eight words. Tables of sixteen bits would halve the look-ups
and are five times slower: thirty megabytes do not fit into a processor's cache.
"""

from functools import cache
from struct import Struct

_BLOCK = 64
_MASK = (1 << 512) - 1

_PI = bytes.fromhex(
    "fceedd11cf6e3116fbc4fada23c5044de977f0db932e99ba1736f1bb14cd5fc1"
    "f918655ae25cef21811c3c428b018e4f058402aee36a8fa0060bed987fd4d31f"
    "eb342c51eac848abf22a68a2fd3aceccb5700e56080c7612bf7213479cb75d87"
    "15a19629107b9ac7f391786f9d9eb2b13275193dff358a7e6d54c680c3bd0d57"
    "dff524a93ea843c9d779d6f67c22b903e00fecde7a94b0bcdce828504e330a4a"
    "a79760731e0062441ab83882649f2641ad454692275e552f8ca3a57d69d5953b"
    "0758b34086ac1df730376be488d9e789e11b83494c3ff8fe8d53aa90cad88561"
    "207167a42d2b095bcb9b25d0bee56c5259a674d2e6f4b4c0d166afc2394b63b6"
)
"""The substitution (RFC 6986, 6.2)."""

# fmt: off
_MATRIX = (
    0x8e20faa72ba0b470, 0x47107ddd9b505a38, 0xad08b0e0c3282d1c, 0xd8045870ef14980e,
    0x6c022c38f90a4c07, 0x3601161cf205268d, 0x1b8e0b0e798c13c8, 0x83478b07b2468764,
    0xa011d380818e8f40, 0x5086e740ce47c920, 0x2843fd2067adea10, 0x14aff010bdd87508,
    0x0ad97808d06cb404, 0x05e23c0468365a02, 0x8c711e02341b2d01, 0x46b60f011a83988e,
    0x90dab52a387ae76f, 0x486dd4151c3dfdb9, 0x24b86a840e90f0d2, 0x125c354207487869,
    0x092e94218d243cba, 0x8a174a9ec8121e5d, 0x4585254f64090fa0, 0xaccc9ca9328a8950,
    0x9d4df05d5f661451, 0xc0a878a0a1330aa6, 0x60543c50de970553, 0x302a1e286fc58ca7,
    0x18150f14b9ec46dd, 0x0c84890ad27623e0, 0x0642ca05693b9f70, 0x0321658cba93c138,
    0x86275df09ce8aaa8, 0x439da0784e745554, 0xafc0503c273aa42a, 0xd960281e9d1d5215,
    0xe230140fc0802984, 0x71180a8960409a42, 0xb60c05ca30204d21, 0x5b068c651810a89e,
    0x456c34887a3805b9, 0xac361a443d1c8cd2, 0x561b0d22900e4669, 0x2b838811480723ba,
    0x9bcf4486248d9f5d, 0xc3e9224312c8c1a0, 0xeffa11af0964ee50, 0xf97d86d98a327728,
    0xe4fa2054a80b329c, 0x727d102a548b194e, 0x39b008152acb8227, 0x9258048415eb419d,
    0x492c024284fbaec0, 0xaa16012142f35760, 0x550b8e9e21f7a530, 0xa48b474f9ef5dc18,
    0x70a6a56e2440598e, 0x3853dc371220a247, 0x1ca76e95091051ad, 0x0edd37c48a08a6d8,
    0x07e095624504536c, 0x8d70c431ac02a736, 0xc83862965601dd1b, 0x641c314b2b8ee083,
)
"""The linear transformation: the row for each bit of a word, from the highest (RFC 6986, 6.4)."""

_CONSTANTS = tuple(int(text, 16) for text in (
    "b1085bda1ecadae9ebcb2f81c0657c1f2f6a76432e45d016714eb88d7585c4fc"
    "4b7ce09192676901a2422a08a460d31505767436cc744d23dd806559f2a64507",
    "6fa3b58aa99d2f1a4fe39d460f70b5d7f3feea720a232b9861d55e0f16b50131"
    "9ab5176b12d699585cb561c2db0aa7ca55dda21bd7cbcd56e679047021b19bb7",
    "f574dcac2bce2fc70a39fc286a3d843506f15e5f529c1f8bf2ea7514b1297b7b"
    "d3e20fe490359eb1c1c93a376062db09c2b6f443867adb31991e96f50aba0ab2",
    "ef1fdfb3e81566d2f948e1a05d71e4dd488e857e335c3c7d9d721cad685e353f"
    "a9d72c82ed03d675d8b71333935203be3453eaa193e837f1220cbebc84e3d12e",
    "4bea6bacad4747999a3f410c6ca923637f151c1f1686104a359e35d7800fffbd"
    "bfcd1747253af5a3dfff00b723271a167a56a27ea9ea63f5601758fd7c6cfe57",
    "ae4faeae1d3ad3d96fa4c33b7a3039c02d66c4f95142a46c187f9ab49af08ec6"
    "cffaa6b71c9ab7b40af21f66c2bec6b6bf71c57236904f35fa68407a46647d6e",
    "f4c70e16eeaac5ec51ac86febf240954399ec6c7e6bf87c9d3473e33197a93c9"
    "0992abc52d822c3706476983284a05043517454ca23c4af38886564d3a14d493",
    "9b1f5b424d93c9a703e7aa020c6e41414eb7f8719c36de1e89b4443b4ddbc49a"
    "f4892bcb929b069069d18d2bd1a5c42f36acc2355951a8d9a47f0dd4bf02e71e",
    "378f5a541631229b944c9ad8ec165fde3a7d3a1b258942243cd955b7e00d0984"
    "800a440bdbb2ceb17b2b8a9aa6079c540e38dc92cb1f2a607261445183235adb",
    "abbedea680056f52382ae548b2e4f3f38941e71cff8a78db1fffe18a1b336103"
    "9fe76702af69334b7a1e6c303b7652f43698fad1153bb6c374b4c7fb98459ced",
    "7bcd9ed0efc889fb3002c6cd635afe94d8fa6bbbebab07612001802114846679"
    "8a1d71efea48b9caefbacd1d7d476e98dea2594ac06fd85d6bcaa4cd81f32d1b",
    "378ee767f11631bad21380b00449b17acda43c32bcdf1d77f82012d430219f9b"
    "5d80ef9d1891cc86e71da4aa88e12852faf417d5d9b21b9948bc924af11bd720",
))
"""What the keys of the rounds are mixed with (RFC 6986, 6.5)."""
# fmt: on

_words = Struct("<8Q").pack


@cache
def _tables() -> tuple[list[int], ...]:
    """For each octet of a word, what each of its values contributes after substitution and linear transformation."""
    return tuple([_contribution(place, _PI[octet]) for octet in range(256)] for place in range(8))


def _contribution(place: int, octet: int) -> int:
    word = 0
    for bit in range(8):
        if octet >> bit & 1:
            word ^= _MATRIX[63 - 8 * place - bit]
    return word


def _lps(state: int, tables: tuple[list[int], ...]) -> int:
    """Substitution, transposition of the eight by eight octets and linear transformation in one (RFC 6986, 7)."""
    # Written out: a loop over the words costs half of the speed.
    # fmt: off
    (a0, a1, a2, a3, a4, a5, a6, a7, b0, b1, b2, b3, b4, b5, b6, b7,
     c0, c1, c2, c3, c4, c5, c6, c7, d0, d1, d2, d3, d4, d5, d6, d7,
     e0, e1, e2, e3, e4, e5, e6, e7, f0, f1, f2, f3, f4, f5, f6, f7,
     g0, g1, g2, g3, g4, g5, g6, g7, h0, h1, h2, h3, h4, h5, h6, h7) = state.to_bytes(_BLOCK, "little")
    a, b, c, d, e, f, g, h = tables
    return int.from_bytes(_words(
        a[a0] ^ b[b0] ^ c[c0] ^ d[d0] ^ e[e0] ^ f[f0] ^ g[g0] ^ h[h0],
        a[a1] ^ b[b1] ^ c[c1] ^ d[d1] ^ e[e1] ^ f[f1] ^ g[g1] ^ h[h1],
        a[a2] ^ b[b2] ^ c[c2] ^ d[d2] ^ e[e2] ^ f[f2] ^ g[g2] ^ h[h2],
        a[a3] ^ b[b3] ^ c[c3] ^ d[d3] ^ e[e3] ^ f[f3] ^ g[g3] ^ h[h3],
        a[a4] ^ b[b4] ^ c[c4] ^ d[d4] ^ e[e4] ^ f[f4] ^ g[g4] ^ h[h4],
        a[a5] ^ b[b5] ^ c[c5] ^ d[d5] ^ e[e5] ^ f[f5] ^ g[g5] ^ h[h5],
        a[a6] ^ b[b6] ^ c[c6] ^ d[d6] ^ e[e6] ^ f[f6] ^ g[g6] ^ h[h6],
        a[a7] ^ b[b7] ^ c[c7] ^ d[d7] ^ e[e7] ^ f[f7] ^ g[g7] ^ h[h7],
    ), "little")
    # fmt: on


def _compress(counter: int, chain: int, block: int) -> int:
    """The compression function g (RFC 6986, 8)."""
    tables = _tables()
    key = _lps(chain ^ counter, tables)
    state = block
    for constant in _CONSTANTS:
        state = _lps(key ^ state, tables)
        key = _lps(key ^ constant, tables)
    return state ^ key ^ chain ^ block


class Streebog:
    """A hash that is fed piece by piece, like those of `hashlib`; `hmac.new(key, message, Streebog)` works too."""

    __slots__ = ("_chain", "_left", "_length", "_sum", "digest_size", "name")

    block_size = _BLOCK

    def __init__(self, data: bytes = b"", *, digest_size: int = 64) -> None:
        if digest_size not in (32, 64):
            raise ValueError("Streebog has 32 or 64 octets")
        self.digest_size = digest_size
        self.name = f"streebog{8 * digest_size}"
        self._chain = 0 if digest_size == 64 else int.from_bytes(b"\x01" * _BLOCK)
        self._length = 0
        self._sum = 0
        self._left = b""
        self.update(data)

    def update(self, data: bytes) -> None:
        """Feed more."""
        self._left += data
        whole = len(self._left) - len(self._left) % _BLOCK
        for at in range(0, whole, _BLOCK):
            block = int.from_bytes(self._left[at : at + _BLOCK], "little")
            self._chain = _compress(self._length, self._chain, block)
            self._length += 8 * _BLOCK
            self._sum += block
        self._left = self._left[whole:]

    def copy(self) -> "Streebog":
        """Another with the same fed to it."""
        other = Streebog(digest_size=self.digest_size)
        other._chain, other._length, other._left, other._sum = self._chain, self._length, self._left, self._sum
        return other

    def digest(self) -> bytes:
        """The hash of all that was fed; more may be fed after."""
        last = int.from_bytes(self._left + b"\x01", "little")
        chain = _compress(self._length, self._chain, last)
        chain = _compress(0, chain, self._length + 8 * len(self._left))
        chain = _compress(0, chain, self._sum + last & _MASK)
        return chain.to_bytes(_BLOCK, "little")[-self.digest_size :]

    def hexdigest(self) -> str:
        """The same in hexadecimal digits."""
        return self.digest().hex()


def streebog512(data: bytes) -> bytes:
    """The hash of 64 octets."""
    return Streebog(data).digest()


def streebog256(data: bytes) -> bytes:
    """The hash of 32 octets."""
    return Streebog(data, digest_size=32).digest()
