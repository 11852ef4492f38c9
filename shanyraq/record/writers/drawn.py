"""Keeping a paper that was drawn up, with the act it is for, until it is signed or drawn up anew."""

from shanyraq.procedure.actor import By
from shanyraq.record.codec import encode_command
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.tables import DrawnAct


def keep_drawn(number: str, by: By, drawn: Drawn) -> None:
    """Keep it; an earlier one of the same actor for an act of the same kind makes room."""
    DrawnAct.objects.update_or_create(
        case_id=number,
        act=type(drawn.command).__name__,
        by_role=str(by.role),
        by_person=by.person,
        by_organisation=by.organisation,
        defaults={
            "kind": str(drawn.kind),
            "paper": drawn.paper.digest,
            "paper_number": drawn.paper.number,
            "code": drawn.paper.code,
            "command": encode_command(drawn.command),
            "drawn_at": drawn.drawn_at,
        },
    )
