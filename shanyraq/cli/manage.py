"""`shanyraq manage …`: a command of the web framework, with our environment and database around it."""

import argparse

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands


def add_parser(commands: Commands) -> None:
    """Everything after `manage` is the framework's."""
    parser = commands.add_parser("manage", help="run a command of the web framework", add_help=False)
    parser.add_argument("words", nargs=argparse.REMAINDER)
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Run it."""
    with environment.system():
        from django.core.management import execute_from_command_line

        execute_from_command_line(["shanyraq manage", *asked.words])
    return 0
