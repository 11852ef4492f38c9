"""The notice of a preliminary decision to refuse, and the minutes of the hearing."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from shanyraq.law.editions import edition
from shanyraq.law.grounds import Ground
from shanyraq.law.price import Basis
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents import blocks
from shanyraq.outside.documents.blocks import Block, Fact, Facts, Heading, Items, Para, Sheet, Signatures
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.papers.review import about
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, length, moment, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_hearing import HEARING
from shanyraq.words.price import PRICE


@dataclass(frozen=True, slots=True)
class Stated:
    """A ground of refusal (row 9 of the standard), its sub-reason, and the facts of the case in plain words."""

    ground: str
    sub_reason: str
    facts: str


def stated(edition_code: str, grounds: tuple[Stated, ...]) -> tuple[Block, ...]:
    """Each ground with its articles and its facts; KeyError for a ground the edition does not know."""
    return tuple(block for at, one in enumerate(grounds, start=1) for block in _one(edition_code, at, one))


def _one(edition_code: str, at: int, one: Stated) -> tuple[Block, ...]:
    rules = edition(edition_code)
    ground, reason = rules.grounds[Ground(one.ground)], rules.sub_reasons[one.sub_reason]
    cited = dict.fromkeys((ground.article, ground.law_article, reason.article))
    named = say(GROUNDS, f"ground.{one.ground}")
    return (
        Facts(
            (
                Fact(say(HEARING, "ground"), Text(f"{at}. {named.kk}", f"{at}. {named.ru}", f"{at}. {named.en}")),
                Fact(say(HEARING, "sub_reason"), say(GROUNDS, f"reason.{one.sub_reason}")),
                Fact(say(HEARING, "articles"), articles(*cited)),
            )
        ),
        blocks.Words(one.facts, say(HEARING, "facts")),
    )


@dataclass(frozen=True, slots=True)
class PreliminaryRefusal:
    """The notice of p.10: on which grounds refusal is considered, when and where the person is heard, how to object.

    With `written` the hearing is in writing (reading 10) and `hearing_at` the moment until which the answer is awaited.
    With `instead` it is considered to grant that and not what was `asked` (reading 9).
    """

    kind: ClassVar[PaperKind] = PaperKind.PRELIMINARY_REFUSAL
    issue: Issue
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    grounds: tuple[Stated, ...]
    hearing_at: datetime
    hearing_place: str
    written: bool
    drawn_up_by: Official
    asked: Basis | None = None
    instead: Basis | None = None

    def sheet(self) -> Sheet:
        """The notice."""
        return Sheet(
            title=say(HEARING, "notice.less.title" if self.instead else "notice.title"),
            blocks=(
                Facts(about(self.applicant, self.dwelling, self.application_number, self.registered_on)),
                Para(say(HEARING, "notice.less.text" if self.instead else "notice.text")),
                *self._less(),
                Heading(say(HEARING, "hearing")),
                Facts(self._hearing(), framed=True),
                Heading(say(HEARING, "grounds.less" if self.instead else "grounds")),
                *stated(self.issue.edition, self.grounds),
                Heading(say(HEARING, "objections")),
                Items(self._objections()),
                Facts((Fact(say(FORM, "basis"), articles("O437/p10", "APPC/73-1", "APPC/73-3")),)),
                Heading(say(FORM, "drawn_up_by")),
                Signatures((self.drawn_up_by.drew_up(),)),
            ),
        )

    def _less(self) -> tuple[Block, ...]:
        """What was asked for, and what would be granted."""
        if self.instead is None or self.asked is None:
            return ()
        asked = Fact(say(HEARING, "less.asked"), say(PRICE, f"basis.{self.asked}"))
        return (Facts((asked, Fact(say(HEARING, "less.instead"), say(PRICE, f"basis.{self.instead}"))), framed=True),)

    def _hearing(self) -> tuple[Fact, ...]:
        when = "hearing.by" if self.written else "hearing.at"
        form = say(HEARING, "form.written" if self.written else "form.oral")
        return (
            Fact(say(HEARING, when), moment(self.hearing_at)),
            Fact(say(HEARING, "hearing.send_to" if self.written else "hearing.place"), self.hearing_place),
            Fact(say(HEARING, "hearing.form"), form),
        )

    def _objections(self) -> tuple[Text, ...]:
        rule = edition(self.issue.edition).terms[TermCode.OBJECTIONS]
        return (
            say(HEARING, "objections.term", term=length(rule.term), article=article(rule.article)),
            say(HEARING, "objections.how.written" if self.written else "objections.how"),
            say(HEARING, "objections.file", article=article("APPC/75")),
            say(HEARING, "objections.silence"),
        )


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection that came in before the hearing."""

    received_on: date
    text: str


@dataclass(frozen=True, slots=True)
class HearingMinutes:
    """The minutes of APPC 74: place, day, who was there, what was said and asked."""

    kind: ClassVar[PaperKind] = PaperKind.HEARING_MINUTES
    issue: Issue
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    notice_number: str
    notice_on: date
    held_at: datetime
    place: str
    present: tuple[str, ...]
    attended: bool
    statements: str
    questions: str
    objections: tuple[Objection, ...]
    drawn_up_by: tuple[Official, ...]
    others: str = ""
    written: bool = False

    def sheet(self) -> Sheet:
        """The minutes."""
        return Sheet(
            title=say(HEARING, "minutes.title"),
            blocks=(
                Facts(
                    (*about(self.applicant, self.dwelling, self.application_number, self.registered_on), *self._held())
                ),
                Heading(say(HEARING, "minutes.present")),
                Items(tuple(Text(name, name) for name in self.present)),
                Para(say(HEARING, self._came())),
                *self._earlier(),
                Heading(say(HEARING, "minutes.statements")),
                _said(self.statements),
                *self._others(),
                *self._asked(),
                *self._remarks(),
                Facts((Fact(say(FORM, "basis"), articles("O437/p10", "APPC/73-4", "APPC/74")),)),
                Heading(say(FORM, "drawn_up_by")),
                Signatures(tuple(one.drew_up() for one in self.drawn_up_by)),
            ),
        )

    def _came(self) -> str:
        came = "minutes.attended" if self.attended else "minutes.absent"
        return f"{came}.written" if self.written else came

    def _held(self) -> tuple[Fact, ...]:
        notice = say(HEARING, "minutes.notice_is", number=self.notice_number, day=self.notice_on)
        return (
            Fact(say(HEARING, "minutes.notice"), notice),
            Fact(say(HEARING, "minutes.held"), moment(self.held_at)),
            Fact(say(HEARING, "hearing.place"), self.place),
        )

    def _earlier(self) -> tuple[Block, ...]:
        if not self.objections:
            return ()
        heading = Heading(say(HEARING, "minutes.objections"))
        said = (
            blocks.Words(one.text, say(HEARING, "minutes.objection_is", day=one.received_on)) for one in self.objections
        )
        return (heading, *said)

    def _others(self) -> tuple[Block, ...]:
        return (Heading(say(HEARING, "minutes.others")), blocks.Words(self.others)) if self.others else ()

    def _asked(self) -> tuple[Block, ...]:
        return (Heading(say(HEARING, "minutes.questions")), blocks.Words(self.questions)) if self.questions else ()

    def _remarks(self) -> tuple[Block, ...]:
        rule = edition(self.issue.edition).terms[TermCode.MINUTES_REMARKS]
        note = say(HEARING, "minutes.remarks_note", term=length(rule.term), article=article(rule.article))
        following = say(HEARING, "minutes.next", article=article("O437/p10"))
        return (Heading(say(HEARING, "minutes.remarks")), Para(note), Para(following))


def _said(text: str) -> Block:
    return blocks.Words(text) if text.strip() else Para(say(HEARING, "minutes.no_statements"))
