"""Who approves the deed: the body that p.6 names for the holder of the dwelling, and no other (reading 33)."""

from dataclasses import replace

import pytest

from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.parties import ApproverPost, Party, TransferParties
from tests.procedure.story import EXECUTOR, HEAD, LOCAL, OWNER, STATE, Story, parties

BANK = ApproverPost.NATIONAL_BANK
SUBDIVISION = ApproverPost.STATE_PROPERTY_SUBDIVISION


def named(post: ApproverPost | None) -> TransferParties:
    return replace(parties(Route.REPUBLICAN), state_approver_post=post)


@pytest.mark.parametrize(
    ("national_bank", "post", "code"),
    [
        (False, SUBDIVISION, None),
        (False, BANK, "subdivision_approves"),
        (False, None, "subdivision_approves"),
        (False, ApproverPost.COMMUNAL_PROPERTY_BODY, "subdivision_approves"),
        (True, BANK, None),
        (True, SUBDIVISION, "bank_approves"),
        (True, None, "bank_approves"),
    ],
)
def test_the_bank_approves_its_own_dwellings_and_the_subdivision_all_others(
    national_bank: bool, post: ApproverPost | None, code: str | None
) -> None:
    story = Story(Route.REPUBLICAN, national_bank=national_bank).decided()
    decided = story.ask(c.OpenTransfer(named(post)), EXECUTOR)
    if code is None:
        assert not isinstance(decided, Denial)
    else:
        assert isinstance(decided, Denial)
        assert (decided.code, decided.article) == (code, "O437/p6-3")


def test_one_body_does_not_approve_for_both_sides() -> None:
    twice = replace(named(SUBDIVISION), state_approver="communal-property")
    story = Story(Route.REPUBLICAN).decided()
    assert story.denied(c.OpenTransfer(twice), EXECUTOR) == "one_body_approves_twice"


@pytest.mark.parametrize("part", ["akim", "industry", "property_body", "state_approver"])
def test_a_communal_transfer_knows_no_body_of_the_republican_one(part: str) -> None:
    story = Story(Route.COMMUNAL_INSTITUTION).decided()
    beside: TransferParties = replace(parties(Route.COMMUNAL_INSTITUTION), **{part: "somebody"})  # type: ignore[arg-type]
    assert story.denied(c.OpenTransfer(beside), EXECUTOR) == "bodies_of_another_route"
    of_the_state = replace(parties(Route.COMMUNAL_INSTITUTION), state_approver_post=SUBDIVISION)
    assert story.denied(c.OpenTransfer(of_the_state), EXECUTOR) == "bodies_of_another_route"


def test_the_deed_of_a_dwelling_of_the_bank_is_approved_in_the_banks_post_alone() -> None:
    story = Story(Route.REPUBLICAN, national_bank=True).decided()
    story.do(c.OpenTransfer(named(BANK)), EXECUTOR).petitioned().industry().property_body()
    story.do(c.DrawUpDeed(story.paper()), EXECUTOR)
    deed = story.case.transfer.deed
    story.do(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, deed)), OWNER)
    story.do(c.SignDeed(Party.RECEIVING, story.signed(HEAD, deed)), HEAD)
    assert story.denied(c.ApproveDeed(SUBDIVISION, story.signed(STATE, deed)), STATE) == "not_an_approver_here"
    assert story.denied(c.ApproveDeed(BANK, story.signed(LOCAL, deed)), LOCAL) == "not_an_approver_here"
    story.do(c.ApproveDeed(BANK, story.signed(STATE, deed)), STATE)
