"""Money received."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Received, Stage
from shanyraq.procedure.evolve.entering import folds


def _paid(case: Case, payments: tuple[Received, ...]) -> Case:
    after = replace(case, payments=payments)
    owed = case.agreement.residual_tiyn or 0
    if sum(one.amount_tiyn for one in payments) >= owed:
        return replace(after, stage=Stage.COMPLETED, ended_on=max(one.paid_on for one in payments))
    return replace(after, stage=Stage.PAYMENT, ended_on=None)


@folds(e.PaymentReceived)
def _payment_received(case: Case, event: e.PaymentReceived) -> Case:
    return _paid(case, (*case.payments, Received(event.reference, event.amount_tiyn, event.paid_on)))


@folds(e.PaymentCancelled)
def _payment_cancelled(case: Case, event: e.PaymentCancelled) -> Case:
    return _paid(case, tuple(one for one in case.payments if one.reference != event.reference))
