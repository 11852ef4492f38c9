"""The agreement and the schedule of payments (p.6 to 8)."""

from datetime import datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_agreement(number: str, by: By, at: datetime) -> Issued:
    """The agreement between the tenant's side and the provider."""
    raise NotImplementedError


def draw_up_payment_schedule(number: str, by: By, at: datetime) -> Issued:
    """What is to be paid and by when, part by part."""
    raise NotImplementedError
