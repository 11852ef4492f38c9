"""What every command shares: its arguments, and how it says that it cannot be done."""

import argparse
from collections.abc import Callable
from typing import NoReturn, TypeAlias


class Complaint(Exception):
    """One line for the person at the shell: what is wrong and what to do. Ends the command with status 2."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and end with status 2."""
        self.exit(2, f"{self.prog}: {message}\n")


Run: TypeAlias = Callable[[argparse.Namespace], int]
"""What a command does with its arguments; the exit status. A command's parser sets it: `set_defaults(run=…)`."""

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"
"""Where a command adds its parser: `add_parser(commands: Commands) -> None` in the command's module."""
