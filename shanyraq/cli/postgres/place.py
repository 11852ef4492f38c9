"""The files of one server: its data, its socket, its locks."""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

SERVER_USER = "shanyraq"
SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET = 100
"""Bytes. The system's limit for a socket's path is 107 on Linux and 103 on macOS."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that holds one server's files. `for_tests`: fast, and lost with the machine's power."""

    folder: Path
    for_tests: bool = False

    @property
    def data(self) -> Path:
        """PostgreSQL's data folder."""
        return self.folder / "data"

    @property
    def pid_file(self) -> Path:
        """Where the server says its process number and whether it is ready."""
        return self.data / "postmaster.pid"

    @property
    def log(self) -> Path:
        """What the server complains of."""
        return self.folder / "log"

    @property
    def users(self) -> Path:
        """Locked, shared, by everyone who uses the server."""
        return self.folder / "users"

    @property
    def keeper(self) -> Path:
        """Locked by the one keeper."""
        return self.folder / "keeper"

    @property
    def copies(self) -> Path:
        """Programs copied from where the server's user may not look."""
        return self.folder / "programs"

    @property
    def socket_folder(self) -> Path:
        """Where the socket is: here, or in a short temporary folder when the path would be too long for a socket."""
        here = self.folder / "socket"
        if len(os.fsencode(here / SOCKET_NAME)) <= LONGEST_SOCKET:
            return here
        name = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"shanyraq-{os.geteuid()}-{name}"

    @property
    def socket_file(self) -> Path:
        """The socket itself."""
        return self.socket_folder / SOCKET_NAME

    @property
    def url(self) -> str:
        """How a program connects."""
        return f"postgresql://{SERVER_USER}@/{SERVER_USER}?host={self.socket_folder}"
