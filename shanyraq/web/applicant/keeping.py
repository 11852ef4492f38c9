"""Keeping what an applicant tells of a member of the family, without touching what a person has told of themselves."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.household import Relation
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.people import Identity, identity, person_by_iin
from shanyraq.record.search import folded
from shanyraq.record.writers.households import keep_member
from shanyraq.record.writers.people import (
    NewPerson,
    add_person,
    change_birth,
    change_contacts,
    change_document,
    change_names,
)
from shanyraq.web.applicant.family import Member

CARD = "identity_card"
"""The kind of document an adult is asked the number of."""


class Clash(StrEnum):
    """Why a person cannot be taken into the household; each is an error of the field `iin`."""

    OWN = "own"
    TWICE = "twice"
    OTHER_NAME = "other_name"


def clash(applicant: PersonId, family: tuple[Member, ...], given: Mapping[str, Any]) -> Clash | None:
    """Whether the number belongs to somebody else than the person described. Nobody learns whose it is."""
    known = person_by_iin(given["iin"])
    if known is None:
        return None
    if known.id == applicant:
        return Clash.OWN
    if any(one.person == known.id for one in family):
        return Clash.TWICE
    same = folded(given["family_name"], given["given_name"]) == folded(known.family_name, known.given_name)
    return None if same and known.born_on in (None, given["born_on"]) else Clash.OTHER_NAME


def speaks_for_themselves(person: PersonId) -> bool:
    """Whether the person has an account of their own: nobody else changes their particulars then."""
    return account_of(person) is not None


def add(applicant: PersonId, given: Mapping[str, Any]) -> PersonId:
    """Take a person into the household; what is known of them already stays, what is missing is filled in."""
    new = NewPerson(
        family_name=given["family_name"],
        given_name=given["given_name"],
        patronymic=given["patronymic"],
        iin=given["iin"],
        born_on=given["born_on"],
        phone=given["phone"],
        document_kind=CARD if given["document_number"] else "",
        document_number=given["document_number"],
    )
    person = add_person(new)
    known = _known(person)
    if known.person.born_on is None:
        change_birth(person, given["born_on"])
    if given["document_number"] and not known.document_number:
        change_document(person, CARD, given["document_number"])
    if given["phone"] and not known.phone:
        change_contacts(person, phone=given["phone"], email=known.email, address=known.address)
    keep_member(applicant, person, Relation(given["relation"]))
    return person


def change(applicant: PersonId, person: PersonId, given: Mapping[str, Any]) -> None:
    """Change what was told of a person; a number that was left empty stays as it is."""
    keep_member(applicant, person, Relation(given["relation"]))
    if "family_name" not in given or speaks_for_themselves(person):
        return
    known = _known(person)
    change_names(person, given["family_name"], given["given_name"], given["patronymic"])
    change_birth(person, given["born_on"])
    if given["document_number"]:
        change_document(person, known.document_kind or CARD, given["document_number"])
    if given["phone"]:
        change_contacts(person, phone=given["phone"], email=known.email, address=known.address)


def keep_self(applicant: PersonId, born_on: date, document_number: str) -> None:
    """What was missing about the applicant."""
    known = _known(applicant)
    change_birth(applicant, born_on)
    change_document(applicant, known.document_kind or CARD, document_number)


def _known(person: PersonId) -> Identity:
    known = identity(person)
    assert known is not None, "the person is there"
    return known
