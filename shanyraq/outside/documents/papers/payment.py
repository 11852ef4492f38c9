"""The schedule of payments, an annex of the agreement."""

from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import ClassVar

from shanyraq.law.price import Basis, Part, PartStatus
from shanyraq.outside.documents.blocks import Block, Column, Fact, Facts, Heading, Para, Sheet, Table, Value
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, money, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_agreement import AGREEMENT
from shanyraq.words.papers_form import FORM
from shanyraq.words.price import PRICE


@dataclass(frozen=True, slots=True)
class Payee:
    """Where the money goes: the provider's details, configuration with a source of its own."""

    beneficiary: Text
    bin: str
    iban: str
    bank: str
    codes: str


@dataclass(frozen=True, slots=True)
class PaymentSchedule:
    """The parts of `law.price.schedule` with what is left after each; empty when the dwelling is free."""

    kind: ClassVar[PaperKind] = PaperKind.PAYMENT_SCHEDULE
    issue: Issue
    agreement_number: str
    concluded_on: date
    payer: str
    dwelling: str
    basis: Basis
    parts: tuple[Part, ...]
    payee: Payee | None = None

    def sheet(self) -> Sheet:
        """The schedule."""
        return Sheet(
            title=say(AGREEMENT, "schedule.title"),
            form=say(AGREEMENT, "schedule.to"),
            blocks=(
                Facts(self._about()),
                *(self._parts() if self.parts else self._nothing()),
                *self._pay_to(),
                Facts((Fact(say(FORM, "basis"), self._basis()),)),
            ),
        )

    def _about(self) -> tuple[Fact, ...]:
        agreement = say(AGREEMENT, "schedule.agreement_is", number=self.agreement_number, day=self.concluded_on)
        return (
            Fact(say(AGREEMENT, "schedule.agreement"), agreement),
            Fact(say(FORM, "applicant"), self.payer),
            Fact(say(FORM, "dwelling"), self.dwelling),
            Fact(say(AGREEMENT, "schedule.basis"), say(PRICE, f"basis.{self.basis}")),
            Fact(say(AGREEMENT, "schedule.total"), money(sum(part.amount_tiyn for part in self.parts))),
        )

    def _parts(self) -> tuple[Block, ...]:
        columns = (
            Column(say(FORM, "ordinal"), 1),
            Column(say(AGREEMENT, "schedule.part"), 8),
            Column(say(AGREEMENT, "schedule.due"), 3),
            Column(say(AGREEMENT, "schedule.amount"), 4, right=True),
            Column(say(AGREEMENT, "schedule.rest"), 4, right=True),
        )
        total = sum(part.amount_tiyn for part in self.parts)
        paid = accumulate(part.amount_tiyn for part in self.parts)
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (
                str(part.number),
                _what(part),
                _due(part),
                _sum(part.amount_tiyn),
                _sum(total - so_far),
            )
            for part, so_far in zip(self.parts, paid, strict=True)
        )
        rolled = Para(say(AGREEMENT, "schedule.rolled", article=article("CC/175")), small=True)
        unsure = any(part.status is not PartStatus.CONFIRMED for part in self.parts)
        notes = (rolled, Para(say(AGREEMENT, "schedule.awaiting"), small=True)) if unsure else (rolled,)
        return (Table(columns, rows), *notes)

    def _nothing(self) -> tuple[Block, ...]:
        return (Para(say(AGREEMENT, "schedule.nothing", article=article("O437/p8")), strong=True),)

    def _pay_to(self) -> tuple[Block, ...]:
        if self.payee is None or not self.parts:
            return ()
        one = self.payee
        facts = (
            Fact(say(AGREEMENT, "pay.beneficiary"), one.beneficiary),
            Fact(say(FORM, "bin"), one.bin),
            Fact(say(AGREEMENT, "pay.iban"), one.iban),
            Fact(say(AGREEMENT, "pay.bank"), one.bank),
            Fact(say(AGREEMENT, "pay.codes"), one.codes),
            Fact(say(AGREEMENT, "pay.purpose"), say(AGREEMENT, "pay.purpose_is", number=self.agreement_number)),
        )
        return (Heading(say(AGREEMENT, "schedule.pay_to")), Facts(facts, framed=True))

    def _basis(self) -> Text:
        return articles("O437/p8", "D673/p23") if self.basis is Basis.INSTALMENTS else article("O437/p8")


def _due(part: Part) -> str:
    mark = "" if part.status is PartStatus.CONFIRMED else " *"
    return f"{part.due:%d.%m.%Y}{mark}"


def _what(part: Part) -> str:
    """Both languages on one line: a schedule has up to 180 of them."""
    named = say(PRICE, f"part.{part.what}")
    return f"{named.kk} · {named.ru}"


def _sum(tiyn: int) -> str:
    """Always with tiyn, so that the figures stand under one another; Kazakh and Russian write sums alike."""
    return money(tiyn).kk if tiyn % 100 else money(tiyn).kk.replace("\N{NO-BREAK SPACE}₸", ",00\N{NO-BREAK SPACE}₸")
