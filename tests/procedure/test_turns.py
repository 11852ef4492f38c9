"""Turns of life: withdrawal, death, slips, suspension, silence, delivery."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.hours import OfficeHours
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.decide import decide
from shanyraq.procedure.follow import follow
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Finding, Party
from tests.procedure.story import EDITION, EXECUTOR, HEAD, HOURS, OPERATOR, SPOUSE, TENANT, Story, composition

TEXT = "1" * 64


def test_the_applicant_may_withdraw_until_the_agreement_is_concluded() -> None:
    for story in (Story().opened(), Story().registered(), Story().notified(), Story().ready_for_agreement()):
        story.do(c.WithdrawApplication(), TENANT)
        assert story.case.stage is Stage.WITHDRAWN
    assert Story().agreed().denied(c.WithdrawApplication(), TENANT) == "wrong_stage"


def test_a_death_stops_the_file_until_an_adult_of_the_family_takes_the_place() -> None:
    story = Story().registered()
    assert story.denied(c.ReplaceApplicant("spouse", TEXT), SPOUSE) == "applicant_lives"
    assert story.denied(c.RecordDeath(story.at.date() + timedelta(days=1), TEXT), SPOUSE) == "day_in_the_future"
    story.do(c.RecordDeath(story.at.date(), TEXT), SPOUSE)
    assert story.denied(c.RecordDeath(story.at.date(), TEXT), SYSTEM) == "death_already_recorded"
    assert story.denied(c.CheckDocument(1, "in_order"), EXECUTOR) == "awaits_successor"  # type: ignore[arg-type]
    assert next_step(story.case).code == "successor"
    assert story.denied(c.ReplaceApplicant("child", TEXT), EXECUTOR) == "successor_is_minor"
    assert story.denied(c.ReplaceApplicant("tenant", TEXT), EXECUTOR) == "not_of_this_family"
    assert story.denied(c.ReplaceApplicant("stranger", TEXT), EXECUTOR) == "not_of_this_family"
    assert story.denied(c.ReplaceApplicant("spouse", TEXT), By(Role.FAMILY, "child")) == "signed_by_another"
    story.do(c.ReplaceApplicant("spouse", TEXT), SPOUSE)
    assert story.case.filing.applicant == "spouse"
    assert story.denied(c.WithdrawApplication(), TENANT) == "not_the_applicant"


def test_a_successor_signs_a_packet_or_an_agreement_of_their_own() -> None:
    filing = Story().signed_by_family().do(c.RecordDeath(Story().at.date(), TEXT), SPOUSE)
    filing.do(c.ReplaceApplicant("spouse", TEXT), SPOUSE)
    spouse = By(Role.APPLICANT, "spouse")
    assert filing.denied(c.SubmitApplication(), spouse) == "nothing_to_sign_yet"
    story = Story().ready_for_agreement().do(c.DraftAgreement(Story().paper()), EXECUTOR)
    story.do(c.RecordDeath(story.at.date(), TEXT), SPOUSE).do(c.ReplaceApplicant("spouse", TEXT), EXECUTOR)
    assert story.case.agreement.paper == ""
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(spouse, story.case.agreement.paper)), spouse)


def test_a_death_recorded_by_mistake_is_taken_out_and_the_applicant_goes_on() -> None:
    story = Story().registered()
    assert story.denied(c.CancelDeathRecord(TEXT), EXECUTOR) == "applicant_lives"
    story.do(c.RecordDeath(story.at.date(), TEXT), SYSTEM)
    assert story.denied(c.CancelDeathRecord(TEXT), SPOUSE) == "not_your_role"
    assert story.denied(c.CancelDeathRecord(""), EXECUTOR) == "contents_missing"
    story.do(c.CancelDeathRecord(TEXT), EXECUTOR)
    assert (story.case.applicant_died_on, story.case.filing.applicant) == (None, "tenant")
    story.do(c.WithdrawApplication(), TENANT)


def test_a_successor_is_told_and_heard_themselves() -> None:
    for story in (Story().notified(), Story().notified().do(c.WaiveHearing(TEXT), TENANT)):
        _succeeded(story)
        assert next_step(story.case).code == "record_delivery"
        assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "not_heard_yet"
        story.do(c.RecordDelivery(story.case.hearing.notice, "in_person", story.at.date()), EXECUTOR)
        story.wait(days=7, hours=1).do(c.HoldHearing(True, story.paper()), EXECUTOR)


def test_what_the_dead_applicant_waived_does_not_let_the_successor_be_refused_unheard() -> None:
    story = Story().notified().do(c.WaiveHearing(TEXT), TENANT).do(c.ReferToCommission(composition()), EXECUTOR)
    _succeeded(story).voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    assert story.case.stage is Stage.HEARING


def test_a_hearing_that_was_held_stays_held() -> None:
    story = _succeeded(Story().heard())
    assert story.case.hearing.received_on is not None, "the days of the person run from then"
    story.do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted().issued()
    assert story.case.stage is Stage.REFUSED


def test_a_refusal_already_voted_is_signed_for_the_successor() -> None:
    story = Story().notified().do(c.WaiveHearing(TEXT), TENANT).do(c.ReferToCommission(composition()), EXECUTOR)
    story.voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    _succeeded(story).issued()
    assert story.case.stage is Stage.REFUSED


def _succeeded(story: Story) -> Story:
    story.do(c.RecordDeath(story.at.date(), TEXT), EXECUTOR)
    return story.do(c.ReplaceApplicant("spouse", TEXT), EXECUTOR)


def test_a_death_after_the_agreement_does_not_undo_it() -> None:
    story = Story().agreed().do(c.RecordDeath(Story().at.date(), TEXT), EXECUTOR)
    assert story.denied(c.TerminateCase(TEXT), HEAD) == "wrong_stage"
    story.paid(900_000_000)
    assert story.case.stage is Stage.COMPLETED


def test_a_withdrawal_at_the_counter_rests_on_a_written_statement() -> None:
    story = Story(channel=Channel.STATE_CORPORATION).registered()
    assert story.denied(c.WithdrawApplication(), OPERATOR) == "contents_missing"
    story.do(c.WithdrawApplication(TEXT), OPERATOR)


def test_the_counter_serves_only_those_who_came_to_it() -> None:
    assert Story().registered().denied(c.WithdrawApplication(TEXT), OPERATOR) == "other_channel"


def test_nobody_in_the_place_ends_the_procedure() -> None:
    story = Story().registered()
    assert story.denied(c.TerminateCase(TEXT), HEAD) == "applicant_lives"
    story.do(c.RecordDeath(story.at.date(), TEXT), EXECUTOR).do(c.TerminateCase(TEXT), HEAD)
    assert story.case.stage is Stage.TERMINATED


def test_a_slip_is_corrected_by_a_signed_paper_that_points_to_the_first() -> None:
    story = Story().decided()
    first = story.case.paper(PaperKind.DECISION)
    assert first is not None
    assert story.denied(c.DeclineCorrection(PaperKind.DECISION, TEXT), HEAD) == "no_correction_asked"
    assert story.denied(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT) == "nothing_to_correct"
    assert story.denied(c.RequestCorrection(PaperKind.AGREEMENT, TEXT), TENANT) == "nothing_to_correct"
    story.do(c.RequestCorrection(PaperKind.DECISION, TEXT), TENANT)
    assert story.denied(c.RequestCorrection(PaperKind.DECISION, TEXT), TENANT) == "correction_already_asked"
    clock = clock_of(story.case, EDITION, TermCode.CORRECTION, 1)
    assert clock is not None
    assert clock.receipt.due == date(2025, 9, 11)
    paper = story.paper()
    unsigned = c.CorrectSlip(PaperKind.DECISION, paper, TEXT, story.signed(HEAD, "0" * 64))
    assert story.denied(unsigned, HEAD) == "other_version_signed"
    other = c.CorrectSlip(PaperKind.RETURN, paper, TEXT, story.signed(HEAD, paper.digest))
    assert story.denied(other, HEAD) == "no_correction_asked"
    story.do(c.CorrectSlip(PaperKind.DECISION, paper, TEXT, story.signed(HEAD, paper.digest)), HEAD)
    corrected = story.case.paper(PaperKind.DECISION)
    assert corrected is not None
    assert corrected.digest == paper.digest
    assert next(one for one in story.case.papers if one.digest == first.digest).replaced_by == paper.digest


def test_a_slip_in_the_paper_that_ended_the_case_is_owed_an_answer_in_three_days() -> None:
    story = Story().refused()
    ended_on = story.case.ended_on
    story.wait(days=2).do(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT)
    clock = clock_of(story.case, EDITION, TermCode.CORRECTION, 1)
    assert clock is not None
    assert clock.running
    assert (story.case.ended_on, next_step(story.case).roles) == (ended_on, ())
    story.wait(days=7).passed("correction", 1)
    story.do(c.DeclineCorrection(PaperKind.REFUSAL, TEXT), HEAD)
    assert clock_of(story.case, EDITION, TermCode.CORRECTION, 1) is None
    story.do(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT)
    assert clock_of(story.case, EDITION, TermCode.CORRECTION, 2) is not None, "another request, another term"


def test_a_term_of_one_correction_keeps_its_number_when_another_is_answered() -> None:
    story = Story().decided().do(c.IssuePaper(PaperKind.ACCEPTANCE, Story().paper()), SYSTEM)
    story.do(c.RequestCorrection(PaperKind.ACCEPTANCE, TEXT), TENANT)
    story.do(c.RequestCorrection(PaperKind.DECISION, TEXT), TENANT)
    story.wait(days=7).passed("correction", 2).do(c.DeclineCorrection(PaperKind.ACCEPTANCE, TEXT), HEAD)
    assert story.denied(c.PassTerm("correction", 2), SYSTEM) == "term_already_passed"
    assert story.denied(c.PassTerm("correction", 1), SYSTEM) == "term_not_running"


def test_only_what_the_head_has_not_signed_yet_is_mended_without_a_correction() -> None:
    story = Story().referred().do(c.IssuePaper(PaperKind.ACCEPTANCE, Story().paper()), SYSTEM)
    story.voting().voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted().do(c.RegisterDecision(story.paper()), EXECUTOR)
    assert story.denied(c.RequestCorrection(PaperKind.DECISION, TEXT), TENANT) == "nothing_to_correct"
    story.do(c.RequestCorrection(PaperKind.ACCEPTANCE, TEXT), TENANT)
    delivery = c.RecordDelivery(story.case.decision.paper, "in_person", story.at.date())
    assert story.denied(delivery, EXECUTOR) == "no_such_paper", "a decision is nobody's before it is signed"
    story.do(c.SignDecision(story.signed(HEAD, story.case.decision.paper)), HEAD).do(delivery, EXECUTOR)


def test_what_is_no_slip_is_declined() -> None:
    story = Story().refused().do(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT)
    assert story.denied(c.DeclineCorrection(PaperKind.RETURN, TEXT), HEAD) == "no_correction_asked"
    story.do(c.DeclineCorrection(PaperKind.REFUSAL, TEXT), HEAD)
    assert story.case.corrections == ()


@pytest.mark.parametrize(
    ("ground", "act", "code"),
    [
        ("holiday", "act 1", "suspension_needs_act"),
        ("court", " ", "suspension_needs_act"),
        ("extension", "act 1", "extension_not_allowed"),
    ],
)
def test_a_case_is_suspended_only_by_an_act_with_its_own_ground(ground: str, act: str, code: str) -> None:
    assert Story().registered().denied(c.SuspendCase(ground, act, TEXT), HEAD) == code


def test_a_provider_that_allows_extension_may_extend() -> None:
    story = Story()
    command = c.OpenFiling(
        "akimat", HOURS, Route.COMMUNAL, "akimat", story.channel, "tenant", "dwelling", extension_allowed=True
    )
    story.do(command, TENANT).do(story.application(), TENANT)
    for by in (TENANT, SPOUSE):
        story.do(c.GiveConsent(by.person, story.signed(by, story.case.filing.paper)), by)
    story.do(c.SubmitApplication(), TENANT)
    before = _due(story, TermCode.COMMISSION_DECISION)
    story.wait(days=1).do(c.SuspendCase("extension", "act 1", TEXT), HEAD)
    assert story.denied(c.SuspendCase("court", "act 2", TEXT), HEAD) == "term_is_extended"
    assert _due(story, TermCode.COMMISSION_DECISION) == date(2025, 12, 8), "two months more at most (APPC 76)"
    assert _due(story, TermCode.RETURN_INCOMPLETE) == date(2025, 9, 10), "an extension gives days to the decision alone"
    story.do(c.CheckDocument(1, Finding.IN_ORDER), EXECUTOR)
    assert next_step(story.case).code == "check_documents", "what is extended goes on"
    story.wait(days=10).do(c.ResumeCase(TEXT), HEAD)
    assert (_due(story, TermCode.COMMISSION_DECISION) - before).days == 12, "ten days, and a weekend"
    assert story.denied(c.SuspendCase("extension", "act 3", TEXT), HEAD) == "extended_already"


def test_the_notice_of_an_extension_is_owed_within_three_working_days_and_ends_with_the_paper() -> None:
    story = Story().registered()
    assert story.denied(c.IssuePaper(PaperKind.EXTENSION_NOTICE, story.paper()), SYSTEM) == "paper_too_early"
    story.case = replace(story.case, extension_allowed=True)
    story.do(c.SuspendCase("extension", "act 1", TEXT), HEAD)
    clock = clock_of(story.case, EDITION, TermCode.EXTENSION_NOTICE)
    assert clock is not None
    assert (clock.receipt.due, clock.running) == (date(2025, 9, 11), True)
    assert [one.params["paper"] for one in follow(story.case, story.events[-1]).effects[1:]] == ["extension_notice"]
    story.wait(days=1).do(c.IssuePaper(PaperKind.EXTENSION_NOTICE, story.paper()), SYSTEM)
    clock = clock_of(story.case, EDITION, TermCode.EXTENSION_NOTICE)
    assert clock is not None
    assert clock.ended_on == date(2025, 9, 9)
    assert story.denied(c.IssuePaper(PaperKind.EXTENSION_NOTICE, story.paper()), SYSTEM) == "paper_already_issued"


def test_a_term_that_has_ended_is_not_extended() -> None:
    story = Story().decided()
    story.case = replace(story.case, extension_allowed=True)
    assert story.denied(c.SuspendCase("extension", "act 1", TEXT), HEAD) == "term_not_running"


def test_an_extension_that_nobody_ends_still_ends_after_two_months() -> None:
    story = Story().registered()
    story.case = replace(story.case, extension_allowed=True)
    story.do(c.SuspendCase("extension", "act 1", TEXT), HEAD)
    longest = _due(story, TermCode.COMMISSION_DECISION)
    story.wait(days=80).do(c.ResumeCase(TEXT), HEAD)
    assert _due(story, TermCode.COMMISSION_DECISION) == longest


def _due(story: Story, code: TermCode) -> date:
    clock = clock_of(story.case, EDITION, code)
    assert clock is not None
    return clock.receipt.due


def test_suspended_days_are_left_out_of_the_term() -> None:
    story = Story().registered()
    before = clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION)
    assert before is not None
    story.wait(days=1).do(c.SuspendCase("court", "ruling 7", TEXT), HEAD)
    assert story.denied(c.SuspendCase("court", "ruling 8", TEXT), HEAD) == "suspended"
    assert story.denied(c.AssignExecutor("executor"), By(Role.EXECUTOR, "x", "y")) == "other_provider"
    assert story.denied(c.CheckDocument(1, "in_order"), EXECUTOR) == "suspended"  # type: ignore[arg-type]
    assert next_step(story.case).code == "resume"
    story.wait(days=10).do(c.ResumeCase(TEXT), HEAD)
    assert story.denied(c.ResumeCase(TEXT), HEAD) == "not_suspended"
    after = clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION)
    assert after is not None
    assert (after.receipt.arithmetic_end - before.receipt.arithmetic_end).days == 10


def test_a_suspension_lifted_the_same_day_moves_nothing() -> None:
    story = Story().registered()
    before = clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION)
    story.do(c.SuspendCase("court", "ruling 7", TEXT), HEAD).do(c.ResumeCase(TEXT), HEAD)
    assert clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION) == before


def test_silence_is_recorded_once_and_on_the_day_after() -> None:
    story = Story().registered()
    assert story.denied(c.PassTerm("commission_decision"), SYSTEM) == "term_not_over"
    assert story.denied(c.PassTerm("payment"), SYSTEM) == "term_not_running"
    assert story.denied(c.PassTerm("commission_decision"), EXECUTOR) == "not_your_role"
    story.wait(days=30)
    assert story.denied(c.PassTerm("commission_decision"), SYSTEM) == "term_not_over", "the last day is a day"
    story.wait(days=1).passed("commission_decision")
    assert story.denied(c.PassTerm("commission_decision"), SYSTEM) == "term_already_passed"
    assert story.case.stage is Stage.REVIEW, "a term that passes decides nothing (PSL: no deemed approval)"


def test_a_window_that_closed_is_over_and_not_late() -> None:
    story = Story().registered().wait(days=3).passed("return_incomplete")
    clock = clock_of(story.case, EDITION, TermCode.RETURN_INCOMPLETE)
    assert clock is not None
    assert (clock.running, clock.window) == (False, True)


def test_the_system_issues_only_what_nobody_has_to_decide_upon() -> None:
    story = Story().registered()
    assert story.denied(c.IssuePaper(PaperKind.DECISION, story.paper()), SYSTEM) == "paper_needs_decision"
    assert story.denied(c.IssuePaper(PaperKind.PAYMENT_SCHEDULE, story.paper()), SYSTEM) == "paper_too_early"
    never = Story().opened().do(c.WithdrawApplication(), TENANT)
    assert never.denied(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM) == "paper_too_early"
    story.do(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM)
    assert story.denied(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM) == "paper_already_issued"


def test_a_delivery_is_recorded_once_on_a_possible_day_and_by_a_provable_way() -> None:
    story = Story().registered().do(c.IssuePaper(PaperKind.ACCEPTANCE, c.Issued(TEXT, "N", "c")), SYSTEM)
    today = story.at.date()
    for paper, way, day, code in (
        ("0" * 64, "account", today, "no_such_paper"),
        (TEXT, "pigeon", today, "unknown_way"),
        (TEXT, "account", today + timedelta(days=1), "delivery_day_impossible"),
        (TEXT, "account", today - timedelta(days=1), "delivery_day_impossible"),
    ):
        assert story.denied(c.RecordDelivery(paper, way, day), SYSTEM) == code
    story.do(c.RecordDelivery(TEXT, "account", today), SYSTEM)
    assert story.denied(c.RecordDelivery(TEXT, "account", today), SYSTEM) == "already_delivered"


def test_a_command_needs_a_moment_with_a_zone_and_the_edition_of_the_case() -> None:
    story = Story().registered()
    with pytest.raises(ValueError, match="time zone"):
        decide(story.case, c.SubmitApplication(), EDITION, TENANT, story.at.replace(tzinfo=None))
    other = replace(EDITION, code="other")
    with pytest.raises(ValueError, match="437-2021"):
        decide(story.case, c.SubmitApplication(), other, TENANT, story.at)


def test_the_providers_own_clock_tells_the_day() -> None:
    western = OfficeHours("Asia/Oral", HOURS.opens, HOURS.closes, HOURS.source)
    story = Story()
    story.at = story.at.replace(year=2022, month=9, day=8, hour=19, minute=30)  # 9 September in Almaty, 00:30 in Oral
    command = c.OpenFiling("akimat", western, Route.COMMUNAL, "akimat", story.channel, "tenant", "dwelling")
    story.do(command, TENANT).do(story.application(), TENANT)
    assert story.case.papers[0].issued_on == date(2022, 9, 9)
    earlier = Story()
    earlier.at = story.at.replace(hour=18, minute=30)
    earlier.do(command, TENANT).do(earlier.application(), TENANT)
    assert earlier.case.papers[-1].issued_on == date(2022, 9, 8)
