"""The decision on a command: either a reason why not, or what happened."""

from datetime import datetime

from shanyraq.law.editions import Edition
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.commands import Command
from shanyraq.procedure.decide import (
    agreement,
    commission,
    decision,
    family,
    filing,
    hearing,
    payment,
    representation,
    review,
    terms,
    transfer,
    turns,
)
from shanyraq.procedure.decide.contents import has_blanks
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import Event
from shanyraq.procedure.may import GATES, may_at
from shanyraq.procedure.moment import moment

RULINGS: dict[type[Command], Ruling] = {
    **filing.RULINGS,
    **review.RULINGS,
    **hearing.RULINGS,
    **commission.RULINGS,
    **decision.RULINGS,
    **transfer.RULINGS,
    **agreement.RULINGS,
    **payment.RULINGS,
    **family.RULINGS,
    **representation.RULINGS,
    **turns.RULINGS,
    **terms.RULINGS,
}
"""For each kind of command, what it leads to once `may` lets it pass."""


def decide(case: Case, command: Command, edition: Edition, by: By, at: datetime) -> Denial | tuple[Event, ...]:
    """The events that `command` brings about, or the Denial that says why it may not be given.

    Raises ValueError when the edition is not the one the case was opened under, or `at` has no time zone: both are
    mistakes of the caller, not of a person.
    """
    if case.stage is not Stage.NEW and case.edition != edition.code:
        raise ValueError(f"the case stands under {case.edition}, not {edition.code}")
    now = moment(case, edition, by, at)
    denial = may_at(case, type(command), now)
    if denial is not None:
        return denial
    decided: Decided = RULINGS[type(command)](case, command, now)
    if not isinstance(decided, Denial) and has_blanks(command):
        return Denial("contents_missing", GATES[type(command)].article)
    return decided
