"""The privatization agreement."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shanyraq.law.editions import edition
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.blocks import (
    Block,
    Fact,
    Facts,
    Heading,
    Items,
    Para,
    Sheet,
    Signatures,
    SignsHere,
)
from shanyraq.outside.documents.papers.dwelling import Dwelling, Owner, Part, owners_table
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, length, money, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_agreement import AGREEMENT
from shanyraq.words.papers_form import FORM


@dataclass(frozen=True, slots=True)
class Clause:
    """A term that the law read here does not fix, such as when title passes: its text and what it rests on."""

    text: Text
    source: Text


@dataclass(frozen=True, slots=True)
class Price:
    """What is to be paid: the residual value in tiyn and the official calculation it was taken from."""

    basis: Basis
    residual_tiyn: int | None = None
    calculation: str = ""
    instalments: InstalmentChoice | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement between the local executive body and the tenant with the family (p.6, p.8).

    Its form is not given by the Order: the clauses here say what the law says, each with its article, and `clauses`
    holds those of the provider. `rights` tells what is registered on the dwelling, None where nothing is.
    """

    kind: ClassVar[PaperKind] = PaperKind.AGREEMENT
    issue: Issue
    provider_bin: str
    provider_signs: Official
    acting_on: Text
    owners: tuple[Owner, ...]
    dwelling: Dwelling
    decision_number: str
    decision_on: date
    rights_on: date
    rights: Text | None
    price: Price
    clauses: tuple[Clause, ...] = ()

    def sheet(self) -> Sheet:
        """The agreement."""
        return Sheet(
            title=say(AGREEMENT, "title"),
            blocks=(
                Para(say(AGREEMENT, "preamble")),
                Facts(self._provider()),
                Heading(say(AGREEMENT, "acquirers")),
                owners_table(self.owners),
                Heading(say(AGREEMENT, "subject")),
                Para(say(AGREEMENT, "subject.text")),
                Facts((*self.dwelling.facts(), *self._grounds())),
                Heading(say(AGREEMENT, "ownership")),
                Items(self._ownership()),
                Heading(say(AGREEMENT, "price")),
                *self._price(),
                Heading(say(AGREEMENT, "other")),
                Items(self._other()),
                Facts((Fact(say(FORM, "basis"), articles("O437/p6", "O437/p8", "O437/p9", "HL/12-4", "HL/13")),)),
                Heading(say(FORM, "signatures")),
                Signatures((self.provider_signs.signs(), *self._recipient_signs())),
            ),
        )

    def _provider(self) -> tuple[Fact, ...]:
        by = self.provider_signs
        represented = Text(
            *(f"{by.name}, {by.position.of(lang)}, {self.acting_on.of(lang)}" for lang in ("kk", "ru", "en"))
        )
        return (
            Fact(say(AGREEMENT, "provider"), self.issue.provider),
            Fact(say(FORM, "bin"), self.provider_bin),
            Fact(say(AGREEMENT, "represented"), represented),
        )

    def _grounds(self) -> tuple[Fact, ...]:
        decision = say(AGREEMENT, "decision_is", number=self.decision_number, day=self.decision_on)
        rights = self.rights or say(AGREEMENT, "rights.none", day=self.rights_on)
        return (Fact(say(AGREEMENT, "decision"), decision), Fact(say(AGREEMENT, "rights"), rights))

    def _ownership(self) -> tuple[Text, ...]:
        alone = len(self.owners) == 1
        whose = (
            say(AGREEMENT, "ownership.sole", article=article("HL/12-4"))
            if alone
            else say(AGREEMENT, "ownership.joint", article=article("HL/13-2"))
        )
        registration = say(AGREEMENT, "ownership.registration", article=article("HL/17"))
        if all(owner.part is not Part.MINOR for owner in self.owners):
            return (whose, registration)
        return (whose, registration, say(AGREEMENT, "ownership.minors", article=article("HL/13-3")))

    def _price(self) -> tuple[Block, ...]:
        if self.price.basis is Basis.FREE:
            return (Para(say(AGREEMENT, "price.free", article=article("O437/p8"))),)
        value = money(self.price.residual_tiyn or 0)
        facts = (
            Fact(say(AGREEMENT, "price.value"), value),
            Fact(say(AGREEMENT, "price.source"), self.price.calculation),
        )
        return (
            Facts(facts, framed=True),
            Items((self._payment(), say(AGREEMENT, "price.budget", article=article("O437/p8")))),
        )

    def _payment(self) -> Text:
        choice = self.price.instalments
        if self.price.basis is Basis.INSTALMENTS and choice is not None:
            cited = article("D673/p23")
            percent = choice.initial_percent
            return say(AGREEMENT, "price.instalments", years=choice.years, percent=percent, article=cited)
        rule = edition(self.issue.edition).terms[TermCode.PAYMENT]
        return say(AGREEMENT, "price.whole", term=length(rule.term), article=article(rule.article))

    def _other(self) -> tuple[Text, ...]:
        theirs = (say(AGREEMENT, "other.source", text=one.text, source=one.source) for one in self.clauses)
        electronic = say(AGREEMENT, "other.electronic", article=article("O437/p8"))
        return (*theirs, say(AGREEMENT, "other.languages"), electronic)

    def _recipient_signs(self) -> tuple[SignsHere, ...]:
        """The agreement is between the provider and the recipient (p.6); the family consented by the application."""
        applicant = (owner for owner in self.owners if owner.part is Part.APPLICANT)
        return tuple(SignsHere(say(AGREEMENT, f"as.{one.part}"), one.name, say(FORM, "by_eds")) for one in applicant)
