"""The commission decides by its own rules, blind, without the recused, and its outcome explains itself."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from shanyraq.law.price import Basis
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage, Vote, Voting
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.composition import Choice, Composition, Majority, Rules, Seat
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.tally import Result, outcome_of, presiding, tally
from shanyraq.words.tally import TALLY
from tests.procedure.story import (
    CHAIR,
    DEPUTY,
    EDITION,
    EXECUTOR,
    GROUND,
    HEAD,
    MEMBER,
    RULES,
    SECRETARY,
    TENANT,
    Story,
    composition,
)

F, A, S, N = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN, None
"""For, against, abstained, did not vote: chair, deputy, member."""


def _result(votes: tuple[Choice | None, ...], rules: Rules = RULES, recused: tuple[str, ...] = ()) -> Result:
    cast = tuple(
        Vote(person, choice)
        for person, choice in zip(("chair", "deputy", "member"), votes, strict=True)
        if choice is not None
    )
    return tally(composition(rules=rules), recused, cast).result


@pytest.mark.parametrize(
    ("votes", "result"),
    [
        ((F, F, F), Result.ADOPTED),
        ((F, F, A), Result.ADOPTED),
        ((F, A, A), Result.REJECTED),
        ((F, F, N), Result.ADOPTED),
        ((F, A, N), Result.ADOPTED),  # a tie that the chair's vote decides
        ((A, F, N), Result.REJECTED),
        ((F, S, S), Result.REJECTED),
        ((F, A, S), Result.REJECTED),
        ((F, S, N), Result.REJECTED),  # not a tie: nobody voted against
        ((S, S, S), Result.REJECTED),
        ((F, N, N), Result.NO_QUORUM),
        ((N, N, N), Result.NO_QUORUM),
    ],
)
def test_two_thirds_must_vote_and_more_than_half_of_the_voters_decide(
    votes: tuple[Choice | None, ...], result: Result
) -> None:
    assert _result(votes) is result


@pytest.mark.parametrize(
    ("rules", "votes", "result"),
    [
        (replace(RULES, casting_vote=False), (F, A, N), Result.REJECTED),
        (replace(RULES, majority=Majority.OF_COMPOSITION), (F, F, N), Result.ADOPTED),
        (replace(RULES, majority=Majority.OF_COMPOSITION), (F, S, N), Result.REJECTED),
        (replace(RULES, quorum_of=1, quorum_in=1), (F, F, N), Result.NO_QUORUM),
        (replace(RULES, quorum_of=1, quorum_in=3), (F, N, N), Result.ADOPTED),
    ],
)
def test_each_commission_counts_by_its_own_rules(
    rules: Rules, votes: tuple[Choice | None, ...], result: Result
) -> None:
    assert _result(votes, rules) is result


def test_the_recused_are_in_no_denominator() -> None:
    outcome = tally(composition(), ("member",), (Vote("chair", F), Vote("deputy", F), Vote("member", A)))
    assert (outcome.seats, outcome.recused, outcome.eligible, outcome.quorum) == (3, 1, 2, 2)
    assert (outcome.voted, outcome.in_favour, outcome.against) == (2, 2, 0)
    assert outcome.result is Result.ADOPTED


def test_the_deputy_presides_and_casts_when_the_chair_is_recused() -> None:
    assert presiding(composition(), ("chair",)) == "deputy"
    assert presiding(composition(), ("chair", "deputy")) == ""
    assert _result((N, F, A), recused=("chair",)) is Result.ADOPTED
    assert _result((N, A, F), recused=("chair",)) is Result.REJECTED


def _by_hand(votes: tuple[Choice | None, ...], rules: Rules, recused: frozenset[str]) -> Result:
    """An independent count: the chair's seat first, no code shared with the tally."""
    people = [person for person in ("chair", "deputy", "member") if person not in recused]
    given = {p: v for p, v in zip(("chair", "deputy", "member"), votes, strict=True) if p in people and v}
    if not given or len(given) * rules.quorum_in < len(people) * rules.quorum_of:
        return Result.NO_QUORUM
    yes = [p for p, v in given.items() if v is F]
    no = [p for p, v in given.items() if v is A]
    base = len(people) if rules.majority is Majority.OF_COMPOSITION else len(given)
    if len(yes) > base / 2:
        return Result.ADOPTED
    head = next(p for p in ("chair", "deputy", "") if p not in recused)
    tie = len(yes) == len(no) == base / 2
    return Result.ADOPTED if tie and rules.casting_vote and head in yes else Result.REJECTED


def test_every_pattern_of_votes_recusals_and_rules_agrees_with_a_count_by_hand() -> None:
    checked = 0
    for votes in product((F, A, S, N), repeat=3):
        for recused in product((False, True), repeat=3):
            gone = tuple(p for p, out in zip(("chair", "deputy", "member"), recused, strict=True) if out)
            for majority, casting, quorum in product(Majority, (False, True), ((1, 2), (2, 3), (1, 1))):
                rules = Rules(*quorum, majority, casting, False, "by hand")
                assert _result(votes, rules, gone) is _by_hand(votes, rules, frozenset(gone)), (votes, gone, rules)
                checked += 1
    assert checked == 64 * 8 * 12


def test_a_secretary_votes_where_the_rules_say_so() -> None:
    rules = replace(RULES, secretary_votes=True)
    story = Story().checked().do(c.ReferToCommission(composition(rules=rules)), EXECUTOR).voting()
    story.do(c.CastVote(F), SECRETARY)
    silent = Story().referred().voting()
    assert silent.denied(c.CastVote(F), SECRETARY) == "no_vote_by_seat"


def test_every_step_of_the_explanation_has_a_sentence() -> None:
    for votes in product((F, A, N), repeat=3):
        cast = tuple(Vote(p, v) for p, v in zip(("chair", "deputy", "member"), votes, strict=True) if v)
        for recused in ((), ("member",)):
            for step in tally(composition(), recused, cast).steps:
                assert step in TALLY


def test_without_a_quorum_there_is_a_new_sitting() -> None:
    story = Story().referred().voting().do(c.CastVote(F), CHAIR).do(c.CloseVoting(), CHAIR)
    assert story.case.commission.voting is Voting.NOT_SCHEDULED
    assert outcome_of(story.case.commission) is None
    story.voting().voted(F, F, F).minuted().issued()
    assert story.case.stage is Stage.AGREEMENT


def test_a_member_votes_once_and_only_while_voting_is_open() -> None:
    story = Story().referred()
    assert story.denied(c.CastVote(F), CHAIR) == "voting_not_open"
    story.voting().do(c.CastVote(F), CHAIR)
    assert story.denied(c.CastVote(A, (GROUND,)), CHAIR) == "already_voted"
    assert story.denied(c.CastVote(A), DEPUTY) == "ground_needed"
    assert story.denied(c.CastVote(F, (GROUND,)), DEPUTY) == "grounds_only_against"
    assert story.denied(c.CastVote(F), By(Role.MEMBER, "stranger")) == "not_in_this_commission"


def test_the_outcome_is_not_known_before_the_voting_is_closed() -> None:
    story = Story().referred().voting()
    for by in (CHAIR, DEPUTY, MEMBER):
        story.do(c.CastVote(F), by)
    assert outcome_of(story.case.commission) is None
    assert outcome_of(Story().referred().case.commission) is None
    story.do(c.CloseVoting(), CHAIR)
    outcome = outcome_of(story.case.commission)
    assert outcome is not None
    assert outcome.result is Result.ADOPTED


def test_voting_waits_for_the_sitting() -> None:
    story = Story().referred()
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "sitting_not_scheduled"
    assert story.denied(c.ScheduleSitting("s", story.at - timedelta(days=1)), SECRETARY) == "sitting_in_the_past"
    story.do(c.ScheduleSitting("s", story.at + timedelta(hours=2)), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "sitting_not_due"
    story.wait(hours=2).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "voting_has_begun"
    assert story.denied(c.ScheduleSitting("s", story.at), SECRETARY) == "voting_has_begun"


def test_a_conflict_of_interest_takes_the_member_and_the_vote_out() -> None:
    story = Story().referred().voting().do(c.CastVote(F), MEMBER).do(c.DeclareConflict("2" * 64), MEMBER)
    assert story.case.commission.votes == ()
    assert story.denied(c.CastVote(F), MEMBER) == "recused"
    story.do(c.CastVote(F), CHAIR).do(c.CastVote(F), DEPUTY).do(c.CloseVoting(), CHAIR)
    assert story.denied(c.DeclareConflict("2" * 64), DEPUTY) == "voting_is_closed"


def test_a_challenge_is_decided_before_the_vote_and_never_by_the_challenged() -> None:
    story = Story().referred().do(c.ChallengeMember("member", "2" * 64), TENANT)
    assert story.denied(c.ChallengeMember("member", "2" * 64), TENANT) == "already_challenged"
    assert story.denied(c.ChallengeMember("stranger", "2" * 64), TENANT) == "not_in_this_commission"
    story.do(c.ScheduleSitting("s", story.at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "challenge_undecided"
    assert story.denied(c.DecideChallenge("deputy", True, "2" * 64), CHAIR) == "no_challenge"
    story.do(c.DecideChallenge("member", False, "2" * 64), CHAIR)
    assert story.denied(c.DecideChallenge("member", True, "2" * 64), CHAIR) == "no_challenge"
    story.do(c.ChallengeMember("chair", "2" * 64), TENANT)
    assert story.denied(c.DecideChallenge("chair", False, "2" * 64), CHAIR) == "own_challenge"
    story.do(c.DeclareConflict("2" * 64), CHAIR)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "recused"
    story.do(c.OpenVoting(Basis.REDEMPTION), By(Role.CHAIR, "deputy", "akimat"))


def test_a_commission_that_cannot_decide_says_why_and_can_be_formed_anew() -> None:
    nobody = Story().referred().do(c.ScheduleSitting("s", Story().at), SECRETARY)
    for by in (MEMBER, DEPUTY):
        nobody.do(c.DeclareConflict("2" * 64), by)
    no_secretary = Story().referred().do(c.ScheduleSitting("s", Story().at), SECRETARY)
    no_secretary.do(c.DeclareConflict("2" * 64), SECRETARY)
    assert no_secretary.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "no_secretary_left"
    assert no_secretary.denied(c.ReferToCommission(composition()), EXECUTOR) == "no_secretary_left"
    no_secretary.do(c.ReferToCommission(composition(secretary="another")), EXECUTOR)
    another = By(Role.SECRETARY, "another", "akimat")
    no_secretary.do(c.ScheduleSitting("s", no_secretary.at), another).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    expired = Story().checked().do(c.ReferToCommission(composition(until=date(2025, 9, 9))), EXECUTOR)
    expired.do(c.ScheduleSitting("s", expired.at + timedelta(days=2)), SECRETARY).wait(days=2)
    assert expired.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "composition_not_in_term"


def _without_deputy() -> Composition:
    plain = composition()
    return replace(plain, seats=tuple(one for one in plain.seats if one.seat is not Seat.DEPUTY))


@pytest.mark.parametrize(
    ("leaving", "code"),
    [((CHAIR,), "nobody_presides"), ((SECRETARY,), "no_secretary_left"), ((MEMBER, CHAIR), "nobody_left_to_vote")],
)
def test_when_those_who_are_left_cannot_finish_a_voting_another_composition_is_formed(
    leaving: tuple[By, ...], code: str
) -> None:
    story = Story().checked().do(c.ReferToCommission(_without_deputy()), EXECUTOR).voting()
    story.do(c.CastVote(F), CHAIR).do(c.CastVote(F), MEMBER)
    for by in leaving:
        story.do(c.DeclareConflict("2" * 64), by)
    step = next_step(story.case)
    assert (step.code, step.roles) == ("form_commission_anew", (Role.EXECUTOR,))
    if CHAIR not in leaving:
        assert story.denied(c.CloseVoting(), CHAIR) == code
    assert story.denied(c.ReferToCommission(_without_deputy()), EXECUTOR) == code
    fresh = composition(chair="chair-2", member="member-2", secretary="secretary-2")
    story.do(c.ReferToCommission(fresh), EXECUTOR)
    assert (story.case.commission.votes, next_step(story.case).code) == ((), "schedule_sitting")


def test_who_left_for_a_conflict_of_interest_stays_out_of_every_later_composition() -> None:
    story = Story().referred().do(c.DeclareConflict("2" * 64), MEMBER).do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting()
    assert story.denied(c.CastVote(F), MEMBER) == "recused"
    story.do(c.CastVote(F), CHAIR).do(c.CastVote(F), DEPUTY).do(c.CloseVoting(), CHAIR)
    outcome = outcome_of(story.case.commission)
    assert outcome is not None
    assert (outcome.recused, outcome.eligible) == (1, 2)


def test_a_challenge_is_not_evaded_by_forming_the_same_composition_again() -> None:
    story = Story().referred().do(c.ChallengeMember("member", "2" * 64), TENANT)
    story.do(c.ReferToCommission(composition()), EXECUTOR).do(c.ScheduleSitting("s", story.at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "challenge_undecided"
    story.do(c.ReferToCommission(composition(member="another")), EXECUTOR)
    assert story.case.commission.challenged == ()


def test_a_challenge_of_the_one_who_presides_is_decided_by_the_head_of_the_provider() -> None:
    story = Story().referred().do(c.ChallengeMember("chair", "2" * 64), TENANT)
    story.do(c.ChallengeMember("member", "2" * 64), TENANT).do(c.ScheduleSitting("s", story.at), SECRETARY)
    assert next_step(story.case).roles == (Role.HEAD,)
    assert story.denied(c.DecideChallenge("member", False, "2" * 64), HEAD) == "not_presiding"
    story.do(c.DecideChallenge("chair", False, "2" * 64), HEAD)
    assert next_step(story.case).roles == (Role.CHAIR,)
    story.do(c.DecideChallenge("member", False, "2" * 64), CHAIR).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)


def test_a_challenge_is_owed_an_answer_in_three_working_days() -> None:
    story = Story().referred().do(c.ChallengeMember("member", "2" * 64), TENANT)
    clock = clock_of(story.case, EDITION, TermCode.RECUSAL, 3)
    assert clock is not None
    assert (clock.receipt.due, clock.running) == (date(2025, 9, 11), True)
    story.do(c.DecideChallenge("member", True, "2" * 64), CHAIR)
    assert clock_of(story.case, EDITION, TermCode.RECUSAL, 3) is None


def test_members_vote_while_they_are_in_office() -> None:
    story = Story().checked().do(c.ReferToCommission(composition(until=date(2025, 9, 9))), EXECUTOR).voting()
    story.do(c.CastVote(F), CHAIR).wait(days=1).do(c.CastVote(F), DEPUTY).wait(days=1)
    assert story.denied(c.CastVote(F), MEMBER) == "composition_not_in_term"
    story.do(c.ReferToCommission(composition()), EXECUTOR)


def test_a_member_of_the_tenants_family_leaves_before_the_vote() -> None:
    story = Story().checked().do(c.ReferToCommission(composition(member="spouse")), EXECUTOR)
    spouse = By(Role.MEMBER, "spouse", "akimat")
    story.do(c.ScheduleSitting("s", story.at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "family_in_commission"
    assert story.denied(c.CastVote(F), spouse) == "own_case"
    story.do(c.DeclareConflict("2" * 64), spouse).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)


def test_nobody_acts_for_an_authority_in_the_case_of_their_own_household() -> None:
    story = Story().registered()
    for by in (By(Role.EXECUTOR, "spouse", "akimat"), By(Role.HEAD, "tenant", "akimat")):
        assert story.denied(c.AssignExecutor("executor"), by) == "own_case"
    opened = Story().opened()
    assert opened.denied(c.RecordDeath(opened.at.date(), "1" * 64), By(Role.EXECUTOR, "tenant", "akimat")) == "own_case"


def test_a_chair_without_a_vote_of_anybody_cannot_open() -> None:
    alone = replace(composition(), seats=tuple(s for s in composition().seats if s.person in ("chair", "secretary")))
    story = Story().checked().do(c.ReferToCommission(alone), EXECUTOR)
    story.do(c.ScheduleSitting("s", story.at), SECRETARY).do(c.DeclareConflict("2" * 64), CHAIR)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "recused"


def test_minutes_are_signed_by_who_presided_and_the_secretary() -> None:
    story = Story().referred().voting().voted(F, F, A)
    assert story.denied(c.SignMinutes(story.signed(CHAIR, "0" * 64)), CHAIR) == "no_minutes_yet"
    story.do(c.DrawUpMinutes(story.paper()), SECRETARY)
    minutes = story.case.commission.minutes
    assert story.denied(c.SignMinutes(story.signed(CHAIR, "0" * 64)), CHAIR) == "other_version_signed"
    story.do(c.SignMinutes(story.signed(CHAIR, minutes)), CHAIR)
    assert story.denied(c.SignMinutes(story.signed(CHAIR, minutes)), CHAIR) == "already_signed"
    assert story.denied(c.DrawUpMinutes(story.paper()), SECRETARY) == "minutes_already_signed"
    story.do(c.SignMinutes(story.signed(SECRETARY, minutes)), SECRETARY)
    assert story.case.stage is Stage.DECISION


def test_minutes_come_after_the_vote() -> None:
    story = Story().referred().voting()
    assert story.denied(c.DrawUpMinutes(story.paper()), SECRETARY) == "voting_not_closed"
    assert story.denied(c.DrawUpMinutes(story.paper()), By(Role.SECRETARY, "chair")) == "not_the_secretary"


def test_a_member_who_voted_may_dissent_once() -> None:
    story = Story().referred().voting()
    assert story.denied(c.FileDissent("2" * 64), MEMBER) == "voting_not_closed"
    story.do(c.CastVote(F), CHAIR).do(c.CastVote(F), DEPUTY).do(c.CloseVoting(), CHAIR)
    assert story.denied(c.FileDissent("2" * 64), MEMBER) == "did_not_vote"
    rules = replace(RULES, secretary_votes=True)
    writing = Story().checked().do(c.ReferToCommission(composition(rules=rules)), EXECUTOR).voting()
    for by in (CHAIR, DEPUTY, SECRETARY):
        writing.do(c.CastVote(F), by)
    writing.do(c.CloseVoting(), CHAIR).do(c.FileDissent("2" * 64), SECRETARY)
    story.do(c.FileDissent("2" * 64), DEPUTY)
    assert story.denied(c.FileDissent("2" * 64), DEPUTY) == "dissent_already_filed"


def test_only_the_presiding_member_opens_and_closes() -> None:
    story = Story().referred().do(c.ScheduleSitting("s", Story().at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), By(Role.CHAIR, "deputy")) == "not_presiding"
    assert story.denied(c.CloseVoting(), CHAIR) == "voting_not_open"


def test_the_commission_has_no_standing_before_it_is_formed() -> None:
    story = Story().registered()
    assert story.denied(c.CastVote(F), CHAIR) == "wrong_stage"
    late = Story().notified()
    assert late.case.commission.composition is None
