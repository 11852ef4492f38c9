"""The fold: what a case is after one more event. Total, pure, and without opinions: an event has happened."""

from collections.abc import Iterable
from dataclasses import replace

from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.events import Event
from shanyraq.procedure.evolve import (  # noqa: F401  each enters its folds when it is imported
    agreement,
    commission,
    decision,
    filing,
    hearing,
    payment,
    review,
    transfer,
    turns,
)
from shanyraq.procedure.evolve.entering import FOLDS


def evolve(case: Case, event: Event) -> Case:
    """The case after `event`."""
    after = FOLDS[type(event)](case, event)
    return replace(after, seq=case.seq + 1)


def fold(events: Iterable[Event]) -> Case:
    """The case that a whole journal tells of."""
    case = NEW_CASE
    for event in events:
        case = evolve(case, event)
    return case
