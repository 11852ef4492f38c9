"""A part of the system that does not outlive the process which started it, even when that one is killed.

The starter holds one end of a pipe and the part has the other as its standard input: whatever happens to the starter,
the operating system then closes its end.
"""

import os
import signal
import threading

from shanyraq.cli.shell import Parser

FLAG = "--until-input-ends"


def add_argument(parser: Parser) -> None:
    """The argument that asks for it."""
    parser.add_argument(FLAG, action="store_true", help="stop when standard input ends")


def _end_with_input() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def watch() -> None:
    """From now on, stop in order when standard input ends."""
    threading.Thread(target=_end_with_input, daemon=True).start()
