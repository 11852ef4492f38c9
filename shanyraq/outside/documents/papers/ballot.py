"""The ballot that a member of the housing commission signs, where its rules want ballots signed."""

from dataclasses import dataclass
from typing import ClassVar

from shanyraq.outside.documents.blocks import Block, Fact, Facts, Heading, Para, Sheet, Signatures, SignsHere
from shanyraq.outside.documents.papers.commission import Question, Sitting
from shanyraq.outside.documents.papers.hearing import Stated, stated
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import articles, say
from shanyraq.procedure.composition import Choice, Seat
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_commission import COMMISSION
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_hearing import HEARING


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote on one question: who, at which sitting, on what, how, and on which grounds.

    `secret` is whether nobody else learns of it before the voting is closed; `rules` is the source of the rule that
    ballots are signed.
    """

    kind: ClassVar[PaperKind] = PaperKind.BALLOT
    issue: Issue
    sitting: Sitting
    member: str
    seat: Seat
    question: Question
    choice: Choice
    secret: bool
    rules: str
    grounds: tuple[Stated, ...] = ()

    def sheet(self) -> Sheet:
        """The ballot."""
        seat = say(COMMISSION, f"seat.{self.seat}")
        return Sheet(
            title=say(COMMISSION, "ballot.title"),
            blocks=(
                Facts(
                    (
                        *self.sitting.facts(),
                        Fact(say(COMMISSION, "member"), self.member),
                        Fact(say(COMMISSION, "seat"), seat),
                    )
                ),
                Heading(say(COMMISSION, "agenda")),
                Facts(self.question.facts()),
                Heading(say(COMMISSION, "ballot.choice")),
                Facts((Fact(say(COMMISSION, "vote"), say(COMMISSION, f"ballot.{self.choice}")),), framed=True),
                *self._grounds(),
                Para(say(COMMISSION, "ballot.secret" if self.secret else "ballot.open")),
                Facts(
                    (
                        Fact(say(COMMISSION, "ballot.rules"), self.rules),
                        Fact(say(FORM, "basis"), articles("O437/p9-1", "APPC/71")),
                    )
                ),
                Heading(say(FORM, "signatures")),
                Signatures((SignsHere(seat, self.member, say(FORM, "by_eds")),)),
            ),
        )

    def _grounds(self) -> tuple[Block, ...]:
        if not self.grounds:
            return ()
        return (Heading(say(HEARING, "grounds_named")), *stated(self.issue.edition, self.grounds))
