"""`shanyraq demo`: from nothing to a running site on this machine, with synthetic people."""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from types import FrameType

from shanyraq.cli import environment, lifeline, serve
from shanyraq.cli.shell import Commands, Complaint

PATIENCE = 15.0
"""Seconds that the site and the worker are given to end."""


STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(Exception):
    """Ctrl-C, or a request to end."""


def add_parser(commands: Commands) -> None:
    """The arguments of `demo`."""
    parser = commands.add_parser("demo", help="make the demonstration and run it on this machine")
    parser.add_argument("--port", type=int, default=serve.PORT, help=f"port to listen on ({serve.PORT})")
    parser.set_defaults(run=run)


def _on_signal(number: int, frame: FrameType | None) -> None:
    raise Stopped


def _say(line: str) -> None:
    print(line, flush=True)


def _refuse_real_data() -> None:
    """Raises Complaint for the database of somebody else: what enters a journal can never be taken out of it."""
    from django.db import connection

    from shanyraq.cli.demo_data.world import TOWN

    if "organisation" not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*), count(*) FILTER (WHERE code = %s) FROM organisation", [TOWN])
        organisations, ours = cursor.fetchone()
    if organisations and not ours:
        raise Complaint("the database that DATABASE_URL names is in real use: unset DATABASE_URL, or name an empty one")


def _make_data() -> None:
    """Migrate, and make the people and cases unless they are there."""
    from django.core.management import call_command
    from django.db import connections

    _say("Preparing the database …")
    call_command("migrate", interactive=False, verbosity=0)
    _say("Making the synthetic people and their cases (about a minute, the first time) …")
    make: Callable[[], None] = import_module("shanyraq.cli.demo_data").make
    make()
    connections.close_all()


def _start(*words: str) -> subprocess.Popen[bytes]:
    # A session of its own: a Ctrl-C at the shell reaches this process alone, which then stops the others in order.
    return subprocess.Popen(
        [sys.executable, "-m", "shanyraq.cli", *words, lifeline.FLAG], stdin=subprocess.PIPE, start_new_session=True
    )


def _await_site(port: int, parts: list[subprocess.Popen[bytes]]) -> bool:
    """Wait until the site listens; False when a part ended before."""
    while all(part.poll() is None for part in parts):
        with socket.socket() as door:
            if door.connect_ex((serve.HOST, port)) == 0:
                return True
        time.sleep(0.1)
    return False


def _stop(parts: list[subprocess.Popen[bytes]]) -> None:
    """End the parts; one that does not end is killed (nothing committed is lost by it)."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)
    for part in parts:
        part.terminate()
    deadline = time.monotonic() + PATIENCE
    for part in parts:
        try:
            part.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            part.kill()
            part.wait()
        with suppress(ProcessLookupError):
            # What the part itself started, if the part was killed.
            os.killpg(part.pid, signal.SIGKILL)


def run(asked: argparse.Namespace) -> int:
    """Run the site and the worker until Ctrl-C. Raises Complaint when one of them ends by itself."""
    serve.refuse_taken(serve.HOST, asked.port)
    address = f"http://{serve.HOST}:{asked.port}"
    os.environ.setdefault("SHANYRAQ_PUBLIC_URL", address)
    for number in STOPPING:
        signal.signal(number, _on_signal)
    parts: list[subprocess.Popen[bytes]] = []
    try:
        with environment.system(demo=True):
            try:
                _refuse_real_data()
                _make_data()
                parts += [_start("serve", "--port", str(asked.port)), _start("worker")]
                if _await_site(asked.port, parts):
                    _say(f"\nShanyraq runs on {address}   (Ctrl-C stops it)\n")
                while all(part.poll() is None for part in parts):
                    time.sleep(0.3)
            finally:
                _stop(parts)
    except Stopped:
        _say("\nStopped.")
        return 0
    raise Complaint("the site or the worker ended by itself; the reason stands above")
