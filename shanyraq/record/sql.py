"""Every statement of the write path, in the order in which a command gives them.

They are written by hand because this path is the one whose cost matters, and because a reader of the house should see
on one page what a command does to the database: lock, look up the key, append, refresh, remember the key. Queueing the
effects is procrastinate's own statement, on the same connection. All of them run in one transaction.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from django.db import connection

from shanyraq.procedure.papers import Paper
from shanyraq.record.chain import Link
from shanyraq.record.codec import canonical
from shanyraq.record.derive import Derived, Term, Turn

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

Cursor: TypeAlias = "CursorWrapper"
Value: TypeAlias = str | int | bool | date | datetime | list[str] | None

# ---------------------------------------------------------------- the lock

# Everything a command has to know of the case comes with the lock, in one row: a subselect would be read from before
# the wait for the lock, a column of the locked row never is. The act that was laid over the calendar last may be: one
# that is laid during the wait finds its own way to the case.
_LOCK = """
SELECT snapshot, shape, seq, digest, stage, stage_since, opened_at, terms, turns, falls_on,
       COALESCE((SELECT key FROM calendar_act ORDER BY id DESC LIMIT 1), '')
FROM case_row WHERE number = %s FOR UPDATE OF case_row
"""


@dataclass(frozen=True, slots=True)
class Locked:
    """The row of a case, held until the end of the transaction; `calendar` is the act that was laid last of all."""

    snapshot: str
    shape: str
    seq: int
    digest: str
    stage: str
    stage_since: datetime
    opened_at: datetime
    terms: str
    turns: str
    falls_on: date
    calendar: str


def lock(cursor: Cursor, number: str) -> Locked | None:
    """Locks a case against every other command and reads its row; None for an unknown number."""
    cursor.execute(_LOCK, [number])
    row = cursor.fetchone()
    return None if row is None else Locked(*row)


# ---------------------------------------------------------------- one-time keys

_KEY = "SELECT command, answer::text FROM one_time_key WHERE account = %s AND key = %s"
# Of two that bring one key at the same time, the second waits here for the first to commit or to give up.
_CLAIM = """
INSERT INTO one_time_key (account, key, command, answer, used_at) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (account, key) DO NOTHING
"""
_ANSWER = "UPDATE one_time_key SET answer = %s WHERE account = %s AND key = %s"


def find_key(cursor: Cursor, account: str, key: str) -> tuple[str, str] | None:
    """The digest of the command that used this key, and its answer as JSON."""
    cursor.execute(_KEY, [account, key])
    found: tuple[str, str] | None = cursor.fetchone()
    return found


def claim_key(cursor: Cursor, account: str, key: str, command: str, at: datetime, answer: str = "null") -> bool:
    """Takes a key for a command, with its answer if there is one yet; False if the key is taken already."""
    cursor.execute(_CLAIM, [account, key, command, answer, at])
    return bool(cursor.rowcount)


def answer_key(cursor: Cursor, account: str, key: str, answer: str) -> None:
    """Puts the answer to a key that was claimed before there was one."""
    cursor.execute(_ANSWER, [answer, account, key])


# ---------------------------------------------------------------- numbers

_COUNT = """
INSERT INTO counter (organisation_id, series, year, value) VALUES (%s, %s, %s, 1)
ON CONFLICT (organisation_id, series, year) DO UPDATE SET value = counter.value + 1
RETURNING value
"""


def count(cursor: Cursor, organisation: str, series: str, year: int) -> int:
    """The next number of a series; without gaps as long as its transaction commits."""
    cursor.execute(_COUNT, [organisation, series, year])
    value: int = cursor.fetchone()[0]
    return value


# ---------------------------------------------------------------- the journal

_APPEND = """
INSERT INTO journal (case_id, seq, kind, version, body, by_role, by_person, by_organisation, at, recorded_at,
                     edition, calendar, previous, digest) VALUES
"""
_ENTRY = "(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
_ENTRIES = """
SELECT case_id, seq, kind, version, body::text, by_role, by_person, by_organisation, at, recorded_at, edition, calendar,
       previous, digest
FROM journal WHERE case_id = %s AND seq BETWEEN %s AND %s ORDER BY seq
"""


def append(cursor: Cursor, links: Sequence[Link]) -> None:
    """Appends entries, all in one statement."""
    values: list[Value] = []
    for link in links:
        values += (link.case, link.seq, link.kind, link.version, link.body, str(link.by.role), link.by.person)
        values += (link.by.organisation, link.at, link.recorded_at, link.edition, link.calendar)
        values += (link.previous, link.digest)
    cursor.execute(_APPEND + ",".join([_ENTRY] * len(links)), values)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal; `body` is its JSON as the database spells it."""

    case: str
    seq: int
    kind: str
    version: int
    body: str
    by_role: str
    by_person: str
    by_organisation: str
    at: datetime
    recorded_at: datetime
    edition: str
    calendar: str
    previous: str
    digest: str

    @property
    def canonical_body(self) -> str:
        """The body in the spelling that was sealed."""
        return canonical(msgspec.json.decode(self.body)).decode()


def entries(cursor: Cursor, number: str, first: int = 1, last: int = 2**31 - 1) -> list[Entry]:
    """The entries of a case as recorded, in order."""
    cursor.execute(_ENTRIES, [number, first, last])
    return [Entry(*row) for row in cursor.fetchall()]


# ---------------------------------------------------------------- the case's row

_COLUMNS = (
    "provider_id", "route", "stage", "open", "next_step", "next_term", "due", "internal_due", "falls_on",
    "applicant_id", "dwelling_id", "executor", "sitting", "edition", "opened_at", "submitted_at", "registered_on",
    "ended_on", "stage_since", "changed_at", "seq", "digest", "shape", "snapshot", "terms", "turns",
)  # fmt: skip
_HEAD = ("opened_at", "stage_since", "changed_at", "seq", "digest", "shape", "snapshot", "terms", "turns")
_NAMED = {"provider_id": "provider", "applicant_id": "applicant", "dwelling_id": "dwelling"}
_OPEN = f"INSERT INTO case_row (number, {', '.join(_COLUMNS)}) VALUES (%s{', %s' * len(_COLUMNS)})"  # noqa: S608
_REFRESH = f"UPDATE case_row SET {', '.join(f'{name} = %s' for name in _COLUMNS)} WHERE number = %s"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Head:
    """What a case's row holds beside what is derived from its state: times of its acts and the head of its chain."""

    opened_at: datetime
    stage_since: datetime
    changed_at: datetime
    seq: int
    digest: str
    shape: str
    snapshot: str
    terms: str
    turns: str


def row_values(derived: Derived, head: Head) -> dict[str, Value]:
    """The columns of a case's row and what they must hold."""
    return {name: getattr(head if name in _HEAD else derived, _NAMED.get(name, name)) for name in _COLUMNS}


def open_row(cursor: Cursor, number: str, derived: Derived, head: Head) -> None:
    """Writes the first row of a case."""
    cursor.execute(_OPEN, [number, *row_values(derived, head).values()])


def refresh_row(cursor: Cursor, number: str, derived: Derived, head: Head) -> None:
    """Brings the row of a case to its new state."""
    cursor.execute(_REFRESH, [*row_values(derived, head).values(), number])


# ---------------------------------------------------------------- the rows around it

_DROP_TERMS = "DELETE FROM running_term WHERE case_id = %s AND (code, part) IN "
_PUT_TERMS = """
INSERT INTO running_term (case_id, code, part, due, internal, provisional, article, calendar, passed, escalated) VALUES
"""
_ON_TERM = """
 ON CONFLICT (case_id, code, part) DO UPDATE SET due = excluded.due, internal = excluded.internal,
 provisional = excluded.provisional, article = excluded.article, calendar = excluded.calendar,
 passed = excluded.passed, escalated = excluded.escalated
"""
_DROP_TURNS = "DELETE FROM turn WHERE case_id = %s"
_PUT_TURNS = "INSERT INTO turn (case_id, role, organisation, provider, falls_on) VALUES "
_PUT_PAPERS = """
INSERT INTO paper (code, case_id, kind, number, digest, issued_on, delivered_on, replaced_by) VALUES
"""
# A code that another case has already is left alone, and `put_papers` notices.
_ON_PAPER = """
 ON CONFLICT (code) DO UPDATE SET delivered_on = excluded.delivered_on, replaced_by = excluded.replaced_by
 WHERE paper.case_id = excluded.case_id AND paper.digest = excluded.digest
"""


class CodeTaken(ValueError):
    """The code of a paper belongs to another paper: codes are made by `record.writers.papers`, never chosen."""


def _rows(columns: int, count: int) -> str:
    return ",".join([f"({','.join(['%s'] * columns)})"] * count)


def drop_terms(cursor: Cursor, number: str, terms: Sequence[Term]) -> None:
    """Removes terms that no longer run."""
    keys: list[Value] = [value for term in terms for value in (term.code, term.part)]
    cursor.execute(f"{_DROP_TERMS}({_rows(2, len(terms))})", [number, *keys])


def put_terms(cursor: Cursor, number: str, terms: Sequence[Term]) -> None:
    """Adds terms that run now, and moves those whose date changed."""
    values: list[Value] = []
    for t in terms:
        values += (number, t.code, t.part, t.due, t.internal, t.provisional, t.article, t.calendar, t.passed)
        values.append(t.escalated)
    cursor.execute(_PUT_TERMS + _rows(10, len(terms)) + _ON_TERM, values)


def put_turns(cursor: Cursor, number: str, turns: Sequence[Turn], derived: Derived) -> None:
    """Replaces the inbox rows of a case."""
    cursor.execute(_DROP_TURNS, [number])
    values: list[Value] = []
    for turn in turns:
        values += (number, turn.role, turn.organisation, derived.provider, derived.falls_on)
    if turns:
        cursor.execute(_PUT_TURNS + _rows(5, len(turns)), values)


def put_papers(cursor: Cursor, number: str, papers: Sequence[Paper]) -> None:
    """Adds papers that were issued and marks those delivered or replaced; raises CodeTaken."""
    values: list[Value] = []
    for one in papers:
        values += (one.code, number, str(one.kind), one.number, one.digest, one.issued_on)
        values += (one.delivered_on, one.replaced_by or "")
    cursor.execute(_PUT_PAPERS + _rows(8, len(papers)) + _ON_PAPER, values)
    if cursor.rowcount != len(papers):
        raise CodeTaken(f"a paper of {number} has the code of another paper")


def drop_around(cursor: Cursor, number: str) -> None:
    """Removes terms, turns and papers of a case that is about to be rebuilt."""
    for table in ("running_term", "turn", "paper"):
        cursor.execute(f"DELETE FROM {table} WHERE case_id = %s", [number])  # noqa: S608


# ---------------------------------------------------------------- what the audit reads

AROUND: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "running_term": ("due", "internal", "provisional", "article", "calendar", "passed", "escalated"),
        "turn": ("organisation", "provider", "falls_on"),
        "paper": ("kind", "number", "digest", "issued_on", "delivered_on", "replaced_by"),
    }
)
"""The columns of each derived table that an audit compares, without its key."""

_KEYS = {"running_term": "code || '/' || part", "turn": "role", "paper": "code"}
_JOURNALS = _ENTRIES.replace(
    "case_id = %s AND seq BETWEEN %s AND %s ORDER BY seq", "case_id = ANY(%s) ORDER BY case_id, seq"
)
_FILES = """
SELECT sha256, bool_or(noted) FROM (
  SELECT sha256, true AS noted FROM stored_file UNION ALL SELECT digest, false FROM paper
  UNION ALL SELECT evidence, false FROM signature_evidence UNION ALL SELECT cms, false FROM waiting_signature
) AS named GROUP BY sha256 ORDER BY sha256
"""


@dataclass(frozen=True, slots=True)
class StoredRows:
    """The rows of a case as they are, those around it by key."""

    row: dict[str, object]
    terms: dict[str, tuple[object, ...]]
    turns: dict[str, tuple[object, ...]]
    papers: dict[str, tuple[object, ...]]


def numbers(cursor: Cursor) -> list[str]:
    """Every case."""
    cursor.execute("SELECT number FROM case_row ORDER BY number")
    return [row[0] for row in cursor.fetchall()]


def journals(cursor: Cursor, of: list[str]) -> list[Entry]:
    """The entries of some cases, case by case."""
    cursor.execute(_JOURNALS, [of])
    return [Entry(*row) for row in cursor.fetchall()]


def stored_rows(cursor: Cursor, of: list[str]) -> dict[str, StoredRows]:
    """The derived rows of some cases."""
    cursor.execute(f"SELECT number, {', '.join(_COLUMNS)} FROM case_row WHERE number = ANY(%s)", [of])  # noqa: S608
    found = {row[0]: StoredRows(dict(zip(_COLUMNS, row[1:], strict=True)), {}, {}, {}) for row in cursor.fetchall()}
    for table, columns in AROUND.items():
        cursor.execute(
            f"SELECT case_id, {_KEYS[table]}, {', '.join(columns)} FROM {table} WHERE case_id = ANY(%s)",  # noqa: S608
            [of],
        )
        for number, key, *values in cursor.fetchall():
            rows = found[number]
            {"running_term": rows.terms, "turn": rows.turns, "paper": rows.papers}[table][key] = tuple(values)
    return found


def files() -> Iterator[tuple[str, bool]]:
    """Every file that was noted or that a paper names, and whether it was noted."""
    return _in_blocks(_FILES)


def evidence() -> Iterator[tuple[str, str]]:
    """Every record of a checked signature by its digest, and the verdict as the row repeats it."""
    return _in_blocks("SELECT evidence, verdict::text FROM signature_evidence ORDER BY evidence")


def unnoted(cursor: Cursor, digests: list[str]) -> list[str]:
    """Those of the digests that no note of a stored file names."""
    cursor.execute(
        "SELECT named FROM unnest(%s::text[]) AS named "
        "WHERE NOT EXISTS (SELECT 1 FROM stored_file WHERE sha256 = named)",
        [digests],
    )
    return [row[0] for row in cursor.fetchall()]


def writings() -> Iterator[tuple[str, str]]:
    """Every text, as it is encrypted."""
    return _in_blocks("SELECT sha256, text FROM writing ORDER BY sha256")


def _in_blocks(statement: str) -> Iterator[Any]:
    with connection.chunked_cursor() as cursor:
        cursor.execute(statement)
        while rows := cursor.fetchmany(1000):
            yield from rows
