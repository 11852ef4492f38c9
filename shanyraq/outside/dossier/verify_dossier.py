#!/usr/bin/env python3
"""Verify a dossier, offline, by python3 >= 3.11 and the package `kzeds`: verify_dossier.py FILE.zip [--trust FOLDER]

Checked, in this order: the manifest is the one that the seal names; each file is the one that the manifest names, and
nothing is missing or added; each entry of the journal is sealed by its digest and names the one before; each digest
that the journal names is among the files or is said to be withheld; each signature holds over its paper, its
certificate leads to an authority, was not revoked and was valid at the time that counts, by what the dossier holds.

Who issued the authorities' certificates inside the dossier is for you to know: without --trust their fingerprints are
printed, to be compared with those that the national certification authority publishes. With --trust only authorities
whose certificates lie in that folder (.cer, .crt, .der) count.

What is wrong is named, one line each. Exit status: 0 all is well, 1 something is wrong, 2 the dossier cannot be read.
"""

import argparse
import hashlib
import json
import re
import sys
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kzeds.errors import KzedsError
from kzeds.policy import Contour, Policy
from kzeds.reasons import MEANINGS, Result
from kzeds.revocation.crl import Crl
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import TrustStore
from kzeds.verify import verify
from kzeds.x509.certificate import Certificate

LARGEST = 256 * 1024 * 1024
OWN = ("MANIFEST.json", "SEAL.txt")
DIGEST = re.compile(r"[0-9a-f]{64}")
KINDS = ("certificate", "crl", "ocsp")
Faults = list[str]


def read(path: Path, faults: Faults) -> dict[str, bytes]:
    """Every file of the archive; one that cannot be unpacked is named."""
    found: dict[str, bytes] = {}
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            try:
                if entry.file_size > LARGEST or entry.filename in found:
                    raise zipfile.BadZipFile("too large, or twice there")
                found[entry.filename] = archive.read(entry)
            except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
                faults.append(f"{entry.filename}: cannot be unpacked ({error})")
    return found


def check_files(files: dict[str, bytes], faults: Faults) -> dict[str, Any]:
    """The seal, the manifest, and each file by its digest; what was changed may say anything, and is not read."""
    if any(path not in files for path in OWN):
        return {}
    if files["SEAL.txt"] != f"{sha256(files['MANIFEST.json'])}  MANIFEST.json\n".encode():
        faults.append("SEAL.txt, MANIFEST.json: one of the two was changed")
        return {}
    manifest: dict[str, Any] = json.loads(files["MANIFEST.json"])
    listed = {one["path"]: one["sha256"] for one in manifest["files"]}
    for path, digest in listed.items():
        if path not in files:
            faults.append(f"{path}: missing")
        elif sha256(files[path]) != digest:
            faults.append(f"{path}: changed")
    faults += [f"{path}: not in the manifest" for path in files if path not in listed and path not in OWN]
    return manifest


def check_journal(files: dict[str, bytes], known: dict[str, bytes], faults: Faults) -> list[dict[str, Any]]:
    """The chain; returns what the entries say. A withheld entry shows its digest alone."""
    journal = json.loads(files["journal.json"])
    previous, told = "", []
    for seq, entry in enumerate(journal["entries"], start=1):
        place = f"journal.json, entry {seq}"
        if entry["seq"] != seq:
            faults.append(f"{place}: another one stands in its place")
        if entry["previous"] != previous:
            faults.append(f"{place}: names another entry before it")
        previous = entry["digest"]
        if entry["sealed"] is None:
            continue
        said = json.loads(entry["sealed"])
        if sha256(entry["sealed"].encode()) != entry["digest"] or said["previous"] != entry["previous"]:
            faults.append(f"{place}: changed")
        told.append(said)
        for digest in digests(said["body"]):
            if digest not in known and digest not in journal["withheld"]:
                faults.append(f"{place}: names {digest[:16]}…, which is not in the dossier")
    if previous != journal["head"]:
        faults.append("journal.json: entries are missing at its end")
    return told


def digests(value: object) -> list[str]:
    """Every SHA-256 in the body of an event."""
    if isinstance(value, str):
        return [value] if DIGEST.fullmatch(value) else []
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [digest for part in parts for digest in digests(part)]


def signatures(value: object) -> list[dict[str, Any]]:
    """Every electronic signature in the body of an event."""
    if isinstance(value, dict):
        if value.get("manner") == "eds" and "evidence" in value:
            return [value]
        return [one for part in value.values() for one in signatures(part)]
    return [one for part in value for one in signatures(part)] if isinstance(value, list) else []


def check_signature(
    one: dict[str, Any], known: dict[str, bytes], trusted: list[Certificate], used: set[Certificate]
) -> tuple[str, list[str]]:
    """Who signed, and what is wrong with it, by the record of the check that the event names."""
    if one["evidence"] not in known:
        return "", ["its record is not in the dossier"]
    record = json.loads(known[one["evidence"]])
    if record["paper"] != one["paper"]:
        return "", ["its record is about another paper"]
    missing = [d for d in (record["paper"], record["cms"], *digests(record["materials"])) if d not in known]
    if missing:
        return "", [f"{digest[:16]}… is not in the dossier" for digest in missing]
    kept = {kind: [known[m["sha256"]] for m in record["materials"] if m["kind"] == kind] for kind in KINDS}
    brought = [Certificate.parse(raw) for raw in kept["certificate"]]
    used.update(brought)
    contour = Contour.PRODUCTION if record["verdict"]["contour"] == "production" else Contour.TEST
    policy = Policy(contour=contour, at=datetime.now(UTC), received=datetime.fromisoformat(record["received_at"]))
    store = TrustStore(trusted or brought, brought, contour=contour)
    crls, ocsp = map(Crl.parse, kept["crl"]), map(OcspResponse.parse, kept["ocsp"])
    paper = known[record["paper"]]
    found = verify(known[record["cms"]], content=paper, policy=policy, trust=store, crls=crls, ocsp=ocsp)
    who = "; ".join(f"{signer.name} ({', '.join(signer.roles)})" for signer in found.signers)
    reasons = [*found.reasons, *(reason for signer in found.signers for reason in signer.reasons)]
    wrong = [f"{reason}: {MEANINGS[reason].text}" for reason in reasons if MEANINGS[reason].result is not Result.VALID]
    return who, wrong


def check(path: Path, trust: Path | None) -> tuple[Faults, list[str]]:
    """Everything: what is wrong, and what is worth saying."""
    faults: Faults = []
    files = read(path, faults)
    manifest = check_files(files, faults)
    if faults or not manifest:
        return faults or ["MANIFEST.json or SEAL.txt: missing"], []
    known = {sha256(content): content for content in files.values()}
    trusted = [Certificate.parse(one.read_bytes()) for one in sorted(trust.iterdir()) if one.is_file()] if trust else []
    entries, used = check_journal(files, known, faults), set[Certificate]()
    said = [f"case {manifest['case']}, made {manifest['made_at']}, journal of {len(entries)} entries read"]
    withheld = json.loads(files["journal.json"])["withheld"]
    for entry in entries:
        for one in signatures(entry["body"]):
            place = f"signature of entry {entry['seq']} ({entry['kind']})"
            if one["evidence"] in withheld:
                said.append(f"{place}: withheld")
                continue
            try:
                who, wrong = check_signature(one, known, trusted, used)
            except (KzedsError, ValueError, KeyError, TypeError) as error:
                who, wrong = "", [f"its evidence cannot be read ({type(error).__name__}: {error})"]
            faults += [f"{place}: {reason}" for reason in wrong]
            said += [] if wrong else [f"{place}: valid, {who}, counts from {one['at']}"]
    if not trusted:
        said += [f"to be compared: {one.subject}, SHA-256 {one.sha256.hex()}" for one in used]
    said.append(f"digest of the dossier: {sha256(files['MANIFEST.json'])}")
    return faults, said


def sha256(content: bytes) -> str:
    """In hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Verify the dossier of a case, offline.")
    parser.add_argument("dossier", type=Path)
    parser.add_argument("--trust", type=Path, help="a folder with the certificates of the authorities you trust")
    asked = parser.parse_args()
    try:
        faults, said = check(asked.dossier, asked.trust)
    except (OSError, zipfile.BadZipFile, KzedsError, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"the dossier cannot be read: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    for line in said:
        print(line)
    for fault in faults:
        print(f"WRONG  {fault}")
    print(f"{len(faults)} faults found" if faults else "everything holds")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
