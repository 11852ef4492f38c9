"""The project's own files, as the tests of the house read them."""

import ast
import os
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PURE = ("words", "law", "procedure")


def walked() -> Iterator[Path]:
    """Files that .gitignore does not name."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()]
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name for name in folders if name != ".git" and not any(fnmatch(name, pattern) for pattern in ignored)
        ]
        yield from (Path(folder, name) for name in names)


@cache
def tracked() -> tuple[Path, ...]:
    """Files that belong to the project, as git knows them; new ones that git would not ignore are in."""
    try:
        said = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        # A machine without git, or a copy of the sources that is no clone.
        return tuple(walked())
    return tuple(path for name in said.split("\0") if name and (path := ROOT / name).is_file())


def sources(*rooms: str) -> list[Path]:
    """Python files of some rooms; of all of the product when none is named."""
    folders = [ROOT / "shanyraq" / room for room in rooms] or [ROOT / "shanyraq"]
    return [path for path in tracked() if path.suffix == ".py" and any(path.is_relative_to(at) for at in folders)]


@cache
def tree(path: Path) -> ast.Module:
    """A parsed source."""
    return ast.parse(path.read_text(), str(path))


def name_of(path: Path) -> str:
    """A path as a reader names it."""
    return str(path.relative_to(ROOT))


def module_of(path: Path) -> str:
    """The module that a source is."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
