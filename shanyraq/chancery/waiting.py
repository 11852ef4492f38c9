"""Signatures that wait until somebody says whether their key was revoked: asked about again, with growing delay.

Silence is never taken for a yes. The act is given by the moment at which its signature counts, as if the answer had
come at once; a bad answer is told to the person, who is asked to sign again.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import msgspec

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Given, carry_out
from shanyraq.chancery.signing import Capacity, Unanswered, verified
from shanyraq.outside.signature.shape import KeyRole
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Signature
from shanyraq.record.codec import UnreadableEvent
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.signatures import Waiting, to_ask, waiting
from shanyraq.record.writers.notices import tell
from shanyraq.record.writers.signatures import settle, take

DELAYS: Final = tuple(timedelta(minutes=one) for one in (1, 2, 5, 10, 30, 60, 180, 360))
"""How long after each question without an answer the next one is asked; the last delay stays."""
LONGEST: Final = timedelta(days=10)
"""After so long without an answer the person is asked to sign again."""
AT_ONCE: Final = 100
"""Signatures asked about in one run."""
NOT_ACCEPTED: Final = "SignatureNotAccepted"
"""The kind of the message to a person whose signature waited in vain."""


def ask_again() -> int:
    """Ask about every signature whose time has come; returns how many wait no more."""
    at, settled = doors.clock().now(), 0
    for which, attempts in to_ask(at, AT_ONCE):
        if take(which, at, DELAYS[min(attempts, len(DELAYS) - 1)]):
            settled += _ask(which, at)
    return settled


def _ask(which: int, at: datetime) -> bool:
    try:
        one = waiting(which)
    except UnreadableEvent:
        settle(which, at, "signature_must_be_given_again")
        return True
    answer = _answer(one, at)
    if answer is None:
        return False
    if isinstance(answer, Denial):
        _refuse(one, answer, at)
    else:
        settle(one.id, at)
    return True


def _answer(one: Waiting, at: datetime) -> Given | None:
    """What becomes of the act; None while nobody answers."""
    capacity = Capacity(frozenset(KeyRole(role) for role in one.roles), one.organisation)
    case = case_of(one.number)
    others = tuple(paper.digest for paper in case.papers if paper.digest != one.paper) if case else ()
    found = verified(one.paper, doors.files().read(one.cms), one.signer, capacity, one.received_at, others)
    if isinstance(found, Unanswered):
        late = at - one.received_at > LONGEST
        return Denial("signature_must_be_given_again", "PSL/21") if late else None
    if isinstance(found, Denial):
        return found
    return _give(one, found, at)


def _give(one: Waiting, signature: Signature, at: datetime) -> Given:
    # Every command that waits carries its signature in a field of this name.
    command = replace(one.command, signature=signature)  # type: ignore[call-arg]
    return carry_out(one.number, command, one.by, (signature.at, one.received_at, at), one.key)


def _refuse(one: Waiting, denial: Denial, at: datetime) -> None:
    params = {name: str(msgspec.to_builtins(value)) for name, value in denial.params.items()}
    settle(one.id, at, denial.code, params)
    tell(
        one.signer,
        one.number,
        one.id,
        NOT_ACCEPTED,
        at,
        {"received_at": one.received_at.isoformat(), "why": denial.code},
    )
