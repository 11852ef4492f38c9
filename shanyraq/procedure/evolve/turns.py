"""Turns that may come at any stage."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Correction, PassedTerm, Stage, Suspension
from shanyraq.procedure.evolve.entering import folds, superseding
from shanyraq.procedure.papers import Digest, Paper, PaperKind


@folds(e.ApplicationWithdrawn)
def _application_withdrawn(case: Case, event: e.ApplicationWithdrawn) -> Case:
    return replace(case, stage=Stage.WITHDRAWN, ended_on=event.withdrawn_on)


@folds(e.ApplicantDied)
def _applicant_died(case: Case, event: e.ApplicantDied) -> Case:
    return replace(case, applicant_died_on=event.died_on)


@folds(e.ApplicantReplaced)
def _applicant_replaced(case: Case, event: e.ApplicantReplaced) -> Case:
    """What names the dead applicant falls away while it can still be made anew: the packet, the agreement's draft."""
    household = tuple(one for one in case.filing.household if one.person != case.filing.applicant)
    filing = replace(case.filing, applicant=event.applicant, household=household)
    if case.stage is Stage.FILING:
        filing = replace(filing, paper="", consents=())
    agreement = case.agreement
    if agreement.concluded_on is None:
        agreement = replace(agreement, paper="", signed=())
    after = replace(case, applicant_died_on=None, filing=filing, agreement=agreement)
    return _to_be_heard_anew(after) if case.stage in (Stage.HEARING, Stage.COMMISSION) else after


def _to_be_heard_anew(case: Case) -> Case:
    """What the dead applicant received or waived binds nobody else; a hearing that was held stays held (APPC 73)."""
    hearing = case.hearing
    if hearing.notified_on is None or hearing.held_on is not None:
        return case
    papers = tuple(replace(one, delivered_on=None) if one.digest == hearing.notice else one for one in case.papers)
    return replace(case, papers=papers, hearing=replace(hearing, received_on=None, waived_on=None))


@folds(e.DeathRecordCancelled)
def _death_record_cancelled(case: Case, event: e.DeathRecordCancelled) -> Case:
    return replace(case, applicant_died_on=None)


@folds(e.CaseTerminated)
def _case_terminated(case: Case, event: e.CaseTerminated) -> Case:
    return replace(case, stage=Stage.TERMINATED, ended_on=event.terminated_on)


@folds(e.CorrectionRequested)
def _correction_requested(case: Case, event: e.CorrectionRequested) -> Case:
    asked = case.corrections_asked + 1
    correction = Correction(event.kind, event.requested_on, asked)
    return replace(case, corrections=(*case.corrections, correction), corrections_asked=asked)


def _answered_correction(case: Case, kind: PaperKind) -> Case:
    return replace(case, corrections=tuple(one for one in case.corrections if one.kind != kind))


@folds(e.SlipCorrected)
def _slip_corrected(case: Case, event: e.SlipCorrected) -> Case:
    paper = Paper(event.kind, event.number, event.paper, event.corrected_on, event.code)
    after = superseding(_answered_correction(case, event.kind), paper)
    return replace(after, decision=replace(after.decision, found=event.found)) if event.found else after


@folds(e.CorrectionDeclined)
def _correction_declined(case: Case, event: e.CorrectionDeclined) -> Case:
    return _answered_correction(case, event.kind)


@folds(e.CaseSuspended)
def _case_suspended(case: Case, event: e.CaseSuspended) -> Case:
    suspension = Suspension(event.suspended_on, event.ground, event.act)
    return replace(case, suspensions=(*case.suspensions, suspension))


@folds(e.CaseResumed)
def _case_resumed(case: Case, event: e.CaseResumed) -> Case:
    last = replace(case.suspensions[-1], until=event.resumed_on)
    return replace(case, suspensions=(*case.suspensions[:-1], last))


@folds(e.TermPassed)
def _term_passed(case: Case, event: e.TermPassed) -> Case:
    return replace(case, passed=(*case.passed, PassedTerm(event.term, event.due, event.part)))


@folds(e.CountedAnew)
def _counted_anew(case: Case, event: e.CountedAnew) -> Case:
    return replace(case, calendar=event.act)


@folds(e.TermEscalated)
def _term_escalated(case: Case, event: e.TermEscalated) -> Case:
    ahead = event.ahead
    return replace(case, escalated=(*case.escalated, PassedTerm(ahead.term, ahead.due, ahead.part)))


@folds(e.PaperIssued)
def _paper_issued(case: Case, event: e.PaperIssued) -> Case:
    return superseding(case, Paper(event.kind, event.number, event.paper, event.issued_on, event.code))


@folds(e.PaperDelivered)
def _paper_delivered(case: Case, event: e.PaperDelivered) -> Case:
    papers = tuple(_delivered(one, event.paper, event) for one in case.papers)
    hearing = case.hearing
    if event.paper == hearing.notice and hearing.received_on is None:
        hearing = replace(hearing, received_on=event.delivered_on)
    return replace(case, papers=papers, hearing=hearing)


def _delivered(paper: Paper, digest: Digest, event: e.PaperDelivered) -> Paper:
    if paper.digest != digest or paper.delivered_on is not None:
        return paper
    return replace(paper, delivered_on=event.delivered_on)
