"""The decision on privatization and the reasoned refusal: results of the service (p.7), signed by the head."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shanyraq.law.editions import edition
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents import blocks
from shanyraq.outside.documents.blocks import (
    Block,
    Column,
    Fact,
    Facts,
    Heading,
    Para,
    Sheet,
    Signatures,
    Table,
    Value,
)
from shanyraq.outside.documents.papers.appeal import LastDay, appeal
from shanyraq.outside.documents.papers.dwelling import Dwelling, Owner, owners_table
from shanyraq.outside.documents.papers.filing import free_ground
from shanyraq.outside.documents.papers.hearing import Stated, stated
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.papers.review import about
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, day, length, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_decision import DECISION
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_hearing import HEARING
from shanyraq.words.price import PRICE
from shanyraq.words.terms import WHY


@dataclass(frozen=True, slots=True)
class DecidedBy:
    """The commission and the minutes a decision rests on."""

    commission: Text
    minutes_number: str
    minutes_on: date

    def facts(self) -> tuple[Fact, ...]:
        """Commission and minutes."""
        minutes = say(DECISION, "minutes_are", number=self.minutes_number, day=self.minutes_on)
        return (Fact(say(DECISION, "commission"), self.commission), Fact(say(DECISION, "minutes"), minutes))


@dataclass(frozen=True, slots=True)
class NextStep:
    """What follows the decision; `due` is None where its term only starts when the step before is done."""

    term: TermCode
    due: date | None
    article: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision of the commission to allow privatization.

    `granted` may be less than `asked` (reading 9): then `less_because` holds the reasons, and the appeal is printed.
    """

    kind: ClassVar[PaperKind] = PaperKind.DECISION
    issue: Issue
    decided_by: DecidedBy
    applicant: str
    application_number: str
    registered_on: date
    dwelling: Dwelling
    owners: tuple[Owner, ...]
    asked: Basis
    granted: Basis
    free_category: str | None
    instalments: InstalmentChoice | None
    next_steps: tuple[NextStep, ...]
    signs: Official
    less_because: tuple[Stated, ...] = ()
    last_day: LastDay | None = None

    def sheet(self) -> Sheet:
        """The decision."""
        return Sheet(
            title=say(DECISION, "decision.title"),
            blocks=(
                Facts((*self._about(), *self.decided_by.facts())),
                Para(say(DECISION, "decision.text"), strong=True),
                Heading(say(DECISION, "decision.dwelling")),
                Facts(self.dwelling.facts()),
                Heading(say(DECISION, "decision.owners")),
                owners_table(self.owners),
                *((Para(say(DECISION, "decision.joint", article=article("HL/13-2"))),) if len(self.owners) > 1 else ()),
                Heading(say(DECISION, "decision.terms")),
                Facts(self._terms(), framed=True),
                *self._less(),
                *self._next(),
                Facts((Fact(say(FORM, "basis"), articles("O437/p7", "O437/p9", "HL/13-1", "APPC/80")),)),
                *appeal(self.issue, self.last_day),
                Heading(say(FORM, "signatures")),
                Signatures((self.signs.signs(),)),
            ),
        )

    def _about(self) -> tuple[Fact, ...]:
        return about(self.applicant, self.dwelling.address, self.application_number, self.registered_on)[:2]

    def _terms(self) -> tuple[Fact, ...]:
        granted = say(PRICE, f"basis.{self.granted}")
        if self.asked is self.granted:
            rows: tuple[Fact, ...] = (Fact(say(DECISION, "asked_and_granted"), granted),)
        else:
            rows = (
                Fact(say(DECISION, "asked"), say(PRICE, f"basis.{self.asked}")),
                Fact(say(DECISION, "granted"), granted),
            )
        if self.granted is Basis.FREE:
            return (*rows, Fact(say(DECISION, "decision.ground"), free_ground(self.free_category)))
        if self.granted is Basis.INSTALMENTS and self.instalments is not None:
            choice = self.instalments
            how = say(DECISION, "decision.years", years=choice.years, percent=choice.initial_percent)
            return (*rows, Fact(say(DECISION, "decision.instalments"), how))
        return rows

    def _less(self) -> tuple[Block, ...]:
        if not self.less_because:
            return ()
        return (Para(say(DECISION, "decision.less"), strong=True), *stated(self.issue.edition, self.less_because))

    def _next(self) -> tuple[Block, ...]:
        if not self.next_steps:
            return ()
        columns = (
            Column(say(DECISION, "decision.step"), 4),
            Column(say(DECISION, "decision.by"), 3),
            Column(say(FORM, "basis"), 3),
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (say(WHY, f"name.{one.term}"), _due(one, self.issue.edition), article(one.article))
            for one in self.next_steps
        )
        return (Heading(say(DECISION, "decision.next")), Table(columns, rows))


def _due(step: NextStep, edition_code: str) -> Text:
    if step.due is not None:
        return day(step.due)
    return say(DECISION, "decision.after", term=length(edition(edition_code).terms[step.term].term))


@dataclass(frozen=True, slots=True)
class Heard:
    """That the person was heard before the refusal; `held_on` is None when they waived the hearing (APPC 73)."""

    notified_on: date
    held_on: date | None
    position: str
    found: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """The reasoned refusal: reasons with articles and facts, what was found of the objections, how to complain."""

    kind: ClassVar[PaperKind] = PaperKind.REFUSAL
    issue: Issue
    decided_by: DecidedBy
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    grounds: tuple[Stated, ...]
    heard: Heard
    signs: Official
    last_day: LastDay | None = None

    def sheet(self) -> Sheet:
        """The refusal."""
        return Sheet(
            title=say(DECISION, "refusal.title"),
            blocks=(
                Facts((*self._about(), *self.decided_by.facts())),
                Para(say(DECISION, "refusal.text"), strong=True),
                Heading(say(DECISION, "refusal.reasons")),
                *stated(self.issue.edition, self.grounds),
                Heading(say(DECISION, "refusal.position")),
                *self._position(),
                Facts(
                    (Fact(say(FORM, "basis"), articles("O437/p7", "O437/p10", "O437/app3-9", "APPC/73", "APPC/80")),)
                ),
                Heading(say(DECISION, "refusal.again")),
                Para(say(DECISION, "refusal.again_note", article=article("PSL/19-1-3"))),
                *appeal(self.issue, self.last_day),
                Para(say(DECISION, "refusal.suspends", article=article("APPC/96"))),
                Heading(say(FORM, "signatures")),
                Signatures((self.signs.signs(),)),
            ),
        )

    def _about(self) -> tuple[Fact, ...]:
        return about(self.applicant, self.dwelling, self.application_number, self.registered_on)

    def _position(self) -> tuple[Block, ...]:
        one = self.heard
        if one.held_on is None:
            when = say(DECISION, "hearing_waived", notified=one.notified_on)
        else:
            when = say(DECISION, "hearing_is", notified=one.notified_on, held=one.held_on)
        position: Block = (
            blocks.Words(one.position, say(HEARING, "minutes.statements"))
            if one.position.strip()
            else Para(say(DECISION, "refusal.no_position"))
        )
        found = (blocks.Words(one.found, say(DECISION, "refusal.found")),) if one.found.strip() else ()
        return (Para(when), position, *found)
