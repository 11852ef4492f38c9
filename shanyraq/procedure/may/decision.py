"""Conditions of the decision's paper: registered by one person, signed by another (p.9; reading 8)."""

from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def not_registered(case: Case, now: Moment) -> Denial | None:
    """The outcome has no paper yet."""
    return Denial("decision_already_registered", "O437/p9-1") if case.decision.paper else None


def registered(case: Case, now: Moment) -> Denial | None:
    """The paper waits for the head."""
    return None if case.decision.paper else Denial("decision_not_registered", "O437/p9-1")


def may_sign(case: Case, now: Moment) -> Denial | None:
    """Who registered the paper does not sign it: four eyes."""
    missing = registered(case, now)
    if missing:
        return missing
    return Denial("four_eyes", "O437/p9-1") if case.decision.registrar == now.by.person else None
