"""What came by a way to sign: the CMS in whatever clothes, and a sentence for everything that is none."""

import base64

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from shanyraq.web.casefile.ways import LARGEST, SAID, SigningPlace, Unsigned, Way, as_der, sent, way_of
from shanyraq.web.texts.signing import SIGNING
from tests.ncalayer import armoured

CMS = b"0\x82\x04\x00" + bytes(range(256)) * 4
PAPER = "a" * 64


def came(post: dict[str, str], file: bytes | None = None, paper: str = PAPER) -> object:
    files = {} if file is None else {"cms": SimpleUploadedFile("a.p7s", file)}
    try:
        return sent({"digest": PAPER, **post}, files, paper)
    except Unsigned as unsigned:
        return unsigned.sentence


@pytest.mark.parametrize(
    "clothes",
    [
        CMS,
        armoured(CMS).encode(),
        base64.b64encode(CMS),
        base64.encodebytes(CMS),
        armoured(CMS).replace("\n", "\r\n").encode(),
    ],
)
def test_a_cms_is_taken_in_der_pem_and_base64(clothes: bytes) -> None:
    assert as_der(clothes) == CMS


def test_what_is_no_cms_is_left_to_the_check_of_signatures() -> None:
    assert as_der(b"not a signature") == b"not a signature"


def test_each_fault_of_what_came_has_its_sentence(settings: Settings) -> None:
    settings.DEMO = False
    assert came({"way": "file"}) == "signing.needed"
    assert came({}) == "signing.needed"
    assert came({"way": "file"}, b"") == "signing.needed"
    assert came({"way": "file"}, b"0" * (LARGEST + 1)) == "signing.too_large"
    assert came({"way": "ncalayer"}) == "signing.not_base64"
    assert came({"way": "ncalayer", "signed": "-----BEGIN CMS-----\n%%%\n-----END CMS-----"}) == "signing.not_base64"
    assert came({"way": "demo"}) == "signing.no_demo"
    assert came({"way": "file"}, CMS, "b" * 64) == "signing.other_paper"
    assert came({"way": "file"}, CMS, "") == "signing.other_paper"


def test_what_came_whole_is_the_cms_of_its_way(settings: Settings) -> None:
    settings.DEMO = False
    for post, file in (({"way": "ncalayer", "signed": armoured(CMS)}, None), ({"way": "file"}, CMS), ({}, CMS)):
        answer = came(post, file)
        assert getattr(answer, "cms", None) == CMS
    settings.DEMO = True
    assert getattr(came({}), "way", None) is Way.DEMO
    assert way_of({}, {"cms": None}) is Way.FILE, "a file is sent by whoever does not want the demo key"


def test_every_state_of_the_script_has_its_sentence() -> None:
    assert {"absent", "silent", "stranger", "old", "busy", "cancelled", "stopped", "closed", "key", "refused"} <= set(
        SAID
    )
    assert all(key in SIGNING for _, key in SigningPlace().said)


def test_test_keys_are_offered_where_they_count_alone(settings: Settings) -> None:
    settings.DEMO = False
    assert not SigningPlace().test
    settings.SHANYRAQ_EDS_CONTOUR = "test"
    assert SigningPlace().test
    settings.SHANYRAQ_EDS_CONTOUR = "production"
    settings.DEMO = True
    assert SigningPlace().test
