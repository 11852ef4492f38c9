"""Acts of the preliminary refusal and the hearing (p.10; APPC 73, 74)."""

from datetime import datetime

from shanyraq.chancery.contents import Appointment, Proceedings, Reason
from shanyraq.chancery.giving import Given
from shanyraq.procedure.actor import By
from shanyraq.record.answers import OneTimeKey


def notify_preliminary_refusal(
    number: str,
    reasons: tuple[Reason, ...],
    appointment: Appointment,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Draw up and send the notice of a preliminary decision, with time and place of the hearing."""
    raise NotImplementedError


def record_objection(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Keep the person's objection."""
    raise NotImplementedError


def waive_hearing(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Ask to be decided upon without a hearing (APPC 73(2))."""
    raise NotImplementedError


def move_hearing(
    number: str, appointment: Appointment, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Give the hearing another time and place, saying why."""
    raise NotImplementedError


def hold_hearing(
    number: str, proceedings: Proceedings, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Draw up the minutes of the hearing; also when the person did not come though duly told."""
    raise NotImplementedError


def remark_on_minutes(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Add a remark to the minutes within three working days (APPC 74)."""
    raise NotImplementedError
