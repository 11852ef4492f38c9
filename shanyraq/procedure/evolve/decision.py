"""The decision's paper, and the rights on the dwelling."""

from dataclasses import replace

from shanyraq.law.routes import Route
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Rights, Stage
from shanyraq.procedure.evolve.entering import folds, superseding
from shanyraq.procedure.papers import Paper, PaperKind


@folds(e.DecisionRegistered)
def _decision_registered(case: Case, event: e.DecisionRegistered) -> Case:
    decision = replace(
        case.decision,
        paper=event.paper,
        number=event.number,
        registered_on=event.registered_on,
        registrar=event.registrar,
        found=event.found,
    )
    kind = PaperKind.REFUSAL if event.refusal else PaperKind.DECISION
    paper = Paper(kind, event.number, event.paper, event.registered_on, event.code)
    return superseding(replace(case, decision=decision), paper)


@folds(e.DecisionSentBack)
def _decision_sent_back(case: Case, event: e.DecisionSentBack) -> Case:
    return replace(case, decision=replace(case.decision, paper="", registered_on=None))


@folds(e.DecisionSigned)
def _decision_signed(case: Case, event: e.DecisionSigned) -> Case:
    after = replace(case, decision=replace(case.decision, signed_on=event.signed_on))
    if case.decision.refusal:
        return replace(after, stage=Stage.REFUSED, ended_on=event.signed_on)
    return replace(after, stage=Stage.AGREEMENT if case.route is Route.COMMUNAL else Stage.TRANSFER)


@folds(e.RightsReceived)
def _rights_received(case: Case, event: e.RightsReceived) -> Case:
    after = replace(case, rights=Rights(event.encumbered, event.received_on))
    if case.stage is not Stage.TRANSFER:
        return after
    transfer = replace(case.transfer, completed_on=event.received_on)
    return replace(after, stage=Stage.AGREEMENT, transfer=transfer)
