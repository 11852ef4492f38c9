"""Price, agreement, payment: nothing is signed blind, nothing is paid twice, nothing is owed for what is free."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of, clocks, payment_schedule
from shanyraq.procedure.decide.payment import owed_tiyn
from shanyraq.procedure.papers import Manner
from shanyraq.procedure.parties import Finding, Party
from tests.procedure.story import (
    CHAIR,
    EDITION,
    EXECUTOR,
    HEAD,
    OPERATOR,
    SECRETARY,
    SPOUSE,
    TENANT,
    Story,
    composition,
)

PRICE = 900_000_000
"""Nine million tenge, in tiyn."""


def test_a_free_dwelling_is_done_with_the_agreement() -> None:
    story = Story(basis=Basis.FREE).agreed()
    assert story.stage() is Stage.COMPLETED
    assert payment_schedule(story.case, EDITION) == ()
    assert story.denied(c.EstablishPrice(1, "9" * 64, "x"), EXECUTOR) == "wrong_stage"


def test_no_price_is_entered_for_a_free_dwelling() -> None:
    assert Story(basis=Basis.FREE).decided().denied(c.EstablishPrice(1, "9" * 64, "x"), EXECUTOR) == "free_of_charge"


@pytest.mark.parametrize(
    ("price", "calculation", "source", "code"),
    [
        (0, "9" * 64, "calculation", "price_not_positive"),
        (-5, "9" * 64, "calculation", "price_not_positive"),
        (5, "", "calculation", "price_needs_calculation"),
        (5, "9" * 64, "  ", "price_needs_calculation"),
    ],
)
def test_a_price_comes_from_an_attached_calculation(price: int, calculation: str, source: str, code: str) -> None:
    assert Story().decided().denied(c.EstablishPrice(price, calculation, source), EXECUTOR) == code


def test_the_agreement_waits_for_rights_and_price() -> None:
    story = Story().decided()
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "rights_not_received"
    story.do(c.RecordRights(True, "d" * 64), EXECUTOR)
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "encumbered"
    story.do(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "price_unknown"
    assert story.denied(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, "0" * 64)), TENANT) == "no_agreement_yet"


def test_an_encumbrance_that_comes_to_light_stops_the_signing() -> None:
    story = Story().ready_for_agreement().do(c.DraftAgreement(Story().paper()), EXECUTOR)
    story.do(c.RecordRights(True, "d" * 64), EXECUTOR)
    signature = story.signed(TENANT, story.case.agreement.paper)
    assert story.denied(c.SignAgreement(Party.APPLICANT, signature), TENANT) == "encumbered"


def test_each_party_signs_the_same_text_once() -> None:
    story = Story().ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    paper = story.case.agreement.paper
    assert story.denied(c.SignAgreement(Party.PROVIDER, story.signed(TENANT, paper)), TENANT) == "other_side"
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, paper)), TENANT)
    assert story.denied(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, paper)), TENANT) == "already_signed"
    assert story.denied(c.EstablishPrice(1, "9" * 64, "x"), EXECUTOR) == "agreement_being_signed"
    story.wait(days=2).do(c.SignAgreement(Party.PROVIDER, story.signed(HEAD, paper)), HEAD)
    assert story.case.agreement.concluded_on == story.at.date(), "the last signature concludes (reading 15)"


def test_a_draft_made_with_another_price_falls_away() -> None:
    story = Story().ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR).do(c.EstablishPrice(7, "9" * 64, "calculation 2"), EXECUTOR)
    assert story.case.agreement.paper == ""


def test_a_fault_found_before_the_last_signature_is_mended_and_both_sign_anew() -> None:
    story = Story().ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    first = story.case.agreement.paper
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, first)), TENANT)
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    assert story.case.agreement.signed == ()
    assert story.denied(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, first)), TENANT) == "other_version_signed"
    story.do(c.EstablishPrice(7, "9" * 64, "calculation 2"), EXECUTOR).do(c.DraftAgreement(story.paper()), EXECUTOR)


def _asked_for(years: int) -> Story:
    story = Story(basis=Basis.INSTALMENTS).opened()
    story.do(replace(story.application(), instalments=InstalmentChoice(years, 30)), TENANT)
    for by in (TENANT, SPOUSE):
        story.do(c.GiveConsent(by.person, story.signed(by, story.case.filing.paper)), by)
    story.do(c.SubmitApplication(), TENANT)
    for kind in range(1, 10):
        story.do(c.CheckDocument(kind, Finding.IN_ORDER), EXECUTOR)
    story.met().do(c.ReferToCommission(composition()), EXECUTOR)
    return story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)


def test_a_period_that_only_a_dear_dwelling_allows_is_voted_upon_once_the_price_is_known() -> None:
    story, vote = _asked_for(12), c.OpenVoting(Basis.INSTALMENTS)
    assert story.denied(vote, CHAIR) == "value_needed"
    story.do(c.EstablishPrice(PRICE, "9" * 64, "calculation"), EXECUTOR)
    assert story.denied(vote, CHAIR) == "period_too_long", "nine million tenge allow ten years"
    story.do(c.EstablishPrice(2_000_000_000, "9" * 64, "calculation"), EXECUTOR).do(vote, CHAIR)


def test_a_price_that_cannot_be_divided_is_not_agreed_upon() -> None:
    story = Story(basis=Basis.INSTALMENTS).ready_for_agreement(50)
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "parts_too_small"
    story.do(c.EstablishPrice(PRICE, "9" * 64, "calculation"), EXECUTOR).do(c.DraftAgreement(story.paper()), EXECUTOR)


def test_who_came_to_the_counter_signs_on_paper_there_and_nobody_for_the_provider() -> None:
    story = Story(channel=Channel.STATE_CORPORATION).ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    on_paper = replace(story.signed(TENANT, story.case.agreement.paper), manner=Manner.PAPER)
    assert story.denied(c.SignAgreement(Party.PROVIDER, on_paper), OPERATOR) == "other_side"
    own = story.signed(OPERATOR, story.case.agreement.paper)
    assert story.denied(c.SignAgreement(Party.APPLICANT, own), OPERATOR) == "signed_by_another"
    story.do(c.SignAgreement(Party.APPLICANT, on_paper), OPERATOR)
    assert story.denied(c.SignAgreement(Party.APPLICANT, on_paper), OPERATOR) == "already_signed"


def test_the_days_for_the_agreement_do_not_start_anew_with_later_news_of_the_rights() -> None:
    story = Story(route=Route.COMMUNAL_INSTITUTION).transferred().do(c.RecordRights(True, "d" * 64), EXECUTOR)
    first = clock_of(story.case, EDITION, TermCode.AGREEMENT)
    story.wait(days=4).do(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert clock_of(story.case, EDITION, TermCode.AGREEMENT) == first
    assert first is not None
    assert first.receipt.event_day == date(2025, 9, 8)


def test_the_whole_price_is_paid_within_thirty_days() -> None:
    story = Story().agreed(PRICE)
    assert [part.amount_tiyn for part in payment_schedule(story.case, EDITION)] == [PRICE]
    story.paid(PRICE - 1)
    assert story.stage() is Stage.PAYMENT
    story.paid(1, "P-2")
    assert story.stage() is Stage.COMPLETED


def test_instalments_are_met_in_their_order() -> None:
    story = Story(basis=Basis.INSTALMENTS).agreed(PRICE)
    parts = payment_schedule(story.case, EDITION)
    assert sum(part.amount_tiyn for part in parts) == PRICE
    story.wait(days=3).paid(parts[0].amount_tiyn)
    running = [clock for clock in clocks(story.case, EDITION) if clock.code == "payment"]
    assert [clock.running for clock in running[:3]] == [False, True, True]
    assert running[0].ended_on == story.at.date()


@pytest.mark.parametrize(
    ("reference", "amount", "days", "code"),
    [
        ("P-1", 0, 0, "amount_not_positive"),
        ("P-1", PRICE + 1, 0, "more_than_owed"),
        (" ", 5, 0, "payment_reference_needed"),
        ("P-1", 5, 1, "payment_day_impossible"),
        ("P-1", 5, -1, "payment_day_impossible"),
    ],
)
def test_an_impossible_payment_is_not_entered(reference: str, amount: int, days: int, code: str) -> None:
    story = Story().agreed(PRICE)
    command = c.RecordPayment(reference, amount, story.at.date() + timedelta(days=days), "8" * 64)
    assert story.denied(command, EXECUTOR) == code


def test_a_payment_is_entered_once_and_a_mistake_is_taken_out() -> None:
    story = Story().agreed(PRICE)
    assert story.denied(c.CancelPayment("P-1", "1" * 64), EXECUTOR) == "no_payments"
    story.paid(PRICE, "P-1")
    assert story.stage() is Stage.COMPLETED
    assert story.denied(c.CancelPayment("P-9", "1" * 64), EXECUTOR) == "no_such_payment"
    story.do(c.CancelPayment("P-1", "1" * 64), EXECUTOR)
    assert (story.case.stage, story.case.ended_on) == (Stage.PAYMENT, None)
    assert owed_tiyn(story.case) == PRICE
    story.paid(5, "P-2")
    assert story.denied(c.RecordPayment("P-2", 5, story.at.date(), "8" * 64), EXECUTOR) == "payment_already_entered"


def test_thirty_days_of_payment_that_end_on_a_sunday_roll() -> None:
    story = Story().ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    paper = story.case.agreement.paper
    story.at = story.at.replace(month=9, day=12)
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, paper)), TENANT)
    story.do(c.SignAgreement(Party.PROVIDER, story.signed(HEAD, paper)), HEAD)
    assert payment_schedule(story.case, EDITION)[0].due == date(2025, 10, 13)
