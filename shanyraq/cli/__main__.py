"""The command `shanyraq`. Each subcommand lives in a module of its own and is imported when it is asked for:
`shanyraq law` must not wait for a web framework."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from shanyraq.cli.shell import Complaint, Parser, Run

COMMANDS: Final = {
    "demo": "make the demonstration and run it on this machine",
    "serve": "answer requests",
    "worker": "do the jobs that follow from what was decided",
    "migrate": "bring the database to this version of the system",
    "health": "say what works and what does not",
    "enter": "enter organisations, staff, commissions and dwellings from a file",
    "client": "let other systems in: add, rotate, revoke, list",
    "staff": "appoint staff, let somebody stand in for the absent, end a post",
    "calendar": "lay an act that moves days over the calendar, and count the open cases by it",
    "law": "ask the law: due dates, deadlines, documents",
    "procedure": "explore the procedure and draw it",
    "audit": "check every journal, row and file",
    "dossier": "write a case as one file that anybody can verify offline",
    "monitoring": "tell stages to the monitoring of public services: replay, export, receipts",
    "rotate-keys": "encrypt personal data anew with the first key",
    "docs": "write the generated pages, or check that they are fresh",
    "manage": "run a command of the web framework",
}


def _parser(wanted: str | None) -> Parser:
    """The parser of everything, with the arguments of the wanted subcommand alone."""
    parser = Parser(prog="shanyraq", description="Privatization of dwellings from the state housing stock, end to end.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    for name, summary in COMMANDS.items():
        if name == wanted:
            import_module(f"shanyraq.cli.{name.replace('-', '_')}").add_parser(commands)
        else:
            commands.add_parser(name, help=summary, add_help=False)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    0: done; 1: done, and the answer is bad news; 2: could not be done, with one line on standard error.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = next((word for word in given if word in COMMANDS), None)
    try:
        asked = _parser(wanted).parse_args(given)
        run: Run = asked.run
        return run(asked)
    except Complaint as complaint:
        print(f"shanyraq {wanted}: {complaint}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output has seen enough: `shanyraq … | head`.
        sys.stderr.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
