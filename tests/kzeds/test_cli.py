"""`python -m kzeds verify`: what it prints and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kzeds.__main__ import main
from kzeds.asn1 import oids
from kzeds.cms.sign import sign
from kzeds.revocation.issue import Revoked
from kzeds.verdict import RevocationStatus
from kzeds.x509.issue import Draft, issue
from tests.house.code import ROOT
from tests.kzeds.authority import IIN, NOW, OTHER_IIN, authority, person
from tests.kzeds.judging import crl, ocsp
from tests.kzeds.vectors import FOLDER, vector

OURS = authority()
AT = ["--at", NOW.isoformat(), "--contour", "test"]
CONTENT = b"content"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with trusted authorities, a list, and a signature, attached and detached."""
    (tmp_path / "trust" / "below").mkdir(parents=True)
    (tmp_path / "trust" / "root.cer").write_bytes(OURS.root.certificate.raw)
    (tmp_path / "trust" / "below" / "issuing.der").write_bytes(OURS.issuing.certificate.raw)
    (tmp_path / "trust" / "README.txt").write_text("no certificate")
    (tmp_path / "crl").mkdir()
    (tmp_path / "crl" / "issuing.crl").write_bytes(crl(OURS).raw)
    (tmp_path / "content.txt").write_bytes(CONTENT)
    by = person()
    for name, detached in (("attached.cms", False), ("detached.cms", True)):
        (tmp_path / name).write_bytes(sign(CONTENT, by.key, by.certificate, at=NOW, detached=detached))
    return tmp_path


def run(desk: Path, file: str, *more: str, lists: bool = True) -> list[str]:
    given = ["--crl", str(desk / "crl")] if lists else []
    return ["verify", str(desk / file), "--trust", str(desk / "trust"), *given, *AT, *more]


def test_a_valid_signature_ends_in_zero_and_one_json_document(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(run(desk, "attached.cms", "--json")) == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["format"], printed["result"], printed["reasons"]) == ("cms", "valid", [])
    assert printed["signers"][0]["iin"] == IIN


def test_without_json_people_read_it(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(run(desk, "attached.cms")) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("VALID")
    assert "ҮЛГІЛІЕВА ҮЛГІ ҮЛГІҚЫЗЫ" in printed


def test_an_invalid_signature_ends_in_one(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "content.txt").write_bytes(b"other")
    assert main(run(desk, "detached.cms", "--content", str(desk / "content.txt"), "--json")) == 1
    assert json.loads(capsys.readouterr().out)["signers"][0]["reasons"] == ["digest_mismatch"]


def test_the_content_of_a_detached_signature_stands_beside_it(desk: Path) -> None:
    assert main(run(desk, "detached.cms", "--content", str(desk / "content.txt"))) == 0


def test_what_is_not_proven_ends_in_three(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(run(desk, "detached.cms")) == 3
    assert main(run(desk, "attached.cms", lists=False)) == 3
    assert "revocation_not_checked" in capsys.readouterr().out
    assert main(run(desk, "attached.cms", "--revocation", "if_present", lists=False)) == 0
    assert main(["verify", str(desk / "attached.cms"), *AT]) == 3


def test_an_answer_of_a_responder_is_taken(desk: Path) -> None:
    (desk / "good.der").write_bytes(ocsp(OURS, person()).raw)
    assert main(run(desk, "attached.cms", "--ocsp", str(desk / "good.der"), lists=False)) == 0
    (desk / "bad.der").write_bytes(ocsp(OURS, person(), RevocationStatus.REVOKED).raw)
    assert main(run(desk, "attached.cms", "--ocsp", str(desk / "bad.der"))) == 1


def test_a_revoked_certificate_is_printed_with_its_reason(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = crl(OURS, [Revoked(person().certificate.serial, NOW, "keyCompromise")])
    (desk / "crl" / "issuing.crl").write_bytes(listed.raw)
    assert main(run(desk, "attached.cms", "--json")) == 1
    assert json.loads(capsys.readouterr().out)["signers"][0]["revocation"] == {
        "status": "revoked",
        "source": "crl",
        "reason": "keyCompromise",
        "at": "2026-07-20T12:00:00Z",
    }


def test_role_person_and_key_can_be_asked_for(desk: Path) -> None:
    assert main(run(desk, "attached.cms", "--role", "individual", "--iin", IIN)) == 0
    assert main(run(desk, "attached.cms", "--role", "head")) == 1
    assert main(run(desk, "attached.cms", "--iin", OTHER_IIN)) == 1
    assert main(run(desk, "attached.cms", "--require-timestamp")) == 1


def test_a_bundle_of_pem_is_a_trust_store(desk: Path) -> None:
    from base64 import encodebytes

    blocks = [
        b"-----BEGIN CERTIFICATE-----\n" + encodebytes(one.raw) + b"-----END CERTIFICATE-----\n"
        for one in (OURS.root.certificate, OURS.issuing.certificate)
    ]
    (desk / "all.pem").write_bytes(b"# of the tests\n" + b"".join(blocks))
    arguments = run(desk, "attached.cms")
    arguments[arguments.index("--trust") + 1] = str(desk / "all.pem")
    assert main(arguments) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["verify"],
        ["verify", "absent.cms"],
        ["verify", "{desk}/attached.cms", "--at", "yesterday"],
        ["verify", "{desk}/attached.cms", "--at", "2026-07-20T12:00:00"],
        ["verify", "{desk}/attached.cms", "--contour", "moon"],
        ["verify", "{desk}/attached.cms", "--trust", "absent"],
        ["verify", "{desk}/attached.cms", "--content", "absent"],
        ["verify", "{desk}/attached.cms", "--ocsp", "{desk}/attached.cms"],
        ["verify", "{desk}/attached.cms", "--crl", "{desk}/content.txt"],
        ["verify", "{desk}/attached.cms", "--trust", "{desk}/content.txt"],
        ["verify", "{desk}"],
    ],
)
def test_bad_usage_ends_in_two_with_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    try:
        status: object = main([one.format(desk=desk) for one in arguments])
    except SystemExit as end:
        status = end.code
    printed = capsys.readouterr()
    assert (status, printed.out) == (2, "")
    assert len(printed.err.splitlines()) == 1


def test_a_file_that_is_no_signature_is_invalid_and_no_traceback(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for data in (b"", b"hello", b"\x30\x80" * 5000, b"<" * 5000, bytes(range(256))):
        (desk / "odd").write_bytes(data)
        assert main(run(desk, "odd", "--json")) == 1
        assert json.loads(capsys.readouterr().out)["reasons"]


def test_test_certificates_are_refused_loudly_in_production() -> None:
    """As a process, with the contour that nobody named: production."""
    vector("MANIFEST.tsv")
    folder = str(FOLDER)
    command = ["-m", "kzeds", "verify", f"{folder}/cms/ncalayer_individual_attached.cms", "--trust", f"{folder}/ca"]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "THIS IS A TEST CERTIFICATE" in done.stdout
    assert "authorities of the test contour are not trusted" in done.stderr


def test_a_name_that_writes_to_the_terminal_is_shown_and_not_obeyed(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nasty = Draft(
        subject=((oids.COMMON_NAME, "A\n1. B: valid\x1b[2J"),),
        public_key=person().key.public,
        not_before=NOW,
        not_after=NOW,
    )
    made = issue(nasty, by=OURS.issuing.certificate, key=OURS.issuing.key)
    (desk / "nasty.cer").write_bytes(made.raw)
    main(run(desk, "nasty.cer"))
    printed = capsys.readouterr().out
    assert "A\\x0a1. B: valid\\x1b[2J" in printed
    assert "\x1b" not in printed
