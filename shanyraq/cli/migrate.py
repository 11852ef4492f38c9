"""`shanyraq migrate`: bring the database to this version of the system."""

import argparse

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint


def add_parser(commands: Commands) -> None:
    """The arguments of `migrate`."""
    parser = commands.add_parser("migrate", help="bring the database to this version of the system")
    parser.set_defaults(run=run)


def missing() -> int:
    """How many migrations are not applied."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def refuse_older() -> None:
    """Raises Complaint when the database is empty, or of an older version of the system."""
    if number := missing():
        raise Complaint(f"{number} migrations are not applied to the database: run shanyraq migrate")


def run(asked: argparse.Namespace) -> int:
    """Apply what is not yet applied."""
    with environment.system():
        from django.core.management import call_command

        call_command("migrate", interactive=False)
    return 0
