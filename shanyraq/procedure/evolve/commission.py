"""The commission's work, to its outcome."""

from dataclasses import replace
from typing import Any

from shanyraq.law.hours import local_day
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage, Vote, Voting
from shanyraq.procedure.evolve.entering import folds, superseding, with_paper, without_challenge
from shanyraq.procedure.papers import Paper, PaperKind
from shanyraq.procedure.tally import Result, minutes_signers, tally


@folds(e.SittingScheduled)
def _sitting_scheduled(case: Case, event: e.SittingScheduled) -> Case:
    return _commission(case, sitting=event.sitting, sits_at=event.sits_at, voting=Voting.SCHEDULED, attending=None)


def _commission(case: Case, **changes: Any) -> Case:
    return replace(case, commission=replace(case.commission, **changes))


@folds(e.MemberRecused)
def _member_recused(case: Case, event: e.MemberRecused) -> Case:
    after = without_challenge(case.commission, lambda member: member == event.member)
    votes = tuple(vote for vote in after.votes if vote.member != event.member)
    attending = after.attending
    if attending is not None:
        attending = tuple(one for one in attending if one.person != event.member)
    left = replace(after, recused=(*after.recused, event.member), votes=votes, attending=attending)
    return replace(case, commission=left)


@folds(e.MemberChallenged)
def _member_challenged(case: Case, event: e.MemberChallenged) -> Case:
    commission = case.commission
    return _commission(
        case,
        challenged=(*commission.challenged, event.member),
        challenged_on=(*commission.challenged_on, event.challenged_on),
    )


@folds(e.ChallengeRejected)
def _challenge_rejected(case: Case, event: e.ChallengeRejected) -> Case:
    return replace(case, commission=without_challenge(case.commission, lambda member: member == event.member))


@folds(e.AttendanceRecorded)
def _attendance_recorded(case: Case, event: e.AttendanceRecorded) -> Case:
    return _commission(case, attending=event.attending)


@folds(e.VotingOpened)
def _voting_opened(case: Case, event: e.VotingOpened) -> Case:
    return _commission(case, voting=Voting.OPEN, grants=event.grants, votes=(), open_ballot=event.open_ballot)


@folds(e.VoteCast)
def _vote_cast(case: Case, event: e.VoteCast) -> Case:
    """A signed ballot is a paper of the case, and stays one where its vote comes to nothing."""
    ballot = event.signature.paper if event.signature else ""
    after = _commission(case, votes=(*case.commission.votes, Vote(event.member, event.choice, event.grounds, ballot)))
    if not event.code:
        return after
    assert case.hours is not None, "a registered case knows its provider's hours"
    cast_on = local_day(event.cast_at, case.hours.zone)
    return with_paper(after, Paper(PaperKind.BALLOT, event.number, ballot, cast_on, event.code))


@folds(e.VotingClosed)
def _voting_closed(case: Case, event: e.VotingClosed) -> Case:
    commission = case.commission
    assert commission.composition is not None, "voting closes only in a commission"
    outcome = tally(commission.composition, commission.recused, commission.votes, commission.there)
    if outcome.result is Result.NO_QUORUM:
        return _commission(
            case,
            voting=Voting.NOT_SCHEDULED,
            sitting="",
            sits_at=None,
            votes=(),
            attending=None,
            round=commission.round + 1,
        )
    return _commission(case, voting=Voting.CLOSED, closed_on=event.closed_on)


@folds(e.DissentFiled)
def _dissent_filed(case: Case, event: e.DissentFiled) -> Case:
    return _commission(case, dissents=(*case.commission.dissents, event.member))


@folds(e.MinutesDrawnUp)
def _minutes_drawn_up(case: Case, event: e.MinutesDrawnUp) -> Case:
    paper = Paper(PaperKind.COMMISSION_MINUTES, event.number, event.paper, event.drawn_on, event.code)
    return superseding(_commission(case, minutes=event.paper, minutes_signed=()), paper)


@folds(e.MinutesSigned)
def _minutes_signed(case: Case, event: e.MinutesSigned) -> Case:
    signed = (*case.commission.minutes_signed, event.signature.signer)
    after = _commission(case, minutes_signed=signed)
    return _with_outcome(after) if len(signed) == len(minutes_signers(after.commission)) else after


def _with_outcome(case: Case) -> Case:
    """Where signed minutes lead: a decision, a refusal of somebody who was heard, or the hearing."""
    commission = case.commission
    assert commission.composition is not None, "minutes are signed only in a commission"
    outcome = tally(commission.composition, commission.recused, commission.votes, commission.there)
    if outcome.result is Result.ADOPTED:
        decision = replace(case.decision, refusal=False, grants=commission.grants, grounds=())
        return replace(case, stage=Stage.DECISION, decision=decision)
    if not case.hearing.heard_on_refusal:
        return replace(case, stage=Stage.HEARING)
    cited = {(ground.ground, ground.sub_reason) for vote in commission.votes for ground in vote.grounds}
    grounds = tuple(one for one in case.hearing.grounds if (one.ground, one.sub_reason) in cited)
    decision = replace(case.decision, refusal=True, grants=None, grounds=grounds or case.hearing.grounds)
    return replace(case, stage=Stage.DECISION, decision=decision)
