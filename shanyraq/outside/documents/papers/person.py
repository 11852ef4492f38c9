"""People and officials as papers name them."""

from dataclasses import dataclass
from datetime import date

from shanyraq.outside.documents.blocks import Fact, SignsHere
from shanyraq.outside.documents.text import Text, joined, say
from shanyraq.words.papers_form import FORM


@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """The document that says who somebody is: its number, when and by whom it was issued.

    The day and the body come from a register; where it does not answer, the number stands alone.
    """

    number: str
    issued_on: date | None = None
    issued_by: Text | None = None

    def said(self) -> Text:
        """`No. 012345678, issued: 4 March 2015, by: …`."""
        if self.issued_on is None or self.issued_by is None:
            return say(FORM, "number", number=self.number)
        return say(FORM, "issued", number=self.number, day=self.issued_on, body=self.issued_by)


@dataclass(frozen=True, slots=True)
class Person:
    """A citizen as the forms of the Order name one."""

    name: str
    iin: str
    document: IdentityDocument
    residence: str = ""

    def facts(self) -> tuple[Fact, ...]:
        """Name, identity document, IIN and, where it is known, the address."""
        rows = (
            Fact(say(FORM, "full_name"), self.name),
            Fact(say(FORM, "identity_document"), self.document.said()),
            Fact(say(FORM, "iin"), self.iin),
        )
        return (*rows, Fact(say(FORM, "residence"), self.residence)) if self.residence else rows


@dataclass(frozen=True, slots=True)
class Official:
    """Somebody who acts by office; `organisation` where it is another than whose paper it is."""

    name: str
    position: Text
    organisation: Text | None = None

    def signs(self) -> SignsHere:
        """The line on which this official signs by EDS."""
        role = self.position if self.organisation is None else joined(", ", self.position, self.organisation)
        return SignsHere(role, self.name, say(FORM, "by_eds"))

    def drew_up(self) -> SignsHere:
        """The line of who drew up a paper that nobody signs."""
        return SignsHere(self.position, self.name)
