"""What a file suggests of conflicts of interest (APPC 67): never a surname, only what the record itself shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Q

from shanyraq.procedure.actor import PersonId, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.composition import Composition
from shanyraq.record.readers.journal import EntrySeen
from shanyraq.record.tables import HouseholdMember, Post


class Sign(StrEnum):
    """What speaks for a conflict: of the household itself, of one family, colleagues, a hand in this very case."""

    HOUSEHOLD = "household"
    FAMILY = "family"
    EMPLOYER = "employer"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One member or substitute and what the file shows; somebody decides, the system does not."""

    member: PersonId
    sign: Sign


_HANDS = (Role.EXECUTOR, Role.HEAD, Role.OPERATOR)


def suggestions(case: Case, entries: tuple[EntrySeen, ...], on: date) -> tuple[Suggestion, ...]:
    """What the file suggests of everybody whom the act of the composition names and who has not left the case.

    One identity number is one person in the record, so the same number in two families is found as the same person.
    """
    composition = case.commission.composition
    if composition is None:
        return ()
    members = [one for one in composition.everybody() if one not in case.commission.recused]
    found = [*_household(case, members), *_family(case, members), *_employer(case, members, composition, on)]
    found += _hand(case, members, entries)
    return tuple(dict.fromkeys(found))


def _household(case: Case, members: list[PersonId]) -> Iterator[Suggestion]:
    yield from (Suggestion(one, Sign.HOUSEHOLD) for one in members if case.filing.relative(one) is not None)


def _family(case: Case, members: list[PersonId]) -> Iterator[Suggestion]:
    """A member whose own kept family has somebody of this household, or who stands in theirs."""
    household = [one.person for one in case.filing.household]
    kept = Q(applicant_id__in=members, person_id__in=household) | Q(applicant_id__in=household, person_id__in=members)
    for applicant, person in HouseholdMember.objects.filter(kept).values_list("applicant_id", "person_id"):
        yield from (Suggestion(one, Sign.FAMILY) for one in (applicant, person) if one in members)


def _employer(case: Case, members: list[PersonId], formed: Composition, on: date) -> Iterator[Suggestion]:
    """A member and one of the household hold posts in one organisation on that day."""
    household = {one.person for one in case.filing.household}
    in_force = Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))
    rows = list(
        Post.objects.filter(in_force, account__person_id__in=[*members, *household])
        .exclude(role__in=[str(Role.APPLICANT), str(Role.FAMILY)])
        .values_list("account__person_id", "organisation_id")
        .order_by("pk")
    )
    theirs = {organisation for person, organisation in rows if person in household}
    for person, organisation in rows:
        if person in members and organisation in theirs:
            yield Suggestion(person, Sign.EMPLOYER)


def _hand(case: Case, members: list[PersonId], entries: tuple[EntrySeen, ...]) -> Iterator[Suggestion]:
    """A member who prepared or signed something in this case in another office, or acts for one of the family."""
    hands = {one.by.person for one in entries if one.by.role in _HANDS}
    hands |= {one.representative for one in case.representations}
    hands |= {one.signature.signer for one in case.filing.consents if one.signature is not None}
    yield from (Suggestion(one, Sign.HAND) for one in members if one in hands)
