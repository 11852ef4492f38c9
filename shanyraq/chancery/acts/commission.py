"""Acts of the sitting: agenda, conflicts, votes, minutes, dissent (p.9; APPC 67, 71)."""

from datetime import datetime

from shanyraq.chancery.acts.hearing import stated
from shanyraq.chancery.contents import Reason
from shanyraq.chancery.drawing_up import ballot as ballot_paper
from shanyraq.chancery.drawing_up.commission import draw_up_commission_minutes
from shanyraq.chancery.drawn import bears_today, draw, sign_drawn, waits_for
from shanyraq.chancery.giving import (
    Doing,
    Given,
    Signed,
    ToSign,
    give,
    give_drawn,
    give_signed,
    give_written,
    present,
    writing,
)
from shanyraq.chancery.signing import Cms, employee_of
from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.commands import Command, Issued
from shanyraq.procedure.composition import Attending, Choice
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.commission import sitting as sitting_of
from shanyraq.record.readers.drawn import Drawn, drawn_for


def schedule_sitting(number: str, sitting: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Put the case on the agenda of a sitting of the actor's commission."""
    found = sitting_of(sitting, by)
    if found is None:
        return Denial("not_in_this_commission", "O437/p9-1")
    return give(Doing(number, by, at, key), c.ScheduleSitting(found.id, found.sits_at))


def declare_conflict(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Leave the case for a conflict of interest."""
    return give_written(Doing(number, by, at, key), c.DeclareConflict(writing(why)), [why])


def challenge_member(
    number: str, member: PersonId, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Ask that a member be recused: as the applicant, or as the secretary whom the file suggests a conflict to."""
    return give_written(Doing(number, by, at, key), c.ChallengeMember(member, writing(why)), [why])


def decide_challenge(
    number: str, member: PersonId, recused: bool, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Decide as the chair whether a challenged member leaves the case."""
    return give_written(Doing(number, by, at, key), c.DecideChallenge(member, recused, writing(why)), [why])


def record_attendance(
    number: str, attending: tuple[Attending, ...], *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Write down who takes part in the sitting on this case, and how."""
    return give(Doing(number, by, at, key), c.RecordAttendance(attending))


def open_voting(
    number: str, grants: Basis, *, open_ballot: bool = False, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Put the question: shall the dwelling be privatized on this basis?"""
    return give(Doing(number, by, at, key), c.OpenVoting(grants, open_ballot))


def cast_vote(
    number: str,
    choice: Choice,
    reasons: tuple[Reason, ...] = (),
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Vote, where the commission does not sign its ballots; against needs grounds with facts."""
    command = c.CastVote(choice, stated(reasons))
    return give_written(Doing(number, by, at, key), command, [one.facts for one in reasons])


def draw_up_ballot(
    number: str, choice: Choice, reasons: tuple[Reason, ...] = (), *, by: By, at: datetime
) -> Drawn | Denial:
    """Draw one's ballot up, to be read; `sign_ballot` casts the vote. Where the commission signs its ballots."""
    question = present(number).commission.question

    def make(paper: Issued, signature: Signature) -> Command:
        return c.CastVote(choice, stated(reasons), c.Ballot(paper, question), signature)

    return draw(
        Doing(number, by, at),
        PaperKind.BALLOT,
        make,
        lambda: ballot_paper.draw_up_ballot(number, choice, reasons, by, at),
        [one.facts for one in reasons],
    )


def sign_ballot(number: str, paper: Digest, cms: Cms, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Signed:
    """Cast the vote of the ballot that was drawn up, by signing it."""
    drawn = drawn_for(number, by, c.CastVote)
    if drawn is None or drawn.paper.digest != paper:
        return Denial("other_version_signed", "APPC/71")
    return sign_drawn(number, paper, cms, by=by, at=at, key=key)


def ballot_to_sign(number: str, by: By, at: datetime) -> Drawn | None:
    """One's ballot that can still be signed: drawn up today, on the question that stands."""
    drawn = waits_for(number, by, c.CastVote)
    if drawn is None or not bears_today(number, drawn, at):
        return None
    command = drawn.command
    assert isinstance(command, c.CastVote), "the act of a ballot is a vote"
    stands = command.ballot is not None and command.ballot.question == present(number).commission.question
    return drawn if stands else None


def close_voting(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """End the voting; the outcome is computed."""
    return give(Doing(number, by, at, key), c.CloseVoting())


def file_dissent(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Put a dissenting opinion beside the minutes."""
    return give_written(Doing(number, by, at, key), c.FileDissent(writing(text)), [text])


def draw_up_minutes(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up the minutes with the tally explained."""
    doing = Doing(number, by, at, key)
    return give_drawn(doing, c.DrawUpMinutes, lambda: draw_up_commission_minutes(number, by, at))


def sign_minutes(
    number: str, cms: Cms, shown: Digest = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Sign as chair or secretary the minutes that were `shown`; denied under the lock if others took their place."""
    commission = present(number).commission
    capacity = employee_of(commission.composition.organisation if commission.composition else "")
    wanted = ToSign(shown or commission.minutes, by.person, capacity, cms)
    return give_signed(Doing(number, by, at, key), c.SignMinutes, wanted)
