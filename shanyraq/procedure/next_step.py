"""Whose turn it is, what they have to do, and by which term: asked by every page and list."""

from dataclasses import dataclass

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import ENDED, Case, Stage, Voting
from shanyraq.procedure.may.transfer import DEED_PARTIES, LOCAL_POSTS, approvers, deed_approved
from shanyraq.procedure.parties import Party
from shanyraq.procedure.requirements import unchecked, unmet
from shanyraq.procedure.tally import presiding, vacancy


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next act: who owes it, its code in `words.next_steps`, and the term it is due by, if the law gives one."""

    roles: tuple[Role, ...]
    code: str
    term: TermCode | None = None


NOTHING = NextStep((), "nothing")
R = Role


def next_step(case: Case) -> NextStep:
    """The one act that brings the case forward; `nothing` once it has ended."""
    if case.stage in ENDED:
        return NOTHING
    if case.awaits_successor:
        return NextStep((R.FAMILY, R.EXECUTOR, R.HEAD), "successor")
    if case.suspended:
        return NextStep((R.HEAD,), "resume")
    return _BY_STAGE[case.stage](case)


def _new(case: Case) -> NextStep:
    return NextStep((R.APPLICANT,), "open")


def _filing(case: Case) -> NextStep:
    if not case.filing.paper:
        return NextStep((R.APPLICANT,), "prepare_application")
    prepared_on = next(paper.issued_on for paper in reversed(case.papers) if paper.digest == case.filing.paper)
    adults = [one.person for one in case.filing.household if one.is_adult(prepared_on)]
    given = {one.person for one in case.filing.consents if one.state == "given"}
    if set(adults) - given:
        return NextStep((R.APPLICANT, R.FAMILY), "collect_consents")
    return NextStep((R.APPLICANT,), "submit")


def _submitted(case: Case) -> NextStep:
    return NextStep((R.SYSTEM, R.EXECUTOR), "register")


def _review(case: Case) -> NextStep:
    findings = dict(case.review.findings)
    if len(findings) < 9:
        return NextStep((R.EXECUTOR,), "check_documents", TermCode.RETURN_INCOMPLETE)
    if {"missing", "expired"} & set(findings.values()):
        return NextStep((R.EXECUTOR,), "return_or_notify", TermCode.RETURN_INCOMPLETE)
    if unchecked(case):
        return NextStep((R.EXECUTOR,), "check_requirements", TermCode.COMMISSION_DECISION)
    if unmet(case):
        return NextStep((R.EXECUTOR,), "notify_preliminary_refusal", TermCode.PRELIMINARY_REFUSAL_NOTICE)
    return NextStep((R.EXECUTOR,), "refer", TermCode.COMMISSION_DECISION)


def _hearing(case: Case) -> NextStep:
    hearing = case.hearing
    if hearing.notified_on is None:
        return NextStep((R.EXECUTOR,), "notify_preliminary_refusal", TermCode.PRELIMINARY_REFUSAL_NOTICE)
    if hearing.heard:
        return NextStep((R.EXECUTOR,), "refer_after_hearing", TermCode.COMMISSION_DECISION)
    if hearing.received_on is None:
        return NextStep((R.EXECUTOR,), "record_delivery", TermCode.COMMISSION_DECISION)
    return NextStep((R.EXECUTOR,), "hold_hearing", TermCode.COMMISSION_DECISION)


def _commission(case: Case) -> NextStep:
    term = TermCode.COMMISSION_DECISION
    commission = case.commission
    assert commission.composition is not None, "the stage of the commission has a composition"
    if commission.voting is not Voting.CLOSED and vacancy(commission.composition, commission.recused):
        return NextStep((R.EXECUTOR,), "form_commission_anew", term)
    if commission.voting is Voting.NOT_SCHEDULED:
        return NextStep((R.SECRETARY,), "schedule_sitting", term)
    if commission.voting is Voting.SCHEDULED and commission.challenged:
        own = presiding(commission.composition, commission.recused) in commission.challenged
        return NextStep((R.HEAD if own else R.CHAIR,), "decide_challenge", TermCode.RECUSAL)
    if commission.voting is Voting.SCHEDULED:
        return NextStep((R.CHAIR,), "open_voting", term)
    if commission.voting is Voting.OPEN:
        return NextStep((R.MEMBER, R.CHAIR), "vote", term)
    if not commission.minutes:
        return NextStep((R.SECRETARY,), "draw_up_minutes", term)
    return NextStep((R.CHAIR, R.SECRETARY), "sign_minutes", term)


def _decision(case: Case) -> NextStep:
    if not case.decision.paper:
        return NextStep((R.EXECUTOR,), "register_decision", TermCode.COMMISSION_DECISION)
    return NextStep((R.HEAD,), "sign_decision", TermCode.COMMISSION_DECISION)


def _transfer(case: Case) -> NextStep:
    transfer = case.transfer
    if transfer.parties is None:
        return NextStep((R.EXECUTOR,), "open_transfer", TermCode.TRANSFER)
    if case.route is Route.REPUBLICAN and transfer.property_decision is not True:
        return _property_limb(case)
    if not transfer.deed:
        return NextStep((R.EXECUTOR, R.OWNER), "draw_up_deed", TermCode.TRANSFER)
    if set(transfer.deed_signed) != set(DEED_PARTIES):
        side = R.HEAD if Party.TRANSFERRING in transfer.deed_signed else R.OWNER
        return NextStep((side,), "sign_deed", TermCode.TRANSFER)
    if not deed_approved(case):
        return NextStep(_missing_approvers(case), "approve_deed", TermCode.TRANSFER)
    if transfer.title_registered_on is None:
        return NextStep((R.REGISTRAR,), "register_title", TermCode.TRANSFER)
    return NextStep((R.REGISTRAR, R.EXECUTOR), "record_rights", TermCode.TRANSFER)


def _missing_approvers(case: Case) -> tuple[Role, ...]:
    missing = set(approvers(case)) - set(case.transfer.deed_approved)
    local = R.COMMUNAL_APPROVER if missing & set(LOCAL_POSTS) else None
    state = R.STATE_APPROVER if missing - set(LOCAL_POSTS) else None
    return tuple(role for role in (state, local) if role)


def _property_limb(case: Case) -> NextStep:
    transfer, term = case.transfer, TermCode.PROPERTY_BODY_DECISION
    refused = transfer.industry_agreed is False or transfer.property_decision is False
    if transfer.petition_on is None or refused:
        return NextStep((R.AKIM,), "send_petition", term)
    if transfer.industry_agreed is None:
        return NextStep((R.INDUSTRY,), "answer_as_industry", term)
    return NextStep((R.PROPERTY,), "decide_as_property_body", term)


def _agreement(case: Case) -> NextStep:
    term = TermCode.AGREEMENT
    if case.rights is None or case.rights.encumbered:
        return NextStep((R.EXECUTOR,), "record_rights", term)
    if case.decision.grants is not Basis.FREE and case.agreement.residual_tiyn is None:
        return NextStep((R.EXECUTOR,), "establish_price", term)
    if not case.agreement.paper:
        return NextStep((R.EXECUTOR,), "draft_agreement", term)
    signed = {party for party, _ in case.agreement.signed}
    if Party.APPLICANT not in signed:
        return NextStep((R.APPLICANT,), "sign_agreement", term)
    return NextStep((R.HEAD,), "sign_agreement_for_provider", term)


def _payment(case: Case) -> NextStep:
    return NextStep((R.APPLICANT,), "pay", TermCode.PAYMENT)


_BY_STAGE = {
    Stage.NEW: _new,
    Stage.FILING: _filing,
    Stage.SUBMITTED: _submitted,
    Stage.REVIEW: _review,
    Stage.HEARING: _hearing,
    Stage.COMMISSION: _commission,
    Stage.DECISION: _decision,
    Stage.TRANSFER: _transfer,
    Stage.AGREEMENT: _agreement,
    Stage.PAYMENT: _payment,
}
