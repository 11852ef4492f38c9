"""The audit: folds every journal, checks every chain, compares every row and digests every stored file.

It reads a few hundred cases at a time in one unchanging view of the database, so it may run while people work.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from shanyraq.record import sql
from shanyraq.record.away import database
from shanyraq.record.chain import FIRST
from shanyraq.record.codec import UnreadableEvent
from shanyraq.record.derive import Term, Turn
from shanyraq.record.privacy import UnreadableValue, unseal
from shanyraq.record.recorded import link_of
from shanyraq.record.replay import Replayed, replay

AT_ONCE = 200
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BrokenChain:
    """A case whose journal is not what was recorded: the first entry that is wrong, and how."""

    case: str
    seq: int
    why: str


@dataclass(frozen=True, slots=True)
class UnequalRow:
    """A row that does not say what the journal says; `fields` names the columns, never their values."""

    table: str
    key: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """A file or a text that is missing, was changed or cannot be deciphered."""

    digest: str
    why: str


@dataclass
class Findings:
    """What the audit went through and what it found."""

    cases: int = 0
    events: int = 0
    files: int = 0
    writings: int = 0
    signatures: int = 0
    broken_chains: list[BrokenChain] = field(default_factory=list)
    unequal_rows: list[UnequalRow] = field(default_factory=list)
    damaged_files: list[DamagedFile] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not (self.broken_chains or self.unequal_rows or self.damaged_files)

    def as_json(self) -> dict[str, object]:
        """The findings as plain JSON."""
        return asdict(self)


def audit() -> Findings:
    """Go through everything. Raises DatabaseAway."""
    found = Findings()
    with database(), transaction.atomic(), connection.cursor() as cursor:
        # Inside somebody else's transaction (a test) the view is already theirs.
        if not connection.savepoint_ids:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        numbers = iter(sql.numbers(cursor))
        while some := list(islice(numbers, AT_ONCE)):
            _cases(cursor, some, found)
        _writings(sql.writings(), found)
        files = sql.files()
        _files(files, Path(settings.SHANYRAQ_FILES), found)
        _evidence(cursor, sql.evidence(), Path(settings.SHANYRAQ_FILES), found)
    return found


# --- chains


def chain_fault(case: str, entries: Iterable[sql.Entry]) -> BrokenChain | None:
    """The first entry of a case that is out of order, does not name the one before, or is not what was sealed."""
    previous = FIRST
    for seq, entry in enumerate(entries, start=1):
        if entry.seq != seq:
            return BrokenChain(case, seq, "missing")
        if entry.previous != previous:
            return BrokenChain(case, seq, "names_another_entry_before")
        if link_of(entry).digest != entry.digest:
            return BrokenChain(case, seq, "changed")
        previous = entry.digest
    return None


# --- rows


def _cases(cursor: sql.Cursor, numbers: list[str], found: Findings) -> None:
    journals = {case: list(entries) for case, entries in groupby(sql.journals(cursor, numbers), key=attrgetter("case"))}
    stored = sql.stored_rows(cursor, numbers)
    for number in numbers:
        entries = journals.get(number, [])
        found.cases += 1
        found.events += len(entries)
        fault = chain_fault(number, entries) or _tail_fault(number, entries, stored[number].row)
        if fault:
            found.broken_chains.append(fault)
        if not entries:
            continue
        try:
            replayed = replay(entries)
        except UnreadableEvent as error:
            if not fault:
                found.broken_chains.append(BrokenChain(number, 0, f"unreadable: {error}"))
            continue
        found.unequal_rows += _unequal(number, replayed, stored[number])


def _tail_fault(number: str, entries: list[sql.Entry], row: dict[str, object]) -> BrokenChain | None:
    """Entries cut off at the end leave a whole chain, but the row remembers its head."""
    if len(entries) != row["seq"]:
        return BrokenChain(number, len(entries) + 1, "missing")
    if entries and entries[-1].digest != row["digest"]:
        return BrokenChain(number, len(entries), "row_names_another_digest")
    return None


def _unequal(number: str, replayed: Replayed, stored: sql.StoredRows) -> Iterator[UnequalRow]:
    expected = sql.row_values(replayed.derived, replayed.head)
    if names := tuple(name for name, value in expected.items() if stored.row[name] != value):
        yield UnequalRow("case_row", number, names)
    yield from _compare("running_term", number, _terms(replayed.derived.terms), stored.terms)
    yield from _compare("turn", number, _turns(replayed.derived.turns, replayed), stored.turns)
    papers: dict[str, tuple[object, ...]] = {
        one.code: (str(one.kind), one.number, one.digest, one.issued_on, one.delivered_on, one.replaced_by or "")
        for one in replayed.case.papers
    }
    yield from _compare("paper", number, papers, stored.papers)


def _terms(terms: Iterable[Term]) -> dict[str, tuple[object, ...]]:
    return {
        f"{t.code}/{t.part}": (t.due, t.internal, t.provisional, t.article, t.calendar, t.passed, t.escalated)
        for t in terms
    }


def _turns(turns: Iterable[Turn], replayed: Replayed) -> dict[str, tuple[object, ...]]:
    return {t.role: (t.organisation, replayed.derived.provider, replayed.derived.falls_on) for t in turns}


def _compare(
    table: str, number: str, expected: dict[str, tuple[object, ...]], stored: dict[str, tuple[object, ...]]
) -> Iterator[UnequalRow]:
    for key in sorted(expected.keys() | stored.keys()):
        if key not in stored:
            yield UnequalRow(table, f"{number} {key}", ("missing",))
        elif key not in expected:
            yield UnequalRow(table, f"{number} {key}", ("not_in_the_journal",))
        elif expected[key] != stored[key]:
            fields = sql.AROUND[table]
            pairs = zip(fields, expected[key], stored[key], strict=True)
            yield UnequalRow(table, f"{number} {key}", tuple(name for name, a, b in pairs if a != b))


# --- files and texts


def _files(digests: Iterable[tuple[str, bool]], root: Path, found: Findings) -> None:
    for digest, noted in digests:
        found.files += 1
        if why := file_fault(root, digest):
            found.damaged_files.append(DamagedFile(digest, why))
        elif not noted:
            found.damaged_files.append(DamagedFile(digest, "not_noted"))


def _path(root: Path, digest: str) -> Path:
    return root / digest[:2] / digest[2:4] / digest


def file_fault(root: Path, digest: str) -> str:
    """What is wrong with a stored file: missing, changed, or nothing (empty)."""
    path = _path(root, digest)
    sha256 = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                sha256.update(block)
    except OSError:
        return "missing"
    return "" if sha256.hexdigest() == digest else "changed"


def _evidence(cursor: sql.Cursor, rows: Iterable[tuple[str, str]], root: Path, found: Findings) -> None:
    """The record of each check names its CMS, certificates, lists and answers: all are here, and the row repeats it.

    The bytes of all of them were digested among the files.
    """
    for digest, verdict in rows:
        found.signatures += 1
        record = _record(root, digest)
        if record is None:
            continue
        if record.get("verdict") != json.loads(verdict):
            found.unequal_rows.append(UnequalRow("signature_evidence", digest, ("verdict",)))
        named = [record["cms"], record["paper"], *(one["sha256"] for one in record["materials"])]
        found.damaged_files += (DamagedFile(one, "not_noted") for one in sql.unnoted(cursor, named))


def _record(root: Path, digest: str) -> dict[str, Any] | None:
    """The record of a check; None for one that is damaged, which is said already, and for a bare CMS of old times."""
    if file_fault(root, digest):
        return None
    content = _path(root, digest).read_bytes()
    if not content.startswith(b"{"):
        return None
    record: dict[str, Any] = json.loads(content)
    return record


def _writings(rows: Iterable[tuple[str, str]], found: Findings) -> None:
    for digest, sealed in rows:
        found.writings += 1
        try:
            text = unseal(sealed)
        except UnreadableValue:
            found.damaged_files.append(DamagedFile(digest, "undecipherable_text"))
            continue
        if hashlib.sha256(text.encode()).hexdigest() != digest:
            found.damaged_files.append(DamagedFile(digest, "changed_text"))
