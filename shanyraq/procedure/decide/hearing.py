"""Preliminary refusal, objections, hearing: what has to come before anybody is refused (p.10; APPC 73, 74)."""

from datetime import date, datetime

from shanyraq.law.hours import local_day
from shanyraq.law.price import Basis
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling, grounds_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.requirements import behind


def notify(case: Case, command: c.NotifyPreliminaryRefusal, now: Moment) -> Decided:
    """The notice states grounds with facts and leaves three full working days before the hearing (reading 4).

    Who was heard gets another notice only of a ground they were not heard on. A ground that says a requirement of the
    Housing Law is not met is recorded as the finding on it too: the refusal proposed and the checklist never differ.
    """
    fault = (
        grounds_fault(case, command.grounds, now)
        or _instead_fault(case, command.instead)
        or _nothing_new(case, command)
        or _too_soon(case, command.hearing_at, now.today, now)
    )
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
        instead=command.instead,
    )
    findings = behind(case, command.grounds)
    return (e.RequirementsChecked(findings), notified) if findings else (notified,)


def _instead_fault(case: Case, instead: Basis | None) -> Denial | None:
    """What is granted in the place of what was asked is something else, and something that can be granted."""
    if instead is None:
        return None
    if instead is case.filing.basis:
        return Denial("nothing_less", "APPC/73-1")
    if instead is Basis.FREE:
        return Denial("free_not_asked", "HL/13-8")
    if instead is Basis.INSTALMENTS and case.filing.instalments is None:
        return Denial("instalments_not_asked", "O437/app2")
    return None


def _nothing_new(case: Case, command: c.NotifyPreliminaryRefusal) -> Denial | None:
    """Who was heard on less than was asked was not heard on a refusal, nor the other way round."""
    heard = {(one.ground, one.sub_reason) for one in case.hearing.grounds}
    new = any((one.ground, one.sub_reason) not in heard for one in command.grounds)
    if not case.hearing.heard or new or command.instead is not case.hearing.instead:
        return None
    return Denial("already_heard", "APPC/73-1")


def _too_soon(case: Case, hearing_at: datetime, sent: date, now: Moment) -> Denial | None:
    assert case.hours is not None, "a registered case knows its provider's hours"
    day = local_day(hearing_at, case.hours.zone)
    if hearing_at <= now.at:
        return Denial("hearing_in_the_past", "O437/p10")
    if day > now.calendar.last:
        return Denial("no_calendar_yet", "CC/175", {"last": now.calendar.last})
    if not now.calendar.is_working(day):
        return Denial("hearing_on_day_off", "O437/p10", {"day": day})
    lead = now.edition.terms[TermCode.HEARING_LEAD].term.count
    if now.calendar.working_days_between(sent, day) < lead:
        earliest = now.calendar.add_working_days(sent, lead + 1)
        return Denial("hearing_too_soon", "APPC/73-1", {"days": lead, "earliest": earliest})
    return None


def record_objection(case: Case, command: c.RecordObjection, now: Moment) -> Decided:
    """A late objection is kept as well: lateness does not take away the word of the person."""
    return (e.ObjectionReceived(command.writing, now.today, command.papers),)


def waive(case: Case, command: c.WaiveHearing, now: Moment) -> Decided:
    """The person's own request is an exception of APPC 73(2); at the counter it is made in writing."""
    if now.by.role is Role.OPERATOR and not command.writing:
        return Denial("contents_missing", "APPC/73-2")
    return (e.HearingWaived(command.writing, now.today),)


def move(case: Case, command: c.MoveHearing, now: Moment) -> Decided:
    """The new time leaves the person the same days; an earlier one than they were told, counted from today."""
    told_at, sent = case.hearing.hearing_at, case.hearing.notified_on
    assert told_at is not None, "a notice names the time of the hearing"
    assert sent is not None, "a notice was sent"
    fault = _too_soon(case, command.hearing_at, now.today if command.hearing_at < told_at else sent, now)
    return fault or (e.HearingMoved(command.hearing_at, command.place, command.writing),)


def hold(case: Case, command: c.HoldHearing, now: Moment) -> Decided:
    """Minutes are kept whether or not the person came; of a written hearing they may be left out (reading 10)."""
    minutes = command.minutes
    if not command.attended and _could_not_come(case):
        return Denial("told_too_late_to_come", "O437/p10", {"received_on": case.hearing.received_on})
    if minutes is None:
        held = e.HearingHeld(command.attended, "", "", "", now.today, command.said)
        return (held,) if case.hearing.written else Denial("minutes_needed", "APPC/73-4")
    return (e.HearingHeld(command.attended, minutes.digest, minutes.number, minutes.code, now.today, command.said),)


def _could_not_come(case: Case) -> bool:
    """Whether the notice came on the day of the hearing or later: absence then says nothing."""
    hearing = case.hearing
    assert case.hours is not None, "a registered case knows its provider's hours"
    assert hearing.hearing_at is not None, "a notice names the time of the hearing"
    assert hearing.received_on is not None, "nobody is heard before the notice was received"
    return hearing.received_on >= local_day(hearing.hearing_at, case.hours.zone)


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
