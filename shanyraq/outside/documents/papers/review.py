"""The notice that an application is returned."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shanyraq.law.editions import edition
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
    Words,
)
from shanyraq.outside.documents.papers.appeal import LastDay, appeal
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, cited, joined, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Finding
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_review import REVIEW


@dataclass(frozen=True, slots=True)
class Lacking:
    """A document of one of the nine kinds that is missing or expired, and what the person is to do about it."""

    kind: int
    finding: Finding
    what: str


@dataclass(frozen=True, slots=True)
class Return:
    """The notice of p.6, last part: what is missing or expired, and that applying again is free (reading 1)."""

    kind: ClassVar[PaperKind] = PaperKind.RETURN
    issue: Issue
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    lacking: tuple[Lacking, ...]
    drawn_up_by: Official
    last_day: LastDay | None = None

    def sheet(self) -> Sheet:
        """The notice."""
        again = say(REVIEW, "return.again_note", article=cited("PSL/19-1-3", "O437/p2"))
        return Sheet(
            title=say(REVIEW, "return.title"),
            blocks=(
                Facts(about(self.applicant, self.dwelling, self.application_number, self.registered_on)),
                Para(say(REVIEW, "return.text")),
                Heading(say(REVIEW, "return.lacking")),
                self._lacking(),
                Facts((Fact(say(FORM, "basis"), articles("O437/p6-end", "PSL/19")),)),
                Heading(say(REVIEW, "return.again")),
                Para(again),
                *appeal(self.issue, self.last_day),
                Heading(say(FORM, "drawn_up_by")),
                Signatures((self.drawn_up_by.drew_up(),)),
            ),
        )

    def _lacking(self) -> Block:
        named = {int(rule.kind): rule.article for rule in edition(self.issue.edition).documents}
        columns = (
            Column(say(REVIEW, "return.document"), 5),
            Column(say(REVIEW, "return.finding"), 2),
            Column(say(REVIEW, "return.what"), 4),
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (
                joined("\n", say(DOCUMENTS, f"kind.{one.kind}"), article(named[one.kind])),
                say(REVIEW, f"finding.{one.finding}"),
                one.what,
            )
            for one in self.lacking
        )
        return Table(columns, rows)


@dataclass(frozen=True, slots=True)
class PassingOn:
    """The notice of APPC 65: the application belongs to another provider and went there."""

    kind: ClassVar[PaperKind] = PaperKind.PASSING_ON
    issue: Issue
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    to: Text
    address: Text
    why: str
    drawn_up_by: Official

    def sheet(self) -> Sheet:
        """The notice."""
        goes = (Fact(say(REVIEW, "passing.to"), self.to), Fact(say(REVIEW, "passing.address"), self.address))
        return Sheet(
            title=say(REVIEW, "passing.title"),
            blocks=(
                Facts(about(self.applicant, self.dwelling, self.application_number, self.registered_on)),
                Para(say(REVIEW, "passing.text")),
                Facts(goes, framed=True),
                Words(self.why, say(REVIEW, "passing.why")),
                Para(say(REVIEW, "passing.next")),
                Facts((Fact(say(FORM, "basis"), articles("APPC/65", "O437/p4")),)),
                Heading(say(FORM, "drawn_up_by")),
                Signatures((self.drawn_up_by.drew_up(),)),
            ),
        )


def about(applicant: str, dwelling: str, application_number: str, registered_on: date) -> tuple[Fact, ...]:
    """Whose application a paper answers, of which day, for which dwelling."""
    application = say(FORM, "application_is", number=application_number, day=registered_on)
    return (
        Fact(say(FORM, "applicant"), applicant),
        Fact(say(FORM, "application"), application),
        Fact(say(FORM, "dwelling"), dwelling),
    )
