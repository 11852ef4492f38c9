"""The sitting: agenda, conflicts, blind votes, the outcome, minutes and dissent (p.9; APPC 67, 71)."""

from shanyraq.law.hours import local_day
from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.composition import Choice, StatedGround
from shanyraq.procedure.decide.ruling import Decided, Ruling, grounds_fault, instalments_fault, signature_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.commission import voted_otherwise
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.tally import presides


def schedule(case: Case, command: c.ScheduleSitting, now: Moment) -> Decided:
    """A sitting can be moved until voting begins; it is not put into a day that is over."""
    assert case.hours is not None, "a registered case knows its provider's hours"
    if local_day(command.sits_at, case.hours.zone) < now.today:
        return Denial("sitting_in_the_past", "O437/p9-1")
    return (e.SittingScheduled(command.sitting, command.sits_at),)


def declare_conflict(case: Case, command: c.DeclareConflict, now: Moment) -> Decided:
    """A member's own declaration is enough (APPC 67)."""
    return (e.MemberRecused(now.by.person, command.writing),)


def challenge(case: Case, command: c.ChallengeMember, now: Moment) -> Decided:
    """Only a member of this composition who still counts can be challenged, and once."""
    commission = case.commission
    assert commission.composition is not None, "the stage of the commission has a composition"
    if command.member not in commission.composition.everybody() or command.member in commission.recused:
        return Denial("not_in_this_commission", "APPC/67")
    if command.member in commission.challenged:
        return Denial("already_challenged", "APPC/67")
    return (e.MemberChallenged(command.member, command.writing, now.today),)


def decide_challenge(case: Case, command: c.DecideChallenge, now: Moment) -> Decided:
    """The one who presides decides; on a challenge of them, the head of the provider that formed the commission."""
    commission = case.commission
    if command.member not in commission.challenged:
        return Denial("no_challenge", "APPC/67")
    if command.member == now.by.person:
        return Denial("own_challenge", "APPC/67")
    assert commission.composition is not None, "the stage of the commission has a composition"
    if now.by.role is Role.HEAD and command.member != presides(commission):
        return Denial("not_presiding", "APPC/67")
    if command.recused:
        return (e.MemberRecused(command.member, command.writing),)
    return (e.ChallengeRejected(command.member, command.writing),)


def record_attendance(case: Case, command: c.RecordAttendance, now: Moment) -> Decided:
    """Only those whom the act names and who did not leave the case take part; nobody is away who has voted."""
    commission = case.commission
    assert commission.composition is not None, "the stage of the commission has a composition"
    there = [one.person for one in command.attending]
    known = set(commission.composition.everybody()) - set(commission.recused)
    if not there:
        return Denial("nobody_attends", "APPC/71")
    if len(set(there)) < len(there) or not set(there) <= known:
        return Denial("not_in_this_commission", "APPC/71")
    if any(vote.member not in there for vote in commission.votes):
        return Denial("voted_and_away", "APPC/71")
    return (e.AttendanceRecorded(command.attending),)


def open_voting(case: Case, command: c.OpenVoting, now: Moment) -> Decided:
    """Granting other than what was asked burdens the person too, so they are heard first (reading 9).

    What a price decides is not voted upon before the price is known: a plan outside the limits could not be signed.
    """
    if command.grants is Basis.FREE and case.filing.free_category is None:
        return Denial("free_not_asked", "HL/13-8")
    if command.grants is Basis.INSTALMENTS:
        choice = case.filing.instalments
        if choice is None:
            return Denial("instalments_not_asked", "O437/app2")
        fault = instalments_fault(choice, case.agreement.residual_tiyn, now)
        if fault:
            return fault
    if command.grants is not case.filing.basis and not case.hearing.heard:
        return Denial("other_than_asked_needs_hearing", "APPC/73-1")
    if case.hearing.instead is not None and command.grants not in (case.filing.basis, case.hearing.instead):
        return Denial("other_than_told", "APPC/73-1")
    return (e.VotingOpened(command.grants, now.at, command.open_ballot),)


def cast(case: Case, command: c.CastVote, now: Moment) -> Decided:
    """A vote against states its grounds; after a hearing only grounds the person was heard on."""
    if command.choice is Choice.AGAINST:
        fault = grounds_fault(case, command.grounds, now) or _unheard(case, command.grounds)
        if fault:
            return fault
    elif command.grounds:
        return Denial("grounds_only_against", "O437/app3-9")
    fault = _ballot_fault(case, command, now)
    paper = command.ballot.paper if command.ballot else None
    number, code = (paper.number, paper.code) if paper else ("", "")
    return fault or (
        e.VoteCast(now.by.person, command.choice, command.grounds, now.at, command.signature, number, code),
    )


def _ballot_fault(case: Case, command: c.CastVote, now: Moment) -> Denial | None:
    """A vote is signed exactly where the commission's own rules say so, on the question that stands."""
    ballot, signature = command.ballot, command.signature
    plain = ballot is None and signature is None
    other_way = voted_otherwise(case, by_ballot=not plain)
    if other_way is not None or plain:
        return other_way
    if ballot is None or signature is None:
        return voted_otherwise(case, by_ballot=False)
    if ballot.question != case.commission.question:
        return Denial("ballot_of_another_question", "APPC/71")
    return signature_fault(signature, now.by.person, ballot.paper.digest, "APPC/71")


def _unheard(case: Case, grounds: tuple[StatedGround, ...]) -> Denial | None:
    if not case.hearing.heard:
        return None
    heard = {(one.ground, one.sub_reason) for one in case.hearing.grounds}
    for one in grounds:
        if (one.ground, one.sub_reason) not in heard:
            return Denial("ground_not_heard", "APPC/73-1", {"ground": one.ground, "sub_reason": one.sub_reason})
    return None


def close(case: Case, command: c.CloseVoting, now: Moment) -> Decided:
    """The outcome is not an event: it follows from the votes."""
    return (e.VotingClosed(now.today),)


def dissent(case: Case, command: c.FileDissent, now: Moment) -> Decided:
    """The opinion goes beside the minutes."""
    return (e.DissentFiled(now.by.person, command.writing),)


def draw_up_minutes(case: Case, command: c.DrawUpMinutes, now: Moment) -> Decided:
    """Minutes drawn up anew take the place of those nobody has signed."""
    paper = command.paper
    return (e.MinutesDrawnUp(paper.digest, paper.number, paper.code, now.today),)


def sign_minutes(case: Case, command: c.SignMinutes, now: Moment) -> Decided:
    """The one who presided and the secretary sign the same text."""
    fault = signature_fault(command.signature, now.by.person, case.commission.minutes, "APPC/71")
    return fault or (e.MinutesSigned(command.signature),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.ScheduleSitting: schedule,
    c.DeclareConflict: declare_conflict,
    c.ChallengeMember: challenge,
    c.DecideChallenge: decide_challenge,
    c.RecordAttendance: record_attendance,
    c.OpenVoting: open_voting,
    c.CastVote: cast,
    c.CloseVoting: close,
    c.FileDissent: dissent,
    c.DrawUpMinutes: draw_up_minutes,
    c.SignMinutes: sign_minutes,
}
