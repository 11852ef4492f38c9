"""Nobody is refused unheard: notice, receipt, objections, hearing, vote (p.10; APPC 73, 74)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from shanyraq.law.price import Basis
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.composition import Choice, StatedGround
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.parties import Finding
from tests.procedure.story import (
    CHAIR,
    DEPUTY,
    EDITION,
    EXECUTOR,
    GROUND,
    HEAD,
    MEMBER,
    SECRETARY,
    TENANT,
    Story,
    composition,
)


def test_a_refusal_comes_after_notice_receipt_hearing_and_vote() -> None:
    story = Story().refused()
    assert story.stage() is Stage.REFUSED
    assert story.case.decision.grounds == (GROUND,)


def test_a_hearing_may_end_in_a_decision_for_the_person() -> None:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting().voted(Choice.FOR, Choice.FOR, Choice.AGAINST).minuted().issued()
    assert story.stage() is Stage.AGREEMENT


def test_a_vote_against_without_a_hearing_leads_to_the_hearing_not_to_a_refusal() -> None:
    story = Story().referred().voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    assert story.stage() is Stage.HEARING
    story.do(story.notice(), EXECUTOR)
    story.do(c.RecordDelivery(story.case.hearing.notice, "registered_letter", story.at.date(), "3" * 64), EXECUTOR)
    story.wait(days=7, hours=1).do(c.HoldHearing(False, story.paper()), EXECUTOR)
    story.do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted().issued()
    assert story.stage() is Stage.REFUSED


def test_the_hearing_leaves_three_full_working_days() -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(story.notice(days_ahead=3), EXECUTOR) == "hearing_too_soon"
    story.do(story.notice(days_ahead=4), EXECUTOR)


@pytest.mark.parametrize(("days", "code"), [(-1, "hearing_in_the_past"), (5, "hearing_on_day_off")])
def test_a_hearing_is_set_on_a_working_day_to_come(days: int, code: str) -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(story.notice(days_ahead=days), EXECUTOR) == code


@pytest.mark.parametrize(
    ("grounds", "code"),
    [
        ((), "ground_needed"),
        ((StatedGround("4", "not_tenant", "f" * 64),), "unknown_ground"),
        ((StatedGround("1", "not_tenant", "f" * 64),), "unknown_ground"),
        ((StatedGround("2", "because", "f" * 64),), "unknown_ground"),
        ((StatedGround("2", "not_tenant", ""),), "facts_needed"),
        ((GROUND, GROUND), "ground_twice"),
    ],
)
def test_a_notice_states_grounds_of_the_standard_with_facts(grounds: tuple[StatedGround, ...], code: str) -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(replace(story.notice(), grounds=grounds), EXECUTOR) == code


def test_nobody_is_heard_before_the_notice_was_received_and_the_hour_came() -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(c.HoldHearing(True, story.paper()), EXECUTOR) == "wrong_stage"
    story.do(story.notice(), EXECUTOR)
    story.wait(days=7, hours=1)
    assert story.denied(c.HoldHearing(True, story.paper()), EXECUTOR) == "notice_not_received"
    story.do(c.RecordDelivery(story.case.hearing.notice, "registered_letter", story.at.date(), "3" * 64), EXECUTOR)
    early = Story().notified()
    assert early.denied(c.HoldHearing(True, early.paper()), EXECUTOR) == "hearing_not_due"


def test_the_file_does_not_go_to_the_vote_before_the_hearing() -> None:
    story = Story().notified()
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "not_heard_yet"


def test_after_a_late_receipt_the_vote_waits_for_objections_and_three_full_days() -> None:
    story = Story().checked(d3=Finding.MISSING).do(story_notice := Story().notice(), EXECUTOR)
    assert story_notice.paper.digest == story.case.hearing.notice
    story.wait(days=7, hours=1)  # Monday 15 September: the day of the hearing, and of receipt
    story.do(c.RecordDelivery(story.case.hearing.notice, "in_person", story.at.date()), EXECUTOR)
    story.do(c.HoldHearing(True, story.paper()), EXECUTOR).do(c.ReferToCommission(composition()), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    vote = c.OpenVoting(Basis.REDEMPTION)
    assert story.denied(vote, CHAIR) == "objections_still_open"
    assert story.wait(days=2).denied(vote, CHAIR) == "objections_still_open"
    assert story.wait(days=1).denied(vote, CHAIR) == "too_soon_after_notice"
    story.wait(days=1).do(vote, CHAIR)  # Friday 19 September: 16, 17 and 18 lie between


def test_the_person_may_ask_to_be_decided_upon_without_a_hearing() -> None:
    story = Story().notified().do(c.WaiveHearing("5" * 64), TENANT)
    assert story.denied(c.HoldHearing(True, story.paper()), EXECUTOR) == "already_heard"
    story.do(c.ReferToCommission(composition()), EXECUTOR).voting()
    story.voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted().issued()
    assert story.stage() is Stage.REFUSED


def test_a_refusal_rests_only_on_grounds_the_person_was_heard_on() -> None:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR).voting()
    unheard = StatedGround("1", "unreliable_data", "f" * 64)
    assert story.denied(c.CastVote(Choice.AGAINST, (unheard,)), CHAIR) == "ground_not_heard"


def test_abstentions_alone_refuse_on_the_grounds_of_the_notice() -> None:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR).voting()
    for by in (CHAIR, DEPUTY, MEMBER):
        story.do(c.CastVote(Choice.ABSTAIN), by)
    story.do(c.CloseVoting(), CHAIR).minuted().issued()
    assert story.case.decision.grounds == story.case.hearing.grounds


def test_granting_other_than_asked_needs_a_hearing_too() -> None:
    story = Story(basis=Basis.FREE).referred().do(c.ScheduleSitting("s", Story().at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "other_than_asked_needs_hearing"
    assert story.denied(c.OpenVoting(Basis.INSTALMENTS), CHAIR) == "instalments_not_asked"


def test_objections_are_kept_and_only_after_a_notice() -> None:
    story = Story().referred().voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    assert story.denied(c.RecordObjection("4" * 64), TENANT) == "no_notice_yet"
    assert story.denied(c.WaiveHearing("4" * 64), TENANT) == "no_notice_yet"
    assert story.denied(c.MoveHearing(story.at, "4" * 64, "4" * 64), EXECUTOR) == "no_notice_yet"
    story.do(story.notice(), EXECUTOR).do(c.RecordObjection("4" * 64), TENANT)
    assert len(story.case.hearing.objections) == 1


def test_the_hearing_can_be_moved_to_a_time_that_leaves_the_same_days() -> None:
    story = Story().notified()
    assert story.denied(c.MoveHearing(story.at + timedelta(days=1), "4" * 64, "4" * 64), EXECUTOR) == "hearing_too_soon"
    story.do(c.MoveHearing(story.at + timedelta(days=9), "4" * 64, "4" * 64), EXECUTOR)


def test_remarks_on_the_minutes_are_taken_for_three_working_days() -> None:
    story = Story().notified()
    assert story.denied(c.RemarkOnMinutes("3" * 64), TENANT) == "no_minutes_yet"
    story.wait(days=7, hours=1).do(c.HoldHearing(True, story.paper()), EXECUTOR)
    story.wait(days=3).do(c.RemarkOnMinutes("3" * 64), TENANT)
    assert story.wait(days=1).denied(c.RemarkOnMinutes("3" * 64), TENANT) == "remarks_term_passed"


def test_after_a_hearing_another_notice_is_for_a_ground_the_person_was_not_heard_on() -> None:
    story = Story().notified().do(Story().notice(days_ahead=8), EXECUTOR)
    assert story.case.hearing.received_on is None, "the new notice has not been received"
    heard = Story().heard()
    assert heard.denied(heard.notice(), EXECUTOR) == "already_heard"
    heard.do(replace(heard.notice(), grounds=(GROUND, OTHER)), EXECUTOR)
    assert heard.denied(c.ReferToCommission(composition()), EXECUTOR) == "not_heard_yet"


OTHER = StatedGround("2", "13-10-1", "f" * 64)


def test_what_comes_to_light_before_the_vote_is_said_to_the_person_first() -> None:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    story.do(replace(story.notice(), grounds=(OTHER,)), EXECUTOR)
    assert (story.stage(), story.case.commission.sitting) == (Stage.HEARING, ""), "it is on no agenda any more"
    story.do(c.RecordDelivery(story.case.hearing.notice, "account", story.at.date()), SYSTEM)
    story.wait(days=7, hours=1).do(c.HoldHearing(True, story.paper()), EXECUTOR)
    story.do(c.ReferToCommission(composition()), EXECUTOR).voting()
    assert story.denied(c.CastVote(Choice.AGAINST, (GROUND,)), CHAIR) == "ground_not_heard"
    assert story.denied(replace(story.notice(), grounds=(GROUND,)), EXECUTOR) == "voting_has_begun"
    against = c.CastVote(Choice.AGAINST, (OTHER,))
    story.do(against, CHAIR).do(against, DEPUTY).do(c.CloseVoting(), CHAIR).minuted().issued()
    assert story.case.decision.grounds == (OTHER,)


def test_another_notice_leaves_the_days_of_a_first_one() -> None:
    story = Story().notified().wait(days=3)
    assert story.denied(story.notice(days_ahead=1), EXECUTOR) == "hearing_too_soon"


def test_a_hearing_moved_forward_leaves_the_days_from_the_moving() -> None:
    story = Story().notified().do(c.MoveHearing(Story().at + timedelta(days=9), "4" * 64, "4" * 64), EXECUTOR)
    story.wait(days=3)
    earlier = c.MoveHearing(story.at + timedelta(days=4), "4" * 64, "4" * 64)
    assert story.denied(earlier, EXECUTOR) == "hearing_too_soon"
    story.wait(days=5).do(c.MoveHearing(story.at + timedelta(days=2), "4" * 64, "4" * 64), EXECUTOR)


def test_a_hearing_is_not_set_where_no_calendar_reaches() -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(story.notice(days_ahead=3_000), EXECUTOR) == "no_calendar_yet"


def test_objections_are_taken_while_the_file_is_with_the_commission() -> None:
    story = Story().checked(d3=Finding.MISSING).do(Story().notice(), EXECUTOR).wait(days=7, hours=1)
    assert story.stage() is Stage.HEARING
    story.do(c.RecordDelivery(story.case.hearing.notice, "in_person", story.at.date()), EXECUTOR)
    story.do(c.HoldHearing(True, story.paper()), EXECUTOR).do(c.ReferToCommission(composition()), EXECUTOR)
    clock = clock_of(story.case, EDITION, TermCode.OBJECTIONS)
    assert clock is not None
    assert clock.running, "the hearing does not take away the two days (APPC 73(3))"
    story.do(c.RecordObjection("4" * 64), TENANT)
    assert len(story.case.hearing.objections) == 1
    assert Story().referred().denied(c.RecordObjection("4" * 64), TENANT) == "no_notice_yet"


def test_days_on_which_the_case_stood_still_are_no_days_of_the_person() -> None:
    story = Story().notified().wait(days=1).do(c.SuspendCase("court", "ruling 1", "1" * 64), HEAD)
    story.wait(days=6, hours=1).do(c.ResumeCase("1" * 64), HEAD)  # Monday 15 September: nothing has counted yet
    story.do(c.HoldHearing(True, story.paper()), EXECUTOR).do(c.ReferToCommission(composition()), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    clock = clock_of(story.case, EDITION, TermCode.OBJECTIONS)
    assert clock is not None
    assert clock.receipt.due == date(2025, 9, 16)
    vote = c.OpenVoting(Basis.REDEMPTION)
    assert story.wait(days=1).denied(vote, CHAIR) == "objections_still_open"
    assert story.wait(days=1).denied(vote, CHAIR) == "too_soon_after_notice"
    story.wait(days=1).do(vote, CHAIR)


def test_objections_to_a_later_notice_are_counted_for_themselves() -> None:
    story = Story().notified().wait(days=3).passed("objections")
    story.do(story.notice(), EXECUTOR)
    story.do(c.RecordDelivery(story.case.hearing.notice, "account", story.at.date()), SYSTEM)
    clock = clock_of(story.case, EDITION, TermCode.OBJECTIONS)
    assert clock is not None
    assert clock.running
    story.wait(days=5).passed("objections")
    assert len(story.case.passed) == 2


def test_nobody_is_absent_from_a_hearing_they_could_not_know_of() -> None:
    story = Story().checked(d3=Finding.MISSING).do(Story().notice(), EXECUTOR).wait(days=7, hours=1)
    story.do(c.RecordDelivery(story.case.hearing.notice, "registered_letter", story.at.date(), "3" * 64), EXECUTOR)
    assert story.denied(c.HoldHearing(False, story.paper()), EXECUTOR) == "told_too_late_to_come"
    story.do(c.MoveHearing(story.at + timedelta(days=1), "4" * 64, "4" * 64), EXECUTOR).wait(days=1)
    story.do(c.HoldHearing(False, story.paper()), EXECUTOR)


def test_a_written_hearing_needs_no_minutes_and_an_oral_one_does() -> None:
    oral = Story().notified().wait(days=7, hours=1)
    assert oral.denied(c.HoldHearing(True, None), EXECUTOR) == "minutes_needed"
    story = Story().checked(d3=Finding.MISSING)
    story.do(replace(story.notice(), written=True), EXECUTOR)
    story.do(c.RecordDelivery(story.case.hearing.notice, "account", story.at.date()), SYSTEM)
    papers = len(story.case.papers)
    story.wait(days=7, hours=1).do(c.HoldHearing(False, None), EXECUTOR)
    assert len(story.case.papers) == papers
    assert story.denied(c.RemarkOnMinutes("3" * 64), TENANT) == "no_minutes_yet"
    story.do(c.ReferToCommission(composition()), EXECUTOR)


def test_the_days_for_remarks_run_from_the_day_the_minutes_were_shown() -> None:
    story = Story().notified().wait(days=7, hours=1).do(c.HoldHearing(False, Story().paper()), EXECUTOR)
    story.wait(days=10).do(c.RemarkOnMinutes("3" * 64), TENANT)
    story = Story().notified().wait(days=7, hours=1)
    story.do(c.HoldHearing(False, story.paper()), EXECUTOR).wait(days=10)
    story.do(c.RecordDelivery(story.case.hearing.minutes, "account", story.at.date()), SYSTEM)
    story.wait(days=5).do(c.RemarkOnMinutes("3" * 64), TENANT)
    assert story.wait(days=1).denied(c.RemarkOnMinutes("3" * 64), TENANT) == "remarks_term_passed"


@pytest.mark.parametrize(("code", "article"), [("13-7-9", "HL/13-7-9"), ("13-7-8", "HL/13-7-8")])
def test_a_refusal_rests_on_rules_that_stood_on_the_day_of_the_application(code: str, article: str) -> None:
    ground = StatedGround("2", code, "f" * 64)
    story = Story().checked(d3=Finding.MISSING)
    denied = story.ask(replace(story.notice(), grounds=(ground,)), EXECUTOR)
    assert isinstance(denied, Denial)
    assert (denied.code, denied.article) == ("ground_not_in_force", article)
    earlier = Story(at=datetime(2021, 9, 6, 5, 0, tzinfo=UTC)).checked(d3=Finding.MISSING)
    earlier.do(replace(earlier.notice(), grounds=(ground,)), EXECUTOR)


def test_a_rule_that_fell_after_the_application_still_counts_for_it() -> None:
    story = Story(at=datetime(2025, 5, 23, 5, 0, tzinfo=UTC)).checked(d3=Finding.MISSING).wait(days=5)
    story.do(replace(story.notice(), grounds=(StatedGround("2", "13-7-8", "f" * 64),)), EXECUTOR)


def test_nothing_is_granted_free_of_charge_that_was_not_asked_for_so() -> None:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    assert story.denied(c.OpenVoting(Basis.FREE), CHAIR) == "free_not_asked"


def test_after_a_hearing_the_price_may_be_asked_of_who_asked_for_free() -> None:
    story = Story(basis=Basis.FREE).heard().do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting(Basis.REDEMPTION).voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted().issued()
    assert story.case.decision.grants is Basis.REDEMPTION


def test_receipt_by_the_system_starts_the_persons_days() -> None:
    story = Story().checked(d3=Finding.MISSING).do(Story().notice(), EXECUTOR)
    story.wait(days=1).do(c.RecordDelivery(story.case.hearing.notice, "account", story.at.date()), SYSTEM)
    assert story.case.hearing.received_on == story.at.date()
