"""The fold: what a case is after one more event. Total, pure, and without opinions: an event has happened."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import events as e
from shanyraq.procedure.case import (
    NEW_CASE,
    Case,
    Commission,
    Correction,
    Hearing,
    PassedTerm,
    Received,
    Rights,
    Stage,
    Suspension,
    Vote,
    Voting,
)
from shanyraq.procedure.household import Consent, ConsentState
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.procedure.parties import Party
from shanyraq.procedure.tally import Result, presiding, tally

Fold = Callable[[Case, Any], Case]
FOLDS: dict[type[e.Event], Fold] = {}


def folds(kind: type[e.Event]) -> Callable[[Fold], Fold]:
    """Enter a fold for one kind of event; a house test sees to it that every kind has one."""

    def enter(fold: Fold) -> Fold:
        FOLDS[kind] = fold
        return fold

    return enter


def evolve(case: Case, event: e.Event) -> Case:
    """The case after `event`."""
    after = FOLDS[type(event)](case, event)
    return replace(after, seq=case.seq + 1)


def fold(events: Iterable[e.Event]) -> Case:
    """The case that a whole journal tells of."""
    case = NEW_CASE
    for event in events:
        case = evolve(case, event)
    return case


def _with_paper(case: Case, paper: Paper) -> Case:
    return replace(case, papers=(*case.papers, paper))


def _superseding(case: Case, paper: Paper) -> Case:
    """Add a paper; an earlier one of its kind points to it from now on."""
    earlier = tuple(
        replace(one, replaced_by=paper.digest) if one.kind == paper.kind and one.replaced_by is None else one
        for one in case.papers
    )
    return replace(case, papers=(*earlier, paper))


# --- filing ---


@folds(e.FilingOpened)
def _filing_opened(case: Case, event: e.FilingOpened) -> Case:
    return replace(
        case,
        stage=Stage.FILING,
        edition=event.edition,
        route=event.route,
        national_bank=event.national_bank,
        provider=event.provider,
        owner=event.owner,
        hours=event.hours,
        extension_allowed=event.extension_allowed,
        filing=replace(case.filing, applicant=event.applicant, dwelling=event.dwelling, channel=event.channel),
    )


@folds(e.ApplicationPrepared)
def _application_prepared(case: Case, event: e.ApplicationPrepared) -> Case:
    filing = replace(
        case.filing,
        version=event.version,
        paper=event.paper,
        basis=event.basis,
        instalments=event.instalments,
        free_category=event.free_category,
        facts=event.facts,
        household=event.household,
        attached=event.attached,
        consents=(),
    )
    paper = Paper(PaperKind.APPLICATION, event.number, event.paper, event.prepared_on, event.code)
    return _superseding(replace(case, filing=filing), paper)


def _answered(case: Case, consent: Consent) -> Case:
    others = tuple(one for one in case.filing.consents if one.person != consent.person)
    return replace(case, filing=replace(case.filing, consents=(*others, consent)))


@folds(e.ConsentGiven)
def _consent_given(case: Case, event: e.ConsentGiven) -> Case:
    return _answered(case, Consent(event.person, event.version, ConsentState.GIVEN, event.signature))


@folds(e.ConsentRefused)
def _consent_refused(case: Case, event: e.ConsentRefused) -> Case:
    return _answered(case, Consent(event.person, event.version, ConsentState.REFUSED))


@folds(e.ApplicationSubmitted)
def _application_submitted(case: Case, event: e.ApplicationSubmitted) -> Case:
    return replace(case, stage=Stage.SUBMITTED, filing=replace(case.filing, submitted_at=event.submitted_at))


@folds(e.ApplicationRegistered)
def _application_registered(case: Case, event: e.ApplicationRegistered) -> Case:
    return replace(case, stage=Stage.REVIEW, filing=replace(case.filing, registered_on=event.registered_on))


# --- review ---


@folds(e.ExecutorAssigned)
def _executor_assigned(case: Case, event: e.ExecutorAssigned) -> Case:
    return replace(case, review=replace(case.review, executor=event.executor))


@folds(e.DocumentChecked)
def _document_checked(case: Case, event: e.DocumentChecked) -> Case:
    others = tuple(one for one in case.review.findings if one[0] != event.kind)
    findings = tuple(sorted((*others, (event.kind, event.finding))))
    return replace(case, review=replace(case.review, findings=findings))


@folds(e.RegisterAnswered)
def _register_answered(case: Case, event: e.RegisterAnswered) -> Case:
    others = tuple(one for one in case.review.registers if one[0] != event.register)
    registers = (*others, (event.register, event.outcome))
    return replace(case, review=replace(case.review, registers=registers))


@folds(e.ApplicationReturned)
def _application_returned(case: Case, event: e.ApplicationReturned) -> Case:
    review = replace(case.review, shortfalls=event.shortfalls, finished_on=event.returned_on)
    after = replace(case, stage=Stage.RETURNED, ended_on=event.returned_on, review=review)
    return _with_paper(after, Paper(PaperKind.RETURN, event.number, event.paper, event.returned_on, event.code))


@folds(e.ReferredToCommission)
def _referred_to_commission(case: Case, event: e.ReferredToCommission) -> Case:
    commission = Commission(composition=event.composition, round=case.commission.round + 1)
    review = replace(case.review, finished_on=case.review.finished_on or event.referred_on)
    return replace(case, stage=Stage.COMMISSION, commission=commission, review=review)


# --- hearing ---


@folds(e.PreliminaryRefusalNotified)
def _preliminary_refusal_notified(case: Case, event: e.PreliminaryRefusalNotified) -> Case:
    hearing = Hearing(
        grounds=event.grounds,
        notice=event.paper,
        notified_on=event.notified_on,
        hearing_at=event.hearing_at,
        written=event.written,
    )
    review = replace(case.review, finished_on=case.review.finished_on or event.notified_on)
    paper = Paper(PaperKind.PRELIMINARY_REFUSAL, event.number, event.paper, event.notified_on, event.code)
    return _superseding(replace(case, stage=Stage.HEARING, hearing=hearing, review=review), paper)


@folds(e.ObjectionReceived)
def _objection_received(case: Case, event: e.ObjectionReceived) -> Case:
    objections = (*case.hearing.objections, (event.writing, event.received_on))
    return replace(case, hearing=replace(case.hearing, objections=objections))


@folds(e.HearingWaived)
def _hearing_waived(case: Case, event: e.HearingWaived) -> Case:
    return replace(case, hearing=replace(case.hearing, waived_on=event.waived_on))


@folds(e.HearingMoved)
def _hearing_moved(case: Case, event: e.HearingMoved) -> Case:
    return replace(case, hearing=replace(case.hearing, hearing_at=event.hearing_at))


@folds(e.HearingHeld)
def _hearing_held(case: Case, event: e.HearingHeld) -> Case:
    hearing = replace(case.hearing, held_on=event.held_on, attended=event.attended, minutes=event.minutes)
    paper = Paper(PaperKind.HEARING_MINUTES, event.number, event.minutes, event.held_on, event.code)
    return _with_paper(replace(case, hearing=hearing), paper)


@folds(e.MinutesRemarked)
def _minutes_remarked(case: Case, event: e.MinutesRemarked) -> Case:
    return replace(case, hearing=replace(case.hearing, remarks=case.hearing.remarks + 1))


# --- commission ---


@folds(e.SittingScheduled)
def _sitting_scheduled(case: Case, event: e.SittingScheduled) -> Case:
    return _commission(case, sitting=event.sitting, sits_at=event.sits_at, voting=Voting.SCHEDULED)


def _commission(case: Case, **changes: Any) -> Case:
    return replace(case, commission=replace(case.commission, **changes))


@folds(e.MemberRecused)
def _member_recused(case: Case, event: e.MemberRecused) -> Case:
    commission = case.commission
    return _commission(
        case,
        recused=(*commission.recused, event.member),
        challenged=tuple(one for one in commission.challenged if one != event.member),
        votes=tuple(vote for vote in commission.votes if vote.member != event.member),
    )


@folds(e.MemberChallenged)
def _member_challenged(case: Case, event: e.MemberChallenged) -> Case:
    return _commission(case, challenged=(*case.commission.challenged, event.member))


@folds(e.ChallengeRejected)
def _challenge_rejected(case: Case, event: e.ChallengeRejected) -> Case:
    return _commission(case, challenged=tuple(one for one in case.commission.challenged if one != event.member))


@folds(e.VotingOpened)
def _voting_opened(case: Case, event: e.VotingOpened) -> Case:
    return _commission(case, voting=Voting.OPEN, grants=event.grants, votes=())


@folds(e.VoteCast)
def _vote_cast(case: Case, event: e.VoteCast) -> Case:
    return _commission(case, votes=(*case.commission.votes, Vote(event.member, event.choice, event.grounds)))


@folds(e.VotingClosed)
def _voting_closed(case: Case, event: e.VotingClosed) -> Case:
    commission = case.commission
    assert commission.composition is not None, "voting closes only in a commission"
    outcome = tally(commission.composition, commission.recused, commission.votes)
    if outcome.result is Result.NO_QUORUM:
        return _commission(
            case, voting=Voting.NOT_SCHEDULED, sitting="", sits_at=None, votes=(), round=commission.round + 1
        )
    return _commission(case, voting=Voting.CLOSED, closed_on=event.closed_on)


@folds(e.DissentFiled)
def _dissent_filed(case: Case, event: e.DissentFiled) -> Case:
    return _commission(case, dissents=(*case.commission.dissents, event.member))


@folds(e.MinutesDrawnUp)
def _minutes_drawn_up(case: Case, event: e.MinutesDrawnUp) -> Case:
    paper = Paper(PaperKind.COMMISSION_MINUTES, event.number, event.paper, event.drawn_on, event.code)
    return _superseding(_commission(case, minutes=event.paper, minutes_signed=()), paper)


@folds(e.MinutesSigned)
def _minutes_signed(case: Case, event: e.MinutesSigned) -> Case:
    signed = (*case.commission.minutes_signed, event.signature.signer)
    after = _commission(case, minutes_signed=signed)
    return _with_outcome(after) if len(signed) == len(minutes_signers(after)) else after


def minutes_signers(case: Case) -> tuple[str, ...]:
    """Who has to sign the minutes: who presided and the secretary."""
    composition = case.commission.composition
    if composition is None:
        return ()
    secretary = tuple(one.person for one in composition.seats if one.seat == "secretary")
    return (presiding(composition, case.commission.recused), *secretary)


def _with_outcome(case: Case) -> Case:
    """Where signed minutes lead: a decision, a refusal of somebody who was heard, or the hearing."""
    commission = case.commission
    assert commission.composition is not None, "minutes are signed only in a commission"
    outcome = tally(commission.composition, commission.recused, commission.votes)
    if outcome.result is Result.ADOPTED:
        decision = replace(case.decision, refusal=False, grants=commission.grants, grounds=())
        return replace(case, stage=Stage.DECISION, decision=decision)
    if not case.hearing.heard:
        return replace(case, stage=Stage.HEARING)
    cited = {(ground.ground, ground.sub_reason) for vote in commission.votes for ground in vote.grounds}
    grounds = tuple(one for one in case.hearing.grounds if (one.ground, one.sub_reason) in cited)
    decision = replace(case.decision, refusal=True, grants=None, grounds=grounds or case.hearing.grounds)
    return replace(case, stage=Stage.DECISION, decision=decision)


# --- decision ---


@folds(e.DecisionRegistered)
def _decision_registered(case: Case, event: e.DecisionRegistered) -> Case:
    decision = replace(
        case.decision,
        paper=event.paper,
        number=event.number,
        registered_on=event.registered_on,
        registrar=event.registrar,
    )
    kind = PaperKind.REFUSAL if event.refusal else PaperKind.DECISION
    paper = Paper(kind, event.number, event.paper, event.registered_on, event.code)
    return _superseding(replace(case, decision=decision), paper)


@folds(e.DecisionSentBack)
def _decision_sent_back(case: Case, event: e.DecisionSentBack) -> Case:
    return replace(case, decision=replace(case.decision, paper="", registered_on=None))


@folds(e.DecisionSigned)
def _decision_signed(case: Case, event: e.DecisionSigned) -> Case:
    after = replace(case, decision=replace(case.decision, signed_on=event.signed_on))
    if case.decision.refusal:
        return replace(after, stage=Stage.REFUSED, ended_on=event.signed_on)
    return replace(after, stage=Stage.AGREEMENT if case.route is Route.COMMUNAL else Stage.TRANSFER)


@folds(e.RightsReceived)
def _rights_received(case: Case, event: e.RightsReceived) -> Case:
    after = replace(case, rights=Rights(event.encumbered, event.received_on))
    return replace(after, stage=Stage.AGREEMENT) if case.stage is Stage.TRANSFER else after


# --- transfer ---


def _transfer(case: Case, **changes: Any) -> Case:
    return replace(case, transfer=replace(case.transfer, **changes))


@folds(e.TransferOpened)
def _transfer_opened(case: Case, event: e.TransferOpened) -> Case:
    return _transfer(case, parties=event.parties)


@folds(e.PetitionSent)
def _petition_sent(case: Case, event: e.PetitionSent) -> Case:
    return _transfer(case, petition_on=event.sent_on, industry_agreed=None, property_decision=None)


@folds(e.IndustryAnswered)
def _industry_answered(case: Case, event: e.IndustryAnswered) -> Case:
    return _transfer(case, industry_agreed=event.agreed)


@folds(e.PropertyBodyDecided)
def _property_body_decided(case: Case, event: e.PropertyBodyDecided) -> Case:
    return _transfer(case, property_decision=event.transfers, property_decided_on=event.decided_on)


@folds(e.DeedDrawnUp)
def _deed_drawn_up(case: Case, event: e.DeedDrawnUp) -> Case:
    paper = Paper(PaperKind.DEED, event.number, event.paper, event.drawn_on, event.code)
    return _superseding(_transfer(case, deed=event.paper, deed_signed=(), deed_approved=()), paper)


@folds(e.DeedSigned)
def _deed_signed(case: Case, event: e.DeedSigned) -> Case:
    return _transfer(case, deed_signed=(*case.transfer.deed_signed, event.party))


@folds(e.DeedApproved)
def _deed_approved(case: Case, event: e.DeedApproved) -> Case:
    return _transfer(case, deed_approved=(*case.transfer.deed_approved, event.post))


@folds(e.TitleRegistered)
def _title_registered(case: Case, event: e.TitleRegistered) -> Case:
    return _transfer(case, title_registered_on=event.registered_on)


# --- agreement and payment ---


@folds(e.PriceEstablished)
def _price_established(case: Case, event: e.PriceEstablished) -> Case:
    return replace(case, agreement=replace(case.agreement, residual_tiyn=event.residual_tiyn, paper="", signed=()))


@folds(e.AgreementDrafted)
def _agreement_drafted(case: Case, event: e.AgreementDrafted) -> Case:
    agreement = replace(case.agreement, paper=event.paper, number=event.number, signed=())
    paper = Paper(PaperKind.AGREEMENT, event.number, event.paper, event.drafted_on, event.code)
    return _superseding(replace(case, agreement=agreement), paper)


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


# --- turns ---


@folds(e.ApplicationWithdrawn)
def _application_withdrawn(case: Case, event: e.ApplicationWithdrawn) -> Case:
    return replace(case, stage=Stage.WITHDRAWN, ended_on=event.withdrawn_on)


@folds(e.ApplicantDied)
def _applicant_died(case: Case, event: e.ApplicantDied) -> Case:
    return replace(case, applicant_died_on=event.died_on)


@folds(e.ApplicantReplaced)
def _applicant_replaced(case: Case, event: e.ApplicantReplaced) -> Case:
    """What names the dead applicant falls away while it can still be made anew: the packet, the agreement's draft."""
    household = tuple(one for one in case.filing.household if one.person != case.filing.applicant)
    filing = replace(case.filing, applicant=event.applicant, household=household)
    if case.stage is Stage.FILING:
        filing = replace(filing, paper="", consents=())
    agreement = case.agreement
    if agreement.concluded_on is None:
        agreement = replace(agreement, paper="", signed=())
    return replace(case, applicant_died_on=None, filing=filing, agreement=agreement)


@folds(e.CaseTerminated)
def _case_terminated(case: Case, event: e.CaseTerminated) -> Case:
    return replace(case, stage=Stage.TERMINATED, ended_on=event.terminated_on)


@folds(e.CorrectionRequested)
def _correction_requested(case: Case, event: e.CorrectionRequested) -> Case:
    return replace(case, corrections=(*case.corrections, Correction(event.kind, event.requested_on)))


def _answered_correction(case: Case, kind: PaperKind) -> Case:
    return replace(case, corrections=tuple(one for one in case.corrections if one.kind != kind))


@folds(e.SlipCorrected)
def _slip_corrected(case: Case, event: e.SlipCorrected) -> Case:
    paper = Paper(event.kind, event.number, event.paper, event.corrected_on, event.code)
    return _superseding(_answered_correction(case, event.kind), paper)


@folds(e.CorrectionDeclined)
def _correction_declined(case: Case, event: e.CorrectionDeclined) -> Case:
    return _answered_correction(case, event.kind)


@folds(e.CaseSuspended)
def _case_suspended(case: Case, event: e.CaseSuspended) -> Case:
    suspension = Suspension(event.suspended_on, event.ground, event.act)
    return replace(case, suspensions=(*case.suspensions, suspension))


@folds(e.CaseResumed)
def _case_resumed(case: Case, event: e.CaseResumed) -> Case:
    last = replace(case.suspensions[-1], until=event.resumed_on)
    return replace(case, suspensions=(*case.suspensions[:-1], last))


@folds(e.TermPassed)
def _term_passed(case: Case, event: e.TermPassed) -> Case:
    return replace(case, passed=(*case.passed, PassedTerm(event.term, event.due, event.part)))


@folds(e.PaperIssued)
def _paper_issued(case: Case, event: e.PaperIssued) -> Case:
    return _superseding(case, Paper(event.kind, event.number, event.paper, event.issued_on, event.code))


@folds(e.PaperDelivered)
def _paper_delivered(case: Case, event: e.PaperDelivered) -> Case:
    papers = tuple(_delivered(one, event.paper, event) for one in case.papers)
    hearing = case.hearing
    if event.paper == hearing.notice and hearing.received_on is None:
        hearing = replace(hearing, received_on=event.delivered_on)
    return replace(case, papers=papers, hearing=hearing)


def _delivered(paper: Paper, digest: Digest, event: e.PaperDelivered) -> Paper:
    if paper.digest != digest or paper.delivered_on is not None:
        return paper
    return replace(paper, delivered_on=event.delivered_on)
