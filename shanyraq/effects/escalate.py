"""Terms that near their end, brought before the head as the provider's own rule says: no rule, no escalation."""

from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from procrastinate.contrib.django import app

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Doing, give
from shanyraq.law.calendar import NoCalendar
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.commands import EscalateTerm
from shanyraq.procedure.denial import Denial
from shanyraq.record.calendars import present_calendar
from shanyraq.record.codec import UnreadableEvent
from shanyraq.record.readers.watch import EscalationRule, escalation_rules, terms_to_escalate

BATCH: Final = 500
"""Terms of one provider that one run takes; the next run takes the rest."""


def escalate_terms() -> int:
    """Bring every term that is near enough before the head, each last day once. Returns how many.

    Raises ExceptionGroup after the last one, if a case could not be read or counted: it holds up no other.
    """
    at, brought, broken = doors.clock().now(), 0, []
    for rule in escalation_rules():
        until = _reach(rule, at.astimezone(ZoneInfo(rule.zone)).date())
        for term in terms_to_escalate(rule.provider, until, BATCH):
            command = EscalateTerm(term.code, term.part, rule.lead, rule.source)
            try:
                brought += not isinstance(give(Doing(term.number, SYSTEM, at), command), Denial)
            except (NoCalendar, UnreadableEvent) as problem:
                problem.add_note(term.number)
                broken.append(problem)
    if broken:
        raise ExceptionGroup("terms of these cases could not be brought before the head", broken)
    return brought


def _reach(rule: EscalationRule, today: date) -> date:
    """The latest last day that is near enough today; where the calendar ends first, its end."""
    calendar = present_calendar(today)
    try:
        reach = calendar.add_working_days(calendar.next_working(today), rule.lead) if rule.lead else today
        return calendar.next_working(reach)
    except NoCalendar:
        return calendar.last


@app.periodic(cron="*/5 * * * *")
@app.task(name="effects.escalate", queueing_lock="escalate", lock="escalate")
def escalate(timestamp: int) -> None:
    """Every five minutes."""
    escalate_terms()
