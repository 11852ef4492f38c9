"""The notice that an incomplete or expired package is returned (p.6 last part; reading 1)."""

from datetime import datetime

from shanyraq.chancery.contents import Lack
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_return(number: str, lacks: tuple[Lack, ...], by: By, at: datetime) -> Issued:
    """What is missing or expired, what to bring, and how to appeal."""
    raise NotImplementedError
