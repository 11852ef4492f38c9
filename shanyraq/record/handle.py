"""The one way a case is written: lock, read the state, decide, append, refresh, queue, one commit.

A Denial writes nothing. The cost of an act does not grow with the length of the journal: the state comes from the
snapshot that the last act left, and the audit folds the journal again to see that it is true.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from django.db import connection, transaction
from django.utils import timezone

from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import SYSTEM, By
from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.commands import Command, CountAnew, OpenFiling
from shanyraq.procedure.decide import decide
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import Event
from shanyraq.procedure.evolve import evolve, fold
from shanyraq.procedure.follow import Effect, entered, follow
from shanyraq.record import sql
from shanyraq.record.announcing import announce
from shanyraq.record.answers import NoSuchCase, OneTimeKey, Recorded
from shanyraq.record.away import database
from shanyraq.record.calendars import acts_after, edition_of, present_edition
from shanyraq.record.chain import FIRST, Link
from shanyraq.record.codec import SHAPE, command_digest, decode_case, decode_event, encode_event
from shanyraq.record.numbers import case_number
from shanyraq.record.queue import queue
from shanyraq.record.refresh import open_rows, refresh_rows

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

__all__ = ["handle", "open_case"]

Answer = Denial | Recorded


def handle(number: str, command: Command, by: By, at: datetime, key: OneTimeKey | None = None) -> Answer:
    """Carry out a command on a case, or say why it may not be given.

    `at` is the moment of the act, with a time zone. The same command with the same key again is answered with the
    first answer. Raises NoSuchCase, DatabaseAway (nothing was written), and RuntimeError inside another transaction.
    """
    try:
        return _carry_out(number, command, by, at, key)
    except _KeyTaken:
        # Somebody brought this key for another case in the meantime, and it is there now.
        return _carry_out(number, command, by, at, key)


class _KeyTaken(Exception):
    """The key was free when the command began and is not at its end. Everything is rolled back."""


def _carry_out(number: str, command: Command, by: By, at: datetime, key: OneTimeKey | None) -> Answer:
    with database(), transaction.atomic(durable=True), connection.cursor() as cursor:
        locked = sql.lock(cursor, number)
        if locked is None:
            raise NoSuchCase(number)
        sealed = command_digest(number, command, by) if key else ""
        if key and (answer := _answered(cursor, key, sealed)) is not None:
            return answer
        if key and key.seen is not None and key.seen != locked.seq:
            return Denial("changed_meanwhile", "", {"seq": locked.seq})
        before = _state(cursor, number, locked)
        counted = _counted(_Act(number, by, at, locked.digest), before, command, locked.calendar)
        decided = decide(counted.case, command, edition_of(counted.case), by, at)
        if isinstance(decided, Denial):
            return decided
        done = _fold(replace(counted.act, by=by), counted.case, decided)
        sql.append(cursor, [*counted.links, *done.links])
        case, digest = done.case, done.act.previous
        # A case that was passed on comes to another stage and back in one act: that is a new beginning all the same.
        held = replace(locked, stage_since=at) if done.moved else locked
        refresh_rows(cursor, number, before, case, held, at, digest)
        queue(number, [*counted.effects, *done.effects])
        announce(cursor, number, before, case, at, moved=done.moved)
        answer_json = _kept(number, counted.case.seq + 1, case.seq)
        if key and not sql.claim_key(cursor, key.account, key.key, sealed, timezone.now(), answer_json):
            raise _KeyTaken
    return Recorded(number, decided, case.seq)


def open_case(command: OpenFiling, by: By, at: datetime, key: OneTimeKey | None = None) -> Answer:
    """Open a case and give it a number: the provider's code, the year and a running number, `QAR-2026-000123`.

    Raises NoEdition when no edition of the Order known here was in force on that day, else as `handle`.
    """
    day = local_day(at, command.hours.zone)
    with database(), transaction.atomic(durable=True), connection.cursor() as cursor:
        sealed = command_digest("", command, by) if key else ""
        if key and not sql.claim_key(cursor, key.account, key.key, sealed, timezone.now()):
            answer = _answered(cursor, key, sealed)
            assert answer is not None, "a key that cannot be claimed is there"
            return answer
        decided = decide(NEW_CASE, command, present_edition(day), by, at)
        if isinstance(decided, Denial):
            transaction.set_rollback(True)
            return decided
        number = case_number(cursor, command.provider, day.year)
        done = _fold(_Act(number, by, at, FIRST), NEW_CASE, decided)
        open_rows(cursor, number, done.case, at, done.act.previous)
        sql.append(cursor, done.links)
        queue(number, done.effects)
        if key:
            sql.answer_key(cursor, key.account, key.key, _kept(number, 1, done.case.seq))
    return Recorded(number, decided, done.case.seq)


@dataclass(frozen=True, slots=True)
class _Act:
    """Whose act it is, when, and on top of which entry."""

    number: str
    by: By
    at: datetime
    previous: str


def _state(cursor: "CursorWrapper", number: str, locked: sql.Locked) -> Case:
    """The folded state; from the journal when other code wrote the snapshot."""
    if locked.shape == SHAPE:
        return decode_case(locked.snapshot)
    rows = sql.entries(cursor, number)
    return fold(decode_event(row.kind, row.version, row.body) for row in rows)


@dataclass(frozen=True, slots=True)
class _Folded:
    """A case after some events, their entries, the effects they owe, each with its number, and what comes on top.

    `moved` tells whether one of them brought the case to another stage.
    """

    case: Case
    links: tuple[Link, ...]
    effects: tuple[tuple[int, Effect], ...]
    act: _Act
    moved: bool = False


def _counted(act: _Act, case: Case, command: Command, latest: str) -> _Folded:
    """The case under every act of the calendar that was laid since it was counted: no act rests on days long moved.

    Which acts a case has met is told by its journal alone, so that its terms are counted the same way for ever.
    """
    counted = _Folded(case, (), (), act)
    for one in acts_after(case.edition, case.calendar, latest):
        if isinstance(command, CountAnew) and command.act.key == one.key:
            break
        decided = decide(counted.case, CountAnew(one), edition_of(counted.case), SYSTEM, act.at)
        if isinstance(decided, Denial):
            # Such as a moment before the last act of the case: the command itself is answered the same.
            break
        more = _fold(replace(counted.act, by=SYSTEM), counted.case, decided)
        counted = _Folded(more.case, (*counted.links, *more.links), (*counted.effects, *more.effects), more.act)
    return counted


def _fold(act: _Act, case: Case, events: Sequence[Event]) -> _Folded:
    """The case after the events."""
    links: list[Link] = []
    effects: list[tuple[int, Effect]] = []
    previous, recorded_at, moved = act.previous, timezone.now(), False
    for event in events:
        stood = case
        case = evolve(case, event)
        moved |= case.stage is not stood.stage
        link = Link(
            case=act.number,
            seq=case.seq,
            kind=type(event).__name__,
            version=event.VERSION,
            body=encode_event(event),
            by=act.by,
            at=act.at,
            recorded_at=recorded_at,
            edition=case.edition,
            calendar=edition_of(case).calendar.version,
            previous=previous,
        )
        links.append(link)
        previous = link.digest
        effects += ((case.seq, effect) for effect in (*follow(case, event).effects, *entered(stood, case)))
    return _Folded(case, tuple(links), tuple(effects), replace(act, previous=previous), moved)


# --- one-time keys


@dataclass(frozen=True, slots=True)
class _Kept:
    number: str
    first: int
    last: int


_KEPT = msgspec.json.Decoder(_Kept)


def _answered(cursor: "CursorWrapper", key: OneTimeKey, sealed: str) -> Answer | None:
    """The first answer under this key; a Denial if the key was used for another command; None for a new key."""
    found = sql.find_key(cursor, key.account, key.key)
    if found is None:
        return None
    command, answer = found
    if command != sealed:
        return Denial("key_reused", "")
    kept = _KEPT.decode(answer)
    rows = sql.entries(cursor, kept.number, kept.first, kept.last)
    events = tuple(decode_event(row.kind, row.version, row.body) for row in rows)
    return Recorded(kept.number, events, kept.last, repeated=True)


def _kept(number: str, first: int, last: int) -> str:
    return msgspec.json.encode(_Kept(number, first, last)).decode()
