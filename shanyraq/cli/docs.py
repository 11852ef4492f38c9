"""`shanyraq docs`: pages drawn from the code are written, or checked to be fresh."""

import argparse
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from shanyraq.cli.environment import PROJECT
from shanyraq.cli.shell import Commands, Complaint

PAGES: Final[Mapping[str, str]] = {
    "docs/manual/settings.md": "shanyraq.config.variables:page",
}
"""Each generated page and the function that draws it: no arguments, the whole text."""

FOLDERS: Final = ("shanyraq.cli.law:pages", "shanyraq.cli.procedure:pages", "shanyraq.cli.docs_api:pages")
"""Functions that draw several pages: path under the checkout → text."""


def add_parser(commands: Commands) -> None:
    """The arguments of `docs`."""
    parser = commands.add_parser("docs", help="write the generated pages, or check that they are fresh")
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when a page is stale")
    parser.set_defaults(run=run)


def _function(place: str) -> Callable[[], object]:
    module, _, name = place.partition(":")
    function: Callable[[], object] = getattr(import_module(module), name)
    return function


def drawn() -> dict[str, str]:
    """Every generated page as it should be."""
    pages = {path: str(_function(place)()) for path, place in PAGES.items()}
    for place in FOLDERS:
        found = _function(place)()
        assert isinstance(found, Mapping)
        for path, text in found.items():
            if path in pages:
                raise Complaint(f"{path} is drawn twice")
            pages[str(path)] = str(text)
    return pages


def stale() -> list[str]:
    """Paths of pages that are missing or not as they should be."""
    return [
        path
        for path, text in sorted(drawn().items())
        if not (PROJECT / path).exists() or (PROJECT / path).read_text() != text
    ]


def run(asked: argparse.Namespace) -> int:
    """Write what is stale, or say it."""
    old = stale()
    if asked.check:
        for path in old:
            print(f"{path} is stale; run: make docs", file=sys.stderr)
        return 1 if old else 0
    pages = drawn()
    for path in old:
        (PROJECT / path).parent.mkdir(parents=True, exist_ok=True)
        (PROJECT / path).write_text(pages[path])
        print(path)
    return 0
