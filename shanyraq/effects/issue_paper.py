"""Papers that follow by themselves: the notice of acceptance (p.5), the schedule of payments (p.8)."""

from shanyraq.chancery import acts, doors
from shanyraq.chancery.giving import present
from shanyraq.effects.tasks import effect, key_of, settle
from shanyraq.procedure.papers import PaperKind


@effect
def issue_paper(number: str, seq: int, paper: str) -> None:
    """Draws the paper up and issues it as the system, unless it was issued; the personal account shows it from then."""
    kind = PaperKind(paper)
    if present(number).paper(kind) is None:
        given = acts.issue_paper(number, kind, at=doors.clock().now(), key=key_of("issue_paper", number, seq, paper))
        settle(given, "paper_already_issued")
