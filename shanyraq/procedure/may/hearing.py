"""Conditions of the preliminary refusal and the hearing (p.10; APPC 73 and 74; readings 4, 5, 10)."""

from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def not_yet_notified(case: Case, now: Moment) -> Denial | None:
    """One notice; while the person has not been heard its grounds can be stated anew by a new notice."""
    return Denial("already_heard", "APPC/73-1") if case.hearing.heard else None


def notified(case: Case, now: Moment) -> Denial | None:
    """The notice of the preliminary decision went out."""
    return None if case.hearing.notified_on else Denial("no_notice_yet", "O437/p10")


def notified_and_not_heard(case: Case, now: Moment) -> Denial | None:
    """The notice went out and the hearing is still to come."""
    return notified(case, now) or not_yet_notified(case, now)


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
    """Remarks on the minutes are taken for three working days (APPC 74)."""
    if not case.hearing.minutes or case.hearing.held_on is None:
        return Denial("no_minutes_yet", "APPC/74")
    last = now.calendar.add_working_days(case.hearing.held_on, now.edition.terms[TermCode.MINUTES_REMARKS].term.count)
    return None if now.today <= last else Denial("remarks_term_passed", "APPC/74", {"due": last})
