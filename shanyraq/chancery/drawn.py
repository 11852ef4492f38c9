"""Papers that are read before they are signed: drawn up with the act they are for, then the act is given by signing.

The head of an organisation signs what they have read: a corrected paper, a petition, an answer of a body. Between the
two clicks, on whatever device the second one is made, the paper and its act lie in `record`.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime

from shanyraq.chancery.giving import (
    BLANK,
    Doing,
    Signed,
    ToSign,
    blank_signature,
    give_signed,
    keeping,
    present,
    rehearse,
)
from shanyraq.chancery.signing import Cms, employee_of, head_of
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import CastVote, Command, Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.drawn import Drawn, drawn_act, drawn_acts, drawn_for
from shanyraq.record.readers.signatures import is_waiting
from shanyraq.record.writers.drawn import keep_drawn

Make = Callable[[Issued, Signature], Command]
"""The act of a paper that was drawn up and signed."""


def draw(
    doing: Doing, kind: PaperKind, make: Make, draw_up: Callable[[], Issued], texts: Iterable[str] = ()
) -> Denial | Drawn:
    """The paper for its reader, kept with its act and texts; denied, and no number taken, where it cannot be given."""
    denied = rehearse(doing, make(BLANK, blank_signature(doing.by.person, BLANK.digest)))
    if denied is not None:
        return denied
    paper = draw_up()
    command = keeping(make(paper, blank_signature(doing.by.person, paper.digest)), texts)
    drawn = Drawn(kind, paper, command, doing.at)
    keep_drawn(doing.number, doing.by, drawn)
    return drawn


def waits_for(number: str, by: By, act: type[Command]) -> Drawn | None:
    """The paper that waits for this actor's signature for an act; None once it is a paper of the case."""
    drawn = drawn_for(number, by, act)
    return None if drawn is None or _is_issued(number, drawn.paper.digest) else drawn


def waiting_papers(number: str, by: By) -> tuple[Drawn, ...]:
    """Everything drawn up for this actor on a case that is no paper of it yet, the latest last."""
    issued = {one.digest for one in present(number).papers}
    return tuple(one for one in drawn_acts(number, by) if one.paper.digest not in issued)


def unsigned_papers(number: str, by: By) -> frozenset[Digest]:
    """The files of everything drawn up for this actor on a case: theirs to read before they sign."""
    return frozenset(one.paper.digest for one in drawn_acts(number, by))


def sign_drawn(number: str, paper: Digest, cms: Cms, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Signed:
    """Give the act that waits with this paper, signed as head of the actor's organisation or with its right to sign.

    A ballot is signed as a member of the organisation's commission, with any of its keys.
    """
    drawn = drawn_act(number, by, paper)
    if drawn is None:
        return Denial("other_version_signed", "PSL/21")
    if not bears_today(number, drawn, at) and is_waiting(number, paper, by.person) is None:
        return Denial("drawn_on_another_day", "PSL/21", {"on": _day(number, drawn.drawn_at)})
    command = drawn.command

    def make(signature: Signature) -> Command:
        # Every act with a paper to sign carries the signature in a field of this name.
        return replace(command, signature=signature)  # type: ignore[call-arg]

    capacity = employee_of if isinstance(command, CastVote) else head_of
    wanted = ToSign(paper, by.person, capacity(by.organisation), cms)
    return give_signed(Doing(number, by, at, key), make, wanted)


def bears_today(number: str, drawn: Drawn, at: datetime) -> bool:
    """The act is recorded on the day of its signature, and its paper says no other."""
    return _day(number, drawn.drawn_at) == _day(number, at)


def _day(number: str, at: datetime) -> date:
    hours = present(number).hours
    assert hours is not None, "an opened case knows its provider's hours"
    return local_day(at, hours.zone)


def _is_issued(number: str, paper: Digest) -> bool:
    return any(one.digest == paper for one in present(number).papers)
