"""The keeper of one data folder: makes it, starts its server, and stops the server when nobody uses it.

A process of its own (`python -m shanyraq.cli.postgres.keeper FOLDER KIND`): it returns when the server takes
connections, and stays in the background. Whoever uses the server holds a shared lock on the file `users`; the system
drops that lock even when its holder is killed, so a server never outlives its last user by more than a moment.
One keeper at a time: it holds the file `keeper`.
"""

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from shanyraq.cli.postgres.binaries import Binaries, PostgresError, find
from shanyraq.cli.postgres.place import SERVER_USER, Place
from shanyraq.cli.postgres.runner import Runner

LOOK_EVERY = 0.3
"""Seconds between two looks at whether the server is still there and still used."""

PATIENCE = 10.0
"""Seconds in which the children of a killed server must have let go of its memory."""

SETTINGS = {
    "listen_addresses": "",
    "max_connections": "300",
    "jit": "off",
    "timezone": "UTC",
    # What goes wrong in a statement is told to whoever sent it; its text and values may be personal data.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_min_messages": "error",
    "log_checkpoints": "off",
}
FOR_TESTS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""Only for data that may be lost with the machine's power."""


def _named_pid(place: Place) -> int | None:
    try:
        return int(place.pid_file.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None


def _command_of(pid: int) -> bytes:
    """The command line of a process; nothing when there is none, or when it is dead and not yet reaped."""
    if Path("/proc/self").exists():
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return b""
    return subprocess.run(["ps", "-o", "command=", "-p", str(pid)], check=False, capture_output=True).stdout


def server_pid(place: Place) -> int | None:
    """The process number of the running server, or None.

    The number in a pid file that a crash left behind may be another program's by now, so the command line is looked at.
    """
    pid = _named_pid(place)
    return pid if pid and os.fsencode(place.data) in _command_of(pid) else None


def answers(place: Place) -> bool:
    """Whether the server says it is ready and takes connections."""
    try:
        lines = place.pid_file.read_text().split("\n")
        if len(lines) < 8 or lines[7].strip() != "ready":
            return False
        with socket.socket(socket.AF_UNIX) as door:
            door.settimeout(2)
            door.connect(str(place.socket_file))
    except OSError:
        return False
    return True


def last_line(text: str) -> str:
    """The last thing that was said."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def make_data(place: Place, runner: Runner) -> None:
    """Make the data folder with its one database: whole, or not at all."""
    if (place.data / "PG_VERSION").exists():
        return
    if place.data.exists():
        raise PostgresError(f"{place.data} is not a data folder of PostgreSQL: move it away, a new one will be made")
    half = place.folder / "data.half"
    shutil.rmtree(half, ignore_errors=True)
    runner.own(half)
    binaries = find(runner, None, place.copies)
    options = [
        "-U",
        SERVER_USER,
        "--encoding=UTF8",
        "--locale=C",
        "--auth=trust",
        *(["--no-sync"] if place.for_tests else []),
    ]
    try:
        runner.run(binaries.initdb, "-D", half, *options)
        runner.run(binaries.postgres, "--single", "-D", half, "postgres", said=f"CREATE DATABASE {SERVER_USER};\n")
    except subprocess.CalledProcessError as failed:
        raise PostgresError(f"PostgreSQL could not make {place.data}: {last_line(failed.stderr)}") from failed
    half.rename(place.data)


def _launch(place: Place, runner: Runner, binaries: Binaries) -> bool:
    """Start the server once. True when it takes connections, False when it gave up."""
    settings = SETTINGS | (FOR_TESTS if place.for_tests else {}) | {"unix_socket_directories": str(place.socket_folder)}
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    with place.log.open("wb") as log:
        server = runner.start(binaries.postgres, "-D", place.data, *words, log=log)
    while not answers(place):
        if server.poll() is not None:
            return False
        time.sleep(0.02)
    return True


def start(place: Place, runner: Runner) -> None:
    """Start the server. Raises PostgresError with its last complaint when it does not come up."""
    binaries = find(runner, int((place.data / "PG_VERSION").read_text()), place.copies)
    runner.own(place.socket_folder)
    stale = _named_pid(place)
    if stale is not None and _command_of(stale):
        # PostgreSQL would take the other program for itself. Otherwise the file stays: it is how PostgreSQL notices
        # that children of a killed server still write.
        place.pid_file.unlink()
    deadline = time.monotonic() + (PATIENCE if stale is not None else 0)
    while not _launch(place, runner, binaries):
        if time.monotonic() > deadline:
            raise PostgresError(f"PostgreSQL did not start: {last_line(place.log.read_text(errors='replace'))}")
        time.sleep(0.2)


def stop(place: Place) -> None:
    """Stop the server and wait for its end: open connections are cut, what was committed stays."""
    pid = server_pid(place)
    if pid is None:
        return
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGINT)
    while server_pid(place) is not None:
        time.sleep(0.02)


def keep(place: Place) -> None:
    """Look after the server until it is gone or nobody uses it."""
    with place.users.open("rb") as users:
        while server_pid(place) is not None:
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(LOOK_EVERY)
                continue
            stop(place)
            return


def _to_background() -> None:
    """Let the caller go on; the locks stay with the process that goes on here."""
    if os.fork():
        os._exit(0)
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def main(folder: str, kind: str) -> int:
    """Bring the server of a folder up and keep it; 1 with one line on standard error when it cannot be had."""
    place = Place(Path(folder), for_tests=kind == "tests")
    with place.keeper.open("ab") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if answers(place):
                    return 0
                time.sleep(0.05)
        try:
            runner = Runner.here()
            make_data(place, runner)
            if server_pid(place) is None:
                start(place, runner)
        except PostgresError as error:
            print(error, file=sys.stderr)
            return 1
        _to_background()
        keep(place)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
