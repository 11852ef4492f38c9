"""Signed ballots: where the commission's rules want them, over which paper, on which question, by whom and when."""

from dataclasses import replace

import pytest

from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Voting
from shanyraq.procedure.composition import Choice, Question
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.evolve import fold
from shanyraq.procedure.papers import PaperKind, Verdict
from tests.procedure.story import (
    CHAIR,
    DEPUTY,
    EXECUTOR,
    GROUND,
    MEMBER,
    RULES,
    SECRETARY,
    TENANT,
    Story,
    composition,
)

SIGNED = composition(rules=replace(RULES, signed_ballots=True, source="the commission's regulations, item 9"))


def voting(*, signed: bool = True) -> Story:
    story = Story().checked().do(c.ReferToCommission(SIGNED if signed else composition()), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    return story.do(c.OpenVoting(Basis.REDEMPTION), CHAIR)


def ballot(story: Story, by: By, choice: Choice = Choice.FOR) -> c.CastVote:
    """The ballot of somebody, drawn up now and signed by them."""
    paper = replace(story.paper(), number=f"V-{by.person}")
    against = (GROUND,) if choice is Choice.AGAINST else ()
    drawn = c.Ballot(paper, story.case.commission.question)
    return c.CastVote(choice, against, drawn, story.signed(by, paper.digest))


def test_a_vote_without_a_signature_is_denied_where_the_rules_want_one_and_the_rule_is_named() -> None:
    denied = voting().ask(c.CastVote(Choice.FOR), CHAIR)
    assert isinstance(denied, Denial)
    assert (denied.code, denied.article) == ("ballot_not_signed", "APPC/71")
    assert denied.params == {"source": "the commission's regulations, item 9"}


def test_a_ballot_without_its_signature_is_no_vote_either() -> None:
    story = voting()
    assert story.denied(replace(ballot(story, CHAIR), signature=None), CHAIR) == "ballot_not_signed"


def test_a_signed_ballot_is_denied_where_the_rules_want_none() -> None:
    story = voting(signed=False)
    assert story.denied(ballot(story, CHAIR), CHAIR) == "ballot_not_asked"
    assert story.denied(c.CastVote(Choice.FOR, signature=story.signed(CHAIR, "b" * 64)), CHAIR) == "ballot_not_asked"
    story.do(c.CastVote(Choice.FOR), CHAIR)


def test_a_signed_ballot_is_a_paper_of_the_case_and_the_vote_names_it() -> None:
    story = voting()
    given = ballot(story, CHAIR, Choice.AGAINST)
    story.do(given, CHAIR)
    (paper,) = [one for one in story.case.papers if one.kind is PaperKind.BALLOT]
    assert given.ballot is not None
    assert (paper.digest, paper.number, paper.code) == (
        given.ballot.paper.digest,
        given.ballot.paper.number,
        given.ballot.paper.code,
    )
    assert story.case.commission.votes[0].ballot == paper.digest
    assert fold(story.events) == story.case


def test_the_ballots_of_several_members_stand_side_by_side() -> None:
    story = voting()
    for by in (CHAIR, DEPUTY, MEMBER):
        story.do(ballot(story, by), by)
    papers = [one for one in story.case.papers if one.kind is PaperKind.BALLOT]
    assert [one.number for one in papers] == ["V-chair", "V-deputy", "V-member"]
    assert all(one.replaced_by is None for one in papers)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (Question("another", 1, Basis.REDEMPTION), "ballot_of_another_question"),
        (Question("sitting", 2, Basis.REDEMPTION), "ballot_of_another_question"),
        (Question("sitting", 1, Basis.FREE), "ballot_of_another_question"),
        (None, "ballot_of_another_question"),
    ],
)
def test_a_ballot_drawn_up_on_another_question_does_not_count(changed: Question | None, code: str) -> None:
    story = voting()
    given = ballot(story, CHAIR)
    assert given.ballot is not None
    assert story.denied(replace(given, ballot=replace(given.ballot, question=changed)), CHAIR) == code


def test_a_ballot_of_a_round_without_a_quorum_does_not_count_in_the_next_one() -> None:
    story = voting()
    kept = ballot(story, MEMBER)
    story.do(ballot(story, CHAIR), CHAIR).do(c.CloseVoting(), CHAIR)
    assert story.denied(kept, MEMBER) == "voting_not_open"
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    assert story.denied(kept, MEMBER) == "ballot_of_another_question"
    assert [one.kind for one in story.case.papers].count(PaperKind.BALLOT) == 1
    story.do(ballot(story, MEMBER), MEMBER)


def test_a_ballot_is_signed_by_who_votes_validly_and_as_it_was_drawn_up() -> None:
    story = voting()
    given = ballot(story, CHAIR)
    assert given.ballot is not None
    digest = given.ballot.paper.digest
    assert story.denied(replace(given, signature=story.signed(DEPUTY, digest)), CHAIR) == "signed_by_another"
    assert story.denied(replace(given, signature=story.signed(CHAIR, "c" * 64)), CHAIR) == "other_version_signed"
    broken = story.signed(CHAIR, digest, Verdict.INVALID)
    assert story.denied(replace(given, signature=broken), CHAIR) == "signature_not_valid"


def test_nobody_signs_a_second_ballot() -> None:
    story = voting()
    story.do(ballot(story, CHAIR), CHAIR)
    assert story.denied(ballot(story, CHAIR, Choice.AGAINST), CHAIR) == "already_voted"


def test_after_the_voting_was_closed_no_ballot_is_signed() -> None:
    story = voting()
    for by in (CHAIR, DEPUTY):
        story.do(ballot(story, by), by)
    late = ballot(story, MEMBER)
    story.do(c.CloseVoting(), CHAIR)
    assert story.case.commission.voting is Voting.CLOSED
    assert story.denied(late, MEMBER) == "voting_is_closed"


def test_whoever_has_no_vote_signs_no_ballot() -> None:
    story = voting()
    assert story.denied(ballot(story, SECRETARY), SECRETARY) == "no_vote_by_seat"
    assert story.denied(ballot(story, TENANT), TENANT) == "not_your_role"
