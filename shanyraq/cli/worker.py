"""`shanyraq worker`: do the jobs that follow from what was decided, and those that come with the clock."""

import argparse
import sys
from datetime import UTC, datetime

from shanyraq.cli import environment, lifeline, migrate, trusted
from shanyraq.cli.shell import Commands

AT_ONCE = 4
MOST_PARKED = 10_000


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
    """Work until stopped; a job that has begun is finished."""
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
        with app.replace_connector(connector.get_worker_connector()) as working:
            working.run_worker(concurrency=asked.at_once, wait=not asked.until_empty, name="shanyraq")
    return 0


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
