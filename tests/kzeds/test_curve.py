"""Signatures on elliptic curves: against the standard, a proprietary library, OpenSSL's engine and plain arithmetic."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.errors import KzedsError
from kzeds.gost.curve import Curve, Point
from kzeds.gost.curves import CRYPTOPRO_A, TC26_256_A, TC26_512_A
from kzeds.gost.streebog import streebog256, streebog512
from tests.kzeds import engine
from tests.kzeds.vectors import vector

EXAMPLE = Curve(
    name="GOST R 34.10-2012, appendix A.1",
    p=57896044618658097711785492504343953926634992332820282019728792003956564821041,
    a=7,
    b=43308876546767276905765904595650931995942111794451039583252968842033849580414,
    q=57896044618658097711785492504343953927082934583725450622380973592137631069619,
    cofactor=1,
    x=2,
    y=4018974056539037503335449422937059775635739389905545080690979365213431566280,
)
CURVES = [TC26_512_A, TC26_256_A, CRYPTOPRO_A, EXAMPLE]
NAMES = ["512-A", "256-A", "CryptoPro-A", "example"]
DIGEST = streebog512(b"a document")


def digest_for(curve: Curve) -> bytes:
    return DIGEST[: curve.size]


# ---------------------------------------------------------------- arithmetic that shares no code


def add(curve: Curve, one: Point | None, other: Point | None) -> Point | None:
    """The sum by the formulas of the schoolbook; None is infinity."""
    if one is None or other is None:
        return one or other
    (x, y), (u, v) = one, other
    if x == u and (y + v) % curve.p == 0:
        return None
    slope = (3 * x * x + curve.a) * pow(2 * y, -1, curve.p) if one == other else (v - y) * pow(u - x, -1, curve.p)
    w = (slope * slope - x - u) % curve.p
    return w, (slope * (x - w) - y) % curve.p


def times(curve: Curve, factor: int, point: Point) -> Point | None:
    """A multiple, bit by bit."""
    total: Point | None = None
    for bit in f"{factor:b}":
        total = add(curve, total, total)
        total = add(curve, total, point) if bit == "1" else total
    return total


def points(curve: Curve, count: int) -> list[Point]:
    """The first points of the curve by their x, whatever their order. All moduli here are 3 modulo 4."""
    found: list[Point] = []
    x = 1
    while len(found) < count:
        square = (x * x * x + curve.a * x + curve.b) % curve.p
        root = pow(square, (curve.p + 1) // 4, curve.p)
        if root * root % curve.p == square:
            found.append((x, root))
        x += 1
    return found


# ---------------------------------------------------------------- curves


@pytest.mark.parametrize("curve", CURVES, ids=NAMES)
def test_the_base_point_is_on_the_curve_and_has_the_order(curve: Curve) -> None:
    base = (curve.x, curve.y)
    assert curve.holds(base)
    assert times(curve, curve.q, base) is None


@pytest.mark.parametrize("curve", CURVES, ids=NAMES)
def test_multiples_are_those_of_the_schoolbook(curve: Curve) -> None:
    base = (curve.x, curve.y)
    for factor in (1, 2, 3, 15, 16, 17, 255, 256, 257, curve.q // 3, curve.q - 2, curve.q - 1):
        assert curve.multiple(factor) == times(curve, factor, base)


@settings(max_examples=10, deadline=None)
@given(st.integers(1, TC26_512_A.q - 1))
def test_any_multiple_is_that_of_the_schoolbook(factor: int) -> None:
    assert TC26_512_A.multiple(factor) == times(TC26_512_A, factor, (TC26_512_A.x, TC26_512_A.y))


def test_a_multiple_of_the_order_is_no_key() -> None:
    with pytest.raises(KzedsError) as refused:
        TC26_512_A.multiple(2 * TC26_512_A.q)
    assert refused.value.code == "wrong_key"


def test_a_point_beside_the_curve_is_refused() -> None:
    x, y = TC26_512_A.multiple(7)
    assert TC26_512_A.holds((x, y))
    for beside in ((x, y + 1), (y, x), (x + TC26_512_A.p, y), (x, y - TC26_512_A.p), (0, 0)):
        assert not TC26_512_A.holds(beside)


def test_of_the_curve_with_a_cofactor_only_the_large_group_is_taken() -> None:
    taken = [TC26_256_A.holds(point) for point in points(TC26_256_A, 16)]
    assert taken == [times(TC26_256_A, TC26_256_A.q, point) is None for point in points(TC26_256_A, 16)]
    assert True in taken
    assert False in taken


def test_points_of_order_two_and_four_are_refused() -> None:
    small = {times(TC26_256_A, TC26_256_A.q, point) for point in points(TC26_256_A, 16)} - {None}
    assert small
    assert not any(TC26_256_A.holds(point) for point in small if point)


def test_a_modulus_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="power of two"):
        Curve(name="", p=(1 << 256) - (1 << 40) - 9, a=1, b=1, q=7, cofactor=1, x=1, y=1)


# ---------------------------------------------------------------- signatures


def test_the_example_of_the_standard() -> None:
    """GOST R 34.10-2012, appendix A.1; there e is given, and its octets are the hash."""
    private = 55441196065363246126355624130324183196576709222340016572108097750006097525544
    e = 20798893674476452017134061561508270130637142515379653289952617252661468872421
    nonce = 53854137677348463731403841147996619241504003434302020712960838528893196233395
    r = 29700980915817952874371204983938256990422752107994319651632687982059210933395
    s = 574973400270084654178925310019147038455227042649098563933718999175515839552
    key = (
        57520216126176808443631405023338071176630104906313632182896741342206604859403,
        17614944419213781543809391949654080031942662045363639260709847859438286763994,
    )
    assert EXAMPLE.multiple(private) == key
    assert EXAMPLE.multiple(nonce)[0] % EXAMPLE.q == r
    assert (r * private + nonce * e) % EXAMPLE.q == s
    signature = r.to_bytes(32, "little") + s.to_bytes(32, "little")
    assert EXAMPLE.verify(key, e.to_bytes(32, "little"), signature)


def test_what_the_proprietary_library_of_the_authority_made() -> None:
    lines = vector("gost512_kalkan_oracle/vectors.txt").decode().splitlines()
    known = dict(line.partition("=")[::2] for line in lines)
    key = int(known["qx"], 16), int(known["qy"], 16)
    assert streebog512(known["msg"].encode()).hex() == known["digest"]
    assert TC26_512_A.multiple(int(known["d"], 16)) == key
    assert TC26_512_A.verify(key, bytes.fromhex(known["digest"]), bytes.fromhex(known["sig"]))
    tbs = streebog512(bytes.fromhex(known["cert_tbs"]))
    assert TC26_512_A.verify(key, tbs, bytes.fromhex(known["cert_sig"]))


@pytest.mark.parametrize("curve", CURVES, ids=NAMES)
def test_a_signature_holds_for_its_hash_and_its_key_alone(curve: Curve) -> None:
    private = curve.q // 5
    key, other = curve.multiple(private), curve.multiple(private + 1)
    signature = curve.sign(private, digest_for(curve))
    assert curve.verify(key, digest_for(curve), signature)
    assert not curve.verify(other, digest_for(curve), signature)
    assert not curve.verify(key, digest_for(curve)[::-1], signature)


@pytest.mark.parametrize("curve", CURVES[:3], ids=NAMES[:3])
def test_r_and_s_are_not_to_be_swapped_reversed_or_moved(curve: Curve) -> None:
    key, size = curve.multiple(11), curve.size
    signature = curve.sign(11, digest_for(curve))
    r, s = signature[:size], signature[size:]
    spoiled = [s + r, r[::-1] + s[::-1], signature[::-1], r + s[::-1], r[::-1] + s, r + r, s + s]
    minus = [((curve.q - int.from_bytes(one, "little")) % curve.q).to_bytes(size, "little") for one in (r, s)]
    spoiled += [r + minus[1], minus[0] + s, minus[0] + minus[1]]
    spoiled += [signature + b"\x00", signature[:-1], b"\x00" + signature, b"", r]
    assert not any(curve.verify(key, digest_for(curve), one) for one in spoiled)


@pytest.mark.parametrize("curve", CURVES[:3], ids=NAMES[:3])
def test_zero_and_the_order_are_no_halves_of_a_signature(curve: Curve) -> None:
    key, size = curve.multiple(11), curve.size
    signature = curve.sign(11, digest_for(curve))
    r, s = (int.from_bytes(half, "little") for half in (signature[:size], signature[size:]))
    most = (1 << 8 * size) - 1
    for bad_r, bad_s in product({r, 0, curve.q, min(r + curve.q, most), most}, {s, 0, curve.q, most}):
        if (bad_r, bad_s) != (r, s):
            spoiled = bad_r.to_bytes(size, "little") + bad_s.to_bytes(size, "little")
            assert not curve.verify(key, digest_for(curve), spoiled)


def test_a_flipped_bit_anywhere_in_a_signature_is_seen() -> None:
    key, signature = CRYPTOPRO_A.multiple(11), CRYPTOPRO_A.sign(11, digest_for(CRYPTOPRO_A))
    for at in range(len(signature)):
        flipped = bytearray(signature)
        flipped[at] ^= 1 << at % 8
        assert not CRYPTOPRO_A.verify(key, digest_for(CRYPTOPRO_A), bytes(flipped))


def test_a_hash_that_is_zero_modulo_the_order_counts_as_one() -> None:
    """GOST R 34.10-2012, 6.1, step 2."""
    zero = CRYPTOPRO_A.q.to_bytes(32, "little")
    key, signature = CRYPTOPRO_A.multiple(5), CRYPTOPRO_A.sign(5, bytes(32))
    assert CRYPTOPRO_A.verify(key, zero, signature)
    assert CRYPTOPRO_A.verify(key, (1).to_bytes(32, "little"), signature)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, TC26_256_A.q - 1), st.binary(min_size=32, max_size=32))
def test_what_is_signed_is_verified(private: int, digest: bytes) -> None:
    assert TC26_256_A.verify(TC26_256_A.multiple(private), digest, TC26_256_A.sign(private, digest))


# ---------------------------------------------------------------- nonces


def test_two_signatures_over_the_same_never_share_a_nonce() -> None:
    one, other = TC26_256_A.sign(11, digest_for(TC26_256_A)), TC26_256_A.sign(11, digest_for(TC26_256_A))
    assert one[:32] != other[:32]


def test_without_randomness_the_nonce_still_depends_on_key_and_hash() -> None:
    signed = {
        TC26_256_A.sign(private, digest, extra=b"")[:32]
        for private, digest in product((11, 12), (streebog256(b"a"), streebog256(b"b")))
    }
    assert len(signed) == 4
    assert TC26_256_A.sign(11, DIGEST[:32], extra=b"") == TC26_256_A.sign(11, DIGEST[:32], extra=b"")


# ---------------------------------------------------------------- another implementation

ENGINE = [
    ("gost2012_512", "A", "md_gost12_512", TC26_512_A),
    ("gost2012_256", "TCA", "md_gost12_256", TC26_256_A),
    ("gost2012_256", "A", "md_gost12_256", CRYPTOPRO_A),
]


@pytest.mark.parametrize(("algorithm", "parameters", "name", "curve"), ENGINE if engine.INSTALLED else [])
def test_the_engine_of_openssl_and_this_package_take_each_others_signatures(
    algorithm: str, parameters: str, name: str, curve: Curve, tmp_path: Path
) -> None:
    """The engine writes s‖r from the highest octet: the same numbers, read backwards."""
    data = b"a document"
    digest = streebog512(data) if curve.size == 64 else streebog256(data)
    key = engine.generate(tmp_path, "-algorithm", algorithm, "-pkeyopt", f"paramset:{parameters}")
    coordinates = engine.public(key)[-2 * curve.size :]
    x, y = (int.from_bytes(half, "little") for half in (coordinates[: curve.size], coordinates[curve.size :]))
    assert curve.holds((x, y))
    assert curve.verify((x, y), digest, engine.sign(key, name, data)[::-1])
    private = int.from_bytes(engine.private(key)[-curve.size :], "little")
    assert curve.multiple(private) == (x, y)
    ours = tmp_path / "signature"
    ours.write_bytes(curve.sign(private, digest)[::-1])
    assert engine.verifies(key, name, ours, data)
    assert not engine.verifies(key, name, ours, data + b".")
