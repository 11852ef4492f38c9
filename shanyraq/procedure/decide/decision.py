"""The paper of the decision or of the reasoned refusal: registered by the provider, signed by its head (p.7, 9)."""

from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling, signature_fault
from shanyraq.procedure.moment import Moment


def register(case: Case, command: c.RegisterDecision, now: Moment) -> Decided:
    """The paper carries what the commission decided; nobody can choose otherwise here."""
    assert not case.decision.refusal or case.hearing.heard, "nobody is refused unheard (APPC 73)"
    paper = command.paper
    registered = e.DecisionRegistered(
        refusal=case.decision.refusal,
        paper=paper.digest,
        number=paper.number,
        code=paper.code,
        registered_on=now.today,
        registrar=now.by.person,
        found=(command.found or None) if case.decision.refusal else None,
    )
    return (registered,)


def send_back(case: Case, command: c.SendBackDecision, now: Moment) -> Decided:
    """The head may ask for another paper, never for another outcome."""
    return (e.DecisionSentBack(command.writing),)


def sign(case: Case, command: c.SignDecision, now: Moment) -> Decided:
    """The head of this provider signs (p.5, reading 8)."""
    fault = signature_fault(command.signature, now.by.person, case.decision.paper, "O437/p9-1")
    return fault or (e.DecisionSigned(command.signature, now.today),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.RegisterDecision: register,
    c.SendBackDecision: send_back,
    c.SignDecision: sign,
}
