"""A paper drawn up anew without its slip (APPC 82)."""

from datetime import datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind


def draw_up_correction(number: str, kind: PaperKind, by: By, at: datetime) -> Issued:
    """The paper of this kind with what is on record now, under the number of the faulty one and `/1`."""
    raise NotImplementedError
