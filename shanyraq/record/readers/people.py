"""People by their identifiers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.household import Relation
from shanyraq.record.privacy import iin_hash
from shanyraq.record.tables import HouseholdMember, Person

_NAMES = ("id", "family_name", "given_name", "patronymic", "born_on")


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """Who somebody is, as pages show it: no number of any kind."""

    id: PersonId
    family_name: str
    given_name: str
    patronymic: str
    born_on: date | None

    @property
    def full_name(self) -> str:
        """Family name, given name, patronymic."""
        return " ".join(part for part in (self.family_name, self.given_name, self.patronymic) if part)

    @property
    def short_name(self) -> str:
        """Family name and initials."""
        initials = "".join(f"{part[0]}." for part in (self.given_name, self.patronymic) if part)
        return f"{self.family_name} {initials}".strip()


@dataclass(frozen=True, slots=True)
class Identity:
    """What only the person and the papers that name them may hold."""

    person: PersonSeen
    iin: str
    phone: str
    email: str
    address: str
    document_kind: str
    document_number: str


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """A member of the family kept for the next application."""

    person: PersonSeen
    kinship: Relation


def people(ids: Iterable[PersonId]) -> Mapping[PersonId, PersonSeen]:
    """These people by identifier; strangers are left out."""
    rows = Person.objects.filter(id__in=set(ids)).values_list(*_NAMES)
    return {row[0]: PersonSeen(*row) for row in rows}


def person(id: PersonId) -> PersonSeen | None:
    """One person."""
    return people([id]).get(id)


def person_by_iin(iin: str) -> PersonSeen | None:
    """The person with this identity number, found by its keyed hash."""
    row = Person.objects.filter(iin_hash=iin_hash(iin)).values_list(*_NAMES).first()
    return PersonSeen(*row) if row else None


def identity(id: PersonId) -> Identity | None:
    """The numbers and contacts, deciphered: for the person's own pages, for papers and doors that must name them."""
    row = Person.objects.filter(id=id).first()
    if row is None:
        return None
    seen = PersonSeen(row.id, row.family_name, row.given_name, row.patronymic, row.born_on)
    return Identity(seen, row.iin, row.phone, row.email, row.address, row.document_kind, row.document_number)


def household(applicant: PersonId) -> tuple[FamilyMember, ...]:
    """The family kept for an applicant, in the order in which it was entered."""
    rows = HouseholdMember.objects.filter(applicant_id=applicant).order_by("pk").values_list("person_id", "kinship")
    known = people(one for one, _ in rows)
    return tuple(FamilyMember(known[one], Relation(kinship)) for one, kinship in rows)
