"""The personas of the demonstration."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from shanyraq.procedure.case import Case
from shanyraq.procedure.household import Relation
from shanyraq.record.readers.accounts import AccountSeen, demo_accounts
from shanyraq.record.readers.journal import cases_of


def turns_of_life(numbers: Iterable[str], on: date) -> Mapping[str, tuple[str, ...]]:
    """What life brought to each of these cases: `joined`, `passed_on`, `power`, `guardian`, `born`, `came_of_age`."""
    return {number: tuple(_turns(case, on)) for number, case in cases_of(numbers)}


def _turns(case: Case, on: date) -> Iterator[str]:
    if case.joined or case.joined_to:
        yield "joined"
    if case.came_from:
        yield "passed_on"
    yield from dict.fromkeys(str(one.mandate) for one in case.representations)
    sent = case.filing.submitted_at
    if sent is None:
        return
    family = [one for one in case.filing.household if one.relation is Relation.CHILD]
    if any(one.born_on > sent.date() for one in family):
        yield "born"
    if any(one.is_adult(on) and not one.is_adult(sent.date()) for one in family):
        yield "came_of_age"


def personas(on: date) -> tuple[AccountSeen, ...]:
    """Everybody the demonstration can be entered as, citizens last, in the order in which they were made."""
    return tuple(sorted(demo_accounts(on), key=lambda one: not one.posts))
