"""The minutes of the housing commission on one case."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shanyraq.law.price import Basis
from shanyraq.outside.documents import blocks
from shanyraq.outside.documents.blocks import (
    Block,
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
from shanyraq.outside.documents.papers.hearing import Stated, stated
from shanyraq.outside.documents.papers.review import about
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, moment, say
from shanyraq.procedure.composition import Choice, Rules, Seat
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.tally import Outcome, Result
from shanyraq.words.papers_commission import COMMISSION
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_hearing import HEARING
from shanyraq.words.price import PRICE
from shanyraq.words.tally import TALLY


class Presence(StrEnum):
    """Whether a member took part."""

    PRESENT = "present"
    ABSENT = "absent"
    RECUSED = "recused"


@dataclass(frozen=True, slots=True)
class Member:
    """One member at the sitting. `vote` is None for a member without a vote and for one who did not vote.

    `ballot` is the number of the signed ballot, empty where ballots are not signed; `signs` is whether the minutes bear
    this person's signature.
    """

    name: str
    seat: Seat
    presence: Presence
    vote: Choice | None = None
    recused_because: str = ""
    ballot: str = ""
    signs: bool = False

    def voted(self) -> Text:
        """The vote, and the ballot that carries it."""
        vote = say(COMMISSION, f"vote.{self.vote or 'none'}")
        return say(COMMISSION, "vote.by_ballot", vote=vote, number=self.ballot) if self.ballot else vote


@dataclass(frozen=True, slots=True)
class Dissent:
    """A dissenting opinion."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge that was not followed: of whom, why it was made, why the member stays."""

    name: str
    asked: str
    answer: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """The commission and its sitting; `place` is where or how it sat."""

    commission: Text
    formed_by: str
    formed_on: date
    number: str
    at: datetime
    place: str
    round: int = 1

    def facts(self) -> tuple[Fact, ...]:
        """The commission, the act that formed it, and where and when it sat; the round where it is not the first."""
        rows = (
            Fact(say(COMMISSION, "commission"), self.commission),
            Fact(say(COMMISSION, "formed_by"), say(COMMISSION, "formed_by_is", act=self.formed_by, day=self.formed_on)),
            Fact(say(COMMISSION, "sitting"), say(COMMISSION, "sitting_is", number=self.number, at=moment(self.at))),
            Fact(say(COMMISSION, "place"), self.place),
        )
        return (*rows, Fact(say(COMMISSION, "round"), str(self.round))) if self.round > 1 else rows


@dataclass(frozen=True, slots=True)
class Question:
    """What is voted on: whose application, for which dwelling, what was asked for and what is put to the vote."""

    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    asked: Basis
    put: Basis

    def facts(self) -> tuple[Fact, ...]:
        """The matter, the application, what was asked for and what is put to the vote."""
        return (
            Fact(say(COMMISSION, "matter"), say(COMMISSION, "question")),
            *about(self.applicant, self.dwelling, self.application_number, self.registered_on),
            Fact(say(COMMISSION, "asked"), say(PRICE, f"basis.{self.asked}")),
            Fact(say(COMMISSION, "put"), say(COMMISSION, "put_is", basis=say(PRICE, f"basis.{self.put}"))),
        )


@dataclass(frozen=True, slots=True)
class CommissionMinutes:
    """Who sat, who was recused, how each voted, the outcome with its arithmetic, the grounds and the dissents.

    `grounds` are those the majority of a refusal named. `heard` is true once the applicant was heard or waived it:
    before that a rejected vote only starts the preliminary decision (p.10).
    """

    kind: ClassVar[PaperKind] = PaperKind.COMMISSION_MINUTES
    issue: Issue
    sitting: Sitting
    members: tuple[Member, ...]
    question: Question
    heard: bool
    hearing: str
    outcome: Outcome
    rules: Rules
    grounds: tuple[Stated, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    challenges: tuple[Challenge, ...] = ()

    def sheet(self) -> Sheet:
        """The minutes."""
        return Sheet(
            title=say(COMMISSION, "title"),
            blocks=(
                Facts(self.sitting.facts()),
                Heading(say(COMMISSION, "members")),
                self._members(),
                *self._recusals(),
                *self._challenges(),
                Heading(say(COMMISSION, "agenda")),
                Facts(self.question.facts()),
                *_hearing(self.hearing),
                Heading(say(COMMISSION, "voting")),
                *self._voting(),
                Heading(say(COMMISSION, "decided")),
                *self._decided(),
                *self._dissents(),
                Facts((Fact(say(FORM, "basis"), articles("O437/p9-1", "O437/p10", "APPC/71")),)),
                Heading(say(FORM, "signatures")),
                Signatures(self._signs()),
            ),
        )

    def _members(self) -> Block:
        columns = (
            Column(say(COMMISSION, "member"), 5),
            Column(say(COMMISSION, "seat"), 3),
            Column(say(COMMISSION, "presence"), 3),
            Column(say(COMMISSION, "vote"), 3),
        )
        rows: tuple[tuple[Value, ...], ...] = tuple(
            (
                one.name,
                say(COMMISSION, f"seat.{one.seat}"),
                say(COMMISSION, f"presence.{one.presence}"),
                one.voted(),
            )
            for one in self.members
        )
        return Table(columns, rows)

    def _recusals(self) -> tuple[Block, ...]:
        heading = Heading(say(COMMISSION, "recusals"))
        recused = [one for one in self.members if one.presence is Presence.RECUSED]
        if not recused:
            return (heading, Para(say(COMMISSION, "no_recusals")))
        columns = (Column(say(COMMISSION, "member"), 2), Column(say(COMMISSION, "recusal_why"), 3))
        note = say(COMMISSION, "recusals_note", article=article("APPC/67"))
        return (heading, Table(columns, tuple((one.name, one.recused_because) for one in recused)), Para(note))

    def _challenges(self) -> tuple[Block, ...]:
        """A challenge that was not followed stands there with its answer (APPC 67)."""
        if not self.challenges:
            return ()
        columns = tuple(
            Column(say(COMMISSION, key), width)
            for key, width in (("challenge_of", 2), ("challenge_why", 3), ("challenge_answer", 3))
        )
        rows = tuple((one.name, one.asked, one.answer) for one in self.challenges)
        return (Para(say(COMMISSION, "challenges"), strong=True), Table(columns, rows))

    def _voting(self) -> tuple[Block, ...]:
        one = self.outcome
        votes = (("for", one.in_favour), ("against", one.against), ("abstained", one.abstained))
        facts = tuple(Fact(say(COMMISSION, key), str(count)) for key, count in votes)
        base = Fact(say(COMMISSION, "denominator"), str(one.majority_base))
        source = Fact(say(COMMISSION, "rules"), self.rules.source)
        counted = Items(tuple(self._step(step) for step in one.steps))
        return (
            Facts((*facts, base), framed=True),
            Para(say(COMMISSION, "counted"), strong=True),
            counted,
            Facts((source,)),
        )

    def _step(self, step: str) -> Text:
        """One step of the arithmetic, with the numbers its sentence asks for."""
        one = self.outcome
        numbers = {
            "seats": one.seats,
            "recused": one.recused,
            "eligible": one.eligible,
            "quorum": one.quorum,
            "voted": one.voted,
            "in_favour": one.in_favour,
            "against": one.against,
            "abstained": one.abstained,
            "majority_base": one.majority_base,
            "rule_of": self.rules.quorum_of,
            "rule_in": self.rules.quorum_in,
        }
        return say(TALLY, step, **{name: numbers[name] for name in TALLY[step].placeholders})

    def _decided(self) -> tuple[Block, ...]:
        match self.outcome.result:
            case Result.ADOPTED:
                text = say(COMMISSION, "decided.adopted", basis=say(PRICE, f"basis.{self.question.put}"))
            case Result.NO_QUORUM:
                text = say(COMMISSION, "decided.no_quorum")
            case Result.REJECTED if self.heard:
                text = say(COMMISSION, "decided.rejected")
            case _:
                text = say(COMMISSION, "decided.preliminary", article=article("O437/p10"))
        if not self.grounds:
            return (Para(text, strong=True),)
        return (
            Para(text, strong=True),
            Heading(say(HEARING, "grounds_named")),
            *stated(self.issue.edition, self.grounds),
        )

    def _dissents(self) -> tuple[Block, ...]:
        if not self.dissents:
            return ()
        said = (blocks.Words(one.text, Text(one.name, one.name)) for one in self.dissents)
        return (Heading(say(COMMISSION, "dissent")), *said)

    def _signs(self) -> tuple[SignsHere, ...]:
        """Who signs the minutes, and who has signed a ballot of their own."""
        return tuple(
            SignsHere(say(COMMISSION, f"seat.{one.seat}"), one.name, self._how(one))
            for one in self.members
            if one.presence is Presence.PRESENT and (one.signs or one.ballot)
        )

    def _how(self, one: Member) -> Text:
        return say(FORM, "by_eds") if one.signs else say(COMMISSION, "signs.ballot", number=one.ballot)


def _hearing(position: str) -> tuple[Block, ...]:
    return (Heading(say(COMMISSION, "hearing")), blocks.Words(position)) if position.strip() else ()
