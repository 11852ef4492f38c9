"""`shanyraq monitoring`: reports of stages to the monitoring of public services (p. 11)."""

import argparse
import json
import os
import re
import sys
from pathlib import Path

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint

_NUMBER = re.compile(r"(?P<number>[^/\s]+)(/(?P<seq>[1-9][0-9]{0,8}))?")


def add_parser(commands: Commands) -> None:
    """The arguments of `monitoring`."""
    parser = commands.add_parser("monitoring", help="reports of stages to the monitoring of public services")
    ways = parser.add_subparsers(dest="way", metavar="WAY", required=True)
    status = ways.add_parser("status", help="how many reports wait, were taken, were refused")
    status.add_argument("--json", action="store_true", help="one JSON document")
    status.set_defaults(run=say_status)
    replay = ways.add_parser("replay", help="draw up what is missing and give reports once more, under their ids")
    replay.add_argument("which", metavar="NUMBER[/EVENT]|all", help="a case, one of its reports, or every case")
    replay.add_argument("--state", choices=("refused", "taken", "exported"), default="", help="those alone")
    replay.set_defaults(run=replayed)
    export = ways.add_parser("export", help="write the reports that wait into a file, one JSON object a line")
    export.add_argument("out", metavar="OUT.jsonl", type=Path, help="the file to write; it must not be there yet")
    export.set_defaults(run=exported)
    receipts = ways.add_parser("receipts", help="enter the receipts that came back for a file")
    receipts.add_argument("file", metavar="IN.jsonl", type=Path, help='{"id", "receipt"} or {"id", "why"} a line')
    receipts.set_defaults(run=entered)


def say_status(asked: argparse.Namespace) -> int:
    """Counts for the whole installation. 1 where something was refused: somebody has to look."""
    with environment.system():
        from shanyraq.record.readers.monitoring import counts

        known = counts("", most=sys.maxsize)
    print(json.dumps(known) if asked.json else "\n".join(f"{state}\t{count}" for state, count in known.items()))
    return 1 if known["refused"] else 0


def replayed(asked: argparse.Namespace) -> int:
    """Put reports back into the queue; the worker gives them within a minute."""
    found = _NUMBER.fullmatch(asked.which)
    if found is None:
        raise Complaint(f"{asked.which} is no case, no report and not “all”")
    with environment.system():
        from shanyraq.chancery import doors
        from shanyraq.chancery.monitoring.replaying import replay
        from shanyraq.record.readers.monitoring import Which

        number = "" if asked.which == "all" else found["number"]
        put = replay(Which(number=number, seq=int(found["seq"] or 0), state=asked.state), doors.clock().now())
    if not put and number:
        raise Complaint(f"there is no such report of {asked.which}")
    print(f"{put} put back")
    return 0


def exported(asked: argparse.Namespace) -> int:
    """The file is whole on the disk before any report is marked; written twice, reports keep their ids."""
    with environment.system():
        from shanyraq.chancery import doors
        from shanyraq.chancery.monitoring.files import mark_exported, write_out

        try:
            with asked.out.open("x", encoding="utf-8") as to:
                written = write_out(to)
                to.flush()
                os.fsync(to.fileno())
        except OSError as error:
            raise Complaint(f"{asked.out} cannot be written: {error.strerror}") from error
        mark_exported(written, doors.clock().now(), asked.out.name)
    print(f"{asked.out}: {len(written)} reports")
    return 0


def entered(asked: argparse.Namespace) -> int:
    """All lines or none. 1 where a report was refused."""
    with environment.system():
        from shanyraq.chancery import doors
        from shanyraq.chancery.monitoring.files import BadReceipt, read_receipts, settle

        try:
            lines = asked.file.read_text(encoding="utf-8").splitlines()
            receipts = read_receipts(lines)
        except OSError as error:
            raise Complaint(f"{asked.file} cannot be read: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise Complaint(f"{asked.file} is not UTF-8") from error
        except BadReceipt as error:
            raise Complaint(f"{asked.file}: {error}") from error
        taken, refused = settle(receipts, doors.clock().now())
    print(f"{taken} taken, {refused} refused", file=sys.stderr if refused else sys.stdout)
    return 1 if refused else 0
