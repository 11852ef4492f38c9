"""`make bench`: every figure, or those of the parts named: `make bench ARGS="law record"`."""

import sys
from importlib import import_module

from bench.table import machine, printed

PARTS = ("law", "procedure", "record", "worklist", "terms", "calendar", "papers", "pages", "kzeds", "api")
"""Modules of this folder; each has `rows() -> Iterable[Row]`."""


def main() -> int:
    """Measure and print; 2 for a part that does not exist."""
    parts = sys.argv[1:] or list(PARTS)
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        print(f"bench: no part {unknown[0]!r}; there are: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    print(machine())
    for part in parts:
        print(f"\n## {part}\n", flush=True)
        print(printed(import_module(f"bench.{part}").rows()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
