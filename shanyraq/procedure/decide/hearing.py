"""Preliminary refusal, objections, hearing: what has to come before anybody is refused (p.10; APPC 73, 74)."""

from datetime import datetime

from shanyraq.law.hours import local_day
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling, grounds_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def notify(case: Case, command: c.NotifyPreliminaryRefusal, now: Moment) -> Decided:
    """The notice states grounds with facts and leaves three full working days before the hearing (reading 4)."""
    fault = grounds_fault(command.grounds) or _too_soon(case, command.hearing_at, now)
    if fault:
        return fault
    notified = e.PreliminaryRefusalNotified(
        grounds=command.grounds,
        hearing_at=command.hearing_at,
        place=command.place,
        written=command.written,
        paper=command.paper.digest,
        number=command.paper.number,
        code=command.paper.code,
        notified_on=now.today,
    )
    return (notified,)


def _too_soon(case: Case, hearing_at: datetime, now: Moment) -> Denial | None:
    assert case.hours is not None, "a registered case knows its provider's hours"
    day = local_day(hearing_at, case.hours.zone)
    if hearing_at <= now.at:
        return Denial("hearing_in_the_past", "O437/p10")
    if not now.calendar.is_working(day):
        return Denial("hearing_on_day_off", "O437/p10", {"day": day})
    sent = case.hearing.notified_on or now.today
    lead = now.edition.terms[TermCode.HEARING_LEAD].term.count
    if now.calendar.working_days_between(sent, day) < lead:
        earliest = now.calendar.add_working_days(sent, lead + 1)
        return Denial("hearing_too_soon", "APPC/73-1", {"days": lead, "earliest": earliest})
    return None


def record_objection(case: Case, command: c.RecordObjection, now: Moment) -> Decided:
    """A late objection is kept as well: lateness does not take away the word of the person."""
    return (e.ObjectionReceived(command.writing, now.today),)


def waive(case: Case, command: c.WaiveHearing, now: Moment) -> Decided:
    """The person's own request is an exception of APPC 73(2)."""
    return (e.HearingWaived(command.writing, now.today),)


def move(case: Case, command: c.MoveHearing, now: Moment) -> Decided:
    """The new time leaves the person the same days."""
    fault = _too_soon(case, command.hearing_at, now)
    return fault or (e.HearingMoved(command.hearing_at, command.place, command.writing),)


def hold(case: Case, command: c.HoldHearing, now: Moment) -> Decided:
    """Minutes are kept whether or not the person came."""
    minutes = command.minutes
    return (e.HearingHeld(command.attended, minutes.digest, minutes.number, minutes.code, now.today),)


def remark(case: Case, command: c.RemarkOnMinutes, now: Moment) -> Decided:
    """A remark stands beside the minutes; the minutes do not change."""
    return (e.MinutesRemarked(command.writing, now.today),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.NotifyPreliminaryRefusal: notify,
    c.RecordObjection: record_objection,
    c.WaiveHearing: waive,
    c.MoveHearing: move,
    c.HoldHearing: hold,
    c.RemarkOnMinutes: remark,
}
