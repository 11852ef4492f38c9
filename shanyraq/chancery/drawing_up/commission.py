"""The minutes of the commission, with the outcome explained so that a judge can follow it (p.9; APPC 71)."""

from datetime import datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_commission_minutes(number: str, by: By, at: datetime) -> Issued:
    """Composition and its act, recusals, the question, each vote with grounds, the tally step by step, dissents."""
    raise NotImplementedError
