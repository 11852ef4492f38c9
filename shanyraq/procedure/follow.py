"""What an event entails once it is written: effects owed after the commit, terms that start and end with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import BODIES
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.clocks import is_window
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.papers import PaperKind


@dataclass(frozen=True, slots=True)
class Effect:
    """Work for the job queue; `kind` is the name of a module in `effects`."""

    kind: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Following:
    """What follows from one event. Which *day* a term ends on is told by `procedure.clocks`."""

    effects: tuple[Effect, ...] = ()
    terms_started: tuple[TermCode, ...] = ()
    terms_ended: tuple[TermCode, ...] = ()


T = TermCode

STARTED: Mapping[type[e.Event], tuple[TermCode, ...]] = {
    e.ApplicationRegistered: (T.RETURN_INCOMPLETE, T.PRELIMINARY_REFUSAL_NOTICE, T.COMMISSION_DECISION),
    e.HearingHeld: (T.MINUTES_REMARKS,),
    e.MemberChallenged: (T.RECUSAL,),
    e.CorrectionRequested: (T.CORRECTION,),
}
"""Terms that start with an event whatever the case is like."""

ENDED: Mapping[type[e.Event], tuple[TermCode, ...]] = {
    e.ApplicationReturned: (T.RETURN_INCOMPLETE, T.PRELIMINARY_REFUSAL_NOTICE, T.COMMISSION_DECISION),
    e.ReferredToCommission: (T.RETURN_INCOMPLETE,),
    e.PreliminaryRefusalNotified: (T.RETURN_INCOMPLETE, T.PRELIMINARY_REFUSAL_NOTICE),
    e.HearingWaived: (T.OBJECTIONS,),
    e.MemberRecused: (T.RECUSAL,),
    e.ChallengeRejected: (T.RECUSAL,),
    e.DecisionRegistered: (T.PRELIMINARY_REFUSAL_NOTICE,),
    e.DecisionSigned: (T.COMMISSION_DECISION,),
    e.TitleRegistered: (T.TRANSFER, T.TRANSFER_CAP),
    e.SlipCorrected: (T.CORRECTION,),
    e.CorrectionDeclined: (T.CORRECTION,),
}
"""Terms that an event brings to their end."""

TOLD = frozenset(
    {
        e.ApplicationPrepared,
        e.ConsentRefused,
        e.ApplicationSubmitted,
        e.ApplicationRegistered,
        e.ApplicationReturned,
        e.ReferredToCommission,
        e.PreliminaryRefusalNotified,
        e.HearingMoved,
        e.HearingHeld,
        e.SittingScheduled,
        e.DecisionSigned,
        e.PetitionSent,
        e.PropertyBodyDecided,
        e.TitleRegistered,
        e.AgreementDrafted,
        e.AgreementSigned,
        e.PaymentReceived,
        e.PaymentCancelled,
        e.DeathRecordCancelled,
        e.ApplicantReplaced,
        e.CaseTerminated,
        e.SlipCorrected,
        e.CorrectionDeclined,
        e.CaseSuspended,
        e.CaseResumed,
        e.TermPassed,
    }
)
"""Events the household is told of in the personal account."""


def follow(case: Case, event: e.Event) -> Following:
    """What follows from `event`; `case` is the state it led to."""
    effects = [Effect("tell")] if _is_told(case, event) else []
    effects += [Effect("tell_bodies")] if _turns_to_a_body(case, event) else []
    effects += _papers(case, event)
    started, ended = STARTED.get(type(event), ()), ENDED.get(type(event), ())
    match event:
        case e.PaperDelivered(paper=paper) if paper == case.hearing.notice:
            started = (T.OBJECTIONS,)
        case e.DecisionSigned() if not case.decision.refusal:
            started = _after_decision(case)
        case e.PropertyBodyDecided(transfers=True):
            started, ended = (T.TRANSFER,), (T.PROPERTY_BODY_DECISION,)
        case e.RightsReceived() if case.route is not Route.COMMUNAL and case.stage is Stage.AGREEMENT:
            started = (T.AGREEMENT,) if case.transfer.completed_on == event.received_on else ()
        case e.AgreementSigned() if case.agreement.concluded_on is not None:
            ended = (T.AGREEMENT,)
            started = () if case.decision.grants is Basis.FREE else (T.PAYMENT,)
        case e.PaymentReceived() if case.stage is Stage.COMPLETED:
            ended = (T.PAYMENT,)
    return Following(tuple(effects), started, ended)


def entered(before: Case, after: Case) -> tuple[Effect, ...]:
    """What is owed when a submitted application came to another stage: the monitoring system is told (p. 11)."""
    if after.stage is before.stage or after.filing.submitted_at is None:
        return ()
    return (Effect("report_stage"),)


def _is_told(case: Case, event: e.Event) -> bool:
    """A possibility that closes unused is no news: it would read like a breach."""
    if isinstance(event, e.TermPassed) and is_window(case, event.term):
        return False
    return type(event) in TOLD


def _turns_to_a_body(case: Case, event: e.Event) -> bool:
    """Whether the event moved the transfer on, and an official outside the provider has the next step."""
    moved = isinstance(event, MOVES_ON) or (isinstance(event, e.CaseResumed) and case.stage is Stage.TRANSFER)
    return moved and not BODIES.isdisjoint(next_step(case).roles)


MOVES_ON = (
    e.TransferOpened,
    e.PetitionSent,
    e.IndustryAnswered,
    e.PropertyBodyDecided,
    e.DeedDrawnUp,
    e.DeedSigned,
    e.DeedApproved,
    e.TitleRegistered,
)
"""Events by which a transfer goes from one body to another."""


def _after_decision(case: Case) -> tuple[TermCode, ...]:
    if case.route is Route.COMMUNAL:
        return (T.AGREEMENT,)
    if case.route is Route.COMMUNAL_INSTITUTION:
        return (T.TRANSFER,)
    return (T.PROPERTY_BODY_DECISION, T.TRANSFER_CAP)


def _papers(case: Case, event: e.Event) -> list[Effect]:
    """Work that makes a paper or asks a register, each done once."""
    match event:
        case e.ApplicationSubmitted() if case.stage is Stage.SUBMITTED:
            return [Effect("register_when_due")]
        case e.ApplicationRegistered():
            return [Effect("issue_paper", {"paper": PaperKind.ACCEPTANCE}), Effect("ask_registers")]
        case e.AgreementSigned() if case.stage is Stage.PAYMENT:
            return [Effect("issue_paper", {"paper": PaperKind.PAYMENT_SCHEDULE})]
        case _:
            return []
