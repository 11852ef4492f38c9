"""Who sits on a case: seats with their own terms, substitutes, who is there and how; open ballots."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Stage, Voting
from shanyraq.procedure.clocks import clocks
from shanyraq.procedure.composition import Attending, Choice, Composition, Seat, Seated, Substitute, Way
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.tally import Result, eligible_voters, minutes_signers, outcome_of, presides, seats_of_case
from tests.procedure.story import (
    CHAIR,
    DEPUTY,
    EDITION,
    EXECUTOR,
    GROUND,
    MEMBER,
    SECRETARY,
    TENANT,
    Story,
    composition,
)

SPARE = By(Role.MEMBER, "spare", "akimat")
SCRIBE = By(Role.SECRETARY, "scribe", "akimat")
WITH_SUBSTITUTES = replace(
    composition(), substitutes=(Substitute("spare", "member"), Substitute("scribe", "secretary"))
)


def there(*persons: PersonId, way: Way = Way.IN_PERSON) -> c.RecordAttendance:
    return c.RecordAttendance(tuple(Attending(person, way) for person in persons))


def before(formed: Composition = WITH_SUBSTITUTES) -> Story:
    """On the agenda of a sitting that has come."""
    story = Story().checked().do(c.ReferToCommission(formed), EXECUTOR)
    return story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)


def test_it_is_written_down_who_is_there_and_how() -> None:
    story = before().do(there("chair", "deputy", "secretary"), SECRETARY)
    assert story.case.commission.there == ("chair", "deputy", "secretary")
    story.do(c.RecordAttendance((Attending("chair", Way.REMOTE), Attending("deputy", Way.IN_PERSON))), SECRETARY)
    attending = story.case.commission.attending
    assert attending is not None
    assert attending[0].way is Way.REMOTE


@pytest.mark.parametrize(
    ("persons", "code"),
    [((), "nobody_attends"), (("stranger",), "not_in_this_commission"), (("chair", "chair"), "not_in_this_commission")],
)
def test_only_those_whom_the_act_names_take_part(persons: tuple[PersonId, ...], code: str) -> None:
    assert before().denied(there(*persons), SECRETARY) == code


def test_attendance_is_taken_at_the_sitting_and_not_before_it() -> None:
    story = Story().referred()
    assert story.denied(there("chair"), SECRETARY) == "sitting_not_scheduled"
    story.do(c.ScheduleSitting("sitting", story.at + timedelta(hours=3)), SECRETARY)
    assert story.denied(there("chair"), SECRETARY) == "sitting_not_due"
    story.wait(hours=3).do(there("chair", "deputy", "member"), SECRETARY).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    story.voted(Choice.FOR, Choice.FOR, Choice.FOR)
    assert story.denied(there("chair"), SECRETARY) == "voting_has_begun"


def test_who_is_away_does_not_vote_and_stays_in_the_base_of_the_quorum() -> None:
    story = before(composition()).do(there("chair", "deputy"), SECRETARY).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    assert story.denied(c.CastVote(Choice.FOR), MEMBER) == "not_attending"
    story.do(there("chair", "deputy", "member"), SECRETARY).do(c.CastVote(Choice.FOR), MEMBER)
    assert story.denied(there("chair", "deputy"), SECRETARY) == "voted_and_away"
    story.do(c.CastVote(Choice.FOR), CHAIR).do(c.CloseVoting(), CHAIR)
    outcome = outcome_of(story.case.commission)
    assert outcome is not None
    assert (outcome.eligible, outcome.voted, outcome.result) == (3, 2, Result.ADOPTED)


def test_voting_does_not_open_without_a_quorum_in_the_room() -> None:
    story = before(composition()).do(there("chair", "secretary"), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "quorum_not_there"


def test_the_deputy_presides_while_the_chair_is_away() -> None:
    story = before().do(there("deputy", "member", "secretary"), SECRETARY)
    assert presides(story.case.commission) == "deputy"
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "not_presiding"
    story.do(c.OpenVoting(Basis.REDEMPTION), By(Role.CHAIR, "deputy", "akimat"))
    assert minutes_signers(story.case.commission) == ("deputy", "secretary")


def test_a_substitute_takes_the_seat_of_a_member_who_is_away_and_no_other() -> None:
    story = before()
    assert story.denied(c.CastVote(Choice.FOR), SPARE) == "seat_taken"
    story.do(there("chair", "deputy", "spare", "secretary"), SECRETARY).do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    assert story.denied(c.CastVote(Choice.FOR), MEMBER) == "seat_taken"
    for by in (CHAIR, DEPUTY, SPARE):
        story.do(c.CastVote(Choice.FOR), by)
    story.do(c.CloseVoting(), CHAIR)
    outcome = outcome_of(story.case.commission)
    assert outcome is not None
    assert (outcome.seats, outcome.eligible, outcome.in_favour) == (3, 3, 3)


def test_a_substitute_takes_the_seat_of_a_member_in_conflict() -> None:
    story = before().do(c.DeclareConflict("5" * 64), MEMBER)
    seats = seats_of_case(WITH_SUBSTITUTES, ("member",))
    assert [one.person for one in seats] == ["chair", "deputy", "spare", "secretary"]
    story.do(c.OpenVoting(Basis.REDEMPTION), CHAIR).do(c.CastVote(Choice.AGAINST, (GROUND,)), SPARE)
    assert eligible_voters(WITH_SUBSTITUTES, ("member", "spare")) == ("chair", "deputy")


def test_the_secretarys_substitute_writes_and_signs_the_minutes() -> None:
    story = before().do(c.DeclareConflict("5" * 64), SECRETARY)
    story.do(c.OpenVoting(Basis.REDEMPTION), CHAIR).voted(Choice.FOR, Choice.FOR, Choice.FOR)
    story.do(c.DrawUpMinutes(story.paper()), SCRIBE)
    for by in (CHAIR, SCRIBE):
        story.do(c.SignMinutes(story.signed(by, story.case.commission.minutes)), by)
    assert story.stage() is Stage.DECISION


def test_a_substitute_can_be_challenged_and_the_answer_is_owed_in_time() -> None:
    story = before().do(c.ChallengeMember("spare", "5" * 64), TENANT)
    assert len(list(clocks(story.case, EDITION))) > 0
    assert next_step(story.case).code == "decide_challenge"


def test_the_secretary_raises_what_the_file_suggests_and_the_chair_decides() -> None:
    story = before().do(c.ChallengeMember("member", "5" * 64), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "challenge_undecided"
    story.do(c.DecideChallenge("member", True, "5" * 64), CHAIR)
    assert "member" in story.case.commission.recused


@pytest.mark.parametrize("stands_in_for", ["chair", "deputy", "stranger"])
def test_a_substitute_stands_in_for_a_member_or_the_secretary(stands_in_for: str) -> None:
    formed = replace(composition(), substitutes=(Substitute("spare", stands_in_for),))
    assert Story().checked().denied(c.ReferToCommission(formed), EXECUTOR) == "substitute_for_nobody"


def _member_until(day: date) -> Composition:
    seats = (*composition().seats[:2], Seated("member", Seat.MEMBER, day), composition().seats[3])
    return replace(composition(), seats=seats)


def test_a_member_whose_own_term_has_ended_neither_sits_nor_votes() -> None:
    story = Story().checked()
    yesterday = story.at.date() - timedelta(days=1)
    assert story.denied(c.ReferToCommission(_member_until(yesterday)), EXECUTOR) == "seat_term_ended"
    last_day = story.at.date()
    later = before(_member_until(last_day)).wait(days=1)
    assert later.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "seat_term_ended"
    voting = before(_member_until(last_day)).do(c.OpenVoting(Basis.REDEMPTION), CHAIR).wait(days=1)
    assert voting.denied(c.CastVote(Choice.FOR), MEMBER) == "seat_term_ended"
    voting.do(c.ReferToCommission(composition()), EXECUTOR)
    assert voting.case.commission.voting is Voting.NOT_SCHEDULED


def test_a_ballot_may_be_open_and_the_journal_says_so() -> None:
    story = before().do(c.OpenVoting(Basis.REDEMPTION, open_ballot=True), CHAIR)
    assert story.case.commission.open_ballot
    assert not before().do(c.OpenVoting(Basis.REDEMPTION), CHAIR).case.commission.open_ballot


def test_a_sitting_without_a_quorum_takes_attendance_anew() -> None:
    story = before(composition()).do(there("chair", "deputy", "member"), SECRETARY)
    story.do(c.OpenVoting(Basis.REDEMPTION), CHAIR).do(c.CastVote(Choice.FOR), CHAIR).do(c.CloseVoting(), CHAIR)
    assert story.case.commission.attending is None
    assert next_step(story.case).code == "schedule_sitting"
