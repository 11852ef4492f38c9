"""A case as one file: whole, readable in three languages, verified offline by the script inside, every change named."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from kzeds.cms.read import read
from shanyraq.chancery.dossier import Looker, dossier, dossier_for_audit
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import agreement
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.outside.dossier.packing import MANIFEST, SCRIPT, SEAL, Piece, pack
from shanyraq.outside.dossier.verify_dossier import check
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.answers import NoSuchCase
from shanyraq.record.readers.applicant import case_page
from shanyraq.record.readers.people import identity
from tests.chancery.conftest import NOW, Begin
from tests.strict import faults as faults_of_page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def told(begin: Begin) -> Telling:
    """A case whose agreement waits for the head: six signatures by five people."""
    told = begin(1)
    agreement.for_the_heads_signature(told)
    return told


def files_of(made: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(tmp_path: Path, files: Mapping[str, bytes]) -> Path:
    path = tmp_path / "dossier.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_the_whole_case_is_in_it_and_everything_holds(told: Telling, tmp_path: Path) -> None:
    made = dossier_for_audit(told.number, NOW)
    assert made == dossier_for_audit(told.number, NOW)
    files = files_of(made)
    path = tmp_path / "dossier.zip"
    path.write_bytes(made)

    faults, said = check(path, None)

    assert faults == []
    assert sum(": valid, " in line for line in said) == 6
    assert any("ҮЛГІ" in line and "SHA-256" in line for line in said)
    journal = json.loads(files["journal.json"])
    assert all(one["sealed"] for one in journal["entries"])
    assert journal["withheld"] == []
    for lang in ("kk", "ru", "en"):
        assert f'<html lang="{lang}">' in files[f"index.{lang}.html"].decode()
        assert faults_of_page(files[f"index.{lang}.html"].decode()) == []
    receipts = json.loads(files["receipts.json"])
    assert {one["term"] for one in receipts} >= {"return_incomplete", "commission_decision", "agreement"}
    for one in receipts:
        assert sum(day["counted"] for day in one["ledger"]) >= 1
        assert one["ledger"][-1]["date"] == one["due"]


def test_a_plan_of_instalments_beyond_the_calendar_has_its_dossier(begin: Begin) -> None:
    told = begin(1)
    agreement.pays_in_time(told)
    parts = [one for one in json.loads(files_of(dossier_for_audit(told.number, NOW))["receipts.json"]) if one["part"]]
    assert max(one["due"] for one in parts) > "2028"
    set_, counted = ([one for one in parts if bool(one["ledger"]) is by_days] for by_days in (False, True))
    assert {one["article"] for one in set_} == {"D673/p23"}
    assert "D673/p23" not in {one["article"] for one in counted}


def test_another_machine_needs_only_python_and_kzeds(told: Telling, tmp_path: Path) -> None:
    files = files_of(dossier_for_audit(told.number, NOW))
    (tmp_path / "dossier.zip").write_bytes(dossier_for_audit(told.number, NOW))
    (tmp_path / SCRIPT).write_bytes(files[SCRIPT])
    (tmp_path / "kzeds").symlink_to(ROOT / "kzeds")
    environment = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}

    done = subprocess.run(
        [sys.executable, SCRIPT, "dossier.zip"], cwd=tmp_path, env=environment, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("everything holds\n")
    assert len(files[SCRIPT].decode().splitlines()) <= 200


def test_one_changed_byte_is_named_in_every_kind_of_file(told: Telling, tmp_path: Path) -> None:
    files = files_of(dossier_for_audit(told.number, NOW))
    kinds = {one["what"]: one["path"] for one in json.loads(files[MANIFEST])["files"]}
    assert set(kinds) == {
        "paper", "attached", "record", "signature", "certificate", "crl", "receipts", "names", "journal",
        "index", "script", "evidence",
    }  # fmt: skip
    for path in (*kinds.values(), MANIFEST, SEAL):  # texts that people wrote are files like the others
        for at in (0, len(files[path]) // 2, len(files[path]) - 1):
            content = bytearray(files[path])
            content[at] ^= 1

            faults, _ = check(written(tmp_path, {**files, path: bytes(content)}), None)

            assert any(path in fault for fault in faults), (path, at)


def test_a_file_that_is_missing_or_added_is_named(told: Telling, tmp_path: Path) -> None:
    files = files_of(dossier_for_audit(told.number, NOW))
    path = next(name for name in files if name.startswith("papers/"))
    assert check(written(tmp_path, {n: c for n, c in files.items() if n != path}), None)[0] == [f"{path}: missing"]
    assert check(written(tmp_path, {**files, "more.pdf": b"%PDF"}), None)[0] == ["more.pdf: not in the manifest"]
    without = check(written(tmp_path, {n: c for n, c in files.items() if n != SEAL}), None)[0]
    assert without == ["MANIFEST.json or SEAL.txt: missing"]


def test_a_damaged_archive_names_what_cannot_be_unpacked(told: Telling, tmp_path: Path) -> None:
    made = bytearray(dossier_for_audit(told.number, NOW))
    with zipfile.ZipFile(BytesIO(bytes(made))) as archive:
        entry = next(one for one in archive.infolist() if one.filename.startswith("papers/"))
    made[entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2] ^= 1
    path = tmp_path / "dossier.zip"
    path.write_bytes(bytes(made))
    assert any(entry.filename in fault for fault in check(path, None)[0])


Change = Callable[[dict[str, bytes]], None]


def _repacked(files: dict[str, bytes], number: str) -> dict[str, bytes]:
    """Somebody who forges a dossier makes the manifest and the seal anew."""
    pieces = [
        Piece(one["path"], files[one["path"]], one["what"])
        for one in json.loads(files[MANIFEST])["files"]
        if one["path"] != SCRIPT
    ]
    return files_of(pack(number, pieces, NOW))


def _edit_journal(change: Callable[[list[dict[str, Any]]], object]) -> Change:
    def edit(files: dict[str, bytes]) -> None:
        journal = json.loads(files["journal.json"])
        change(journal["entries"])
        files["journal.json"] = json.dumps(journal).encode()

    return edit


def _rewrite(entries: list[dict[str, Any]]) -> None:
    entries[3]["sealed"] = entries[3]["sealed"].replace("a", "b")


def _other_paper(files: dict[str, bytes]) -> None:
    path = next(name for name in files if name.startswith("papers/") and "-A-" in name)
    files[path] += b"\n% another text"


def _other_list(files: dict[str, bytes]) -> None:
    path = next(name for name in files if name.endswith(".crl"))
    files[path] = files[path][:-1] + bytes([files[path][-1] ^ 1])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_edit_journal(_rewrite), "changed"),
        (_edit_journal(lambda entries: entries.pop(2)), "names another entry before it"),
        (_edit_journal(lambda entries: entries.pop()), "missing at its end"),
        (_other_paper, "is not in the dossier"),
        (_other_list, "is not in the dossier"),
    ],
)
def test_who_forges_the_manifest_too_meets_the_chain_and_the_signatures(
    told: Telling, tmp_path: Path, change: Change, said: str
) -> None:
    files = files_of(dossier_for_audit(told.number, NOW))
    change(files)

    faults, _ = check(written(tmp_path, _repacked(files, told.number)), None)

    assert any(said in fault for fault in faults), faults


def test_with_a_trust_of_ones_own_only_its_authorities_count(told: Telling, tmp_path: Path) -> None:
    files = files_of(dossier_for_audit(told.number, NOW))
    path = written(tmp_path, files)
    ours, none = tmp_path / "ours", tmp_path / "none"
    ours.mkdir()
    for name, content in files.items():
        if name.endswith(".cer"):
            (ours / Path(name).name).write_bytes(content)
    assert check(path, ours)[0] == []
    none.mkdir()
    first = next(name for name in files if name.endswith(".p7s"))
    (none / "someone.cer").write_bytes(read(files[first]).certificates[0].raw)
    assert any("chain_" in fault for fault in check(path, none)[0])


def test_the_applicant_gets_what_is_theirs_and_the_rest_stays_as_digests(told: Telling, tmp_path: Path) -> None:
    page = case_page(told.number, told.home.tenant)
    assert page is not None
    papers = tuple(one for one in page.case.papers if one.kind is not PaperKind.COMMISSION_MINUTES)
    closed = frozenset({one.seq for one in page.entries if one.kind == "RegisterAnswered"})
    made = dossier(Looker(page, papers, {}, closed=closed), NOW)
    path = tmp_path / "dossier.zip"
    path.write_bytes(made)

    assert check(path, None)[0] == []

    journal = json.loads(files_of(made)["journal.json"])
    assert {one["seq"] for one in journal["entries"] if one["sealed"] is None} == closed
    assert "evidence/" not in "".join(files_of(made))


def test_no_identity_number_stands_outside_certificates_and_papers(told: Telling) -> None:
    known = identity(told.home.tenant)
    assert known is not None
    for name, content in files_of(dossier_for_audit(told.number, NOW)).items():
        if name.endswith((".json", ".html")) and not name.startswith("evidence/"):
            assert known.iin.encode() not in content, name


def test_an_unknown_case_has_no_dossier(begin: Begin) -> None:
    with pytest.raises(NoSuchCase):
        dossier_for_audit("ULGI-2025-999999", NOW)


def test_a_signature_of_an_earlier_version_stays_verifiable(begin: Begin, tmp_path: Path) -> None:
    told = begin(1)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    steps.sign(told, [told.home.tenant])
    steps.prepare(told)
    path = tmp_path / "dossier.zip"
    path.write_bytes(dossier_for_audit(told.number, NOW))
    faults, said = check(path, None)
    assert faults == []
    assert sum(": valid, " in line for line in said) == 1
