"""`shanyraq audit`: check every journal, row and file."""

import argparse
import json

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint


def add_parser(commands: Commands) -> None:
    """The arguments of `audit`."""
    parser = commands.add_parser("audit", help="check every journal, row and file")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Say what was found; 1 when something was, 0 when everything is whole."""
    with environment.system():
        from shanyraq.record.audit import audit
        from shanyraq.record.away import DatabaseAway

        try:
            found = audit()
        except DatabaseAway as error:
            raise Complaint(str(error)) from error
    told = found.as_json()
    if asked.json:
        print(json.dumps(told, ensure_ascii=False))
    else:
        for name, value in told.items():
            print(f"{name}: {len(value) if isinstance(value, list) else value}")
            for one in value if isinstance(value, list) else ():
                print("  " + ", ".join(f"{key} {said}" for key, said in one.items()))
    return 0 if found.clean else 1
