"""The family as it became, and what named it as it was."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.evolve.entering import folds
from shanyraq.procedure.household import FamilyTurn, Relation, Relative


@folds(e.FamilyChanged)
def _family_changed(case: Case, event: e.FamilyChanged) -> Case:
    filing = case.filing
    if event.turn is FamilyTurn.BIRTH:
        household = (*filing.household, Relative(event.person, Relation.CHILD, event.happened_on))
    elif event.leaves:
        household = tuple(one for one in filing.household if one.person != event.person)
    else:
        household = tuple(
            replace(one, relation=Relation.OTHER) if one.person == event.person else one for one in filing.household
        )
    consents = tuple(one for one in filing.consents if not event.leaves or one.person != event.person)
    return _named_anew(replace(case, filing=replace(filing, household=household, consents=consents)))


def _named_anew(case: Case) -> Case:
    """Findings on the requirements, a decision nobody signed and a draft of the agreement rest on the old family."""
    if case.stage is Stage.REVIEW:
        return replace(case, review=replace(case.review, requirements=()))
    if case.stage is Stage.DECISION:
        return replace(case, decision=replace(case.decision, paper="", registered_on=None))
    if case.stage is Stage.AGREEMENT:
        return replace(case, agreement=replace(case.agreement, paper="", signed=()))
    return case


@folds(e.CaseJoined)
def _case_joined(case: Case, event: e.CaseJoined) -> Case:
    return replace(case, stage=Stage.TERMINATED, ended_on=event.joined_on, joined_to=event.lead)


@folds(e.CaseTakenIn)
def _case_taken_in(case: Case, event: e.CaseTakenIn) -> Case:
    newcomers = tuple(
        replace(one, relation=Relation.OTHER if one.relation is Relation.SELF else one.relation)
        for one in event.newcomers
    )
    after = replace(case, joined=(*case.joined, event.number))
    if not newcomers:
        return after
    return _named_anew(replace(after, filing=replace(case.filing, household=(*case.filing.household, *newcomers))))
