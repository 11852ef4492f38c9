"""Using the server: it is there while somebody uses it, in whatever number of processes."""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedRandom
from pathlib import Path

from shanyraq.cli.postgres.binaries import PostgresError
from shanyraq.cli.postgres.keeper import last_line, server_pid, stop
from shanyraq.cli.postgres.place import Place
from shanyraq.cli.postgres.runner import Runner

LENT_FOLDER = Path("/var/lib/shanyraq")
"""Where root puts the data when the wanted folder lies under one that is private to root."""


def _folder(wanted: Path, runner: Runner) -> Path:
    """The wanted folder, or one that the server's user can reach."""
    wanted = wanted.resolve()
    wanted.mkdir(mode=0o711, parents=True, exist_ok=True)
    if runner.reaches(wanted):
        return wanted
    lent = LENT_FOLDER / hashlib.sha256(os.fsencode(wanted)).hexdigest()[:12]
    lent.mkdir(mode=0o711, parents=True, exist_ok=True)
    return lent


@dataclass(slots=True)
class Server:
    """A running server, held until `close`."""

    place: Place
    users: BufferedRandom

    @property
    def url(self) -> str:
        """The DATABASE_URL of its one database."""
        return self.place.url

    @property
    def pid(self) -> int | None:
        """The process number of the server."""
        return server_pid(self.place)

    @classmethod
    def hold(cls, folder: Path, *, for_tests: bool = False) -> "Server":
        """Use the server of a folder; it is made and started when it is not there. Raises PostgresError."""
        try:
            place = Place(_folder(folder, Runner.here()), for_tests)
            users = place.users.open("ab+")
        except OSError as error:
            raise PostgresError(f"the database cannot be kept in {folder}: {error.strerror}") from error
        # Waits out a keeper that is just stopping the server.
        fcntl.flock(users, fcntl.LOCK_SH)
        keeper = subprocess.run(
            [sys.executable, "-m", "shanyraq.cli.postgres.keeper", str(place.folder), "tests" if for_tests else "data"],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        if keeper.returncode:
            users.close()
            raise PostgresError(last_line(keeper.stderr))
        return cls(place, users)

    def close(self) -> None:
        """Stop using the server. The last user stops it, and returns when it is gone."""
        try:
            fcntl.flock(self.users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            # Others use it; or the keeper is stopping it, which is waited for.
            fcntl.flock(self.users, fcntl.LOCK_SH)
        else:
            stop(self.place)
        finally:
            self.users.close()


@contextmanager
def running(folder: Path, *, for_tests: bool = False) -> Iterator[Server]:
    """A server for the length of a block."""
    server = Server.hold(folder, for_tests=for_tests)
    try:
        yield server
    finally:
        server.close()
