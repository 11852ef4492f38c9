"""How an act is given: rehearsed on the present state, its papers and texts made, then carried out by `record.handle`.

Nothing is numbered, drawn up or kept for a command that is denied. The state can still change between the rehearsal and
the lock: then the denial comes from `record.handle`, which has the last word, and a number stays unused like a spoilt
form.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from shanyraq.chancery.signing import Capacity, Cms, DemoKey, Unanswered, sign_with_demo_key, verified
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Command, Issued
from shanyraq.procedure.decide import decide
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Manner, Signature, Verdict
from shanyraq.record.answers import NoSuchCase, OneTimeKey, Recorded
from shanyraq.record.calendars import edition_of
from shanyraq.record.codec import command_digest
from shanyraq.record.handle import handle
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.keys import answered
from shanyraq.record.readers.signatures import is_waiting
from shanyraq.record.writers.signatures import ToWait, let_wait
from shanyraq.record.writers.writings import store_writing

Given = Denial | Recorded
"""What every act answers: the reason against it, or what happened."""


@dataclass(frozen=True, slots=True)
class Waits:
    """A signature was received and is kept; its act is given as soon as somebody says that its key was not revoked."""

    number: str
    received_at: datetime


Signed = Given | Waits
"""What an act that carries a signature answers."""

BLANK = Issued("0" * 64, "", "")
"""The paper of a rehearsal: not drawn up yet."""

FIRST_AGAIN: Final = timedelta(minutes=1)
"""How soon it is asked again whether a key was revoked."""

_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Doing:
    """One act of somebody on one case: by whom, when, and by which click."""

    number: str
    by: By
    at: datetime
    key: OneTimeKey | None = None


@dataclass(frozen=True, slots=True)
class ToSign:
    """What is signed, by whom, in which capacity, and with what."""

    paper: Digest
    signer: PersonId
    capacity: Capacity
    cms: Cms

    def made(self, at: datetime) -> bytes:
        """The CMS; DemoOnly for a demo key outside a demo."""
        if isinstance(self.cms, DemoKey):
            return sign_with_demo_key(self.paper, self.signer, self.capacity, at)
        return self.cms


def present(number: str) -> Case:
    """The state of a case now; raises NoSuchCase."""
    case = case_of(number)
    if case is None:
        raise NoSuchCase(number)
    return case


def give(doing: Doing, command: Command) -> Given:
    """A command that holds all it needs."""
    return handle(doing.number, command, doing.by, doing.at, doing.key)


def give_written(doing: Doing, command: Command, texts: Iterable[str]) -> Given:
    """A command that names texts by digest: they are kept once it is sure that they will be needed."""
    kept = [text for text in texts if text]
    return give_prepared(doing, command, lambda: keeping(command, kept)) if kept else give(doing, command)


def give_drawn(
    doing: Doing, make: Callable[[Issued], Command], draw_up: Callable[[], Issued], texts: Iterable[str] = ()
) -> Given:
    """A command that carries a new paper. The same click again gets the first answer, and no second paper is made."""
    return give_prepared(doing, make(BLANK), lambda: keeping(make(draw_up()), texts))


def give_signed(
    doing: Doing, make: Callable[[Signature], Command], wanted: ToSign, texts: Iterable[str] = ()
) -> Signed:
    """A command that carries a signature, verified here, before any lock."""
    received_at = is_waiting(doing.number, wanted.paper, wanted.signer)
    if received_at is not None:
        return Waits(doing.number, received_at)
    rehearsal = make(blank_signature(wanted.signer, wanted.paper))
    return give_checked(doing, rehearsal, lambda: signed(doing, make, wanted, texts))


def signed(
    doing: Doing, make: Callable[[Signature], Command], wanted: ToSign, texts: Iterable[str] = ()
) -> Command | Denial | Waits:
    """The command with the signature that was asked for, or why not; or it waits, and is kept."""
    others = tuple(one.digest for one in present(doing.number).papers if one.digest != wanted.paper)
    found = verified(wanted.paper, wanted.made(doing.at), wanted.signer, wanted.capacity, doing.at, others)
    if isinstance(found, Denial):
        return found
    if isinstance(found, Signature):
        return keeping(make(found), texts)
    return _waits(doing, keeping(make(blank_signature(wanted.signer, wanted.paper)), texts), wanted, found)


def _waits(doing: Doing, command: Command, wanted: ToSign, found: Unanswered) -> Waits:
    let_wait(
        ToWait(
            number=doing.number,
            command=command,
            by=doing.by,
            key=sealed(doing, command),
            paper=wanted.paper,
            signer=wanted.signer,
            cms=found.cms,
            roles=wanted.capacity.roles,
            organisation=wanted.capacity.organisation,
            received_at=doing.at,
            ask_at=doing.at + FIRST_AGAIN,
        )
    )
    return Waits(doing.number, doing.at)


def writing(text: str) -> Digest:
    """The digest under which a text is kept, before it is; empty for no text."""
    return hashlib.sha256(text.encode()).hexdigest() if text else ""


def blank_signature(signer: PersonId, paper: Digest, manner: Manner = Manner.EDS) -> Signature:
    """The signature of a rehearsal: as if it were the right person's and valid."""
    return Signature(signer, paper, manner, "", Verdict.VALID, _NO_MOMENT)


def rehearse(doing: Doing, command: Command) -> Denial | None:
    """Why the command would be denied now, or None."""
    case = present(doing.number)
    decided = decide(case, command, edition_of(case), doing.by, doing.at)
    return decided if isinstance(decided, Denial) else None


def give_prepared(doing: Doing, rehearsal: Command, prepare: Callable[[], Command | Denial]) -> Given:
    """Any command whose papers are made once `rehearsal`, the same with blanks, would pass.

    `rehearsal` and the click together name the act: the same again is answered, not repeated.
    """
    given = give_checked(doing, rehearsal, prepare)
    assert not isinstance(given, Waits), "only a signature waits"
    return given


def give_checked(doing: Doing, rehearsal: Command, prepare: Callable[[], Command | Denial | Waits]) -> Signed:
    """As `give_prepared`, for an act whose signature may have to wait."""
    key = sealed(doing, rehearsal)
    if key and (answer := answered(key)) is not None:
        return answer
    denied = rehearse(doing, rehearsal)
    if denied is not None:
        return denied
    command = prepare()
    if isinstance(command, Denial | Waits):
        return command
    signature = getattr(command, "signature", None)
    counts = (signature.at, doing.at) if isinstance(signature, Signature) else (doing.at,)
    given = carry_out(doing.number, command, doing.by, counts, key)
    if key and isinstance(given, Denial):
        # Of two equal clicks at the same time the second finds the key taken by a command with another paper.
        return answered(key) or given
    return given


def carry_out(number: str, command: Command, by: By, moments: Iterable[datetime], key: OneTimeKey | None) -> Given:
    """Gives a command at the first of these moments that does not lie before the last act of the case.

    A signature counts from its time stamp, which may be older than its receipt; the days of a case never run back.
    """
    given: Given | None = None
    for moment in moments:
        given = handle(number, command, by, moment, key)
        if not (isinstance(given, Denial) and given.code == "before_the_last_act"):
            return given
    assert given is not None, "an act has a moment"
    return given


def sealed(doing: Doing, rehearsal: Command) -> OneTimeKey | None:
    """The key of this click for this act with these contents: paper and signature differ each time they are made."""
    if doing.key is None:
        return None
    act = command_digest(doing.number, rehearsal, doing.by)
    key = hashlib.sha256(f"{doing.key.key} {act}".encode()).hexdigest()
    return OneTimeKey(doing.key.account, key, doing.key.seen)


def keeping(command: Command, texts: Iterable[str]) -> Command:
    """The command, its texts being kept."""
    for text in texts:
        if text:
            store_writing(text)
    return command
