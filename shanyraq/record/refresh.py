"""Brings the rows of a case to its state, touching those alone that differ."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from shanyraq.procedure.case import Case
from shanyraq.procedure.papers import Paper
from shanyraq.record import sql
from shanyraq.record.calendars import edition_of
from shanyraq.record.codec import SHAPE, canonical, encode_case
from shanyraq.record.derive import Derived, Term, Turn, derive

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

_TERMS = msgspec.json.Decoder(tuple[Term, ...])
_TURNS = msgspec.json.Decoder(tuple[Turn, ...])


def turns_of(turns: str) -> tuple[Turn, ...]:
    """Whose turn it is, from the column of a case's row."""
    return _TURNS.decode(turns)


def head_of(case: Case, derived: Derived, times: tuple[datetime, datetime, datetime], digest: str) -> sql.Head:
    """The rest of a case's row; `times` are those of its opening, of its present stage and of its last act."""
    opened_at, stage_since, changed_at = times
    return sql.Head(
        opened_at=opened_at,
        stage_since=stage_since,
        changed_at=changed_at,
        seq=case.seq,
        digest=digest,
        shape=SHAPE,
        snapshot=encode_case(case),
        terms=canonical(derived.terms).decode(),
        turns=canonical(derived.turns).decode(),
    )


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows around a case's own as they are before a command."""

    terms: tuple[Term, ...] = ()
    turns: tuple[Turn, ...] = ()
    papers: tuple[Paper, ...] = ()
    falls_on: date | None = None


def open_rows(cursor: "CursorWrapper", number: str, case: Case, at: datetime, digest: str) -> None:
    """Writes the rows of a case that was just opened."""
    derived = derive(case, edition_of(case))
    sql.open_row(cursor, number, derived, head_of(case, derived, (at, at, at), digest))
    around(cursor, number, Rows(), derived, case)


def refresh_rows(
    cursor: "CursorWrapper", number: str, before: Case, case: Case, locked: sql.Locked, at: datetime, digest: str
) -> None:
    """Brings the rows of a locked case from `before` to `case`; `locked` tells since when it is in its stage."""
    derived = derive(case, edition_of(case))
    head = head_of(case, derived, (locked.opened_at, locked.stage_since, at), digest)
    sql.refresh_row(cursor, number, derived, head)
    # Most commands move no term and no turn: their JSON is then the same, and is not read.
    terms = derived.terms if head.terms == locked.terms else _TERMS.decode(locked.terms)
    turns = derived.turns if head.turns == locked.turns else turns_of(locked.turns)
    around(cursor, number, Rows(terms, turns, before.papers, locked.falls_on), derived, case)


def around(cursor: "CursorWrapper", number: str, was: Rows, derived: Derived, case: Case) -> None:
    """Brings terms, turns and papers from what they were to what they are."""
    kept = {(one.code, one.part) for one in derived.terms}
    if gone := [one for one in was.terms if (one.code, one.part) not in kept]:
        sql.drop_terms(cursor, number, gone)
    known = set(was.terms)
    if changed := [one for one in derived.terms if one not in known]:
        sql.put_terms(cursor, number, changed)
    if was.turns != derived.turns or was.falls_on != derived.falls_on:
        sql.put_turns(cursor, number, derived.turns, derived)
    old = set(was.papers)
    if papers := [one for one in case.papers if one not in old]:
        sql.put_papers(cursor, number, papers)
