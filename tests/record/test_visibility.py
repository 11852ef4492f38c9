"""Who may see which case, and what of a ballot: one table of truth, without a database."""

import pytest

from shanyraq.law.routes import Channel, Route
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Case, Voting
from shanyraq.procedure.commands import CastVote, CloseVoting, DeclareConflict, OpenTransfer
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.events import VoteCast
from shanyraq.record.readers.visibility import ballots, hides, may_see, outcome, seen_case
from tests.procedure.story import (
    AKIM,
    CHAIR,
    DEPUTY,
    EXECUTOR,
    HEAD,
    INDUSTRY,
    MEMBER,
    OWNER,
    REGISTRAR,
    SECRETARY,
    SPOUSE,
    TENANT,
    Story,
    parties,
)  # fmt: skip

STRANGER = By(Role.APPLICANT, "stranger")
CHILD = By(Role.FAMILY, "child")
OPERATOR = By(Role.OPERATOR, "operator", "corporation")
NEIGHBOUR = By(Role.EXECUTOR, "executor", "neighbour")
EVERYBODY = {
    "tenant": TENANT, "spouse": SPOUSE, "stranger": STRANGER, "executor": EXECUTOR, "head": HEAD, "chair": CHAIR,
    "deputy": DEPUTY, "member": MEMBER, "secretary": SECRETARY, "neighbour": NEIGHBOUR, "operator": OPERATOR,
    "owner": OWNER, "akim": AKIM, "industry": INDUSTRY, "registrar": REGISTRAR, "system": SYSTEM,
}  # fmt: skip

FAMILY = {"tenant", "spouse", "system"}
OFFICE = FAMILY | {"executor", "head"}
COMMISSION = OFFICE | {"chair", "deputy", "member", "secretary"}


def seeing(case: Case) -> set[str]:
    return {name for name, by in EVERYBODY.items() if may_see(case, by)}


def test_what_was_not_submitted_is_the_familys_own() -> None:
    assert seeing(Story().signed_by_family().case) == FAMILY


def test_a_submitted_case_is_seen_by_the_office_of_its_provider_alone() -> None:
    assert seeing(Story().registered().case) == OFFICE


def test_a_referred_case_is_seen_by_its_commission_too() -> None:
    assert seeing(Story().referred().case) == COMMISSION


def test_a_member_who_left_for_a_conflict_no_longer_sees_the_file() -> None:
    story = Story().referred()
    story.do(DeclareConflict("1" * 64), MEMBER)
    assert seeing(story.case) == COMMISSION - {"member"}


def test_bodies_of_a_transfer_see_it_from_the_day_it_comes_to_them() -> None:
    story = Story(Route.REPUBLICAN).decided()
    before = seeing(story.case)
    assert not before & {"owner", "akim", "industry", "registrar"}
    story.do(OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR)
    assert seeing(story.case) == before | {"akim"}, "to be named is not to be asked yet"
    assert seeing(Story(Route.REPUBLICAN).transferred().case) >= before | {"owner", "akim", "industry", "registrar"}


def test_the_counter_sees_what_came_over_the_counter() -> None:
    assert may_see(Story(channel=Channel.STATE_CORPORATION).registered().case, OPERATOR)


def voting() -> Story:
    story = Story().referred().voting()
    return story.do(CastVote(Choice.FOR), CHAIR).do(CastVote(Choice.ABSTAIN), DEPUTY)


@pytest.mark.parametrize(
    ("by", "seen"),
    [
        (CHAIR, {"chair": Choice.FOR}),
        (DEPUTY, {"deputy": Choice.ABSTAIN}),
        (MEMBER, {}),
        (SECRETARY, {}),
        (EXECUTOR, {}),
        (TENANT, {}),
    ],
    ids=lambda value: value.person if isinstance(value, By) else "",
)
def test_while_voting_is_open_everybody_sees_their_own_vote_alone(by: By, seen: dict[str, Choice]) -> None:
    case = voting().case
    shown = ballots(case.commission, by)
    assert {one.member: one.choice for one in shown if one.choice is not None} == seen
    assert {one.member for one in shown if one.cast} == {"chair", "deputy"}
    assert {vote.member for vote in seen_case(case, by).commission.votes} == set(seen)


def test_once_voting_is_closed_the_votes_and_the_outcome_are_seen() -> None:
    story = voting().do(CastVote(Choice.FOR), MEMBER)
    assert outcome(story.case.commission) is None
    story.do(CloseVoting(), CHAIR)
    assert story.case.commission.voting is Voting.CLOSED
    shown = {one.member: one.choice for one in ballots(story.case.commission, TENANT)}
    assert shown == {"chair": Choice.FOR, "deputy": Choice.ABSTAIN, "member": Choice.FOR}
    assert outcome(story.case.commission) is not None


def test_only_votes_of_the_open_round_are_hidden_in_the_journal() -> None:
    case = voting().case
    vote = VoteCast("chair", Choice.FOR, (), voting().at, None, "", "")
    assert hides(case, vote, 30, 20, MEMBER)
    assert not hides(case, vote, 30, 20, CHAIR)
    assert not hides(case, vote, 10, 20, MEMBER)
    assert not hides(case, vote, 30, 20, SYSTEM)


def test_a_child_of_the_household_is_told_apart_from_a_stranger() -> None:
    assert may_see(Story().registered().case, CHILD)
    assert not may_see(Story().registered().case, By(Role.FAMILY, "stranger"))
