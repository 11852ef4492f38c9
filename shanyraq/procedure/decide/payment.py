"""Money that reached the local budget (p.8)."""

from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def owed_tiyn(case: Case) -> int:
    """What is still to be paid, in tiyn; nothing before a price is known."""
    return (case.agreement.residual_tiyn or 0) - sum(one.amount_tiyn for one in case.payments)


def record(case: Case, command: c.RecordPayment, now: Moment) -> Decided:
    """Each payment once, on a day it can have been made, and no more than is owed."""
    concluded_on = case.agreement.concluded_on
    assert concluded_on is not None, "payment follows a concluded agreement"
    if command.amount_tiyn <= 0:
        return Denial("amount_not_positive", "O437/p8")
    if not command.reference.strip():
        return Denial("payment_reference_needed", "O437/p8")
    if any(one.reference == command.reference for one in case.payments):
        return Denial("payment_already_entered", "O437/p8")
    if not concluded_on <= command.paid_on <= now.today:
        return Denial("payment_day_impossible", "O437/p8", {"from_": concluded_on, "to": now.today})
    if command.amount_tiyn > owed_tiyn(case):
        return Denial("more_than_owed", "O437/p8", {"owed_tiyn": owed_tiyn(case)})
    return (e.PaymentReceived(command.reference, command.amount_tiyn, command.paid_on, command.evidence),)


def cancel(case: Case, command: c.CancelPayment, now: Moment) -> Decided:
    """The entry stays in the journal; the sum forgets it."""
    if not any(one.reference == command.reference for one in case.payments):
        return Denial("no_such_payment", "O437/p8")
    return (e.PaymentCancelled(command.reference, command.writing),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.RecordPayment: record,
    c.CancelPayment: cancel,
}
