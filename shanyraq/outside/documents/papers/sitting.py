"""The notice of a sitting of the housing commission with its agenda: to every member and substitute."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from shanyraq.law.price import Basis
from shanyraq.outside.documents.blocks import (
    Column,
    Fact,
    Facts,
    Heading,
    Items,
    Para,
    Sheet,
    Signatures,
    SignsHere,
    Table,
    Value,
)
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, day, moment, say
from shanyraq.procedure.composition import Seat
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_commission import COMMISSION
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_sitting import SITTING
from shanyraq.words.price import PRICE


@dataclass(frozen=True, slots=True)
class Item:
    """One case of the agenda; `due` is the last day of its decision."""

    number: str
    applicant: str
    dwelling: str
    asked: Basis
    due: date | None


@dataclass(frozen=True, slots=True)
class Invited:
    """One who is told of the sitting; `stands_in_for` is empty for a member."""

    name: str
    seat: Seat
    stands_in_for: str = ""


@dataclass(frozen=True, slots=True)
class SittingNotice:
    """When, where and how the commission sits, on what, and who is asked to come."""

    kind: ClassVar[PaperKind] = PaperKind.AGENDA
    issue: Issue
    commission: Text
    formed_by: str
    formed_on: date
    number: str
    at: datetime
    place: str
    mode: str
    items: tuple[Item, ...]
    invited: tuple[Invited, ...]
    secretary: str

    def sheet(self) -> Sheet:
        """The notice."""
        return Sheet(
            title=say(SITTING, "title", number=self.number),
            letterhead=self.commission,
            blocks=(
                Para(say(SITTING, "text")),
                Facts(self._when(), framed=True),
                Heading(say(SITTING, "agenda")),
                self._agenda(),
                Heading(say(SITTING, "invited")),
                self._invited(),
                Heading(say(SITTING, "before")),
                Items((say(SITTING, "before.file"), say(SITTING, "before.conflict", article=article("APPC/67")))),
                Facts((Fact(say(FORM, "basis"), articles("O437/p9-1", "APPC/67", "APPC/71")),)),
                Heading(say(FORM, "drawn_up_by")),
                Signatures((SignsHere(say(COMMISSION, "seat.secretary"), self.secretary),)),
            ),
        )

    def _when(self) -> tuple[Fact, ...]:
        formed = say(COMMISSION, "formed_by_is", act=self.formed_by, day=self.formed_on)
        return (
            Fact(say(SITTING, "at"), moment(self.at)),
            Fact(say(SITTING, "place"), self.place),
            Fact(say(SITTING, "mode"), say(SITTING, f"mode.{self.mode}")),
            Fact(say(COMMISSION, "formed_by"), formed),
        )

    def _agenda(self) -> Table:
        columns = (
            Column(say(SITTING, "case"), 3),
            Column(say(FORM, "applicant"), 4),
            Column(say(FORM, "dwelling"), 4),
            Column(say(COMMISSION, "asked"), 3),
            Column(say(SITTING, "due"), 3),
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (one.number, one.applicant, one.dwelling, say(PRICE, f"basis.{one.asked}"), day(one.due) if one.due else "")
            for one in self.items
        )
        return Table(columns, rows)

    def _invited(self) -> Table:
        columns = (Column(say(COMMISSION, "member"), 3), Column(say(COMMISSION, "seat"), 3))
        rows: tuple[tuple[Value, ...], ...] = tuple((one.name, self._seat(one)) for one in self.invited)
        return Table(columns, rows)

    def _seat(self, one: Invited) -> Text:
        if one.stands_in_for:
            return say(SITTING, "stands_in", name=one.stands_in_for)
        return say(COMMISSION, f"seat.{one.seat}")
