"""Reports by file, for an installation without a connection: written out in order, receipts read in."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import IO, Any, Final

from shanyraq.record.readers.monitoring import ReportSeen, Which, reports, to_export
from shanyraq.record.writers import monitoring as outbox

LONGEST: Final = 200
"""Letters of a receipt."""


class BadReceipt(ValueError):
    """A line of a file of receipts says nothing that can be used; the text names the line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one line says: the report, and its receipt or why it was refused."""

    number: str
    seq: int
    receipt: str
    why: str


def write_out(to: IO[str]) -> tuple[int, ...]:
    """One line for each report that waits, as it would have been sent. Returns the reports, to be marked afterwards."""
    return tuple(_written(to_export(), to))


def _written(found: Iterable[ReportSeen], to: IO[str]) -> Iterator[int]:
    for one in found:
        to.write(f"{one.body}\n")
        yield one.id


def mark_exported(written: Iterable[int], at: datetime, name: str) -> None:
    """The file is whole: its reports wait for receipts."""
    outbox.exported(written, at, name)


def read_receipts(lines: Iterable[str]) -> tuple[Receipt, ...]:
    """The lines of a file. Raises BadReceipt for the first that cannot be read or names no report."""
    found = tuple(_receipt(line, at) for at, line in zip(count(1), lines, strict=False) if line.strip())
    for at, one in enumerate(found, start=1):
        if not reports(Which(number=one.number, seq=one.seq)).exists():
            raise BadReceipt(f"receipt {at}: there is no report {one.number}/{one.seq}")
    return found


def settle(receipts: Iterable[Receipt], at: datetime) -> tuple[int, int]:
    """Keep what the receipts say. Returns how many reports were taken and how many refused."""
    taken = refused = 0
    for one in receipts:
        pk = reports(Which(number=one.number, seq=one.seq)).values_list("pk", flat=True).get()
        if one.receipt:
            outbox.taken(pk, at, one.receipt)
            taken += 1
        else:
            outbox.refused(pk, at, one.why)
            refused += 1
    return taken, refused


def _receipt(line: str, at: int) -> Receipt:
    try:
        said: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadReceipt(f"line {at} is no JSON") from error
    id_ = said.get("id") if isinstance(said, dict) else None
    number, _, seq = id_.rpartition("/") if isinstance(id_, str) else ("", "", "")
    if not (number and seq.isascii() and seq.isdigit() and len(seq) < 10):
        raise BadReceipt(f"line {at} has no “id” such as QAR-2026-000001/7")
    receipt, why = said.get("receipt", ""), said.get("why", "")
    if not (
        isinstance(receipt, str)
        and isinstance(why, str)
        and len(receipt) <= LONGEST
        and bool(receipt) != bool(why)
        and "\0" not in receipt + why
    ):
        raise BadReceipt(f"line {at} must have either “receipt” or “why”")
    return Receipt(number, int(seq), receipt, why)
