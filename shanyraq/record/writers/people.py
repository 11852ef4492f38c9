"""People."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from shanyraq.procedure.actor import PersonId
from shanyraq.record.privacy import iin_hash
from shanyraq.record.search import folded
from shanyraq.record.tables import Person


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Who somebody is. `iin` is twelve digits, or empty while it is not known."""

    family_name: str
    given_name: str
    patronymic: str = ""
    iin: str = ""
    born_on: date | None = None
    phone: str = ""
    email: str = ""
    document_kind: str = ""
    document_number: str = ""
    address: str = ""


def add_person(new: NewPerson) -> PersonId:
    """The person with this IIN, added if nobody has it yet; what is known of them already is not overwritten."""
    hashed = iin_hash(new.iin)
    values = {name: getattr(new, name) for name in NewPerson.__slots__}
    values["names"] = folded(new.family_name, new.given_name, new.patronymic)
    if hashed is None:
        return Person.objects.create(**values).id
    with transaction.atomic():
        return Person.objects.get_or_create(iin_hash=hashed, defaults=values)[0].id


def forget_person(person: PersonId) -> None:
    """Take out somebody who was entered for an act that came to nothing; nobody refers to them yet."""
    Person.objects.filter(id=person).delete()


def change_contacts(person: PersonId, *, phone: str, email: str, address: str) -> None:
    """Put other contacts in the place of the old ones."""
    Person.objects.filter(id=person).update(phone=phone, email=email, address=address)


def change_names(person: PersonId, family_name: str, given_name: str, patronymic: str) -> None:
    """Names as a register has them now."""
    Person.objects.filter(id=person).update(
        family_name=family_name,
        given_name=given_name,
        patronymic=patronymic,
        names=folded(family_name, given_name, patronymic),
    )


def change_birth(person: PersonId, born_on: date) -> None:
    """The birthday as the applicant or a register told it."""
    Person.objects.filter(id=person).update(born_on=born_on)


def change_document(person: PersonId, kind: str, number: str) -> None:
    """The identity document shown."""
    Person.objects.filter(id=person).update(document_kind=kind, document_number=number)
