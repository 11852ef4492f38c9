"""The commission's decision, or the reasoned refusal (p.7; APPC 80)."""

from datetime import datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_outcome(number: str, by: By, at: datetime) -> Issued:
    """The decision or the refusal: whichever the commission's outcome is."""
    raise NotImplementedError
