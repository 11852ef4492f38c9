"""Turns that may come at any stage: withdrawal, death, correction, suspension, papers and delivery."""

from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import EXTENSION, Case
from shanyraq.procedure.clocks import extended_on
from shanyraq.procedure.decide.ruling import Decided, Ruling, signature_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.papers import PaperKind

CORRECTABLE = frozenset({PaperKind.ACCEPTANCE, PaperKind.RETURN, PaperKind.DECISION, PaperKind.REFUSAL})
"""Acts of the provider; a contract is changed by its parties, minutes by remarks (APPC 74, 82)."""

SYSTEM_PAPERS = frozenset({PaperKind.ACCEPTANCE, PaperKind.PAYMENT_SCHEDULE, PaperKind.EXTENSION_NOTICE})

ACTS_OF_THE_HEAD = frozenset({PaperKind.DECISION, PaperKind.REFUSAL})
"""Papers that are nobody's before the head has signed."""

SUSPENSION_GROUNDS = frozenset({"court", "complaint", EXTENSION})
"""A court's act, a complaint (APPC 96, reading 42), a reasoned extension (APPC 76, off by default: reading 6)."""

WAYS = frozenset({"account", "counter", "registered_letter", "sms", "email", "in_person"})
"""Provable ways of delivery (APPC 66)."""


def withdraw(case: Case, command: c.WithdrawApplication, now: Moment) -> Decided:
    """The applicant may go until the agreement is concluded; at the counter by a written statement."""
    if now.by.role is Role.OPERATOR and not command.writing:
        return Denial("contents_missing", "APPC/70")
    return (e.ApplicationWithdrawn(command.writing, now.today),)


def record_death(case: Case, command: c.RecordDeath, now: Moment) -> Decided:
    """From now on the file waits for the family."""
    if command.died_on > now.today:
        return Denial("day_in_the_future", "HL/95")
    applicant = case.filing.relative(case.filing.applicant)
    if applicant is not None and command.died_on < applicant.born_on:
        return Denial("day_before_birth", "HL/95", {"on": applicant.born_on})
    return (e.ApplicantDied(command.died_on, command.evidence),)


def cancel_death_record(case: Case, command: c.CancelDeathRecord, now: Moment) -> Decided:
    """A register, or a person, was wrong: the case goes on as if nothing had been recorded."""
    return (e.DeathRecordCancelled(command.writing, now.today),)


def replace_applicant(case: Case, command: c.ReplaceApplicant, now: Moment) -> Decided:
    """An adult of the same household, by their own act or by the executor's on evidence (reading 32)."""
    successor = case.filing.relative(command.applicant)
    if successor is None or command.applicant == case.filing.applicant:
        return Denial("not_of_this_family", "HL/95")
    if not successor.is_adult(now.today):
        return Denial("successor_is_minor", "HL/95")
    if now.by.role is Role.FAMILY and now.by.person != command.applicant:
        return Denial("signed_by_another", "HL/95")
    return (e.ApplicantReplaced(command.applicant, command.evidence),)


def terminate(case: Case, command: c.TerminateCase, now: Moment) -> Decided:
    """Nobody took the place of the applicant who died."""
    return (e.CaseTerminated(command.writing, now.today),)


def request_correction(case: Case, command: c.RequestCorrection, now: Moment) -> Decided:
    """A slip in an act that is in force; a paper that waits for the head is sent back instead."""
    unsigned = command.kind in ACTS_OF_THE_HEAD and case.decision.signed_on is None
    if command.kind not in CORRECTABLE or case.paper(command.kind) is None or unsigned:
        return Denial("nothing_to_correct", "APPC/82", {"kind": str(command.kind)})
    if any(one.kind == command.kind for one in case.corrections):
        return Denial("correction_already_asked", "APPC/82")
    return (e.CorrectionRequested(command.kind, command.writing, now.today),)


def correct_slip(case: Case, command: c.CorrectSlip, now: Moment) -> Decided:
    """The corrected paper points to the first one; the terms do not start anew."""
    fault = _correction_fault(case, command.kind)
    if fault:
        return fault
    faulty = case.paper(command.kind)
    assert faulty is not None, "a correction is asked only of a paper in force"
    fault = signature_fault(command.signature, now.by.person, command.paper.digest, "APPC/82")
    if fault:
        return fault
    refusal = command.kind is PaperKind.REFUSAL
    if refusal and case.decision.found and not command.found:
        return Denial("answer_would_be_lost", "APPC/80")
    corrected = e.SlipCorrected(
        kind=command.kind,
        replaced=faulty.digest,
        paper=command.paper.digest,
        number=command.paper.number,
        code=command.paper.code,
        writing=command.writing,
        signature=command.signature,
        corrected_on=now.today,
        found=(command.found or None) if refusal else None,
    )
    return (corrected,)


def decline_correction(case: Case, command: c.DeclineCorrection, now: Moment) -> Decided:
    """What changes the meaning is not a slip; the answer says so."""
    fault = _correction_fault(case, command.kind)
    return fault or (e.CorrectionDeclined(command.kind, command.writing),)


def _correction_fault(case: Case, kind: PaperKind) -> Denial | None:
    asked = any(one.kind == kind for one in case.corrections)
    return None if asked else Denial("no_correction_asked", "APPC/82")


def suspend(case: Case, command: c.SuspendCase, now: Moment) -> Decided:
    """The Order suspends nothing; only an act with its own ground does (readings 6, 42)."""
    if command.ground not in SUSPENSION_GROUNDS or not command.act.strip():
        return Denial("suspension_needs_act", "APPC/96")
    if command.ground == EXTENSION:
        fault = _extension_fault(case)
        if fault:
            return fault
    return (e.CaseSuspended(command.ground, command.act, command.writing, now.today),)


def _extension_fault(case: Case) -> Denial | None:
    """Off by default; once, and only while the term of the decision runs (APPC 76; reading 6)."""
    if not case.extension_allowed:
        return Denial("extension_not_allowed", "APPC/76")
    if any(one.ground == EXTENSION for one in case.suspensions):
        return Denial("extended_already", "APPC/76")
    return Denial("term_not_running", "APPC/76", {}) if case.decision.signed_on else None


def resume(case: Case, command: c.ResumeCase, now: Moment) -> Decided:
    """The days that stood still are left out of every term that was running."""
    return (e.CaseResumed(command.writing, now.today),)


def issue_paper(case: Case, command: c.IssuePaper, now: Moment) -> Decided:
    """Only papers nobody has to decide upon; the same one is issued once."""
    if command.kind not in SYSTEM_PAPERS:
        return Denial("paper_needs_decision", "O437/p5", {"kind": str(command.kind)})
    begins = {
        PaperKind.PAYMENT_SCHEDULE: case.agreement.concluded_on,
        PaperKind.EXTENSION_NOTICE: extended_on(case),
    }.get(command.kind, case.filing.registered_on)
    if begins is None:
        return Denial("paper_too_early", "O437/p5", {"kind": str(command.kind)})
    if case.paper(command.kind) is not None:
        return Denial("paper_already_issued", "O437/p5", {"kind": str(command.kind)})
    paper = command.paper
    return (e.PaperIssued(command.kind, paper.digest, paper.number, paper.code, now.today),)


def record_delivery(case: Case, command: c.RecordDelivery, now: Moment) -> Decided:
    """The day a person had the paper in hand starts their own terms, so it cannot lie before the paper or ahead."""
    paper = next((one for one in case.papers if one.digest == command.paper), None)
    if paper is None or (paper.kind in ACTS_OF_THE_HEAD and case.decision.signed_on is None):
        return Denial("no_such_paper", "APPC/66")
    if paper.delivered_on is not None:
        return Denial("already_delivered", "APPC/66", {"on": paper.delivered_on})
    if command.way not in WAYS:
        return Denial("unknown_way", "APPC/66")
    if not paper.issued_on <= command.delivered_on <= now.today:
        return Denial("delivery_day_impossible", "APPC/66", {"from_": paper.issued_on, "to": now.today})
    if command.way == "registered_letter" and not command.evidence:
        return Denial("delivery_unproved", "APPC/66")
    return (e.PaperDelivered(command.paper, command.way, command.delivered_on, command.evidence),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.WithdrawApplication: withdraw,
    c.RecordDeath: record_death,
    c.CancelDeathRecord: cancel_death_record,
    c.ReplaceApplicant: replace_applicant,
    c.TerminateCase: terminate,
    c.RequestCorrection: request_correction,
    c.CorrectSlip: correct_slip,
    c.DeclineCorrection: decline_correction,
    c.SuspendCase: suspend,
    c.ResumeCase: resume,
    c.IssuePaper: issue_paper,
    c.RecordDelivery: record_delivery,
}
