"""The ballot of one member on one question, read before it is signed (p.9; APPC 71)."""

from collections.abc import Iterable
from datetime import datetime

from shanyraq.chancery.contents import Reason
from shanyraq.chancery.drawing_up.commission import body_of, question, sitting_facts
from shanyraq.chancery.drawing_up.issuing import desk, issue
from shanyraq.outside.documents.papers.ballot import Ballot
from shanyraq.outside.documents.papers.hearing import Stated
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.tally import seat_in_case
from shanyraq.record.readers.people import people


def draw_up_ballot(number: str, choice: Choice, reasons: Iterable[Reason], by: By, at: datetime) -> Issued:
    """Who votes, at which sitting, on what, how, and on which grounds."""
    on = desk(number, at)
    commission = on.case.commission
    composition, seat = commission.composition, seat_in_case(commission, by.person)
    assert composition is not None, "a vote is taken by a composition"
    assert seat is not None, "whoever votes has a seat"
    grounds = tuple(Stated(one.ground, one.sub_reason, one.facts) for one in reasons)
    return issue(
        on,
        PaperKind.BALLOT,
        lambda head: Ballot(
            issue=head,
            sitting=sitting_facts(on, composition, by),
            member=people([by.person])[by.person].full_name,
            seat=seat,
            question=question(on),
            choice=choice,
            secret=not commission.open_ballot,
            rules=composition.rules.source,
            grounds=grounds,
        ),
        body=body_of(composition),
    )
