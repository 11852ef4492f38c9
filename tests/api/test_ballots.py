"""Signed ballots, and approvers of a deed, by other systems: the same rules, sentences and papers as on the pages."""

import base64
from dataclasses import asdict, replace
from typing import Any

import pytest

from shanyraq.chancery.signing import employee_of, sign_with_demo_key
from shanyraq.cli.demo_data.bodies import parties_of
from shanyraq.cli.demo_data.stories import commission, transfer
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By
from shanyraq.procedure.parties import ApproverPost, TransferParties
from shanyraq.record.readers.journal import case_of
from tests.api.conftest import LetIn
from tests.api.system import System, problem
from tests.web.authority.conftest import TellOf, tell_of
from tests.web.staff import NOW, Tell

__all__ = ["tell_of"]

CASES = "/api/v1/cases"


@pytest.fixture
def told(tell_of: TellOf) -> Telling:
    """Voting is open in the commission of the mint; its one member has voted."""
    return tell_of("mint", commission.voting_by_the_owners_commission, 361)


def cms(paper: str, by: By) -> str:
    made = sign_with_demo_key(paper, by.person, employee_of(by.organisation), NOW)
    return base64.b64encode(made).decode()


def offered(system: System, told: Telling, by: By) -> dict[str, str]:
    """The ways of voting that the API tells of: the reason against each, empty where there is none."""
    items = system.get(f"{CASES}/{told.number}/acts", by).json()["items"]
    return {one["act"]: one["code"] for one in items if one["act"] in ("cast-vote", "draw-up-ballot", "sign-ballot")}


def test_of_the_ways_of_voting_the_one_of_the_commission_is_offered(
    let_in: LetIn, town: World, told: Telling, tell: Tell
) -> None:
    chair = town.mint.chair
    mint = let_in(chair.organisation)
    unsigned = {"cast-vote": "ballot_not_signed", "draw-up-ballot": "", "sign-ballot": "nothing_drawn"}
    assert offered(mint, told, chair) == unsigned
    paper = mint.act(told.number, "draw-up-ballot", chair, choice="for", reasons=[]).json()["paper"]
    assert offered(mint, told, chair) == {**unsigned, "sign-ballot": ""}
    assert offered(mint, told, town.mint.deputy) == unsigned
    assert mint.act(told.number, "sign-ballot", chair, paper=paper, cms=cms(paper, chair)).status_code == 200
    assert set(offered(mint, told, chair).values()) == {"already_voted"}

    plain = tell(commission.voting)
    here = let_in(town.town.chair.organisation)
    by_hand = {"cast-vote": "", "draw-up-ballot": "ballot_not_asked", "sign-ballot": "ballot_not_asked"}
    assert offered(here, plain, town.town.chair) == by_hand


def test_a_ballot_is_drawn_up_read_and_signed(let_in: LetIn, town: World, told: Telling) -> None:
    chair, deputy = town.mint.chair, town.mint.deputy
    mint = let_in(chair.organisation)
    plain = mint.act(told.number, "cast-vote", chair, choice="for", reasons=[])
    assert problem(plain) == (409, "ballot_not_signed")
    assert "every member signs a ballot" in plain.json()["detail"]
    drawn = mint.act(told.number, "draw-up-ballot", chair, choice="abstain", reasons=[])
    assert drawn.status_code == 200, drawn.content
    paper = drawn.json()["paper"]
    assert mint.get(f"{CASES}/{told.number}/files/{paper}", chair).content[:5] == b"%PDF-"
    assert mint.get(f"{CASES}/{told.number}/files/{paper}", deputy).status_code == 404
    another = mint.act(told.number, "sign-ballot", chair, paper=paper, cms=cms(paper, deputy))
    assert problem(another) == (409, "key_of_another_person")
    assert problem(mint.act(told.number, "sign-ballot", deputy, paper=paper, cms=cms(paper, deputy))) == (
        422,
        "unknown_file",
    )
    signed = mint.act(told.number, "sign-ballot", chair, paper=paper, cms=cms(paper, chair))
    assert signed.status_code == 200, signed.content
    assert [one["kind"] for one in signed.json()["events"]] == ["VoteCast"]
    again = mint.act(told.number, "sign-ballot", chair, paper=paper, cms=cms(paper, chair))
    assert problem(again) == (409, "already_voted")


def test_a_ballot_is_as_secret_from_other_systems_as_its_vote(let_in: LetIn, town: World, told: Telling) -> None:
    case = case_of(told.number)
    assert case is not None
    ballot = case.papers[-1]
    mint, office = let_in(town.mint.chair.organisation), let_in(town.town.provider)
    for system, by in ((mint, town.mint.chair), (office, town.town.executors[0])):
        page = system.get(f"{CASES}/{told.number}", by)
        assert page.status_code == 200
        assert ballot.digest not in page.content.decode()
        assert ballot.number not in page.content.decode()
        assert system.get(f"{CASES}/{told.number}/files/{ballot.digest}", by).status_code == 404
    own = mint.get(f"{CASES}/{told.number}", town.mint.members[0])
    assert ballot.digest in own.content.decode()


def test_another_system_cannot_name_a_wrong_approver(let_in: LetIn, town: World, tell_of: TellOf) -> None:
    office, executor = let_in(town.town.provider), town.town.executors[0]
    for owner, wrong, code in (
        ("forestry", True, "subdivision_approves"),
        ("mint", False, "bank_approves"),
    ):
        told = tell_of(owner, transfer.to_be_opened, 321 if wrong else 371)
        body = getattr(town, owner).owner
        parties = parties_of(town.bodies, body, town.town.provider, republican=True, bank=wrong)
        _take(office, told, executor)
        stated = office.act(told.number, "open-transfer", executor, parties=_plain(parties))
        assert problem(stated) == (409, code)
        unstated = office.act(
            told.number, "open-transfer", executor, parties=_plain(replace(parties, state_approver_post=None))
        )
        assert problem(unstated) == (409, code), "in which post a body approves follows from what it is"
        lie = ApproverPost.STATE_PROPERTY_SUBDIVISION if wrong else ApproverPost.NATIONAL_BANK
        claimed = office.act(
            told.number, "open-transfer", executor, parties=_plain(replace(parties, state_approver_post=lie))
        )
        assert problem(claimed) == (409, "post_of_another_body")
        right = parties_of(town.bodies, body, town.town.provider, republican=True, bank=not wrong)
        village = replace(right, local_approver_post=ApproverPost.AKIM_OFFICE)
        local = office.act(told.number, "open-transfer", executor, parties=_plain(village))
        assert problem(local) == (409, "post_of_another_body")
        opened = office.act(
            told.number, "open-transfer", executor, parties=_plain(replace(right, state_approver_post=None))
        )
        assert opened.status_code == 200, opened.content


def _take(office: System, told: Telling, executor: By) -> None:
    office.act(told.number, "assign-executor", executor, executor=executor.person)


def _plain(parties: TransferParties) -> dict[str, Any]:
    return asdict(parties)
