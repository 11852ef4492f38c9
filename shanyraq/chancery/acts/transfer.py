"""Acts of the transfer to communal property, each by the body that p.6(2) and 6(3) give it to."""

from collections.abc import Callable
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
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.procedure.parties import ApproverPost, Party, TransferParties
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.drawn import Drawn


def open_transfer(
    number: str, parties: TransferParties, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Name the bodies of the transfer."""
    return give(Doing(number, by, at, key), c.OpenTransfer(parties))


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


def _signed(doing: Doing, paper: Digest, cms: Cms, make: Callable[[Signature], Command]) -> Signed:
    return give_signed(doing, make, ToSign(paper, doing.by.person, head_of(doing.by.organisation), cms))
