"""Acts of the transfer to communal property, each by the body that p.6(2) and 6(3) give it to.

The papers of a body are drawn up first (`prepare_…`), read, and signed: the act carries the paper that was read.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from shanyraq.chancery.drawing_up import transfer as papers
from shanyraq.chancery.giving import (
    BLANK,
    Doing,
    Given,
    Signed,
    ToSign,
    blank_signature,
    give,
    give_drawn,
    give_signed,
    give_written,
    present,
    rehearse,
    writing,
)
from shanyraq.chancery.signing import Cms, head_of
from shanyraq.law.hours import local_day
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.commands import Command, Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Signature
from shanyraq.procedure.parties import ApproverPost, Party, TransferParties
from shanyraq.record.answers import OneTimeKey


def open_transfer(
    number: str, parties: TransferParties, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Name the bodies of the transfer."""
    return give(Doing(number, by, at, key), c.OpenTransfer(parties))


# --- the papers of the bodies, drawn up before they are signed ---


@dataclass(frozen=True, slots=True)
class Drawn:
    """A body's paper, not signed yet: what it answers, what it says in the body's own words, the day it bears."""

    paper: Issued
    favourable: bool
    said: str
    on: date

    @property
    def reasons(self) -> Digest | None:
        """The digest of what was said; None where nothing was."""
        return writing(self.said) or None


Make = Callable[[Drawn, Signature], Command]
"""The command that a body's paper is signed for."""


def prepare_petition(number: str, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The petition for its reader; denied, and no number taken, where it could not be sent."""
    return _prepared(
        Doing(number, by, at),
        _petition,
        True,
        said,
        lambda: papers.draw_up_petition(number, said, by, at),
    )


def prepare_industry_answer(number: str, agreed: bool, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The answer of the body of the industry for its reader."""
    return _prepared(
        Doing(number, by, at),
        _industry_answer,
        agreed,
        said,
        lambda: papers.draw_up_industry_answer(number, agreed, said, by, at),
    )


def prepare_property_decision(number: str, transfers: bool, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The decision of the state-property body for its reader."""
    return _prepared(
        Doing(number, by, at),
        _property_decision,
        transfers,
        said,
        lambda: papers.draw_up_property_decision(number, transfers, said, by, at),
    )


def _prepared(doing: Doing, make: Make, favourable: bool, said: str, draw_up: Callable[[], Issued]) -> Drawn | Denial:
    blank = Drawn(BLANK, favourable, said, _today(doing))
    denied = rehearse(doing, make(blank, blank_signature(doing.by.person, BLANK.digest)))
    return replace(blank, paper=draw_up()) if denied is None else denied


# --- signed and sent ---


def send_petition(
    number: str, cms: Cms, drawn: Drawn, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Send the petition that was read, signed for the akim's office."""
    return _sent(Doing(number, by, at, key), _petition, drawn, cms)


def answer_as_industry(
    number: str, cms: Cms, drawn: Drawn, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Answer for the body of the industry by the paper that was read."""
    return _sent(Doing(number, by, at, key), _industry_answer, drawn, cms)


def decide_as_property_body(
    number: str, cms: Cms, drawn: Drawn, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Decide for the state-property body by the paper that was read."""
    return _sent(Doing(number, by, at, key), _property_decision, drawn, cms)


def _sent(doing: Doing, make: Make, drawn: Drawn, cms: Cms) -> Signed:
    if drawn.on != _today(doing):
        return Denial("drawn_on_another_day", "O437/p6-3", {"on": drawn.on})
    said = "" if make is _petition else drawn.said
    return _signed(doing, drawn.paper.digest, cms, lambda signature: make(drawn, signature), said)


def _today(doing: Doing) -> date:
    """The day at the provider, which the paper bears too."""
    hours = present(doing.number).hours
    assert hours is not None, "an opened case knows its provider's hours"
    return local_day(doing.at, hours.zone)


def _petition(drawn: Drawn, signature: Signature) -> Command:
    """What the akim's office adds stands in its paper alone."""
    return c.SendPetition(drawn.paper, signature)


def _industry_answer(drawn: Drawn, signature: Signature) -> Command:
    return c.AnswerAsIndustry(drawn.favourable, drawn.paper, signature, drawn.reasons)


def _property_decision(drawn: Drawn, signature: Signature) -> Command:
    return c.DecideAsPropertyBody(drawn.favourable, drawn.paper, signature, drawn.reasons)


# --- the deed ---


def draw_up_deed(number: str, said: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up the deed of transfer; `said` tells the state of the dwelling."""
    return give_drawn(
        Doing(number, by, at, key), c.DrawUpDeed, lambda: papers.draw_up_deed(number, said, by, at)
    )  # fmt: skip


def sign_deed(number: str, cms: Cms, shown: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Signed:
    """Sign the deed that was shown for one's own side: the owner's, or the provider's."""
    side = Party.TRANSFERRING if by.role is Role.OWNER else Party.RECEIVING
    return _signed(Doing(number, by, at, key), shown, cms, lambda signature: c.SignDeed(side, signature))


def approve_deed(
    number: str, cms: Cms, shown: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Approve the deed that was shown, in the post that p.6 names for this case."""
    post = approver_post(number, by)
    if post is None:
        return Denial("no_transfer_yet", "O437/p6")
    return _signed(Doing(number, by, at, key), shown, cms, lambda signature: c.ApproveDeed(post, signature))


def approver_post(number: str, by: By) -> ApproverPost | None:
    """In which post this actor would approve; None while no body is named."""
    case = present(number)
    if case.transfer.parties is None:
        return None
    if by.role is Role.COMMUNAL_APPROVER:
        return case.transfer.parties.local_approver_post
    return ApproverPost.NATIONAL_BANK if case.national_bank else ApproverPost.STATE_PROPERTY_SUBDIVISION


# --- the registering body ---


def register_title(
    number: str, registration: str, registered_on: date, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Register the dwelling in communal property."""
    return give(Doing(number, by, at, key), c.RegisterTitle(registration, registered_on))


def tell_rights(
    number: str,
    encumbered: bool,
    said: str,
    extract: Digest,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Tell, as the registering body, what is registered on the dwelling; `said` holds its characteristics in words."""
    command = c.RecordRights(encumbered, extract, writing(said) or None)
    return give_written(Doing(number, by, at, key), command, [said])


def _signed(doing: Doing, paper: Digest, cms: Cms, make: Callable[[Signature], Command], said: str = "") -> Signed:
    return give_signed(doing, make, ToSign(paper, doing.by.person, head_of(doing.by.organisation), cms), [said])
