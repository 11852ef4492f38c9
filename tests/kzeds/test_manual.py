"""The page about signatures names every reason, and says of each what the code does."""

import sys

from kzeds.reasons import MEANINGS, Result
from tests.house.code import ROOT

PAGE = ROOT / "docs" / "manual" / "signatures.md"
BEGIN, END = "<!-- reasons -->\n", "<!-- end of reasons -->"
RESULTS = {Result.INVALID: "invalid", Result.INDETERMINATE: "indeterminate", Result.VALID: "*remark*"}


def table() -> str:
    rows = [f"| `{reason}` | {RESULTS[meaning.result]} | {meaning.text} |" for reason, meaning in MEANINGS.items()]
    return "\n".join(["| reason | result | meaning |", "|---|---|---|", *rows, ""])


def test_the_table_of_reasons_is_that_of_the_code() -> None:
    """`python -m tests.kzeds.test_manual` writes it anew."""
    assert PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0] == table()


if __name__ == "__main__":
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + table() + END + rest.partition(END)[2], encoding="utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(MEANINGS)} reasons\n")
