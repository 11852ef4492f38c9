"""Streebog gives the published hashes, however it is fed."""

import hmac
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.gost.streebog import Streebog, streebog256, streebog512
from tests.kzeds import engine

FIRST = b"012345678901234567890123456789012345678901234567890123456789012"
SECOND = "Се ветри, Стрибожи внуци, веютъ с моря стрелами на храбрыя плъкы Игоревы".encode("cp1251")

SIZES = [0, 1, 63, 64, 65, 127, 128, 1000] if engine.INSTALLED else []


def printed(text: str) -> bytes:
    """A number as the standard prints it: from its highest octet, where the hash begins with the lowest."""
    return bytes.fromhex(text)[::-1]


@pytest.mark.parametrize(
    ("message", "long", "short"),
    [
        (
            FIRST,
            "486f64c1917879417fef082b3381a4e211c324f074654c38823a7b76f830ad00"
            "fa1fbae42b1285c0352f227524bc9ab16254288dd6863dccd5b9f54a1ad0541b",
            "00557be5e584fd52a449b16b0251d05d27f94ab76cbaa6da890b59d8ef1e159d",
        ),
        (
            SECOND,
            "28fbc9bada033b1460642bdcddb90c3fb3e56c497ccd0f62b8a2ad4935e85f03"
            "7613966de4ee00531ae60f3b5a47f8dae06915d5f2f194996fcabf2622e6881e",
            "508f7e553c06501d749a66fc28c6cac0b005746d97537fa85d9e40904efed29d",
        ),
    ],
    ids=["M1", "M2"],
)
def test_the_examples_of_the_standard(message: bytes, long: str, short: str) -> None:
    """GOST R 34.11-2012, appendix A; RFC 6986, section 10."""
    assert streebog512(message) == printed(long)
    assert streebog256(message) == printed(short)


def test_nothing_has_a_hash_too() -> None:
    assert streebog512(b"").hex() == (
        "8e945da209aa869f0455928529bcae4679e9873ab707b55315f56ceb98bef0a7"
        "362f715528356ee83cda5f2aac4c6ad2ba3a715c1bcd81cb8e9f90bf4c1c1a8a"
    )
    assert streebog256(b"").hex() == "3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.binary(max_size=150), max_size=6))
def test_fed_in_pieces_it_is_the_same(pieces: list[bytes]) -> None:
    hashed = Streebog()
    for piece in pieces:
        hashed.update(piece)
    assert hashed.digest() == streebog512(b"".join(pieces))
    assert hashed.digest() == hashed.copy().digest()


def test_a_copy_goes_its_own_way() -> None:
    hashed = Streebog(b"a", digest_size=32)
    other = hashed.copy()
    other.update(b"b")
    assert (hashed.digest(), other.digest()) == (streebog256(b"a"), streebog256(b"ab"))


def test_the_sum_of_blocks_is_taken_modulo_its_size() -> None:
    """Blocks of all ones overflow it (RFC 6986, section 9, stage 2). The value is that of OpenSSL's engine."""
    assert streebog256(b"\xff" * 256).hex() == "292f7ace53987c438dcb9f2e079618911c9632baeff20c51860ed8a09a96c0c4"


def test_it_serves_as_the_hash_of_a_message_code() -> None:
    """R 50.1.113-2016, appendix A: HMAC_GOSTR3411_2012_512."""
    key, message = bytes(range(32)), bytes.fromhex("0126bdb87800af214341456563780100")
    streebog: Any = Streebog
    assert hmac.new(key, message, streebog).hexdigest() == (
        "a59bab22ecae19c65fbde6e5f4e9f5d8549d31f037f9df9b905500e171923a77"
        "3d5f1530f2ed7e964cb2eedc29e9ad2f3afe93b2814f79f5000ffc0366c251e6"
    )


def test_other_sizes_do_not_exist() -> None:
    with pytest.raises(ValueError, match="32 or 64"):
        Streebog(digest_size=48)


@pytest.mark.parametrize("size", SIZES)
def test_the_engine_of_openssl_gives_the_same(size: int) -> None:
    data = bytes(at * 7 % 251 for at in range(size))
    assert engine.digest("md_gost12_512", data) == streebog512(data)
    assert engine.digest("md_gost12_256", data) == streebog256(data)
