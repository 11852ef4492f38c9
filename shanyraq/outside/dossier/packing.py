"""The dossier as a ZIP: every file under its digest in the manifest, the manifest under its own in the seal."""

import hashlib
import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from io import BytesIO
from typing import Final

MANIFEST: Final = "MANIFEST.json"
SEAL: Final = "SEAL.txt"
SCRIPT: Final = "verify_dossier.py"
FORMAT: Final = "shanyraq-dossier-1"


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the dossier. `what` says what kind of thing it is."""

    path: str
    content: bytes
    what: str


def pack(case: str, pieces: Iterable[Piece], made_at: datetime) -> bytes:
    """The ZIP. Equal pieces at the same moment give equal bytes; of two pieces with one path the first one stays."""
    whole = {piece.path: piece for piece in reversed(tuple(pieces))}
    whole[SCRIPT] = Piece(SCRIPT, script(), "script")
    listed = [
        {"path": path, "sha256": hashlib.sha256(one.content).hexdigest(), "size": len(one.content), "what": one.what}
        for path, one in sorted(whole.items())
    ]
    said = {"format": FORMAT, "case": case, "made_at": made_at.astimezone(UTC).isoformat(), "files": listed}
    manifest = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode()
    seal = f"{hashlib.sha256(manifest).hexdigest()}  {MANIFEST}\n".encode()
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, MANIFEST, manifest, made_at)
        _write(archive, SEAL, seal, made_at)
        for path in sorted(whole):
            _write(archive, path, whole[path].content, made_at)
    return out.getvalue()


def _write(archive: zipfile.ZipFile, path: str, content: bytes, made_at: datetime) -> None:
    entry = zipfile.ZipInfo(path, made_at.astimezone(UTC).timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def script() -> bytes:
    """The script that verifies a dossier with python3 and kzeds."""
    return (files(__package__) / SCRIPT).read_bytes()
