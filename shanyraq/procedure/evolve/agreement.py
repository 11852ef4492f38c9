"""Price and agreement."""

from dataclasses import replace

from shanyraq.law.price import Basis
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.evolve.entering import folds, superseding
from shanyraq.procedure.papers import Paper, PaperKind
from shanyraq.procedure.parties import Party


@folds(e.PriceEstablished)
def _price_established(case: Case, event: e.PriceEstablished) -> Case:
    return replace(case, agreement=replace(case.agreement, residual_tiyn=event.residual_tiyn, paper="", signed=()))


@folds(e.AgreementDrafted)
def _agreement_drafted(case: Case, event: e.AgreementDrafted) -> Case:
    agreement = replace(case.agreement, paper=event.paper, number=event.number, signed=())
    paper = Paper(PaperKind.AGREEMENT, event.number, event.paper, event.drafted_on, event.code)
    return superseding(replace(case, agreement=agreement), paper)


@folds(e.AgreementSigned)
def _agreement_signed(case: Case, event: e.AgreementSigned) -> Case:
    signed = (*case.agreement.signed, (event.party, event.signed_on))
    agreement = replace(case.agreement, signed=signed)
    if {party for party, _ in signed} != {Party.APPLICANT, Party.PROVIDER}:
        return replace(case, agreement=agreement)
    concluded_on = max(day for _, day in signed)
    after = replace(case, agreement=replace(agreement, concluded_on=concluded_on))
    if case.decision.grants is Basis.FREE:
        return replace(after, stage=Stage.COMPLETED, ended_on=concluded_on)
    return replace(after, stage=Stage.PAYMENT)
