"""Files of the national authority and of programs around it, which lie beside the project and are no part of it."""

import csv
import os
from pathlib import Path

import pytest

from tests.house.code import ROOT

FOLDER = Path(os.environ.get("SHANYRAQ_VECTORS") or ROOT.parent / "shared" / "vectors")
"""Where they lie; SHANYRAQ_VECTORS names another place."""
PASSWORD = "Qwerty12"
"""Of every p12 file among them: they are the authority's public test keys."""


def vector(name: str) -> bytes:
    """The bytes of one file. Where the folder is not, the test ends here; in CI (CI is set) it fails."""
    if not FOLDER.is_dir():
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent(f"the vectors are not in {FOLDER}")
    return (FOLDER / name).read_bytes()


def names(pattern: str) -> list[str]:
    """Files by a pattern, as `vector` takes them; none where the folder is not."""
    return sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob(pattern) if path.is_file())


def manifest() -> list[dict[str, str]]:
    """The rows of MANIFEST.tsv (path, what, expected …); none where the folder is not."""
    if not FOLDER.is_dir():
        return []
    with (FOLDER / "MANIFEST.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))
