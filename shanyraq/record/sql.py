"""Every statement of the write path, in the order in which a command gives them.

They are written by hand because this path is the one whose cost matters, and because a reader of the house should see
on one page what a command does to the database: lock, look up the key, append, refresh, remember the key. Queueing the
effects is procrastinate's own statement, on the same connection. All of them run in one transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from shanyraq.procedure.papers import Paper
from shanyraq.record.chain import Link
from shanyraq.record.derive import Derived, Term, Turn

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

Value: TypeAlias = str | int | bool | date | datetime | None

# ---------------------------------------------------------------- the lock

# Everything a command has to know of the case comes with the lock, in one row: a subselect would be read from before
# the wait for the lock, a column of the locked row never is.
_LOCK = """
SELECT snapshot, shape, seq, digest, stage, stage_since, opened_at, terms, turns, falls_on
FROM case_row WHERE number = %s FOR UPDATE
"""


@dataclass(frozen=True, slots=True)
class Locked:
    """The row of a case, held until the end of the transaction."""

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


def lock(cursor: "CursorWrapper", number: str) -> Locked | None:
    """Locks a case against every other command and reads its row; None for an unknown number."""
    cursor.execute(_LOCK, [number])
    row = cursor.fetchone()
    return None if row is None else Locked(*row)


# ---------------------------------------------------------------- one-time keys

_KEY = "SELECT command, answer::text FROM one_time_key WHERE account = %s AND key = %s"
# Of two that open a case with one key at the same time, the second waits here for the first to commit or to give up.
_CLAIM = """
INSERT INTO one_time_key (account, key, command, answer, used_at) VALUES (%s, %s, %s, 'null', %s)
ON CONFLICT (account, key) DO NOTHING
"""
_REMEMBER = """
INSERT INTO one_time_key (account, key, command, answer, used_at) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (account, key) DO UPDATE SET answer = excluded.answer
"""


def find_key(cursor: "CursorWrapper", account: str, key: str) -> tuple[str, str] | None:
    """The digest of the command that used this key, and its answer as JSON."""
    cursor.execute(_KEY, [account, key])
    found: tuple[str, str] | None = cursor.fetchone()
    return found


def claim_key(cursor: "CursorWrapper", account: str, key: str, command: str, at: datetime) -> bool:
    """Takes a key before there is a case to lock; False if it is taken already."""
    cursor.execute(_CLAIM, [account, key, command, at])
    return bool(cursor.rowcount)


def remember_key(cursor: "CursorWrapper", account: str, key: str, command: str, answer: str, at: datetime) -> None:
    """Keeps the answer of a command under its key."""
    cursor.execute(_REMEMBER, [account, key, command, answer, at])


# ---------------------------------------------------------------- numbers

_COUNT = """
INSERT INTO counter (organisation_id, series, year, value) VALUES (%s, %s, %s, 1)
ON CONFLICT (organisation_id, series, year) DO UPDATE SET value = counter.value + 1
RETURNING value
"""


def count(cursor: "CursorWrapper", organisation: str, series: str, year: int) -> int:
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


def append(cursor: "CursorWrapper", links: Sequence[Link]) -> None:
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


def entries(cursor: "CursorWrapper", number: str, first: int = 1, last: int = 2**31 - 1) -> list[Entry]:
    """The entries of a case as recorded, in order."""
    cursor.execute(_ENTRIES, [number, first, last])
    return [Entry(*row) for row in cursor.fetchall()]


# ---------------------------------------------------------------- the case's row

_COLUMNS = (
    "provider_id", "route", "stage", "open", "next_step", "next_term", "due", "internal_due", "falls_on",
    "applicant_id", "dwelling_id", "executor", "sitting", "edition", "opened_at", "submitted_at", "registered_on",
    "ended_on", "stage_since", "changed_at", "seq", "digest", "shape", "snapshot", "terms", "turns",
)  # fmt: skip
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


def _row(derived: Derived, head: Head) -> list[Value]:
    d, h = derived, head
    return [
        d.provider, d.route, d.stage, d.open, d.next_step, d.next_term, d.due, d.internal_due, d.falls_on, d.applicant,
        d.dwelling, d.executor, d.sitting, d.edition, h.opened_at, d.submitted_at, d.registered_on, d.ended_on,
        h.stage_since, h.changed_at, h.seq, h.digest, h.shape, h.snapshot, h.terms, h.turns,
    ]  # fmt: skip


def open_row(cursor: "CursorWrapper", number: str, derived: Derived, head: Head) -> None:
    """Writes the first row of a case."""
    cursor.execute(_OPEN, [number, *_row(derived, head)])


def refresh_row(cursor: "CursorWrapper", number: str, derived: Derived, head: Head) -> None:
    """Brings the row of a case to its new state."""
    cursor.execute(_REFRESH, [*_row(derived, head), number])


# ---------------------------------------------------------------- the rows around it

_DROP_TERMS = "DELETE FROM running_term WHERE case_id = %s AND (code, part) IN "
_PUT_TERMS = """
INSERT INTO running_term (case_id, code, part, due, internal, provisional, article, calendar, passed) VALUES
"""
_ON_TERM = """
 ON CONFLICT (case_id, code, part) DO UPDATE SET due = excluded.due, internal = excluded.internal,
 provisional = excluded.provisional, article = excluded.article, calendar = excluded.calendar,
 passed = excluded.passed
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


def drop_terms(cursor: "CursorWrapper", number: str, terms: Sequence[Term]) -> None:
    """Removes terms that no longer run."""
    keys: list[Value] = [value for term in terms for value in (term.code, term.part)]
    cursor.execute(f"{_DROP_TERMS}({_rows(2, len(terms))})", [number, *keys])


def put_terms(cursor: "CursorWrapper", number: str, terms: Sequence[Term]) -> None:
    """Adds terms that run now, and moves those whose date changed."""
    values: list[Value] = []
    for t in terms:
        values += (number, t.code, t.part, t.due, t.internal, t.provisional, t.article, t.calendar, t.passed)
    cursor.execute(_PUT_TERMS + _rows(9, len(terms)) + _ON_TERM, values)


def put_turns(cursor: "CursorWrapper", number: str, turns: Sequence[Turn], derived: Derived) -> None:
    """Replaces the inbox rows of a case."""
    cursor.execute(_DROP_TURNS, [number])
    values: list[Value] = []
    for turn in turns:
        values += (number, turn.role, turn.organisation, derived.provider, derived.falls_on)
    if turns:
        cursor.execute(_PUT_TURNS + _rows(5, len(turns)), values)


def put_papers(cursor: "CursorWrapper", number: str, papers: Sequence[Paper]) -> None:
    """Adds papers that were issued and marks those delivered or replaced; raises CodeTaken."""
    values: list[Value] = []
    for one in papers:
        values += (one.code, number, str(one.kind), one.number, one.digest, one.issued_on)
        values += (one.delivered_on, one.replaced_by or "")
    cursor.execute(_PUT_PAPERS + _rows(8, len(papers)) + _ON_PAPER, values)
    if cursor.rowcount != len(papers):
        raise CodeTaken(f"a paper of {number} has the code of another paper")
