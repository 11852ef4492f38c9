"""Voting by a signed ballot, where the rules of the commission want it: drawn up, read, signed on any device."""

from collections.abc import Mapping
from typing import Any, Final

from shanyraq.chancery import acts
from shanyraq.chancery.acts.commission import ballot_to_sign
from shanyraq.chancery.drawn import waits_for
from shanyraq.procedure import commands as c
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.writings import read_writing
from shanyraq.web.casefile import grounds
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.drawn import DraftForm, DrawnSigningForm
from shanyraq.web.commission.acts import BY_CODE, VoteForm
from shanyraq.web.commission.text import TEXT


class BallotForm(DrawnSigningForm):
    """Sign the ballot: by that the vote is cast."""

    code = "sign-ballot"
    command = c.CastVote
    template = "commission/acts/sign_ballot.html"

    def drawn(self) -> Drawn | None:
        """One's ballot of today on the question that stands."""
        return ballot_to_sign(self.desk.number, self.desk.by, self.desk.at)

    def told(self) -> Mapping[str, Any]:
        """The paper, the place to sign it, and the vote that stands in it."""
        drawn, told = self.drawn(), super().told()
        match drawn and drawn.command:
            case c.CastVote(choice=choice):
                said = TEXT.say(f"choice.{choice}", self.desk.lang)
                return {**told, "said": TEXT.say("act.sign-ballot.said", self.desk.lang, choice=said)}
        return told


class BallotDraftForm(VoteForm, DraftForm):
    """How the member votes; sent, it becomes a ballot to be read, and nothing is cast yet."""

    template = "commission/acts/ballot.html"
    signed_by = BallotForm

    def button(self) -> str:
        """Nothing is cast by this button."""
        return "act.ballot.button"

    def start(self) -> Mapping[str, Any]:
        """What stands in the ballot drawn up before; else the grounds of the notice."""
        drawn = waits_for(self.desk.number, self.desk.by, self.command)
        match drawn and drawn.command:
            case c.CastVote(choice=choice, grounds=stated):
                texts = {one.writing: read_writing(one.writing) for one in stated}
                return {**super().start(), "choice": str(choice), **grounds.told_in(texts, stated)}
        return super().start()

    def draw(self) -> Denial | Drawn:
        """The ballot."""
        desk, choice = self.desk, Choice(self.cleaned_data["choice"])
        return acts.draw_up_ballot(desk.number, choice, self.stated(), by=desk.by, at=desk.at)


_SIGNED: Final[tuple[type[ActForm], ...]] = (BallotForm, BallotDraftForm)


def signs_ballots(desk: Desk) -> bool:
    """Whether the rules of this commission want signed ballots."""
    composition = desk.page.case.commission.composition
    return composition is not None and composition.rules.signed_ballots


def in_its_way(desk: Desk, known: tuple[type[ActForm], ...]) -> tuple[type[ActForm], ...]:
    """The acts of a seat, with voting as this commission votes."""
    if not signs_ballots(desk):
        return known
    return tuple(one for act in known for one in (_SIGNED if act is VoteForm else (act,)))


def kind_of(desk: Desk, code: str) -> type[ActForm] | None:
    """The act of this code in this commission."""
    if signs_ballots(desk):
        signed: dict[str, type[ActForm]] = {act.code: act for act in _SIGNED}
        return signed.get(code) or BY_CODE.get(code)
    return BY_CODE.get(code)
