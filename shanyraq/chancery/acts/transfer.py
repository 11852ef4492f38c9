"""Acts of the transfer to communal property, each by the body that p.6(2) and 6(3) give it to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from shanyraq.chancery.drawing_up import transfer as papers
from shanyraq.chancery.drawn import draw
from shanyraq.chancery.giving import (
    Doing,
    Given,
    Signed,
    ToSign,
    give,
    give_drawn,
    give_signed,
    give_written,
    present,
    writing,
)
from shanyraq.chancery.signing import Cms, head_of
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.commands import Command, Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.transfer import state_post as state_approver_post
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.procedure.parties import ApproverPost, Party, TransferParties
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.organisations import local_post, organisations, state_post


def open_transfer(
    number: str, parties: TransferParties, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Name the bodies of the transfer; in which post each approver acts follows from what kind of body it is."""
    known = organisations([parties.local_approver, parties.state_approver])
    local, state = known.get(parties.local_approver), known.get(parties.state_approver)
    if local is not None and local_post(local.kind) is not parties.local_approver_post:
        return Denial("post_of_another_body", "O437/p6")
    post = state_post(state.kind) if state else None
    if parties.state_approver_post not in (None, post):
        return Denial("post_of_another_body", "O437/p6-3")
    return give(Doing(number, by, at, key), c.OpenTransfer(replace(parties, state_approver_post=post)))


# --- the papers of the bodies: drawn up for whoever signs them, given by `sign_drawn` ---


def draw_up_petition(number: str, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The akim's petition; `said` is what the office adds in its own words."""

    def make(paper: Issued, signature: Signature) -> Command:
        return c.SendPetition(paper, signature, writing(said) or None)

    return draw(
        Doing(number, by, at),
        PaperKind.PETITION,
        make,
        lambda: papers.draw_up_petition(number, said, by, at),
        [said],
    )


def draw_up_industry_answer(number: str, agreed: bool, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The answer of the body of the industry; `said` are its reasons."""

    def make(paper: Issued, signature: Signature) -> Command:
        return c.AnswerAsIndustry(agreed, paper, signature, writing(said) or None)

    return draw(
        Doing(number, by, at),
        PaperKind.INDUSTRY_CONSENT,
        make,
        lambda: papers.draw_up_industry_answer(number, agreed, said, by, at),
        [said],
    )


def draw_up_property_decision(number: str, transfers: bool, said: str, *, by: By, at: datetime) -> Drawn | Denial:
    """The decision of the state-property body; `said` are its reasons."""

    def make(paper: Issued, signature: Signature) -> Command:
        return c.DecideAsPropertyBody(transfers, paper, signature, writing(said) or None)

    return draw(
        Doing(number, by, at),
        PaperKind.PROPERTY_DECISION,
        make,
        lambda: papers.draw_up_property_decision(number, transfers, said, by, at),
        [said],
    )


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
    return state_approver_post(case)


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


def _signed(doing: Doing, paper: Digest, cms: Cms, make: Callable[[Signature], Command]) -> Signed:
    return give_signed(doing, make, ToSign(paper, doing.by.person, head_of(doing.by.organisation), cms))
