"""Reports on their way: each case in its order, tried again with growing delay, never given up."""

from datetime import datetime, timedelta
from typing import Final

from shanyraq.chancery import doors
from shanyraq.chancery.monitoring.drawing import report_id
from shanyraq.outside.monitoring.shape import Monitoring, NotNow, Refused, Report, Taken
from shanyraq.record.readers.monitoring import ReportSeen, report, to_give
from shanyraq.record.writers import monitoring as outbox

# All four are choices of the system; the Order says that stages are told, not how often that is tried.
AT_ONCE: Final = 200
"""Reports taken in one go; a run goes on until nothing is left."""
MOST: Final = 5_000
"""Reports of one run; the next minute takes the rest."""
IN_HAND: Final = timedelta(minutes=10)
"""After so long a report whose worker died is given by another, under the same id."""
DELAYS: Final = tuple(timedelta(minutes=one) for one in (1, 5, 30, 120, 480))
"""Waits after each failed attempt; the last one is kept up until there is an answer."""
PATIENCE: Final = 3
"""Failures in a row after which a run ends: nobody is there, and each attempt costs its time-out."""


def give_waiting() -> int:
    """Everything whose turn and time have come; returns how many were taken or refused."""
    door, at = doors.monitoring(), doors.clock().now()
    if door is None:
        return 0
    settled, failures = 0, 0
    while settled < MOST and (batch := to_give(at, AT_ONCE)):
        for one in batch:
            if not outbox.take(one, at, IN_HAND):
                continue
            if _given(report(one), door, at):
                settled, failures = settled + 1, 0
            else:
                failures += 1
            if failures == PATIENCE:
                return settled
    return settled


def _given(one: ReportSeen, door: Monitoring, at: datetime) -> bool:
    match door.give(Report(report_id(one.number, one.seq), one.body)):
        case Taken(receipt):
            outbox.taken(one.id, at, receipt)
        case Refused(why):
            outbox.refused(one.id, at, why)
        case NotNow(why):
            outbox.not_now(one.id, at, why, at + DELAYS[min(one.attempts, len(DELAYS) - 1)])
            return False
    return True
