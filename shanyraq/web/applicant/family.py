"""The household of an applicant as their own pages show it: who signs, who will be a co-owner, what is missing."""

from dataclasses import dataclass
from datetime import date, timedelta

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.household import ADULT_AT, Relation, Relative
from shanyraq.record.readers.people import Identity, household, identity

SOON = timedelta(days=120)
"""How long before a child's eighteenth birthday it is worth saying: preparing and signing may take that long."""


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the household, the applicant included (relation `self`)."""

    person: PersonId
    relation: Relation
    full_name: str
    born_on: date | None
    iin: str
    document_number: str
    phone: str

    def is_adult(self, day: date) -> bool:
        """Whether the person signs."""
        return self.born_on is not None and Relative(self.person, self.relation, self.born_on).is_adult(day)

    def wanting(self, day: date) -> bool:
        """Whether the application could not be drawn up for want of something about this person."""
        if self.born_on is None or not self.iin:
            return True
        return self.is_adult(day) and not self.document_number

    def turns_adult(self, day: date) -> date | None:
        """The eighteenth birthday, when it is near; the application may still be under way then."""
        if self.born_on is None:
            return None
        comes = adult_on(self.born_on)
        return comes if day < comes <= day + SOON else None


def adult_on(born_on: date) -> date:
    """The first day on which somebody counts as an adult; one born on 29 February turns eighteen on 1 March."""
    year = born_on.year + ADULT_AT
    leap = born_on.month == 2 and born_on.day == 29
    return date(year, 3, 1) if leap and not _is_leap(year) else born_on.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def family_of(applicant: PersonId) -> tuple[Member, ...]:
    """The applicant first, then the household kept for them."""
    kept = [(one.person.id, one.kinship) for one in household(applicant) if one.person.id != applicant]
    found = [(identity(person), relation) for person, relation in [(applicant, Relation.SELF), *kept]]
    return tuple(_member(who, relation) for who, relation in found if who is not None)


def _member(who: Identity, relation: Relation) -> Member:
    return Member(
        who.person.id, relation, who.person.full_name, who.person.born_on, who.iin, who.document_number, who.phone
    )
