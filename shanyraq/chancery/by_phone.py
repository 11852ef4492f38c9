"""Signing with a telephone: papers are shown to it under a token, and what it signs is given as the act it is for.

The telephone is nobody's session. What it may do is written down when the person, signed in, asks for it: which papers,
by whom, in which role. Whatever comes is then checked as any other signature.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from shanyraq.chancery import doors
from shanyraq.chancery.acts.agreement import sign_agreement
from shanyraq.chancery.acts.commission import sign_minutes
from shanyraq.chancery.acts.decision import sign_decision
from shanyraq.chancery.acts.filing import give_consent
from shanyraq.chancery.acts.transfer import approve_deed, sign_deed
from shanyraq.chancery.drawn import sign_drawn
from shanyraq.chancery.giving import Signed, present
from shanyraq.procedure.actor import BODIES, By, OrganisationId, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.readers.drawn import drawn_act
from shanyraq.record.readers.requests import Asked
from shanyraq.record.writers.consents import use_links_of
from shanyraq.record.writers.requests import ask, close_request, deny

PAPERS: Final = "papers"
LASTS: Final = timedelta(minutes=15)
"""How long a code on the screen works: long enough to read on a small screen, short enough to be forgotten there."""

MOST: Final = 10
"""Papers at once: they travel to the telephone whole, each a tenth of a megabyte."""

ARTICLE: Final = "PSL/21"
"""Electronic requests and results are certified by an EDS."""


class Act(StrEnum):
    """What a signature is for."""

    CONSENT = "consent"
    AGREEMENT = "agreement"
    DECISION = "decision"
    MINUTES = "minutes"
    DEED = "deed"
    APPROVAL = "approval"
    DRAWN = "drawn"
    """Whatever act a paper was drawn up for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One paper to sign: which act it is for, on which case, by whom, and by which click."""

    act: Act
    number: str
    paper: Digest
    by: By
    key: OneTimeKey


@dataclass(frozen=True, slots=True)
class Shown:
    """One paper as the telephone gets it; `signs_for` is the organisation in whose business it is signed."""

    number: str
    kind: PaperKind
    signs_for: OrganisationId
    content: bytes


Sign = Callable[[Wanted, bytes, datetime], Signed]


def _consent(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return give_consent(one.number, one.by.person, cms, one.paper, by=one.by, at=at, key=one.key)


def _agreement(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return sign_agreement(one.number, cms, one.paper, by=one.by, at=at, key=one.key)


def _decision(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return sign_decision(one.number, cms, one.paper, by=one.by, at=at, key=one.key)


def _minutes(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return sign_minutes(one.number, cms, one.paper, by=one.by, at=at, key=one.key)


def _deed(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return sign_deed(one.number, cms, one.paper, by=one.by, at=at, key=one.key)


def _approval(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return approve_deed(one.number, cms, one.paper, by=one.by, at=at, key=one.key)


def _drawn(one: Wanted, cms: bytes, at: datetime) -> Signed:
    return sign_drawn(one.number, one.paper, cms, by=one.by, at=at, key=one.key)


_SIGN: Final[Mapping[Act, Sign]] = {
    Act.CONSENT: _consent,
    Act.AGREEMENT: _agreement,
    Act.DECISION: _decision,
    Act.MINUTES: _minutes,
    Act.DEED: _deed,
    Act.APPROVAL: _approval,
    Act.DRAWN: _drawn,
}
_FOR_THEIR_OWN: Final = BODIES | {Role.CHAIR, Role.MEMBER, Role.SECRETARY}
"""Roles that sign in the business of their own organisation, the commission's among them."""

_PAPER: Final[Mapping[Act, Callable[[Case], Digest]]] = {
    # A drawn paper is none of the case yet: its own act looks for it.
    Act.CONSENT: lambda case: case.filing.paper,
    Act.AGREEMENT: lambda case: case.agreement.paper,
    Act.DECISION: lambda case: case.decision.paper,
    Act.MINUTES: lambda case: case.commission.minutes,
    Act.DEED: lambda case: case.transfer.deed,
    Act.APPROVAL: lambda case: case.transfer.deed,
}


def ask_phone(wanted: Sequence[Wanted], *, to: str, back: str, at: datetime) -> str:
    """The token under which a telephone finds these papers. Raises ValueError for none, or for more than `MOST`."""
    if not 0 < len(wanted) <= MOST:
        raise ValueError(f"{len(wanted)} papers: a telephone signs 1 to {MOST} at once")
    return ask(PAPERS, wanted, to=to, back=back, at=at, expires_at=at + LASTS)


def shown(asked: Asked) -> tuple[Shown, ...]:
    """The papers of a request, in order."""
    return tuple(_shown(one) for one in _wanted(asked))


def _shown(one: Wanted) -> Shown:
    case = present(one.number)
    signs_for = one.by.organisation if one.by.role in _FOR_THEIR_OWN else case.provider
    return Shown(one.number, _kind(one, case), signs_for, doors.files().read(one.paper))


def _kind(one: Wanted, case: Case) -> PaperKind:
    drawn = drawn_act(one.number, one.by, one.paper) if one.act is Act.DRAWN else None
    if drawn is not None:
        return drawn.kind
    return next((paper.kind for paper in case.papers if paper.digest == one.paper), PaperKind.APPLICATION)


def hand_in(token: str, asked: Asked, signed: Sequence[bytes], at: datetime) -> Denial | None:
    """Take the signatures of a request, one for each paper in order; the first reason why not, or None.

    What was good stays given when another paper's signature was not: the telephone may send all of them again.
    """
    wanted = _wanted(asked)
    if not asked.is_open(at):
        return Denial("entering_over", ARTICLE)
    if len(signed) != len(wanted):
        return Denial("phone_other_papers", ARTICLE)
    denied: Denial | None = None
    done: list[list[object]] = []
    for one, cms in zip(wanted, signed, strict=True):
        answer = _signed(one, cms, at)
        if isinstance(answer, Denial):
            denied = denied or answer
        elif isinstance(answer, Recorded):
            done.append([answer.number, answer.seq - len(answer.events) + 1, answer.seq])
    if denied is not None:
        deny(token, denied)
        return denied
    close_request(token, {"done": done, "waits": len(wanted) - len(done)}, at)
    return None


def _signed(one: Wanted, cms: bytes, at: datetime) -> Signed:
    if one.act in _PAPER and _PAPER[one.act](present(one.number)) != one.paper:
        return Denial("other_version_signed", ARTICLE)
    answer = _SIGN[one.act](one, cms, at)
    if one.act is Act.CONSENT and isinstance(answer, Recorded):
        use_links_of(one.number, one.by.person, at)
    return answer


def _wanted(asked: Asked) -> tuple[Wanted, ...]:
    return msgspec.convert(asked.wanted, tuple[Wanted, ...])
