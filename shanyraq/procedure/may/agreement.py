"""Conditions of price, agreement and payment (p.6 to 8; readings 14, 15, 26)."""

from shanyraq.law.price import Basis
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.filing import consent_owed
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.parties import Party


def price_is_open(case: Case, now: Moment) -> Denial | None:
    """A price can be entered or mended until somebody has signed the agreement; nothing is owed when it is free."""
    if (case.decision.grants or case.filing.basis) is Basis.FREE:
        return Denial("free_of_charge", "O437/p8")
    return Denial("agreement_being_signed", "O437/p6") if case.agreement.signed else None


def _rights_fault(case: Case) -> Denial | None:
    if case.rights is None:
        return Denial("rights_not_received", "O437/p9-1")
    return Denial("encumbered", "O437/p9-1", {"on": case.rights.received_on}) if case.rights.encumbered else None


def may_be_drafted(case: Case, now: Moment) -> Denial | None:
    """The rights are known and clear, and the price where one is owed; until it is concluded a draft can be mended."""
    fault = _rights_fault(case) or consent_owed(case, now)
    if fault:
        return fault
    if case.decision.grants is not Basis.FREE and case.agreement.residual_tiyn is None:
        return Denial("price_unknown", "HL/13-1")
    return None


def waits_for_signature(case: Case, now: Moment) -> Denial | None:
    """There is a draft that this side has not signed, and no encumbrance came to light since it was made."""
    if not case.agreement.paper:
        return Denial("no_agreement_yet", "O437/p6")
    fault = _rights_fault(case) or consent_owed(case, now)
    if fault:
        return fault
    side = Party.PROVIDER if now.by.role is Role.HEAD else Party.APPLICANT
    signed = any(party is side for party, _ in case.agreement.signed)
    return Denial("already_signed", "O437/p6") if signed else None


def has_payments(case: Case, now: Moment) -> Denial | None:
    """There is a payment to take out."""
    return None if case.payments else Denial("no_payments", "O437/p8")
