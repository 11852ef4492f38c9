"""What an applicant sees: their cases, and the page of each."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F, Q

from shanyraq.law.routes import Route
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.case_page import case_page as _case_page
from shanyraq.record.readers.joined import goes_on_in
from shanyraq.record.readers.names import Names
from shanyraq.record.refresh import turns_of
from shanyraq.record.tables import CaseRow

__all__ = ["MyCase", "case_page", "cases_of_each", "my_cases"]


@dataclass(frozen=True, slots=True)
class MyCase:
    """One line of the personal account. `role` is how the person stands to the case: applicant or family.

    `goes_on_in` is the number of the case that this one was joined to, empty for any other.
    """

    number: str
    role: Role
    stage: Stage
    stage_since: datetime
    route: Route
    address: Names
    turns: tuple[Role, ...]
    next_step: str
    next_term: str
    due: date | None
    opened_at: datetime
    registered_on: date | None
    ended_on: date | None
    goes_on_in: str


def my_cases(person: PersonId) -> tuple[MyCase, ...]:
    """The person's cases, also those they were invited to sign, open ones first, then the latest."""
    return cases_of_each((person,))[person]


def cases_of_each(people: Collection[PersonId]) -> Mapping[PersonId, tuple[MyCase, ...]]:
    """The same of several people at once."""
    theirs = Q(applicant_id__in=people) | Q(consent_links__person_id__in=people) | Q(entrusted__person_id__in=people)
    rows = CaseRow.objects.filter(theirs).distinct().select_related("dwelling").defer("snapshot", "terms")
    found = tuple(
        rows.order_by(F("ended_on").desc(nulls_first=True), "-opened_at").prefetch_related("consent_links", "entrusted")
    )
    joined = goes_on_in((row.number, row.stage) for row in found)
    cases: dict[PersonId, list[MyCase]] = {person: [] for person in people}
    for row in found:
        invited = (one.person_id for one in row.consent_links.all())
        acting = (one.person_id for one in row.entrusted.all())
        for person in dict.fromkeys((row.applicant_id, *invited, *acting)):
            if person in cases:
                cases[person].append(_mine(row, person, joined.get(row.number, "")))
    return {person: tuple(known) for person, known in cases.items()}


def _mine(row: CaseRow, person: PersonId, joined: str) -> MyCase:
    flat = row.dwelling
    return MyCase(
        number=row.number,
        role=Role.APPLICANT if row.applicant_id == person else Role.FAMILY,
        stage=Stage(row.stage),
        stage_since=row.stage_since,
        route=Route(row.route),
        address=Names(flat.address_kk, flat.address_ru, flat.address_ru),
        turns=tuple(Role(one.role) for one in turns_of(row.turns)),
        next_step=row.next_step,
        next_term=row.next_term,
        due=row.due,
        opened_at=row.opened_at,
        registered_on=row.registered_on,
        ended_on=row.ended_on,
        goes_on_in=joined,
    )


def case_page(number: str, person: PersonId, on: date | None = None) -> CasePage | None:
    """The page of a case for its applicant, or for a member of the family; None for a stranger.

    With a day, also for who acts for one of them on it.
    """
    return _case_page(number, By(Role.APPLICANT, person), on) or _case_page(number, By(Role.FAMILY, person), on)
