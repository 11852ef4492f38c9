"""`shanyraq worker`: do the jobs that follow from what was decided, and those that come with the clock."""

import argparse
import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from shanyraq.cli import environment, lifeline, migrate, trusted
from shanyraq.cli.shell import Commands, Complaint

if TYPE_CHECKING:
    from procrastinate import App

AT_ONCE = 4
MOST_PARKED = 10_000
ASK_AGAIN = 1.0
"""Seconds between two looks whether a database that went away answers."""


def add_parser(commands: Commands) -> None:
    """The arguments of `worker`."""
    parser = commands.add_parser("worker", help="do the jobs that follow from what was decided")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, help=f"jobs done at the same time ({AT_ONCE})")
    parser.add_argument("--until-empty", action="store_true", help="stop when no job is left")
    parked = parser.add_mutually_exclusive_group()
    parked.add_argument("--parked", action="store_true", help="name the jobs that failed after every retry, and end")
    parked.add_argument("--restart", metavar="ID|all", help="put one parked job, or all, back into the queue, and end")
    lifeline.add_argument(parser)
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Work until stopped; a job that has begun is finished. When the database was away, begin anew as it answers."""
    if asked.until_input_ends:
        lifeline.watch()
    with environment.system():
        migrate.refuse_older()
        if asked.parked:
            return name_parked()
        if asked.restart is not None:
            return restart(asked.restart)
        trusted.refuse_bad_trust()
        from procrastinate.contrib.django import app
        from procrastinate.contrib.django.django_connector import DjangoConnector

        connector = app.connector
        assert isinstance(connector, DjangoConnector)
        stopped = True
        with app.replace_connector(connector.get_worker_connector()) as working:
            if asked.until_empty:
                working.run_worker(concurrency=asked.at_once, wait=False, name="shanyraq")
            else:
                stopped = asyncio.run(_until_stopped(working, asked.at_once))
        if not stopped:
            _await_database()
            # A process of its own keeps no connection of any thread that the database has forgotten.
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606  (this very command)
    return 0


async def _until_stopped(working: "App", at_once: int) -> bool:
    """Work until asked to stop (True), or until the database went away (False)."""
    from django.db import InterfaceError, OperationalError
    from procrastinate.exceptions import ConnectorException

    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    with suppress(asyncio.CancelledError, ConnectorException, OperationalError, InterfaceError):
        async with working.open_async():
            work = working.run_worker_async(concurrency=at_once, install_signal_handlers=False, name="shanyraq")
            working_on, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
            await asyncio.wait({working_on, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            working_on.cancel()
            await working_on
    return stop.is_set()


def _await_database() -> None:
    print("shanyraq worker: the database went away; the work goes on when it answers", file=sys.stderr, flush=True)
    while True:
        try:
            environment.ask_database()
        except Complaint:
            time.sleep(ASK_AGAIN)
        else:
            return


def name_parked() -> int:
    """One line for each parked job, the latest first; no person is named."""
    from shanyraq.chancery.parked import parked

    for one in parked(MOST_PARKED):
        failed = f"{one.failed_at:%Y-%m-%d %H:%M %Z}" if one.failed_at else "-"
        print(f"{one.id}\t{one.kind}\t{one.number} {one.seq}\tattempts {one.attempts}\tfailed {failed}")
    return 0


def restart(which: str) -> int:
    """Put parked jobs back into the queue, to be done at once; 2 for an id that is not parked."""
    from shanyraq.chancery.parked import parked, try_again

    waiting = [one for one in parked(MOST_PARKED) if which in ("all", str(one.id))]
    if not waiting and which != "all":
        print(f"shanyraq worker: {which} is not a parked job", file=sys.stderr)
        return 2
    for one in waiting:
        try_again(one.id, datetime.now(UTC))
    print(f"{len(waiting)} put back into the queue")
    return 0
