"""Citizens as papers name them: the row, and the identity document as the register has it (p.5)."""

from datetime import datetime

from shanyraq.chancery import doors
from shanyraq.outside.documents.papers.person import IdentityDocument, Person
from shanyraq.outside.documents.text import Text
from shanyraq.outside.registers.entries import IdentityDocument as InRegister
from shanyraq.outside.registers.entries import Register
from shanyraq.outside.registers.shape import Answer, Question
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.people import Identity, identity


def citizen(person: PersonId, number: str, at: datetime, residence: str = "") -> Person:
    """A citizen with the identity document; its day and issuer come from the register, never from the citizen.

    Where the register does not answer, the number that the person gave stands alone.
    """
    known = identity(person)
    if known is None:
        raise LookupError(f"no person {person!r}")
    document = _document(known, number, at)
    return Person(known.person.full_name, known.iin, document, residence)


def _document(known: Identity, number: str, at: datetime) -> IdentityDocument:
    if known.iin:
        answer = doors.registers(at).ask(Question(Register.IDENTITY, known.iin, number))
        for entry in answer.entries if isinstance(answer, Answer) else ():
            if isinstance(entry, InRegister):
                return IdentityDocument(entry.document, entry.issued_on, Text(entry.issued_by, entry.issued_by))
    return IdentityDocument(known.document_number)
