"""GOST R 34.11-94 gives the published hashes, with the substitution that Kazakhstan's signatures use."""

import pytest

from kzeds.gost.gosthash import gost94
from tests.kzeds.vectors import vector


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            b"This is message, length=32 bytes",
            "b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa",
        ),
        (
            b"Suppose the original message has length = 50 bytes",
            "471aba57a60a770d3a76130635c1fbea4ef14de51f78b4ae57dd893b62f55208",
        ),
        (b"", "ce85b99cc46752fffee35cab9a7b0278abb4c2d2055cff685af4912c49490f8d"),
        (b"a", "d42c539e367c66e9c88a801f6649349c21871b4344c6a573f849fdce62f314dd"),
        (b"abc", "f3134348c44fb1b2a277729e2285ebb5cb5e0f29c975bc753b70497c06a4d51d"),
        (b"message digest", "ad4434ecb18f2c99b60cbe59ec3d2469582b65273f48de72db2fde16a4889a4d"),
        (b"U" * 128, "53a3a3ed25180cef0c1d85a074273e551c25660a87062a52d926a9e8fe5733a4"),
    ],
)
def test_the_published_hashes(message: bytes, expected: str) -> None:
    """GOST R 34.11-94, appendix A, and RFC 5831, section 7.3; the others are widely published with them."""
    assert gost94(message).hex() == expected


def test_the_digest_inside_a_real_signature() -> None:
    """Attached, of "asdasd": messageDigest stands in the signed attributes."""
    name = "cms/danikarik_organization_active_GOSTKNCA_13a3741b52d7bf860aab199b56fad1f4652e357b.cms"
    assert gost94(b"asdasd") in vector(name)
