"""`shanyraq rotate-keys`: encrypt all personal data anew with the first key of SHANYRAQ_DATA_KEYS."""

import argparse
import json

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint


def add_parser(commands: Commands) -> None:
    """The arguments of `rotate-keys`."""
    parser = commands.add_parser("rotate-keys", help="encrypt personal data anew with the first key")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Afterwards no value needs an older key; it may be taken out of the list."""
    with environment.system():
        from shanyraq.record.away import DatabaseAway
        from shanyraq.record.privacy import UnreadableValue
        from shanyraq.record.rotation import rotate

        try:
            done = rotate()
        except (DatabaseAway, UnreadableValue) as error:
            raise Complaint(str(error)) from error
    if asked.json:
        print(json.dumps(done))
    else:
        for column, count in done.items():
            print(f"{column}: {count}")
    return 0
