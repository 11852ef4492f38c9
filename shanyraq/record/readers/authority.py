"""What an official of another body sees: an inbox with their one act in somebody else's case, and its page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max

from shanyraq.law.routes import Route
from shanyraq.procedure.actor import BODIES, By
from shanyraq.procedure.case import Stage
from shanyraq.procedure.follow import MOVES_ON
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.names import Names
from shanyraq.record.tables import CaseRow, JournalEntry, TurnRow

__all__ = ["InboxItem", "PassedItem", "case_page", "inbox", "passed"]

_MOVED = [kind.__name__ for kind in MOVES_ON] + ["DecisionSigned", "CaseResumed"]
"""Events after which a step of the transfer is somebody's."""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A case whose next step is this body's; `since` is when it became so."""

    number: str
    route: Route
    next_step: str
    next_term: str
    due: date | None
    address: Names
    since: datetime


@dataclass(frozen=True, slots=True)
class PassedItem:
    """A case in which this body has acted; `next_step` is empty once the case has ended."""

    number: str
    route: Route
    stage: Stage
    next_step: str
    address: Names
    acted_at: datetime


def inbox(by: By, most: int = 100) -> tuple[InboxItem, ...]:
    """The cases that wait for the actor's role in the actor's organisation, those that fall due first at the top."""
    if not by.organisation or by.role not in BODIES:
        return ()
    found = TurnRow.objects.filter(organisation=by.organisation, role=str(by.role)).select_related("case__dwelling")
    rows = list(found.order_by("falls_on", "case_id")[:most])
    since = _moved_at(row.case_id for row in rows)
    return tuple(
        InboxItem(
            number=row.case_id,
            route=Route(row.case.route),
            next_step=row.case.next_step,
            next_term=row.case.next_term,
            due=row.case.due,
            address=_address(row.case),
            since=since.get(row.case_id, row.case.stage_since),
        )
        for row in rows
    )


def passed(by: By, most: int = 50) -> tuple[PassedItem, ...]:
    """The cases in which the actor's body has acted in this role and that do not wait for it, the latest first."""
    if not by.organisation or by.role not in BODIES:
        return ()
    acted = JournalEntry.objects.filter(by_organisation=by.organisation, by_role=str(by.role))
    waiting = TurnRow.objects.filter(organisation=by.organisation, role=str(by.role)).values("case_id")
    last = dict(
        acted.exclude(case_id__in=waiting).order_by().values_list("case_id").annotate(at=Max("at"))
        .order_by("-at").values_list("case_id", "at")[:most]
    )  # fmt: skip
    rows = CaseRow.objects.filter(number__in=last).select_related("dwelling")
    items = [
        PassedItem(row.number, Route(row.route), Stage(row.stage), row.next_step, _address(row), last[row.number])
        for row in rows
    ]
    return tuple(sorted(items, key=lambda one: one.acted_at, reverse=True))


def _moved_at(numbers: Iterable[str]) -> Mapping[str, datetime]:
    """When the transfer of each case came to its present step."""
    rows = JournalEntry.objects.filter(case_id__in=list(numbers), kind__in=_MOVED).order_by()
    return dict(rows.values_list("case_id").annotate(at=Max("at")))


def _address(row: CaseRow) -> Names:
    return Names(row.dwelling.address_kk, row.dwelling.address_ru, row.dwelling.address_ru)
