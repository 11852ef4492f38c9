"""Who runs PostgreSQL. It refuses to be run by root, so root lends it to an unprivileged user."""

import os
import pwd
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

LENT_TO = ("postgres", "nobody")
"""Users that root lends the server to: the first that exists."""


@dataclass(frozen=True, slots=True)
class Runner:
    """The user under whom the server runs; `uid` is None for the user at the shell."""

    uid: int | None = None
    gid: int | None = None

    @classmethod
    def here(cls) -> Self:
        """Ourselves, or for root the first unprivileged user there is."""
        if os.geteuid() != 0:
            return cls()
        for name in LENT_TO:
            try:
                user = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(user.pw_uid, user.pw_gid)
        return cls(65534, 65534)

    def start(self, *command: str | Path, log: IO[bytes]) -> subprocess.Popen[bytes]:
        """Start a program in a session of its own, so that a Ctrl-C at the shell does not reach it."""
        return subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=self._environment(),
            user=self.uid,
            group=self.gid,
            extra_groups=None if self.uid is None else [],
            start_new_session=True,
        )

    def run(self, *command: str | Path, said: str = "") -> str:
        """What a program prints when told `said`.

        Raises CalledProcessError with its complaint, OSError if it cannot be run.
        """
        return subprocess.run(
            [str(word) for word in command],
            check=True,
            input=said,
            capture_output=True,
            text=True,
            cwd="/",
            env=self._environment(),
            user=self.uid,
            group=self.gid,
            extra_groups=None if self.uid is None else [],
        ).stdout

    def own(self, folder: Path) -> None:
        """Make a folder that only this user may enter (and root). Raises PermissionError when it is another's."""
        uid = os.geteuid() if self.uid is None else self.uid
        try:
            folder.mkdir(mode=0o700)
            os.chown(folder, uid, -1 if self.gid is None else self.gid)
        except FileExistsError:
            # In a folder open to all, somebody else may have been first.
            found = folder.lstat()
            if not stat.S_ISDIR(found.st_mode) or found.st_uid != uid or found.st_mode & 0o077:
                raise PermissionError(f"{folder} belongs to somebody else or is open to others") from None

    def reaches(self, folder: Path) -> bool:
        """Whether this user can enter a folder: one above it may be private to another."""
        try:
            self.run("/bin/sh", "-c", 'test -x "$1"', "sh", folder)
        except (OSError, subprocess.CalledProcessError):
            return False
        return True

    @staticmethod
    def _environment() -> dict[str, str]:
        # Nothing of ours goes in: PG* variables of the shell would change what initdb makes.
        return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
