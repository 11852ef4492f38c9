"""The personas of the demonstration."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from shanyraq.procedure.case import Case
from shanyraq.procedure.household import Relation
from shanyraq.record.readers.accounts import AccountSeen, account
from shanyraq.record.readers.journal import cases_of
from shanyraq.record.tables import Account, CaseRow


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody the demonstration can be entered as; `cases` are their own cases as an applicant."""

    account: AccountSeen
    cases: int


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


def personas(on: date) -> tuple[Persona, ...]:
    """Everybody, citizens last, in the order in which they were made."""
    ids = Account.objects.filter(demo=True, is_active=True).order_by("pk").values_list("pk", flat=True)
    found = []
    for one in ids:
        seen = account(str(one), on)
        if seen is not None:
            found.append(Persona(seen, CaseRow.objects.filter(applicant_id=seen.person_id).count()))
    return tuple(sorted(found, key=lambda persona: not persona.account.posts))
