"""The commission's decision, or the reasoned refusal (p.7; APPC 80)."""

from datetime import date, datetime

from shanyraq.chancery.drawing_up.commission import commission_name
from shanyraq.chancery.drawing_up.hearing import position
from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue
from shanyraq.chancery.drawing_up.matter import (
    applicant_name,
    application,
    dwelling,
    last_day,
    owners,
    said_grounds,
)
from shanyraq.chancery.drawing_up.officials import head as head_of
from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers import decision as papers
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.calendars import edition_of


def draw_up_outcome(number: str, found: str, by: By, at: datetime, *, paper_number: str = "") -> Issued:
    """The decision or the refusal, whichever the outcome is; `found` answers what the person said at the hearing."""
    on = desk(number, at)
    if on.case.decision.refusal:
        return _refusal(on, found, paper_number)
    return _decision(on, paper_number)


def _registered_on(on: Desk) -> date:
    day = on.case.filing.registered_on
    assert day is not None, "a decision follows registration"
    return day


def _decided_by(on: Desk) -> papers.DecidedBy:
    minutes = on.case.paper(PaperKind.COMMISSION_MINUTES)
    assert minutes is not None, "a decision rests on signed minutes"
    return papers.DecidedBy(commission_name(on), minutes.number, minutes.issued_on)


def _decision(on: Desk, paper_number: str) -> Issued:
    granted = on.case.decision.grants
    assert granted is not None, "a decision that is no refusal grants something"
    filing = on.case.filing
    less = said_grounds(on.case.hearing.grounds) if granted is not filing.basis else ()
    return issue(
        on,
        PaperKind.DECISION,
        lambda head: papers.Decision(
            issue=head,
            decided_by=_decided_by(on),
            applicant=applicant_name(on),
            application_number=application(on).number,
            registered_on=_registered_on(on),
            dwelling=dwelling(on),
            owners=owners(on),
            asked=filing.basis,
            granted=granted,
            free_category=filing.free_category,
            instalments=filing.instalments if granted is Basis.INSTALMENTS else None,
            next_steps=_next_steps(on.case, granted),
            signs=head_of(on),
            less_because=less,
            last_day=last_day(on),
        ),
        number=paper_number,
    )


def _next_steps(case: Case, granted: Basis) -> tuple[papers.NextStep, ...]:
    """What follows, each with its article; the days are counted from the signature, which is still to come."""
    codes = [TermCode.TRANSFER] if case.route.transfers else []
    if case.route is Route.REPUBLICAN:
        # Two halves of fifteen days, one after the other (readings 11 and 12).
        codes.insert(0, TermCode.PROPERTY_BODY_DECISION)
    codes += [TermCode.AGREEMENT] if granted is Basis.FREE else [TermCode.AGREEMENT, TermCode.PAYMENT]
    rules = edition_of(case)
    return tuple(papers.NextStep(code, None, rules.rule(code, case.route).article) for code in codes)


def _refusal(on: Desk, found: str, paper_number: str) -> Issued:
    hearing = on.case.hearing
    assert hearing.notified_on is not None, "nobody is refused without a notice (APPC 73)"
    heard = papers.Heard(hearing.notified_on, hearing.held_on, position(on), found)
    return issue(
        on,
        PaperKind.REFUSAL,
        lambda head: papers.Refusal(
            issue=head,
            decided_by=_decided_by(on),
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=_registered_on(on),
            grounds=said_grounds(on.case.decision.grounds),
            heard=heard,
            signs=head_of(on),
            last_day=last_day(on),
        ),
        number=paper_number,
    )
