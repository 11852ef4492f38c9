"""Terms that near their end, brought before the head as the provider's own rule says: no rule, no escalation."""

from typing import Final
from zoneinfo import ZoneInfo

from procrastinate.contrib.django import app

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Doing, give
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.commands import EscalateTerm
from shanyraq.procedure.denial import Denial
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.watch import escalation_rules, terms_to_escalate

BATCH: Final = 500
"""Terms of one provider that one run takes; the next run takes the rest."""


def escalate_terms() -> int:
    """Bring every term that is near enough before the head, each last day once. Returns how many."""
    at, brought = doors.clock().now(), 0
    for rule in escalation_rules():
        today = at.astimezone(ZoneInfo(rule.zone)).date()
        calendar = present_calendar(today)
        reach = calendar.add_working_days(calendar.next_working(today), rule.lead) if rule.lead else today
        until = calendar.next_working(reach)
        for term in terms_to_escalate(rule.provider, until, BATCH):
            command = EscalateTerm(term.code, term.part, rule.lead, rule.source)
            brought += not isinstance(give(Doing(term.number, SYSTEM, at), command), Denial)
    return brought


@app.periodic(cron="*/5 * * * *")
@app.task(name="effects.escalate", queueing_lock="escalate", lock="escalate")
def escalate(timestamp: int) -> None:
    """Every five minutes."""
    escalate_terms()
