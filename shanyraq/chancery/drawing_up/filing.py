"""The application and the notice that it was accepted (App. 1 and 2; p.5)."""

from datetime import datetime

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued


def draw_up_application(number: str, content: ApplicationContent, by: By, at: datetime) -> Issued:
    """The application of Appendix 1 (free) or 2 (redemption, instalments), for everybody's signature."""
    raise NotImplementedError


def draw_up_acceptance(number: str, by: By, at: datetime) -> Issued:
    """The notice of acceptance with its time, and the day by which the result is due (p.5)."""
    raise NotImplementedError
