"""The papers of a transfer to communal property: petition, answer of the industry, decision, deed (p.6(2), 6(3))."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shanyraq.law.editions import edition
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.blocks import (
    Addressee,
    Block,
    Fact,
    Facts,
    Heading,
    Items,
    Para,
    Sheet,
    Signatures,
    Words,
)
from shanyraq.outside.documents.papers.dwelling import Dwelling
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, length, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_transfer import TRANSFER


@dataclass(frozen=True, slots=True)
class Referred:
    """An earlier paper that this one rests on; `key` names its kind among the words."""

    key: str
    number: str
    on: date

    def fact(self) -> Fact:
        """What it is, its number and day."""
        return Fact(say(TRANSFER, self.key), say(TRANSFER, "paper_is", number=self.number, day=self.on))


@dataclass(frozen=True, slots=True)
class Matter:
    """What all papers of a transfer speak of: the dwelling, whose it is, whose it becomes, what it rests on."""

    dwelling: Dwelling
    holder: Text
    receiving: Text
    rests_on: tuple[Referred, ...]

    def blocks(self) -> tuple[Block, ...]:
        """The dwelling, the two sides and the papers before this one."""
        return (
            Heading(say(TRANSFER, "dwelling")),
            Facts(
                (
                    *self.dwelling.facts(),
                    Fact(say(TRANSFER, "holder"), self.holder),
                    Fact(say(TRANSFER, "provider"), self.receiving),
                    *(one.fact() for one in self.rests_on),
                )
            ),
        )


def _signed(by: Official) -> tuple[Block, ...]:
    return (
        Facts((Fact(say(FORM, "basis"), articles("O437/p6-3", "O437/p9-3")),)),
        Heading(say(FORM, "signatures")),
        Signatures((by.signs(),)),
    )


def _explained(text: str, label: str) -> tuple[Block, ...]:
    return (Words(text, say(TRANSFER, label)),) if text.strip() else ()


@dataclass(frozen=True, slots=True)
class Petition:
    """The akim's petition to the state-property body; `due` is the last day of that body's decision (reading 12)."""

    kind: ClassVar[PaperKind] = PaperKind.PETITION
    issue: Issue
    to: Text
    matter: Matter
    due: date
    text: str
    signs: Official

    def sheet(self) -> Sheet:
        """The petition."""
        rule = edition(self.issue.edition).rule(TermCode.PROPERTY_BODY_DECISION, Route.REPUBLICAN)
        addressee = (Fact(say(TRANSFER, "to"), self.to), Fact(say(TRANSFER, "from"), self.issue.provider))
        return Sheet(
            title=say(TRANSFER, "petition.title"),
            blocks=(
                Addressee(addressee),
                Para(say(TRANSFER, "petition.text", article=article("O437/p6-3"))),
                Para(say(TRANSFER, "petition.term", term=length(rule.term), due=self.due)),
                *self.matter.blocks(),
                *_explained(self.text, "explained"),
                *_signed(self.signs),
            ),
        )


@dataclass(frozen=True, slots=True)
class IndustryAnswer:
    """Whether the authorized body of the industry agrees; `text` holds the reasons where it does not."""

    kind: ClassVar[PaperKind] = PaperKind.INDUSTRY_CONSENT
    issue: Issue
    to: Text
    matter: Matter
    agreed: bool
    text: str
    signs: Official

    def sheet(self) -> Sheet:
        """The answer."""
        answer = "yes" if self.agreed else "no"
        return Sheet(
            title=say(TRANSFER, f"industry.title.{answer}"),
            blocks=(
                Addressee((Fact(say(TRANSFER, "to"), self.to),)),
                Para(say(TRANSFER, f"industry.text.{answer}", article=article("O437/p6-3")), strong=True),
                *self.matter.blocks(),
                *_explained(self.text, "explained" if self.agreed else "reasons"),
                *_signed(self.signs),
            ),
        )


@dataclass(frozen=True, slots=True)
class PropertyDecision:
    """What the authorized body for state property decided; `text` holds the reasons where it does not transfer."""

    kind: ClassVar[PaperKind] = PaperKind.PROPERTY_DECISION
    issue: Issue
    matter: Matter
    transfers: bool
    text: str
    signs: Official

    def sheet(self) -> Sheet:
        """The decision."""
        answer = "yes" if self.transfers else "no"
        rule = edition(self.issue.edition).rule(TermCode.TRANSFER, Route.REPUBLICAN)
        further = (Para(say(TRANSFER, "property.next", term=length(rule.term))),) if self.transfers else ()
        return Sheet(
            title=say(TRANSFER, f"property.title.{answer}"),
            blocks=(
                Para(say(TRANSFER, f"property.text.{answer}", article=article("O437/p6-3")), strong=True),
                *further,
                *self.matter.blocks(),
                *_explained(self.text, "explained" if self.transfers else "reasons"),
                *_signed(self.signs),
            ),
        )


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the deed and who signs for it."""

    name: Text
    bin: str
    signs: Official

    def facts(self, key: str) -> tuple[Fact, ...]:
        """Its name, its number and its official."""
        rows = (Fact(say(TRANSFER, key), self.name),)
        numbered = (*rows, Fact(say(FORM, "bin"), self.bin)) if self.bin else rows
        return (*numbered, Fact(say(TRANSFER, "deed.represented"), self.signs.name))


@dataclass(frozen=True, slots=True)
class Deed:
    """The deed of transfer: signed by both sides, approved by whom p.6 names for the route (reading 33).

    `text` tells the state of the dwelling and what the sides want to have said; `paragraph` is that of p.6 for the
    route.
    """

    kind: ClassVar[PaperKind] = PaperKind.DEED
    issue: Issue
    paragraph: str
    transferring: Side
    receiving: Side
    dwelling: Dwelling
    rests_on: tuple[Referred, ...]
    text: str
    approve: tuple[Official, ...]

    def sheet(self) -> Sheet:
        """The deed."""
        return Sheet(
            title=say(TRANSFER, "deed.title"),
            blocks=(
                Para(say(TRANSFER, "deed.text", article=article(self.paragraph))),
                Heading(say(TRANSFER, "deed.sides")),
                Facts((*self.transferring.facts("deed.transferring"), *self.receiving.facts("deed.receiving"))),
                Heading(say(TRANSFER, "deed.dwelling")),
                Facts(self.dwelling.facts()),
                *_explained(self.text, "deed.state"),
                Heading(say(TRANSFER, "deed.grounds")),
                Facts(tuple(one.fact() for one in self.rests_on)),
                Heading(say(TRANSFER, "deed.terms")),
                Items(
                    (
                        say(TRANSFER, "deed.tenant"),
                        say(TRANSFER, "deed.title_arises", article=article("HL/17")),
                        say(TRANSFER, "deed.languages"),
                    )
                ),
                Facts((Fact(say(FORM, "basis"), articles(self.paragraph, self.paragraph.replace("p6", "p9"))),)),
                Heading(say(TRANSFER, "deed.sign")),
                Signatures((self.transferring.signs.signs(), self.receiving.signs.signs())),
                Heading(say(TRANSFER, "deed.approve")),
                Signatures(tuple(one.signs() for one in self.approve)),
            ),
        )
