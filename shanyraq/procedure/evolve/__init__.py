"""The fold: what a case is after one more event. Total, pure, and without opinions: an event has happened."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date

from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.events import EVENTS, Event
from shanyraq.procedure.evolve import (  # noqa: F401  each enters its folds when it is imported
    agreement,
    commission,
    decision,
    family,
    filing,
    hearing,
    payment,
    representation,
    review,
    transfer,
    turns,
)
from shanyraq.procedure.evolve.entering import FOLDS


def evolve(case: Case, event: Event) -> Case:
    """The case after `event`."""
    after = FOLDS[type(event)](case, event)
    known = [getattr(event, name) for name in DAYS[type(event)]]
    if case.acted_on is not None:
        known.append(case.acted_on)
    return replace(after, seq=case.seq + 1, acted_on=max(known, default=None))


DAYS = {kind: tuple(field.name for field in fields(kind) if field.type is date) for kind in EVENTS.values()}
"""The fields of each kind of event that hold a day: none of them lies after the day of the act."""


def fold(events: Iterable[Event]) -> Case:
    """The case that a whole journal tells of."""
    case = NEW_CASE
    for event in events:
        case = evolve(case, event)
    return case
