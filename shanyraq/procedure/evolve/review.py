"""The executor's check."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Commission, Review, Stage
from shanyraq.procedure.evolve.entering import folds, with_paper, without_challenge
from shanyraq.procedure.papers import Paper, PaperKind


@folds(e.ExecutorAssigned)
def _executor_assigned(case: Case, event: e.ExecutorAssigned) -> Case:
    return replace(case, review=replace(case.review, executor=event.executor))


@folds(e.DocumentChecked)
def _document_checked(case: Case, event: e.DocumentChecked) -> Case:
    others = tuple(one for one in case.review.findings if one[0] != event.kind)
    findings = tuple(sorted((*others, (event.kind, event.finding))))
    return replace(case, review=replace(case.review, findings=findings))


@folds(e.RequirementsChecked)
def _requirements_checked(case: Case, event: e.RequirementsChecked) -> Case:
    found = dict(case.review.requirements) | {one.code: one.compliance for one in event.findings}
    return replace(case, review=replace(case.review, requirements=tuple(sorted(found.items()))))


@folds(e.RegisterAnswered)
def _register_answered(case: Case, event: e.RegisterAnswered) -> Case:
    others = tuple(one for one in case.review.registers if one[0] != event.register)
    registers = (*others, (event.register, event.outcome))
    return replace(case, review=replace(case.review, registers=registers))


@folds(e.ApplicationReturned)
def _application_returned(case: Case, event: e.ApplicationReturned) -> Case:
    review = replace(case.review, shortfalls=event.shortfalls, finished_on=event.returned_on)
    after = replace(case, stage=Stage.RETURNED, ended_on=event.returned_on, review=review)
    return with_paper(after, Paper(PaperKind.RETURN, event.number, event.paper, event.returned_on, event.code))


@folds(e.ApplicationPassedOn)
def _application_passed_on(case: Case, event: e.ApplicationPassedOn) -> Case:
    """The other provider begins with what the family sent; what was found here is not its finding."""
    accepted = tuple(
        replace(one, replaced_by=event.paper) if one.kind is PaperKind.ACCEPTANCE and one.replaced_by is None else one
        for one in case.papers
    )
    after = replace(
        case,
        stage=Stage.SUBMITTED,
        provider=event.provider,
        owner=event.owner,
        hours=event.hours,
        came_from=case.provider,
        review=Review(),
        rights=None,
        papers=accepted,
        corrections=tuple(one for one in case.corrections if one.kind is not PaperKind.ACCEPTANCE),
        filing=replace(case.filing, passed_at=event.passed_at, registered_on=None),
    )
    return with_paper(after, Paper(PaperKind.PASSING_ON, event.number, event.paper, event.passed_on, event.code))


@folds(e.ReferredToCommission)
def _referred_to_commission(case: Case, event: e.ReferredToCommission) -> Case:
    """Another composition does not undo a conflict of interest, nor an applicant's challenge (APPC 67)."""
    was = without_challenge(case.commission, lambda member: member not in event.composition.everybody())
    commission = Commission(
        composition=event.composition,
        round=was.round + 1,
        recused=was.recused,
        challenged=was.challenged,
        challenged_on=was.challenged_on,
    )
    review = replace(case.review, finished_on=case.review.finished_on or event.referred_on)
    return replace(case, stage=Stage.COMMISSION, commission=commission, review=review)
