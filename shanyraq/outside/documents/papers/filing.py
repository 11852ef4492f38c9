"""The application in the forms of Appendices 1 and 2, and the notice that it was accepted."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shanyraq.law.categories import FREE_CATEGORIES
from shanyraq.law.price import Basis, InstalmentChoice, InstalmentRule
from shanyraq.law.routes import Channel
from shanyraq.outside.documents.blocks import (
    Addressee,
    Block,
    Code,
    Column,
    Fact,
    Facts,
    Heading,
    Items,
    Para,
    Sheet,
    Table,
)
from shanyraq.outside.documents.papers.person import Person
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, day, joined, moment, say
from shanyraq.procedure.household import Relation
from shanyraq.procedure.papers import Digest, Manner, PaperKind
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.papers_filing import FILING
from shanyraq.words.papers_form import FORM
from shanyraq.words.routes import ROUTES


class Tenure(StrEnum):
    """By what the tenant lives there: item 3 of the list of documents (p.9)."""

    TENANCY_AGREEMENT = "tenancy_agreement"
    HOUSING_ORDER = "housing_order"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside the application: its kind in p.9 (2 to 9), what it is called, and its digest."""

    kind: int
    name: str
    digest: Digest


@dataclass(frozen=True, slots=True)
class Consenting:
    """An adult member of the family whose consent stands on the form.

    `represented_by` names the guardian or the holder of a power of attorney, and their paper (reading 27).
    """

    person: Person
    relation: Relation
    represented_by: str = ""


@dataclass(frozen=True, slots=True)
class Minor:
    """A child of the household: gives no consent and becomes a co-owner (Housing Law art. 13(2))."""

    name: str
    born_on: date
    relation: Relation


@dataclass(frozen=True, slots=True)
class Instalments:
    """What is asked for in Appendix 2 and the limits of the day it is asked on."""

    choice: InstalmentChoice
    rule: InstalmentRule


@dataclass(frozen=True, slots=True)
class Application:
    """The application: Appendix 1 when the basis is FREE, else Appendix 2. Every field of the form is on it.

    `addressee` is the structural unit of the local executive body; `free_category` a code of Housing Law art. 13(8).
    What the form prints after signing stands on `Acceptance`, as the signed bytes cannot change.
    """

    kind: ClassVar[PaperKind] = PaperKind.APPLICATION
    issue: Issue
    version: int
    addressee: Text
    applicant: Person
    tenure: Tenure
    tenure_number: str
    tenure_on: date
    dwelling: str
    basis: Basis
    free_category: str | None = None
    instalments: Instalments | None = None
    attachments: tuple[Attachment, ...] = ()
    family: tuple[Consenting, ...] = ()
    minors: tuple[Minor, ...] = ()

    def sheet(self) -> Sheet:
        """The form."""
        appendix = "app1" if self.basis is Basis.FREE else "app2"
        return Sheet(
            title=say(FILING, "application.title"),
            letterhead=say(FORM, "service"),
            form=joined("\n", article(f"O437/{appendix}"), say(FILING, "application.version", version=self.version)),
            blocks=(
                self._addressed(),
                *self._request(),
                *self._attached(),
                *(block for adult in self.family for block in self._consent(adult)),
                *self._minors(),
                *self._declared(),
            ),
        )

    def _addressed(self) -> Block:
        return Addressee(
            (
                Fact(say(FILING, "to"), self.addressee),
                Fact(say(FILING, "from"), self.applicant.name),
                Fact(say(FORM, "residence"), self.applicant.residence),
            )
        )

    def _request(self) -> tuple[Block, ...]:
        tenure = say(FILING, f"tenure.{self.tenure}", number=self.tenure_number, day=self.tenure_on)
        wish = say(FILING, f"wish.{self.basis}", tenure=tenure, dwelling=self.dwelling)
        return (Para(wish), Facts((*self._terms(), *self.applicant.facts()[:3])))

    def _terms(self) -> tuple[Fact, ...]:
        """What the form leaves blank for the basis: the ground, or the way of paying."""
        if self.basis is Basis.FREE:
            return (Fact(say(FILING, "since_i_am"), free_ground(self.free_category)),)
        if self.instalments is None:
            return ()
        choice, rule = self.instalments.choice, self.instalments.rule
        longest = max(band.max_years for band in rule.bands)
        return (
            Fact(say(FILING, "years", most=longest), say(FILING, "years_are", years=choice.years)),
            Fact(
                say(FILING, "initial", least=rule.min_initial_percent),
                say(FILING, "initial_is", percent=choice.initial_percent),
            ),
            Fact(say(FILING, "parts"), joined("\n", say(FILING, "parts_are"), article(rule.article))),
        )

    def _attached(self) -> tuple[Block, ...]:
        heading = Heading(say(FILING, "attachments"))
        if not self.attachments:
            return (heading, Para(say(FILING, "no_attachments")))
        rows = tuple(
            (str(at), say(DOCUMENTS, f"kind.{one.kind}"), Code(_halves(one.digest), one.name))
            for at, one in enumerate(self.attachments, start=1)
        )
        columns = (
            Column(say(FORM, "ordinal"), 1),
            Column(say(FILING, "attachment"), 11),
            Column(say(FILING, "file"), 9),
        )
        return (heading, Table(columns, rows))

    def _consent(self, adult: Consenting) -> tuple[Block, ...]:
        """The block of the form for one adult: who, of what kinship, with which document, agrees to what."""
        facts = adult.person.facts()
        relation = Fact(say(FORM, "relation"), say(FORM, f"relation.{adult.relation}"))
        represented = (Fact(say(FILING, "represented_by"), adult.represented_by),) if adult.represented_by else ()
        conditions = "consent.free" if self.basis is Basis.FREE else "consent.conditions"
        agreed = say(FILING, conditions, name=self.applicant.name, dwelling=self.dwelling)
        return (
            Heading(say(FILING, "consent", name=adult.person.name)),
            Facts((facts[0], relation, *facts[1:3], *represented)),
            Para(agreed),
        )

    def _minors(self) -> tuple[Block, ...]:
        if not self.minors:
            return ()
        columns = (Column(say(FORM, "full_name"), 3), Column(say(FORM, "relation"), 2), Column(say(FORM, "born"), 2))
        rows = tuple((one.name, say(FORM, f"relation.{one.relation}"), day(one.born_on)) for one in self.minors)
        return (
            Heading(say(FILING, "minors")),
            Para(say(FILING, "minors_note", article=article("HL/13-2"))),
            Table(columns, rows),
        )

    def _declared(self) -> tuple[Block, ...]:
        blank = say(FILING, "on_acceptance")
        return (
            Heading(say(FILING, "declarations")),
            Items((say(FILING, "declare.accuracy"), say(FILING, "declare.secrets"), say(FILING, "declare.data"))),
            Heading(say(FILING, "afterwards")),
            Para(say(FILING, "afterwards_note"), small=True),
            Facts(
                tuple(Fact(say(FILING, field), blank) for field in ("sent", "eds_family", "accepted", "eds_provider"))
            ),
        )


@dataclass(frozen=True, slots=True)
class SignatureData:
    """One signature as the form prints it: whose, in what manner, when, and the certificate's number and issuer."""

    name: str
    relation: Relation
    manner: Manner
    at: datetime
    serial: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class ProviderSignature:
    """The provider's EDS on the acceptance, where the provider signs it."""

    name: str
    at: datetime
    serial: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The notice of acceptance, which continues the form: when it was sent, who signed, when it was accepted.

    `registered_on` is the day of registration (p.4), later than `accepted_at` when that was after hours or on a day
    off; `result_by` the day by which the result is due (p.5).
    """

    kind: ClassVar[PaperKind] = PaperKind.ACCEPTANCE
    issue: Issue
    application_number: str
    application_digest: Digest
    version: int
    applicant: str
    dwelling: str
    basis: Basis
    channel: Channel
    sent_at: datetime
    signatures: tuple[SignatureData, ...]
    accepted_at: datetime
    registered_on: date
    return_by: date
    result_by: date
    result_article: str
    provider_signature: ProviderSignature | None = None

    def sheet(self) -> Sheet:
        """The notice."""
        appendix = "O437/app1" if self.basis is Basis.FREE else "O437/app2"
        return Sheet(
            title=say(FILING, "acceptance.title"),
            form=say(FILING, "acceptance.continues", article=article(appendix)),
            blocks=(
                Para(say(FILING, "acceptance.text", number=self.application_number, version=self.version)),
                Facts(self._application()),
                Heading(say(FILING, "sent")),
                Facts((Fact(say(FILING, "at"), moment(self.sent_at)), Fact(say(FILING, "channel"), self._channel()))),
                Heading(say(FILING, "eds_family")),
                self._signatures(),
                Heading(say(FILING, "accepted")),
                Facts(self._accepted(), framed=True),
                *self._shifted(),
                Heading(say(FILING, "next")),
                Items((say(FILING, "next.return", day=self.return_by), say(FILING, "next.account"))),
                Facts((Fact(say(FORM, "basis"), articles("O437/p4", "O437/p5", "O437/p6-end", self.result_article)),)),
            ),
        )

    def _application(self) -> tuple[Fact, ...]:
        return (
            Fact(say(FORM, "applicant"), self.applicant),
            Fact(say(FORM, "dwelling"), self.dwelling),
            Fact(say(FILING, "digest"), Code(self.application_digest)),
        )

    def _channel(self) -> Text:
        return say(ROUTES, f"channel.{self.channel}")

    def _signatures(self) -> Block:
        columns = (
            Column(say(FORM, "full_name"), 9),
            Column(say(FORM, "relation"), 7),
            Column(say(FILING, "signed_at"), 8),
            Column(say(FILING, "certificate"), 11),
        )
        rows = tuple(
            (
                one.name,
                say(FORM, f"relation.{one.relation}"),
                _signed(one),
                _certificate(one.serial, one.issuer),
            )
            for one in self.signatures
        )
        return Table(columns, rows)

    def _accepted(self) -> tuple[Fact, ...]:
        rows = (
            Fact(say(FILING, "at"), moment(self.accepted_at)),
            Fact(say(FILING, "registered"), day(self.registered_on)),
            Fact(say(FILING, "result_by"), day(self.result_by)),
        )
        signature = self.provider_signature
        if signature is None:
            return (*rows, Fact(say(FILING, "eds_provider"), say(FILING, "eds_on_page")))
        data = joined("\n", Text(signature.name, signature.name), moment(signature.at))
        return (
            *rows,
            Fact(say(FILING, "eds_provider"), data),
            Fact(say(FILING, "certificate"), _certificate(signature.serial, signature.issuer)),
        )

    def _shifted(self) -> tuple[Block, ...]:
        if self.registered_on == self.accepted_at.date():
            return ()
        return (Para(say(FILING, "shifted", article=article("O437/p4"))),)


def _signed(one: SignatureData) -> Text:
    """The moment in figures, once, and the manner in which it was signed."""
    manner = say(FILING, f"manner.{one.manner}")
    return Text(f"{one.at:%d.%m.%Y, %H:%M}\n{manner.kk}", manner.ru, manner.en)


def free_ground(code: str | None) -> Text:
    """The category of Housing Law art. 13(8) with its article; KeyError for a code the law does not know."""
    if code is None:
        return say(FILING, "since_i_am_blank")
    return joined("\n", say(CATEGORIES, f"category.{code}"), article(FREE_CATEGORIES[code].article))


def _certificate(serial: str, issuer: str) -> Code | str:
    return Code(_halves(serial), issuer) if serial else issuer or "–"


def _halves(digest: str) -> str:
    """A long string of figures in parts that fit a column."""
    return " ".join(digest[at : at + 32] for at in range(0, len(digest), 32))
