"""The table of the procedure: which command, in which stages, by whom, under which article, and on what condition.

The diagrams, the roles page of the manual and the explorer read this table; there is no second one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import ENDED, Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may import agreement, commission, decision, filing, hearing, review, transfer, turns
from shanyraq.procedure.moment import Moment

Condition = Callable[[Case, Moment], Denial | None]


@dataclass(frozen=True, slots=True)
class Gate:
    """When and by whom a command may be given.

    `while_suspended`: also while the terms stand still. `while_vacant`: also while the applicant has died and nobody
    has taken their place.
    """

    stages: frozenset[Stage]
    roles: frozenset[Role]
    article: str
    condition: Condition | None = None
    while_suspended: bool = False
    while_vacant: bool = False


def _gate(
    stages: tuple[Stage, ...],
    roles: tuple[Role, ...],
    article: str,
    condition: Condition | None = None,
    *,
    while_suspended: bool = False,
    while_vacant: bool = False,
) -> Gate:
    return Gate(frozenset(stages), frozenset(roles), article, condition, while_suspended, while_vacant)


S = Stage
R = Role
OPEN = tuple(stage for stage in Stage if stage not in ENDED and stage is not Stage.NEW)
REGISTERED = (S.REVIEW, S.COMMISSION, S.HEARING, S.DECISION, S.TRANSFER, S.AGREEMENT, S.PAYMENT)
BEFORE_AGREEMENT = (
    S.FILING,
    S.SUBMITTED,
    S.REVIEW,
    S.COMMISSION,
    S.HEARING,
    S.DECISION,
    S.TRANSFER,
    S.AGREEMENT,
)
BEFORE_PAYMENT = tuple(stage for stage in REGISTERED if stage is not S.PAYMENT)
AFTER_REGISTRATION = (*REGISTERED, S.RETURNED, S.REFUSED, S.COMPLETED, S.WITHDRAWN, S.TERMINATED)
CITIZEN = (R.APPLICANT, R.OPERATOR)
"""The applicant, or the operator who writes down what the applicant declares at the counter (p.5)."""

ENDED_STAGES = tuple(stage for stage in Stage if stage in ENDED)

GATES: Mapping[type[c.Command], Gate] = MappingProxyType(
    {
        # filing
        c.OpenFiling: _gate((S.NEW,), CITIZEN, "O437/p3"),
        c.PrepareApplication: _gate((S.FILING,), CITIZEN, "O437/p3"),
        c.GiveConsent: _gate((S.FILING,), (R.APPLICANT, R.FAMILY, R.OPERATOR), "O437/p9-docs-1", filing.prepared),
        c.RefuseConsent: _gate((S.FILING,), (R.FAMILY, R.OPERATOR), "HL/13-1", filing.prepared),
        c.SubmitApplication: _gate((S.FILING,), CITIZEN, "O437/p3", filing.signed_by_all),
        c.RegisterApplication: _gate((S.SUBMITTED,), (R.EXECUTOR, R.SYSTEM), "O437/p4", filing.registration_day_came),
        # review
        c.AssignExecutor: _gate(REGISTERED, (R.EXECUTOR, R.HEAD), "O437/p10", while_suspended=True, while_vacant=True),
        c.CheckDocument: _gate((S.REVIEW,), (R.EXECUTOR,), "O437/p9-1"),
        c.CheckRequirements: _gate(
            (S.REVIEW, S.HEARING, S.COMMISSION), (R.EXECUTOR,), "HL/13-1", review.requirements_open
        ),
        c.RecordRegisterAnswer: _gate((S.REVIEW,), (R.EXECUTOR, R.SYSTEM), "O437/p9-registers", while_suspended=True),
        c.ReturnApplication: _gate((S.REVIEW,), (R.EXECUTOR,), "O437/p6-end", review.return_term_runs),
        c.ReferToCommission: _gate(
            (S.REVIEW, S.HEARING, S.COMMISSION), (R.EXECUTOR,), "O437/p9-1", review.ready_for_commission
        ),
        # hearing
        c.NotifyPreliminaryRefusal: _gate(
            (S.REVIEW, S.HEARING, S.COMMISSION), (R.EXECUTOR,), "O437/p10", hearing.may_be_notified
        ),
        c.RecordObjection: _gate((S.HEARING, S.COMMISSION), (*CITIZEN, R.EXECUTOR), "O437/p10", hearing.notified),
        c.WaiveHearing: _gate((S.HEARING,), CITIZEN, "APPC/73-2", hearing.notified_and_not_heard),
        c.MoveHearing: _gate((S.HEARING,), (R.EXECUTOR,), "O437/p10", hearing.notified_and_not_heard),
        c.HoldHearing: _gate((S.HEARING,), (R.EXECUTOR,), "O437/p10", hearing.may_be_held),
        c.RemarkOnMinutes: _gate((S.HEARING, S.COMMISSION), CITIZEN, "APPC/74", hearing.minutes_open_to_remarks),
        # commission
        c.ScheduleSitting: _gate((S.COMMISSION,), (R.SECRETARY,), "O437/p9-1", commission.not_yet_voting),
        c.DeclareConflict: _gate(
            (S.COMMISSION,), (R.CHAIR, R.MEMBER, R.SECRETARY), "APPC/67", commission.not_yet_closed
        ),
        c.ChallengeMember: _gate((S.COMMISSION,), CITIZEN, "APPC/67", commission.not_yet_voting),
        c.DecideChallenge: _gate((S.COMMISSION,), (R.CHAIR, R.HEAD), "APPC/67", commission.has_challenge),
        c.OpenVoting: _gate((S.COMMISSION,), (R.CHAIR,), "O437/p9-1", commission.may_vote),
        c.CastVote: _gate((S.COMMISSION,), (R.CHAIR, R.MEMBER, R.SECRETARY), "O437/p9-1", commission.may_cast),
        c.CloseVoting: _gate((S.COMMISSION,), (R.CHAIR,), "O437/p9-1", commission.voting_is_open),
        c.FileDissent: _gate((S.COMMISSION,), (R.CHAIR, R.MEMBER, R.SECRETARY), "APPC/71", commission.may_dissent),
        c.DrawUpMinutes: _gate((S.COMMISSION,), (R.SECRETARY,), "APPC/71", commission.voting_is_closed),
        c.SignMinutes: _gate((S.COMMISSION,), (R.CHAIR, R.SECRETARY), "APPC/71", commission.minutes_wait),
        # decision
        c.RegisterDecision: _gate((S.DECISION,), (R.EXECUTOR,), "O437/p9-1", decision.not_registered),
        c.SendBackDecision: _gate((S.DECISION,), (R.HEAD,), "O437/p9-1", decision.registered),
        c.SignDecision: _gate((S.DECISION,), (R.HEAD,), "O437/p9-1", decision.may_sign),
        c.RecordRights: _gate(
            (S.REVIEW, S.COMMISSION, S.HEARING, S.DECISION, S.TRANSFER, S.AGREEMENT),
            (R.EXECUTOR, R.REGISTRAR, R.SYSTEM),
            "O437/p9-1",
            transfer.rights_may_come,
        ),
        # transfer
        c.OpenTransfer: _gate((S.TRANSFER,), (R.EXECUTOR,), "O437/p6", transfer.may_be_opened),
        c.SendPetition: _gate((S.TRANSFER,), (R.AKIM,), "O437/p6-3", transfer.petition_is_due),
        c.AnswerAsIndustry: _gate((S.TRANSFER,), (R.INDUSTRY,), "O437/p6-3", transfer.industry_is_asked),
        c.DecideAsPropertyBody: _gate((S.TRANSFER,), (R.PROPERTY,), "O437/p6-3", transfer.property_body_is_asked),
        c.DrawUpDeed: _gate((S.TRANSFER,), (R.EXECUTOR, R.OWNER), "O437/p6", transfer.deed_may_be_drawn),
        c.SignDeed: _gate((S.TRANSFER,), (R.OWNER, R.HEAD), "O437/p6", transfer.deed_waits_for_signature),
        c.ApproveDeed: _gate(
            (S.TRANSFER,), (R.COMMUNAL_APPROVER, R.STATE_APPROVER), "O437/p6", transfer.deed_waits_for_approval
        ),
        c.RegisterTitle: _gate((S.TRANSFER,), (R.REGISTRAR,), "O437/p6", transfer.deed_is_approved),
        # agreement and payment
        c.EstablishPrice: _gate(
            (S.REVIEW, S.COMMISSION, S.HEARING, S.DECISION, S.TRANSFER, S.AGREEMENT),
            (R.EXECUTOR,),
            "HL/13-1",
            agreement.price_is_open,
        ),
        c.DraftAgreement: _gate((S.AGREEMENT,), (R.EXECUTOR,), "O437/p6", agreement.may_be_drafted),
        c.SignAgreement: _gate((S.AGREEMENT,), (*CITIZEN, R.HEAD), "O437/p6", agreement.waits_for_signature),
        c.RecordPayment: _gate(
            (S.PAYMENT,), (R.EXECUTOR, R.SYSTEM), "O437/p8", while_suspended=True, while_vacant=True
        ),
        c.CancelPayment: _gate(
            (S.PAYMENT, S.COMPLETED),
            (R.EXECUTOR,),
            "O437/p8",
            agreement.has_payments,
            while_suspended=True,
            while_vacant=True,
        ),
        # turns
        c.WithdrawApplication: _gate(BEFORE_AGREEMENT, CITIZEN, "APPC/70", while_suspended=True),
        c.RecordDeath: _gate(
            OPEN, (R.FAMILY, R.EXECUTOR, R.SYSTEM), "HL/95", turns.applicant_lives, while_suspended=True
        ),
        c.CancelDeathRecord: _gate(
            OPEN, (R.EXECUTOR,), "HL/95", turns.applicant_is_dead, while_suspended=True, while_vacant=True
        ),
        c.ReplaceApplicant: _gate(
            OPEN, (R.FAMILY, R.EXECUTOR), "HL/95", turns.applicant_is_dead, while_suspended=True, while_vacant=True
        ),
        c.TerminateCase: _gate(
            BEFORE_AGREEMENT, (R.HEAD,), "APPC/70", turns.applicant_is_dead, while_suspended=True, while_vacant=True
        ),
        c.RequestCorrection: _gate(
            AFTER_REGISTRATION, (*CITIZEN, R.EXECUTOR), "APPC/82", turns.has_papers, while_suspended=True
        ),
        c.CorrectSlip: _gate(
            AFTER_REGISTRATION, (R.HEAD,), "APPC/82", turns.correction_is_asked, while_suspended=True, while_vacant=True
        ),
        c.DeclineCorrection: _gate(
            AFTER_REGISTRATION, (R.HEAD,), "APPC/82", turns.correction_is_asked, while_suspended=True, while_vacant=True
        ),
        c.SuspendCase: _gate(BEFORE_PAYMENT, (R.HEAD,), "APPC/96", turns.is_not_suspended, while_vacant=True),
        c.ResumeCase: _gate(OPEN, (R.HEAD,), "APPC/96", turns.is_suspended, while_suspended=True, while_vacant=True),
        c.PassTerm: _gate((*OPEN, *ENDED_STAGES), (R.SYSTEM,), "O437/p6", while_vacant=True),
        c.IssuePaper: _gate(AFTER_REGISTRATION, (R.SYSTEM,), "O437/p5", while_suspended=True, while_vacant=True),
        c.RecordDelivery: _gate(
            AFTER_REGISTRATION,
            (R.SYSTEM, R.EXECUTOR, R.OPERATOR),
            "APPC/66",
            turns.has_papers,
            while_suspended=True,
            while_vacant=True,
        ),
    }
)
