"""`shanyraq enter FILE`: enter the organisations, staff, commissions and dwellings that an akimat begins with."""

import argparse
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from shanyraq.cli import environment
from shanyraq.cli.entry_file import Entry, parsed
from shanyraq.cli.shell import Commands, Complaint

if TYPE_CHECKING:
    from shanyraq.cli.entering import Entered


def add_parser(commands: Commands) -> None:
    """The arguments of `enter`."""
    parser = commands.add_parser("enter", help="enter organisations, staff, commissions and dwellings from a file")
    parser.add_argument("file", help="a TOML file; docs/manual/administrator.md shows one")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Enter everything or nothing; what is there already is left as it is. New staff get a password shown once."""
    try:
        entry = parsed(Path(asked.file).read_bytes())
    except OSError as error:
        raise Complaint(f"{asked.file} cannot be read: {error.strerror}") from error
    entered = _entered(entry)
    for line in entered.lines:
        print(line)
    return 0


def _entered(entry: Entry) -> "Entered":
    with environment.system():
        from shanyraq.cli.entering import CannotEnter, enter
        from shanyraq.record.away import DatabaseAway

        try:
            return enter(entry, lambda: secrets.token_urlsafe(12))
        except (CannotEnter, DatabaseAway) as error:
            raise Complaint(str(error)) from error
