"""Signatures on elliptic curves: GOST R 34.10-2012, which is GOST 34.10-2015 and, with 256 bits, GOST 34.310-2004.

The three curves that Kazakhstan's certification authority uses. Everything is little-endian: the hash read as a number,
coordinates, and the signature r‖s (other profiles, RFC 4491 among them, write it otherwise).

Not constant in time: whoever can measure the time of signing on the same machine may learn the key. Verification has
nothing to hide. Keys that must resist such a neighbour belong into a device.
"""

import hmac
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from kzeds.errors import KzedsError

Point = tuple[int, int]
"""Affine coordinates."""
_Jacobian = tuple[int, int, int]
"""X, Y, Z for the point (X/Z², Y/Z³); Z = 0 is the point at infinity."""

_INFINITY: _Jacobian = (1, 1, 0)
_Tables = tuple[list[Point], ...]
"""Odd multiples of a point P, of 2ᵏP, of 2²ᵏP …: one list for each part that a factor is cut into, of k bits."""

_PARTS = 4
"""With the tables of a key at hand, a quarter of the doublings is left; making them costs the other three quarters."""
_BASE_WINDOW = 8
"""Bits of the base point's window: 64 points in each part, computed once for each curve."""
_KEY_WINDOW = 5
"""Bits of a public key's window: 8 points in each part."""
_KEYS_KEPT = 64
"""Public keys whose tables are kept, of 8 kB each: an authority's is met again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """y² = x³ + ax + b modulo p, with a base point (x, y) of the prime order q.

    Inside the ladder, coordinates are congruent to the true ones, a few bits longer than p, of either sign: a folding
    brings a product down to about that, and two are done before a coordinate leaves a step.
    """

    name: str
    p: int
    a: int
    b: int
    q: int
    cofactor: int
    x: int
    y: int
    size: int = field(init=False)
    """Octets of a coordinate, of r and of s."""
    bits: int = field(init=False)
    fold: int = field(init=False)
    """p is 2**bits - fold, with a small fold of either sign, so a number is reduced by adding its upper part times fold
    to the lower: four times as fast as a division."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", (self.q.bit_length() + 7) // 8)
        bits = (self.p + (self.p >> 1)).bit_length() - 1
        object.__setattr__(self, "bits", bits)
        object.__setattr__(self, "fold", (1 << bits) - self.p)
        if abs(self.fold) >= 1 << 16:
            raise ValueError("the arithmetic here wants a modulus close to a power of two")

    def holds(self, point: Point) -> bool:
        """Whether the point is on the curve and in the group of order q."""
        x, y = point
        if not (0 <= x < self.p and 0 <= y < self.p) or (y * y - x * x * x - self.a * x - self.b) % self.p:
            return False
        if self.cofactor == 1:
            return True
        # Points of order two and four first: the ladder below must not meet infinity on its way.
        if self.cofactor != 4 or not self._double(self._double((*point, 1)))[2] % self.p:
            return False
        return self._sum(((self.q, _key_tables(self, point), _KEY_WINDOW),)) is None

    def multiple(self, factor: int) -> Point:
        """The base point times a number that q does not divide."""
        point = self._sum(((factor % self.q, _base_tables(self), _BASE_WINDOW),))
        if point is None:
            raise KzedsError("wrong_key", "a private key must not be a multiple of the order")
        return point

    def verify(self, key: Point, digest: bytes, signature: bytes) -> bool:
        """Whether r‖s is the signature of the key `key` over this hash (GOST R 34.10-2012, 6.2)."""
        if len(signature) != 2 * self.size:
            return False
        r = int.from_bytes(signature[: self.size], "little")
        s = int.from_bytes(signature[self.size :], "little")
        if not (0 < r < self.q and 0 < s < self.q):
            return False
        v = pow(self._number(digest), -1, self.q)
        found = self._sum(
            (
                (s * v % self.q, _base_tables(self), _BASE_WINDOW),
                (-r * v % self.q, _key_tables(self, key), _KEY_WINDOW),
            )
        )
        return found is not None and found[0] % self.q == r

    def sign(self, private: int, digest: bytes, *, extra: bytes | None = None) -> bytes:
        """r‖s over this hash (GOST R 34.10-2012, 6.1).

        The nonce is drawn from the key and the hash as in RFC 6979, with HMAC-SHA-512 and, unless `extra` is given, 32
        random octets (section 3.6): neither poor randomness nor a fault in one of two signatures gives the key away.
        """
        e = self._number(digest)
        for nonce in self._nonces(private, e, secrets.token_bytes(32) if extra is None else extra):
            r = self.multiple(nonce)[0] % self.q
            s = (r * private + nonce * e) % self.q
            if r and s:
                return r.to_bytes(self.size, "little") + s.to_bytes(self.size, "little")
        raise AssertionError("nonces do not end")

    def _number(self, digest: bytes) -> int:
        """The hash as a number modulo q, and 1 in place of 0."""
        return int.from_bytes(digest, "little") % self.q or 1

    def _nonces(self, private: int, e: int, extra: bytes) -> Iterator[int]:
        """Candidates between 0 and q (RFC 6979, 3.2 with the additional input of 3.6)."""
        seed = private.to_bytes(self.size) + e.to_bytes(self.size) + extra
        key, value = bytes(64), b"\x01" * 64
        for separator in (b"\x00", b"\x01"):
            key = _mac(key, value + separator + seed)
            value = _mac(key, value)
        while True:
            value = _mac(key, value)
            # Of 64 octets as many as q has, and of those as many bits.
            candidate = int.from_bytes(value[: self.size]) >> 8 * self.size - self.q.bit_length()
            if 0 < candidate < self.q:
                yield candidate
            key = _mac(key, value + b"\x00")
            value = _mac(key, value)

    @property
    def _part(self) -> int:
        """Bits of one part of a factor."""
        return -(-self.q.bit_length() // _PARTS)

    def _sum(self, terms: Sequence[tuple[int, _Tables, int]]) -> Point | None:
        """Σ factor · point over one ladder, each point as its tables for a window; None for infinity."""
        steps: dict[int, list[Point]] = {}
        for factor, tables, window in terms:
            for number, multiples in enumerate(tables):
                part = factor >> number * self._part & (1 << self._part) - 1
                for place, digit in _windowed(part, window):
                    x, y = multiples[abs(digit) // 2]
                    steps.setdefault(place, []).append((x, y if digit > 0 else self.p - y))
        point = _INFINITY
        for place in range(max(steps, default=0), -1, -1):
            point = self._double(point)
            for other in steps.get(place, ()):
                point = self._add(point, other)
        return self._affine([point])[0] if point[2] % self.p else None

    def _double(self, point: _Jacobian) -> _Jacobian:
        x, y, z = point
        fold, bits, mask = self.fold, self.bits, (1 << self.bits) - 1
        zz = z * z
        zz = (zz & mask) + fold * (zz >> bits)
        if self.a == self.p - 3:
            slope = 3 * (x - zz) * (x + zz)
        else:
            zzzz = zz * zz
            slope = 3 * x * x + self.a * ((zzzz & mask) + fold * (zzzz >> bits))
        slope = (slope & mask) + fold * (slope >> bits)
        yy = y * y
        yy = (yy & mask) + fold * (yy >> bits)
        beta = 4 * x * yy
        beta = (beta & mask) + fold * (beta >> bits)
        new_x = slope * slope - 2 * beta
        new_x = (new_x & mask) + fold * (new_x >> bits)
        new_x = (new_x & mask) + fold * (new_x >> bits)
        new_y = slope * (beta - new_x) - 8 * yy * yy
        new_y = (new_y & mask) + fold * (new_y >> bits)
        new_y = (new_y & mask) + fold * (new_y >> bits)
        new_z = 2 * y * z
        new_z = (new_z & mask) + fold * (new_z >> bits)
        return new_x, new_y, (new_z & mask) + fold * (new_z >> bits)

    def _add(self, point: _Jacobian, other: Point) -> _Jacobian:
        """The sum with an affine point."""
        x, y, z = point
        if not z:
            return (*other, 1)
        fold, bits, mask = self.fold, self.bits, (1 << self.bits) - 1
        zz = z * z
        zz = (zz & mask) + fold * (zz >> bits)
        h = other[0] * zz
        h = ((h & mask) + fold * (h >> bits) - x) % self.p
        slope = other[1] * zz
        slope = z * ((slope & mask) + fold * (slope >> bits)) - y
        slope = (slope & mask) + fold * (slope >> bits)
        if not h:
            return _INFINITY if slope % self.p else self._double(point)
        hh = h * h
        hh = (hh & mask) + fold * (hh >> bits)
        hhh = h * hh
        hhh = (hhh & mask) + fold * (hhh >> bits)
        v = x * hh
        v = (v & mask) + fold * (v >> bits)
        new_x = slope * slope - hhh - 2 * v
        new_x = (new_x & mask) + fold * (new_x >> bits)
        new_x = (new_x & mask) + fold * (new_x >> bits)
        new_y = slope * (v - new_x) - y * hhh
        new_y = (new_y & mask) + fold * (new_y >> bits)
        new_y = (new_y & mask) + fold * (new_y >> bits)
        new_z = z * h
        new_z = (new_z & mask) + fold * (new_z >> bits)
        return new_x, new_y, (new_z & mask) + fold * (new_z >> bits)

    def _affine(self, points: Sequence[_Jacobian]) -> list[Point]:
        """Affine coordinates, reduced, of points that are not infinite: one inversion for all of them (Montgomery)."""
        products = [1]
        for _, _, z in points:
            products.append(products[-1] * z % self.p)
        inverse = pow(products[-1], -1, self.p)
        affine: list[Point] = []
        for index in range(len(points) - 1, -1, -1):
            x, y, z = points[index]
            one = inverse * products[index] % self.p
            inverse = inverse * z % self.p
            square = one * one % self.p
            affine.append((x * square % self.p, y * square * one % self.p))
        return affine[::-1]


def _mac(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha512")


def _windowed(factor: int, window: int) -> Iterator[tuple[int, int]]:
    """Places and odd digits of the width-w non-adjacent form, from the lowest."""
    place, whole, half = 0, 1 << window, 1 << window - 1
    while factor:
        zeros = (factor & -factor).bit_length() - 1
        factor >>= zeros
        place += zeros
        digit = factor & whole - 1
        if digit >= half:
            digit -= whole
        yield place, digit
        factor -= digit


def _tables(curve: Curve, point: Point, window: int) -> _Tables:
    """The tables of a point: of each part 1, 3, 5 … times its start, as many as the window needs."""
    starts: list[_Jacobian] = [(*point, 1)]
    while len(starts) < _PARTS:
        start = starts[-1]
        for _ in range(curve._part):
            start = curve._double(start)
        starts.append(start)
    first = curve._affine(starts)
    twice = curve._affine([curve._double((*begin, 1)) for begin in first])
    count = 1 << window - 2
    multiples: list[_Jacobian] = []
    for begin, step in zip(first, twice, strict=True):
        multiples.append((*begin, 1))
        for _ in range(count - 1):
            multiples.append(curve._add(multiples[-1], step))
    affine = curve._affine(multiples)
    return tuple(affine[at : at + count] for at in range(0, len(affine), count))


@cache
def _base_tables(curve: Curve) -> _Tables:
    return _tables(curve, (curve.x, curve.y), _BASE_WINDOW)


@lru_cache(_KEYS_KEPT)
def _key_tables(curve: Curve, key: Point) -> _Tables:
    return _tables(curve, key, _KEY_WINDOW)
