"""`shanyraq dossier`: a case as one file that anybody can verify offline."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint


def add_parser(commands: Commands) -> None:
    """The arguments of `dossier`."""
    parser = commands.add_parser("dossier", help="write a case as one file that anybody can verify offline")
    parser.add_argument("number", metavar="NUMBER", help="the number of the case")
    parser.add_argument("out", metavar="OUT.zip", type=Path, help="the file to write; it must not be there yet")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Write the whole case: it names people, so that the file is readable by its owner alone."""
    with environment.system():
        from shanyraq.chancery.dossier import dossier_for_audit
        from shanyraq.outside.files.shape import FileProblem
        from shanyraq.record.answers import NoSuchCase

        try:
            made = dossier_for_audit(asked.number, datetime.now(UTC))
        except NoSuchCase as error:
            raise Complaint(f"there is no case {asked.number}") from error
        except FileProblem as error:
            raise Complaint(
                f"a stored file of the case cannot be put in: {error}. `shanyraq audit` says more"
            ) from error
    try:
        asked.out.touch(mode=0o600, exist_ok=False)
        asked.out.write_bytes(made)
    except OSError as error:
        raise Complaint(f"{asked.out} cannot be written: {error.strerror}") from error
    print(f"{asked.out}: {len(made):,} bytes. Verify it with: python3 verify_dossier.py {asked.out}")
    return 0
