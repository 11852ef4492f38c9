"""Conditions of the preliminary refusal and the hearing (p.10; APPC 73 and 74; readings 4, 5, 10)."""

from datetime import date

from shanyraq.law.receipts import due
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.clocks import suspended_days
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.commission import not_yet_voting
from shanyraq.procedure.moment import Moment


def may_be_notified(case: Case, now: Moment) -> Denial | None:
    """From the commission only before it votes: what came to light there is said to the person first."""
    return not_yet_voting(case, now) if case.stage is Stage.COMMISSION else None


def not_yet_heard(case: Case, now: Moment) -> Denial | None:
    """The person was not heard and did not ask to be decided upon without it."""
    return Denial("already_heard", "APPC/73-1") if case.hearing.heard else None


def notified(case: Case, now: Moment) -> Denial | None:
    """The notice of the preliminary decision went out."""
    return None if case.hearing.notified_on else Denial("no_notice_yet", "O437/p10")


def notified_and_not_heard(case: Case, now: Moment) -> Denial | None:
    """The notice went out and the hearing is still to come."""
    return notified(case, now) or not_yet_heard(case, now)


def may_be_held(case: Case, now: Moment) -> Denial | None:
    """The notice was received and its day and hour have come; an earlier hearing would hear nobody."""
    blocked = notified_and_not_heard(case, now)
    if blocked:
        return blocked
    if case.hearing.received_on is None:
        return Denial("notice_not_received", "O437/p10")
    assert case.hearing.hearing_at is not None, "a notice names the time of the hearing"
    if now.at < case.hearing.hearing_at:
        return Denial("hearing_not_due", "O437/p10", {"at": now.local(case.hearing.hearing_at)})
    return None


def minutes_open_to_remarks(case: Case, now: Moment) -> Denial | None:
    """Remarks on the minutes are taken for three working days from the day they were shown (APPC 74; reading 10)."""
    if not case.hearing.minutes:
        return Denial("no_minutes_yet", "APPC/74")
    shown_on = _minutes_shown_on(case)
    if shown_on is None:
        return None
    code = TermCode.MINUTES_REMARKS
    last = due(now.calendar, shown_on, now.edition.terms[code].term, suspended_days(case, code)).due
    return None if now.today <= last else Denial("remarks_term_passed", "APPC/74", {"due": last})


def _minutes_shown_on(case: Case) -> date | None:
    """The day they reached the person; without one, the hearing's own day for those who were there."""
    delivered = next(paper.delivered_on for paper in case.papers if paper.digest == case.hearing.minutes)
    return delivered or (case.hearing.held_on if case.hearing.attended else None)
