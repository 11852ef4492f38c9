"""Turns of life: withdrawal, death, slips, suspension, silence, delivery."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.hours import OfficeHours
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.decide import decide
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Party
from tests.procedure.story import EDITION, EXECUTOR, HEAD, HOURS, SPOUSE, TENANT, Story

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
    story.do(c.SubmitApplication(), TENANT).do(c.SuspendCase("extension", "act 1", TEXT), HEAD)
    assert story.case.suspended


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
    story.wait(days=31).passed("commission_decision")
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
    story.at = story.at.replace(hour=18, minute=30)
    story.do(story.application(), TENANT)
    assert story.case.papers[-1].issued_on == date(2022, 9, 8)
