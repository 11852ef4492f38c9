"""A paper drawn up anew without its slip (APPC 82)."""

from datetime import datetime

from shanyraq.chancery.drawing_up.decision import draw_up_outcome
from shanyraq.chancery.drawing_up.filing import draw_up_acceptance
from shanyraq.chancery.drawing_up.issuing import desk
from shanyraq.chancery.drawing_up.review import draw_up_return, lacks_of
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind


def draw_up_correction(number: str, kind: PaperKind, found: str, by: By, at: datetime) -> Issued:
    """The paper of this kind with what is on record now, under the number of the faulty one and `/1`, then `/2`.

    `found` is the answer to what the person said, where the paper is a refusal.
    """
    case = desk(number, at).case
    faulty = case.paper(kind)
    assert faulty is not None, "a correction is asked only of a paper in force"
    corrected = corrected_number(faulty.number)
    match kind:
        case PaperKind.ACCEPTANCE:
            return draw_up_acceptance(number, by, at, paper_number=corrected)
        case PaperKind.RETURN:
            return draw_up_return(number, lacks_of(case), by, at, paper_number=corrected)
        case _:
            return draw_up_outcome(number, found, by, at, paper_number=corrected)


def corrected_number(faulty: str) -> str:
    """The next number of a paper that is corrected."""
    base, _, count = faulty.partition("/")
    return f"{base}/{int(count or 0) + 1}"
