"""Keys of every kind sign, verify, and come back from where they were kept."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import SIGNATURE_OIDS, Algorithm, Digest, KeyKind, digest, signature_algorithm
from kzeds.asn1 import der
from kzeds.errors import KzedsError
from kzeds.keys import CURVES, PrivateKey, PublicKey
from tests.kzeds.authority import key
from tests.kzeds.vectors import vector

DATA = "Тұрғын үйді жекешелендіру".encode()
GOST = [kind for kind in KeyKind if kind is not KeyKind.RSA]


def code_of(call: object, *given: object) -> str:
    """The code of the error that a call ends in."""
    assert callable(call)
    with pytest.raises(KzedsError) as refused:
        call(*given)
    return refused.value.code


# ---------------------------------------------------------------- signing


@pytest.mark.parametrize("kind", KeyKind)
def test_what_a_key_signs_its_public_half_verifies(kind: KeyKind) -> None:
    mine, other = key("one", kind), PrivateKey.generate(kind)
    signature = mine.sign(mine.algorithm, DATA)
    assert mine.public.verify(mine.algorithm, signature, DATA)
    assert not mine.public.verify(mine.algorithm, signature, DATA + b".")
    assert not other.public.verify(mine.algorithm, signature, DATA)
    assert not mine.public.verify(mine.algorithm, b"", DATA)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_signature_is_of_one_algorithm(kind: KeyKind) -> None:
    mine = key("one", kind)
    signature = mine.sign(mine.algorithm, DATA)
    for other in set(Algorithm) - {mine.algorithm}:
        assert not mine.public.verify(other, signature, DATA)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_key_does_not_sign_by_the_algorithm_of_another(kind: KeyKind) -> None:
    mine = key("one", kind)
    for other in set(Algorithm) - {mine.algorithm}:
        assert code_of(mine.sign, other, DATA) == "wrong_key"


def test_sha1_is_verified_and_never_signed_by() -> None:
    mine = key("one", KeyKind.RSA)
    assert code_of(mine.sign, Algorithm.RSA_SHA1, DATA) == "wrong_key"


def test_a_kind_decides_how_long_a_signature_is() -> None:
    signed = {kind: len(key("one", kind).sign(key("one", kind).algorithm, DATA)) for kind in KeyKind}
    assert signed == {
        KeyKind.GOST2015_512: 128,
        KeyKind.GOST2015_256: 64,
        KeyKind.GOST2004: 64,
        KeyKind.RSA: 256,
    }


# ---------------------------------------------------------------- keeping


@pytest.mark.parametrize("kind", KeyKind)
def test_a_private_key_comes_back_from_pkcs8(kind: KeyKind) -> None:
    mine = PrivateKey.generate(kind)
    again = PrivateKey.from_pkcs8(mine.to_pkcs8())
    assert again.public == mine.public
    assert again.public.spki == mine.public.spki
    assert mine.public.verify(mine.algorithm, again.sign(mine.algorithm, DATA), DATA)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_public_key_comes_back_from_its_octets(kind: KeyKind) -> None:
    mine = key("one", kind).public
    again = PublicKey.parse(mine.spki)
    assert (again, hash(again), again.kind, again.key_id) == (mine, hash(mine), kind, mine.key_id)
    assert again != key("two", kind).public
    assert again != mine.spki


@pytest.mark.parametrize("kind", KeyKind)
def test_a_private_key_does_not_show_itself(kind: KeyKind) -> None:
    mine = key("one", kind)
    number = str(mine.number or mine.rsa)
    assert number not in repr(mine)
    assert number not in str(mine)


def test_the_key_of_the_oracle_has_the_octets_that_the_authority_writes() -> None:
    lines = vector("gost512_kalkan_oracle/vectors.txt").decode().splitlines()
    known = dict(line.partition("=")[::2] for line in lines)
    mine = PrivateKey.of_number(KeyKind.GOST2015_512, int(known["d"], 16))
    assert mine.public.spki.hex() == known["spki"]


# ---------------------------------------------------------------- refusing


def spki(oid: str, parameters: bytes, bits: bytes) -> bytes:
    return der.sequence(der.sequence(der.oid(oid), parameters), der.bits(bits))


@pytest.mark.parametrize("kind", GOST)
def test_a_point_beside_the_curve_is_no_key(kind: KeyKind) -> None:
    octets = bytearray(key("one", kind).public.spki)
    octets[-1] ^= 1
    assert code_of(PublicKey.parse, bytes(octets)) == "malformed"


@pytest.mark.parametrize("kind", GOST)
def test_the_same_coordinates_under_other_parameters_are_not_guessed_at(kind: KeyKind) -> None:
    mine = key("one", kind).public
    oid = {KeyKind.GOST2015_512: "1.2.398.3.10.1.1.2.2", KeyKind.GOST2015_256: "1.2.398.3.10.1.1.2.1"}
    foreign = der.sequence(der.oid("1.2.643.7.1.2.1.2.2"), der.oid("1.2.398.3.10.1.3.3"))
    for parameters in (foreign, b""):
        octets = spki(oid.get(kind, "1.2.398.3.10.1.1.1.1"), parameters, mine.bits)
        assert code_of(PublicKey.parse, octets) == "unsupported"


def test_a_key_of_an_unknown_algorithm_can_be_compared_and_nothing_else() -> None:
    written = [
        ec.generate_private_key(ec.SECP256R1())
        .public_key()
        .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        for _ in range(2)
    ]
    one, other = map(PublicKey.parse, written)
    assert one.kind is None
    assert one == PublicKey.parse(written[0])
    assert one != other
    assert code_of(one.verify, Algorithm.RSA_SHA256, b"", DATA) == "unsupported"


@pytest.mark.parametrize(
    ("modulus", "exponent"),
    [
        (1 << 1023 | 1, 65537),
        (1 << 9000 | 1, 65537),
        (1 << 2047 | 1, 1),
        (1 << 2047 | 1, 1 << 33),
        (-(1 << 2047) - 1, 3),
    ],
)
def test_rsa_keys_that_are_too_short_too_long_or_odd_are_refused(modulus: int, exponent: int) -> None:
    bits = der.sequence(der.integer(modulus), der.integer(exponent))
    assert code_of(PublicKey.parse, spki("1.2.840.113549.1.1.1", der.NULL, bits)) == "unsupported"


@pytest.mark.parametrize(("modulus", "exponent"), [(1 << 2047, 65537), (1 << 2047 | 1, 65536)])
def test_numbers_that_make_no_rsa_key_are_malformed(modulus: int, exponent: int) -> None:
    bits = der.sequence(der.integer(modulus), der.integer(exponent))
    assert code_of(PublicKey.parse, spki("1.2.840.113549.1.1.1", der.NULL, bits)) == "malformed"


@pytest.mark.parametrize("kind", GOST)
def test_private_numbers_out_of_range_are_refused(kind: KeyKind) -> None:
    for number in (0, -1, CURVES[kind].q, CURVES[kind].q + 1):
        assert code_of(PrivateKey.of_number, kind, number) == "malformed"


def test_a_private_key_of_another_algorithm_is_unsupported() -> None:
    foreign = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert code_of(PrivateKey.from_pkcs8, foreign) == "unsupported"


def test_a_short_rsa_key_is_not_signed_with() -> None:
    short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    octets = short.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert code_of(PrivateKey.from_pkcs8, octets) == "unsupported"


@pytest.mark.parametrize("kind", KeyKind)
def test_a_spoiled_key_is_another_key_or_refused_by_name(kind: KeyKind) -> None:
    for octets, read in ((key("one", kind).public.spki, PublicKey.parse), (key("one", kind).to_pkcs8(), _public_of)):
        for at in range(0, len(octets), 37 if kind is KeyKind.RSA else 1):
            spoiled = bytearray(octets)
            spoiled[at] ^= 0x21
            try:
                other = read(bytes(spoiled))
            except KzedsError:
                continue
            assert other.kind is None or other != key("one", kind).public


def _public_of(octets: bytes) -> PublicKey:
    return PrivateKey.from_pkcs8(octets).public


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=120), st.sampled_from(["1.2.840.113549.1.1.1", "1.2.398.3.10.1.1.1.1", "1.3.6.1.4.1.6801.1.5.8"])
)
def test_any_bytes_in_the_place_of_a_key_are_refused_by_name(octets: bytes, oid: str) -> None:
    secret = der.sequence(der.integer(0), der.sequence(der.oid(oid), der.NULL), der.octets(octets))
    for read, given_octets in ((PublicKey.parse, spki(oid, der.NULL, octets)), (_public_of, secret)):
        with pytest.raises(KzedsError):
            read(given_octets)


# ---------------------------------------------------------------- identifiers


def test_an_oid_of_a_signature_means_its_algorithm() -> None:
    assert {signature_algorithm(oid) for oid in SIGNATURE_OIDS.values()} == set(Algorithm)


def test_the_oid_of_a_key_means_the_algorithm_with_the_hash_beside_it() -> None:
    """Old programs write it into SignerInfo.signatureAlgorithm."""
    assert signature_algorithm("1.2.398.3.10.1.1.1.1", Digest.GOST94) is Algorithm.GOST2004
    assert signature_algorithm("1.2.840.113549.1.1.1", Digest.SHA256) is Algorithm.RSA_SHA256
    assert signature_algorithm("1.2.840.113549.1.1.1", Digest.SHA1) is Algorithm.RSA_SHA1


@pytest.mark.parametrize(
    ("oid", "over"),
    [
        ("1.2.398.3.10.1.1.1.1", Digest.SHA256),
        ("1.2.398.3.10.1.1.1.1", None),
        ("1.2.840.113549.1.1.1", Digest.SHA512),
        ("1.2.840.113549.1.1.10", Digest.SHA256),
        ("1.2.3", Digest.SHA256),
    ],
)
def test_an_unknown_identifier_or_pair_means_nothing(oid: str, over: Digest | None) -> None:
    assert signature_algorithm(oid, over) is None


def test_every_hash_has_the_size_its_name_says() -> None:
    sizes = {name: len(digest(name, DATA)) for name in Digest}
    assert sizes == {
        Digest.STREEBOG512: 64,
        Digest.STREEBOG256: 32,
        Digest.GOST94: 32,
        Digest.SHA1: 20,
        Digest.SHA256: 32,
        Digest.SHA384: 48,
        Digest.SHA512: 64,
    }
