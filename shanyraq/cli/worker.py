"""`shanyraq worker`: do the jobs that follow from what was decided, and those that come with the clock."""

import argparse

from shanyraq.cli import environment, lifeline, migrate, trusted
from shanyraq.cli.shell import Commands

AT_ONCE = 4


def add_parser(commands: Commands) -> None:
    """The arguments of `worker`."""
    parser = commands.add_parser("worker", help="do the jobs that follow from what was decided")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, help=f"jobs done at the same time ({AT_ONCE})")
    parser.add_argument("--until-empty", action="store_true", help="stop when no job is left")
    lifeline.add_argument(parser)
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Work until stopped; a job that has begun is finished."""
    if asked.until_input_ends:
        lifeline.watch()
    with environment.system():
        migrate.refuse_older()
        trusted.refuse_bad_trust()
        from procrastinate.contrib.django import app
        from procrastinate.contrib.django.django_connector import DjangoConnector

        connector = app.connector
        assert isinstance(connector, DjangoConnector)
        with app.replace_connector(connector.get_worker_connector()) as working:
            working.run_worker(concurrency=asked.at_once, wait=not asked.until_empty, name="shanyraq")
    return 0
