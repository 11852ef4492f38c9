"""Price and agreement (p.6 to 8; Housing Law art. 13(1); reading 26)."""

from shanyraq.law.price import Basis, PriceError, schedule
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling, instalments_fault, signature_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.parties import Party
from shanyraq.procedure.representation import Scope, acts_for


def establish_price(case: Case, command: c.EstablishPrice, now: Moment) -> Decided:
    """The value comes from an attached calculation with its source; a draft made with another value falls away."""
    if command.residual_tiyn <= 0:
        return Denial("price_not_positive", "HL/13-1")
    if not command.source.strip() or not command.calculation:
        return Denial("price_needs_calculation", "HL/13-1")
    return (e.PriceEstablished(command.residual_tiyn, command.calculation, command.source),)


def draft(case: Case, command: c.DraftAgreement, now: Moment) -> Decided:
    """Instalments are checked again, now against the price (Decree 673 p.23); signatures of another draft fall away."""
    choice, residual = case.filing.instalments, case.agreement.residual_tiyn
    if case.decision.grants is Basis.INSTALMENTS and choice is not None:
        fault = instalments_fault(choice, residual, now)
        if fault:
            return fault
        try:
            schedule(now.calendar, Basis.INSTALMENTS, residual, choice, now.today)
        except PriceError:
            return Denial("parts_too_small", "O437/app2")
    paper = command.paper
    return (e.AgreementDrafted(paper.digest, paper.number, paper.code, now.today),)


def sign(case: Case, command: c.SignAgreement, now: Moment) -> Decided:
    """Each side signs for itself, at the counter on paper; the second signature concludes the agreement."""
    own = Party.PROVIDER if now.by.role is Role.HEAD else Party.APPLICANT
    if command.party is not own:
        return Denial("other_side", "O437/p6")
    entrusted = acts_for(case.representations, now.by.person, now.today, Scope.SIGNING)
    for_applicant = now.by.person if case.filing.applicant in entrusted else case.filing.applicant
    signer = now.by.person if own is Party.PROVIDER else for_applicant
    fault = signature_fault(command.signature, signer, case.agreement.paper, "O437/p6")
    return fault or (e.AgreementSigned(own, command.signature, now.today),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.EstablishPrice: establish_price,
    c.DraftAgreement: draft,
    c.SignAgreement: sign,
}
