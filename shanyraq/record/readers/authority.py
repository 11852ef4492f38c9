"""What an official of another body sees: an inbox with their one act in somebody else's case, and its page."""

from dataclasses import dataclass
from datetime import date

from shanyraq.law.routes import Route
from shanyraq.procedure.actor import By
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.names import Names
from shanyraq.record.tables import TurnRow

__all__ = ["InboxItem", "case_page", "inbox"]


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A case whose next step is this body's."""

    number: str
    route: Route
    next_step: str
    due: date | None
    address: Names


def inbox(by: By, most: int = 100) -> tuple[InboxItem, ...]:
    """The cases that wait for the actor's role in the actor's organisation, those that fall due first at the top."""
    if not by.organisation:
        return ()
    rows = TurnRow.objects.filter(organisation=by.organisation, role=str(by.role)).select_related("case__dwelling")
    return tuple(
        InboxItem(
            number=row.case_id,
            route=Route(row.case.route),
            next_step=row.case.next_step,
            due=row.case.due,
            address=Names(row.case.dwelling.address_kk, row.case.dwelling.address_ru, row.case.dwelling.address_ru),
        )
        for row in rows.order_by("falls_on", "case_id")[:most]
    )
