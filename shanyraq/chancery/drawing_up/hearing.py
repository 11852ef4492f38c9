"""The notice of a preliminary decision and the minutes of the hearing (p.10; APPC 73, 74)."""

from datetime import datetime

from shanyraq.chancery.contents import Appointment, Proceedings, Reason
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_notice(number: str, reasons: tuple[Reason, ...], appointment: Appointment, by: By, at: datetime) -> Issued:
    """Grounds with facts and articles, when and where the person is heard, until when objections are taken."""
    raise NotImplementedError


def draw_up_hearing_minutes(number: str, proceedings: Proceedings, by: By, at: datetime) -> Issued:
    """Who took part, what was said and asked (APPC 74)."""
    raise NotImplementedError
