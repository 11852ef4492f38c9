"""`shanyraq migrate`: bring the database to this version of the system."""

import argparse

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands


def add_parser(commands: Commands) -> None:
    """The arguments of `migrate`."""
    parser = commands.add_parser("migrate", help="bring the database to this version of the system")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Apply what is not yet applied."""
    with environment.system():
        from django.core.management import call_command

        call_command("migrate", interactive=False)
    return 0
