"""The folder of trusted authorities, and what production says of test certificates."""

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from kzeds.cms.sign import sign
from kzeds.keys import PrivateKey
from kzeds.policy import Contour
from kzeds.x509.issue import AUTHORITY, Draft, issue, purposes, self_signed
from kzeds.x509.person import Role
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.signature.connected import verifier_of
from shanyraq.outside.signature.demo_authority import DemoAuthority
from shanyraq.outside.signature.demo_keys import AUTHORITY_VALID, KIND
from shanyraq.outside.signature.shape import Reason
from shanyraq.outside.signature.trust import BadTrust, read_trust
from shanyraq.procedure.papers import Verdict as Result
from tests.outside.conftest import NOW
from tests.outside.test_signature import ASAN, CONTENT, signed


def lay(folder: Path, authority: DemoAuthority) -> Path:
    """The demo's authorities as an administrator would lay them: one in DER, one in PEM, and a note beside them."""
    store = authority.trust()
    folder.mkdir(exist_ok=True)
    (folder / "root.cer").write_bytes(store.roots[0].raw)
    text = b64encode(store.intermediates[0].raw).decode()
    (folder / "issuing.PEM").write_text(f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
    (folder / "README.txt").write_text("who brought them, and when")
    return folder


@pytest.mark.parametrize("contour", ["test", "production"])
def test_signatures_of_trusted_authorities_count(tmp_path: Path, authority: DemoAuthority, contour: str) -> None:
    folder = lay(tmp_path / "trust", authority)
    verifier = verifier_of(folder, contour, authority.revocation(), FixedClock(NOW))
    found = verifier.verify(CONTENT, signed(authority, ASAN), NOW)
    assert (found.result, found.contour) == (Result.VALID, contour)


def test_production_alone_looks_at_the_checksum_of_an_identity_number(tmp_path: Path, authority: DemoAuthority) -> None:
    cms = signed(authority, replace(ASAN, iin="900101300018"))
    folder = lay(tmp_path / "trust", authority)
    for contour, reasons in (("test", ()), ("production", (Reason.OWNER_UNCLEAR,))):
        verifier = verifier_of(folder, contour, authority.revocation(), FixedClock(NOW))
        assert verifier.verify(CONTENT, cms, NOW).reasons == reasons


def test_production_refuses_a_test_authority_and_names_it(tmp_path: Path, authority: DemoAuthority) -> None:
    key = PrivateKey.generate(KIND)
    draft = Draft(
        subject=(("2.5.4.3", "ҰКО 3.0 (GOST TEST 2022)"),),
        public_key=key.public,
        not_before=AUTHORITY_VALID.since,
        not_after=AUTHORITY_VALID.until,
        key_usage=AUTHORITY,
        is_ca=True,
    )
    folder = lay(tmp_path / "trust", authority)
    (folder / "test.crt").write_bytes(self_signed(draft, key).raw)
    assert read_trust(folder, Contour.TEST)
    with pytest.raises(BadTrust, match=r"TEST AUTHORITIES in the trust of production: .*TEST 2022"):
        read_trust(folder, Contour.PRODUCTION)


def test_a_signature_with_a_test_key_is_refused_loudly_in_production(tmp_path: Path, authority: DemoAuthority) -> None:
    root_key, key = PrivateKey.generate(KIND), PrivateKey.generate(KIND)
    authority_draft = Draft(
        subject=(("2.5.4.3", "ҰКО 3.0 (GOST TEST 2022)"),),
        public_key=root_key.public,
        not_before=AUTHORITY_VALID.since,
        not_after=AUTHORITY_VALID.until,
        key_usage=AUTHORITY,
        is_ca=True,
    )
    issuer = self_signed(authority_draft, root_key)
    draft = Draft(
        subject=(("2.5.4.3", "ТЕСТОВ ТЕСТ"), ("2.5.4.5", "IIN123456789011")),
        public_key=key.public,
        not_before=AUTHORITY_VALID.since,
        not_after=AUTHORITY_VALID.until,
        extended_key_usage=purposes(Role.INDIVIDUAL),
    )
    cms = sign(CONTENT, key, issue(draft, by=issuer, key=root_key), at=NOW, detached=True)
    verifier = verifier_of(lay(tmp_path / "t", authority), "production", authority.revocation(), FixedClock(NOW))
    found = verifier.verify(CONTENT, cms, NOW)
    assert (found.result, found.reasons[0]) == (Result.INVALID, Reason.TEST_CERTIFICATE)
    assert "TEST" in found.reasons[0].say("en")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("", b"", "there is no certificate"),
        ("root.cer", b"not a certificate", "is no certificate"),
        ("root.cer", b"0" * (2 << 20), "too large"),
    ],
)
def test_a_folder_that_cannot_be_used_says_why(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    if name:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(BadTrust, match=said):
        read_trust(tmp_path, Contour.TEST)


def test_a_folder_without_a_root_or_that_is_not_there_says_so(tmp_path: Path, authority: DemoAuthority) -> None:
    (tmp_path / "issuing.cer").write_bytes(authority.trust().intermediates[0].raw)
    with pytest.raises(BadTrust, match="no root authority"):
        read_trust(tmp_path, Contour.TEST)
    with pytest.raises(BadTrust, match="there is no certificate"):
        read_trust(tmp_path / "absent", Contour.TEST)
