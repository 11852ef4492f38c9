"""Key stores open with their password, and with nothing else."""

import hashlib
import hmac
from functools import cache
from time import perf_counter

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs12 import PBES, serialize_key_and_certificates
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import KeyKind
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import parse
from kzeds.errors import KzedsError
from kzeds.p12 import MOST_ITERATIONS, load
from kzeds.rc2 import decrypt_cbc
from tests.kzeds.authority import authority, person
from tests.kzeds.vectors import PASSWORD, names, vector

OWN = "Құпиясөз"


@cache
def store(iterations: int = 2, pbes: PBES = PBES.PBESv1SHA1And3KeyTripleDESCBC) -> bytes:
    """A store with an RSA key of the tests' authority, written by `cryptography`."""
    mine, above = person(kind=KeyKind.RSA), authority(KeyKind.RSA).issuing
    assert mine.key.rsa is not None
    builder = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(iterations).key_cert_algorithm(pbes)
    return serialize_key_and_certificates(
        b"name",
        mine.key.rsa,
        x509.load_der_x509_certificate(mine.certificate.raw),
        [x509.load_der_x509_certificate(above.certificate.raw)],
        builder.hmac_hash(hashes.SHA1()).build(OWN.encode()),
    )


def code_of(octets: bytes, password: str = OWN) -> str:
    with pytest.raises(KzedsError) as refused:
        load(octets, password)
    return refused.value.code


# ---------------------------------------------------------------- opening


@pytest.mark.parametrize("path", names("p12/*/*.p12"))
def test_every_store_of_the_national_authority_opens(path: str) -> None:
    """GOST 34.10-2015, GOST 34.310-2004 (of Gamma too) and RSA; its certificate is the one that lies beside it."""
    loaded = load(vector(path), PASSWORD)
    assert loaded.certificate.raw == vector(path.replace("p12", "certs", 1).replace(".p12", ".cer"))
    assert loaded.certificate.public_key == loaded.private_key.public
    signature = loaded.private_key.sign(loaded.private_key.algorithm, b"document")
    assert loaded.certificate.public_key.verify(loaded.private_key.algorithm, signature, b"document")


def test_a_store_of_another_program_opens_with_all_its_certificates() -> None:
    loaded = load(store(), OWN)
    assert loaded.certificate == person(kind=KeyKind.RSA).certificate
    assert loaded.private_key.public == person(kind=KeyKind.RSA).key.public
    assert loaded.others == (authority(KeyKind.RSA).issuing.certificate,)


@pytest.mark.parametrize("password", ["", "qwerty12", "Qwerty12 ", "Qwerty1", "Кwerty12", "\ud800", "\U0001f511"])
def test_a_wrong_password_is_named(password: str) -> None:
    assert code_of(store(), password) == "wrong_password"


def test_a_wrong_password_of_the_national_authoritys_store_is_named() -> None:
    assert code_of(vector("p12/2026/head_gost2015_valid_303eebdf.p12"), "qwerty12") == "wrong_password"


# ---------------------------------------------------------------- refusing


def test_ciphers_of_our_days_are_not_read() -> None:
    """The authority does not write them."""
    assert code_of(store(pbes=PBES.PBESv2SHA256AndAES256CBC)) == "unsupported"


def test_something_after_the_store_is_refused() -> None:
    assert code_of(store() + b"\x00") == "trailing_data"


def test_a_store_without_a_code_of_integrity_is_not_opened() -> None:
    parts = [one.raw for one in parse(store()).items()]
    assert code_of(der.sequence(*parts[:2])) == "unsupported"


@pytest.mark.parametrize("iterations", [MOST_ITERATIONS + 1, 1 << 64, 0, -1])
def test_a_store_made_to_cost_time_costs_none(iterations: int) -> None:
    version, contents, mac = parse(store()).items()
    info, salt, _ = mac.items()
    dear = der.sequence(version.raw, contents.raw, der.sequence(info.raw, salt.raw, der.integer(iterations)))
    began = perf_counter()
    assert code_of(dear) == "too_many"
    assert perf_counter() - began < 1


def test_a_flipped_bit_in_what_is_under_the_code_of_integrity_is_seen() -> None:
    contents = parse(store()).items()[1]
    for at in range(contents.start + 20, contents.end, 53):
        flipped = bytearray(store())
        flipped[at] ^= 1
        assert code_of(bytes(flipped)) in {"wrong_password", "malformed"}


def bag(kind: str, value: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.explicit(0, value))


def unprotected(*bags: bytes) -> bytes:
    """A store of these bags in the open, under a code of integrity that fits."""
    safe = der.sequence(bag(oids.DATA, der.octets(der.sequence(*bags))))
    # Appendix B.2 with one block of everything and one iteration: an empty password is two zeros.
    key = hashlib.sha1(b"\x03" * 64 + b"salt" * 16 + b"\x00" * 64).digest()
    code = hmac.digest(key, safe, "sha1")
    info = der.sequence(der.sequence(der.oid("1.3.14.3.2.26"), der.NULL), der.octets(code))
    return der.sequence(der.integer(3), bag(oids.DATA, der.octets(safe)), der.sequence(info, der.octets(b"salt")))


def key_bag(name: str = "individual") -> bytes:
    return bag(oids.KEY_BAG, person(name).key.to_pkcs8())


def certificate_bag(name: str = "individual") -> bytes:
    raw = person(name).certificate.raw
    return bag(oids.CERTIFICATE_BAG, der.sequence(der.oid(oids.X509_CERTIFICATE), der.explicit(0, der.octets(raw))))


def test_a_store_in_the_open_is_read_too() -> None:
    loaded = load(unprotected(key_bag(), certificate_bag("head"), certificate_bag()), "")
    assert loaded.certificate == person("individual").certificate
    assert loaded.others == (person("head").certificate,)


def test_two_keys_or_none_are_refused() -> None:
    assert code_of(unprotected(key_bag(), key_bag("head"), certificate_bag()), "") == "too_many"
    assert code_of(unprotected(certificate_bag()), "") == "malformed"


def test_a_key_without_its_certificate_is_refused() -> None:
    assert code_of(unprotected(key_bag(), certificate_bag("head")), "") == "malformed"


# ---------------------------------------------------------------- whatever the bytes


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_store_spoiled_anyhow_is_opened_or_refused_by_name(data: st.DataObject) -> None:
    octets = bytearray(data.draw(st.sampled_from([store(), unprotected(key_bag(), certificate_bag())])))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(octets) - 1))
        octets[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    try:
        loaded = load(bytes(octets), data.draw(st.sampled_from([OWN, ""])))
    except KzedsError:
        return
    assert loaded.private_key.public == loaded.certificate.public_key


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=5))
def test_any_bytes_and_any_password_are_refused_by_name(octets: bytes, password: str) -> None:
    with pytest.raises(KzedsError):
        load(octets, password)


# ---------------------------------------------------------------- RC2


@pytest.mark.parametrize(
    ("key", "plain", "secret"),
    [
        ("ffffffffffffffff", "ffffffffffffffff", "278b27e42e2f0d49"),
        ("3000000000000000", "1000000000000001", "30649edf9be7d2c2"),
        ("88bca90e90875a7f0f79c384627bafb2", "0000000000000000", "2269552ab0f85ca6"),
    ],
)
def test_the_examples_of_rfc_2268(key: str, plain: str, secret: str) -> None:
    """Section 5, those whose effective length is that of the key."""
    assert decrypt_cbc(bytes.fromhex(key), bytes(8), bytes.fromhex(secret)).hex() == plain
