"""Preliminary refusal and hearing."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Hearing, Stage, Voting
from shanyraq.procedure.evolve.entering import folds, superseding, with_paper
from shanyraq.procedure.papers import Paper, PaperKind


@folds(e.PreliminaryRefusalNotified)
def _preliminary_refusal_notified(case: Case, event: e.PreliminaryRefusalNotified) -> Case:
    hearing = Hearing(
        grounds=event.grounds,
        notice=event.paper,
        notified_on=event.notified_on,
        hearing_at=event.hearing_at,
        written=event.written,
        instead=event.instead,
    )
    review = replace(case.review, finished_on=case.review.finished_on or event.notified_on)
    commission = case.commission
    if case.stage is Stage.COMMISSION:
        commission = replace(commission, voting=Voting.NOT_SCHEDULED, sitting="", sits_at=None, attending=None)
    paper = Paper(PaperKind.PRELIMINARY_REFUSAL, event.number, event.paper, event.notified_on, event.code)
    after = replace(case, stage=Stage.HEARING, hearing=hearing, review=review, commission=commission)
    return superseding(after, paper)


@folds(e.ObjectionReceived)
def _objection_received(case: Case, event: e.ObjectionReceived) -> Case:
    objections = (*case.hearing.objections, (event.writing, event.received_on))
    return replace(case, hearing=replace(case.hearing, objections=objections))


@folds(e.HearingWaived)
def _hearing_waived(case: Case, event: e.HearingWaived) -> Case:
    return replace(case, hearing=replace(case.hearing, waived_on=event.waived_on))


@folds(e.HearingMoved)
def _hearing_moved(case: Case, event: e.HearingMoved) -> Case:
    return replace(case, hearing=replace(case.hearing, hearing_at=event.hearing_at))


@folds(e.HearingHeld)
def _hearing_held(case: Case, event: e.HearingHeld) -> Case:
    hearing = replace(
        case.hearing, held_on=event.held_on, attended=event.attended, minutes=event.minutes, said=event.said
    )
    if not event.minutes:
        return replace(case, hearing=hearing)
    paper = Paper(PaperKind.HEARING_MINUTES, event.number, event.minutes, event.held_on, event.code)
    return with_paper(replace(case, hearing=hearing), paper)


@folds(e.MinutesRemarked)
def _minutes_remarked(case: Case, event: e.MinutesRemarked) -> Case:
    return replace(case, hearing=replace(case.hearing, remarks=case.hearing.remarks + 1))
