"""Receipts: each deadline with its grounds."""

from datetime import date

import pytest

from shanyraq.law.calendar import NoCalendar
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.editions import E437_2021, NoTerm
from shanyraq.law.readings import READINGS
from shanyraq.law.receipts import DateStatus, OtherReading, Receipt, Suspended, due, ledger, receipt
from shanyraq.law.routes import ALL_ROUTES, Channel, Route
from shanyraq.law.sources import SOURCES
from shanyraq.law.terms import Bound, TermCode, TermEvent
from shanyraq.words.phrase import LANGS
from shanyraq.words.terms import WHY, plural

C, I, R = Route.COMMUNAL, Route.COMMUNAL_INSTITUTION, Route.REPUBLICAN  # noqa: E741

TERMS = [
    (TermCode.RETURN_INCOMPLETE, ALL_ROUTES, "2wd", "O437/p6-end", "1", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.PRELIMINARY_REFUSAL_NOTICE, ALL_ROUTES, "15cd", "O437/p10", "4", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.OBJECTIONS, ALL_ROUTES, "2wd", "O437/p10", "4", TermEvent.NOTICE_RECEIVED),
    (TermCode.HEARING_LEAD, ALL_ROUTES, "3wd", "APPC/73-1", "4", TermEvent.NOTICE_RECEIVED),
    (TermCode.MINUTES_REMARKS, ALL_ROUTES, "3wd", "APPC/74", "10", TermEvent.MINUTES_SHOWN),
    (TermCode.COMMISSION_DECISION, (C,), "30cd", "O437/p6-1", "2", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.COMMISSION_DECISION, (I,), "30cd", "O437/p6-2", "2", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.COMMISSION_DECISION, (R,), "30cd", "O437/p6-3", "2", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.PROPERTY_BODY_DECISION, (R,), "15cd", "O437/p6-3", "12", TermEvent.DECISION_SIGNED),
    (TermCode.TRANSFER, (I,), "15cd", "O437/p6-2", "11", TermEvent.DECISION_SIGNED),
    (TermCode.TRANSFER, (R,), "15cd", "O437/p6-3", "12", TermEvent.PROPERTY_DECISION_MADE),
    (TermCode.TRANSFER_CAP, (R,), "30cd", "O437/p6-3", "12", TermEvent.DECISION_SIGNED),
    (TermCode.AGREEMENT, (C,), "5wd", "O437/p6-1", "14", TermEvent.DECISION_SIGNED),
    (TermCode.AGREEMENT, (I,), "5wd", "O437/p6-2", "14", TermEvent.TRANSFER_COMPLETED),
    (TermCode.AGREEMENT, (R,), "5wd", "O437/p6-3", "14", TermEvent.TRANSFER_COMPLETED),
    (TermCode.PAYMENT, ALL_ROUTES, "30cd", "O437/p8", "15", TermEvent.AGREEMENT_SIGNED),
    (TermCode.CORRECTION, ALL_ROUTES, "3wd", "APPC/82", None, TermEvent.SLIP_FOUND),
    (TermCode.RECUSAL, ALL_ROUTES, "3wd", "APPC/67", None, TermEvent.RECUSAL_ASKED),
    (TermCode.PASSING_ON, ALL_ROUTES, "3wd", "APPC/65", "S10", TermEvent.DOCUMENTS_REGISTERED),
    (TermCode.EXTENSION_NOTICE, ALL_ROUTES, "3wd", "APPC/76", "6", TermEvent.EXTENSION_DECIDED),
    (TermCode.COMPLAINT_FILING, ALL_ROUTES, "3mo", "APPC/92", "40", TermEvent.ACT_LEARNT),
    (TermCode.COMPLAINT_FORWARD, ALL_ROUTES, "3wd", "O437/p12", "38", TermEvent.COMPLAINT_RECEIVED),
    (TermCode.COMPLAINT_PROVIDER, ALL_ROUTES, "5wd", "O437/p13", "37", TermEvent.COMPLAINT_REGISTERED),
    (TermCode.COMPLAINT_QUALITY_BODY, ALL_ROUTES, "15wd", "O437/p13", "37", TermEvent.COMPLAINT_REGISTERED),
    (TermCode.COMPLAINT_EXTENSION, ALL_ROUTES, "10wd", "O437/p14", "41", TermEvent.COMPLAINT_TERM_EXPIRES),
    (TermCode.COMPLAINT_EXTENSION_NOTICE, ALL_ROUTES, "3wd", "O437/p14", "41", TermEvent.COMPLAINT_TERM_EXTENDED),
    (TermCode.COURT, ALL_ROUTES, "1mo", "APPC/136", "45", TermEvent.COMPLAINT_DECIDED),
]

EVENT_DAY = date(2021, 9, 6)


def make(code: TermCode, event_day: date = EVENT_DAY, route: Route = C, **more: object) -> Receipt:
    """A receipt with plain defaults."""
    return receipt(E437_2021, code, event_day, route=route, **more)  # type: ignore[arg-type]


def test_the_edition_knows_every_term_of_the_order_with_its_paragraph_reading_and_start() -> None:
    found = {
        (rule.code, route): (str(rule.term), rule.article, rule.reading, rule.event)
        for rule in E437_2021.rules
        for route in rule.routes
    }
    assert found == {(code, route): tuple(rest) for code, routes, *rest in TERMS for route in routes}
    assert {code for code, *_ in TERMS} == set(TermCode)


def test_a_receipt_carries_the_due_date_of_its_term() -> None:
    for code, routes, *_ in TERMS:
        for route in routes:
            made, rule = make(code, route=route), E437_2021.rule(code, route)
            counted = due(CALENDAR, EVENT_DAY, rule.term)
            assert (made.article, made.reading, made.term, made.event) == (
                rule.article, rule.reading, rule.term, rule.event,
            )  # fmt: skip
            assert (made.first_day, made.arithmetic_end) == (counted.first_day, counted.arithmetic_end)
            if made.bound is Bound.LATEST:
                assert made.due == counted.due
            assert made.calendar == CALENDAR.version


def test_a_term_that_the_route_does_not_have_is_an_error() -> None:
    for code, route in ((TermCode.TRANSFER, C), (TermCode.TRANSFER_CAP, I), (TermCode.PROPERTY_BODY_DECISION, I)):
        with pytest.raises(NoTerm, match=str(code)):
            make(code, route=route)


def test_every_sentence_of_every_receipt_is_said_in_three_languages() -> None:
    for code, routes, *_ in TERMS:
        for route in routes:
            for event_day in (EVENT_DAY, date(2021, 11, 16), date(2026, 5, 12)):
                for channel in Channel:
                    made = make(code, event_day, route, channel=channel, other_event_day=event_day)
                    for lang in LANGS:
                        said = [line.say(WHY, lang) for line in made.why]
                        assert len(said) >= 3
                        assert WHY.say(f"name.{code}", lang)


def test_the_worked_timeline_of_a_republican_case_holds() -> None:
    assert make(TermCode.RETURN_INCOMPLETE, route=R).due == date(2021, 9, 8)
    notice = make(TermCode.PRELIMINARY_REFUSAL_NOTICE, route=R).due
    assert notice == date(2021, 9, 21)
    assert make(TermCode.OBJECTIONS, notice, R).due == date(2021, 9, 23)
    assert make(TermCode.HEARING_LEAD, notice, R).due == date(2021, 9, 27)
    decision = make(TermCode.COMMISSION_DECISION, route=R).due
    assert decision == date(2021, 10, 6)
    property_decision = make(TermCode.PROPERTY_BODY_DECISION, decision, R).due
    assert property_decision == date(2021, 10, 21)
    deed = make(TermCode.TRANSFER, property_decision, R).due
    assert deed == date(2021, 11, 5)
    assert make(TermCode.TRANSFER_CAP, decision, R).due == date(2021, 11, 5)
    agreement = make(TermCode.AGREEMENT, deed, R).due
    assert agreement == date(2021, 11, 12)
    payment = make(TermCode.PAYMENT, agreement, R)
    assert (payment.arithmetic_end, payment.due) == (date(2021, 12, 12), date(2021, 12, 13))


def test_the_limit_of_the_transfer_is_counted_from_its_start_and_not_as_the_sum_of_two_rolled_halves() -> None:
    decided = date(2021, 9, 17)
    first = make(TermCode.PROPERTY_BODY_DECISION, decided, R)
    second = make(TermCode.TRANSFER, first.due, R)
    cap = make(TermCode.TRANSFER_CAP, decided, R)
    assert first.rolls
    assert first.due == date(2021, 10, 4)
    assert second.due == date(2021, 10, 19)
    assert cap.due == date(2021, 10, 18)


def test_the_commission_may_vote_only_after_three_full_working_days_and_the_milder_reading_is_shown() -> None:
    lead = make(TermCode.HEARING_LEAD, date(2021, 9, 21))
    assert lead.bound is Bound.EARLIEST
    assert CALENDAR.working_days_between(date(2021, 9, 21), lead.due) == 3
    assert lead.other == OtherReading(date(2021, 9, 24), "4", "other.lead_day_counts")
    assert lead.internal is None
    keys = [line.key for line in lead.why]
    assert "why.earliest" in keys
    assert keys.count("why.event") == 1


def test_a_result_through_the_state_corporation_is_handed_over_a_day_early() -> None:
    made = make(TermCode.COMMISSION_DECISION, channel=Channel.STATE_CORPORATION)
    assert (made.due, made.internal, made.internal_reading) == (date(2021, 10, 6), date(2021, 10, 5), "17")
    rolled = make(TermCode.COMMISSION_DECISION, date(2021, 11, 16), channel=Channel.STATE_CORPORATION)
    assert (rolled.due, rolled.internal) == (date(2021, 12, 20), date(2021, 12, 15))
    assert "why.internal_17" in [line.key for line in made.why]


@pytest.mark.parametrize(
    ("code", "route", "handed_over"),
    [
        (TermCode.COMMISSION_DECISION, C, True),
        (TermCode.AGREEMENT, C, True),
        (TermCode.AGREEMENT, I, True),
        (TermCode.TRANSFER, R, True),
        (TermCode.TRANSFER, I, False),
        (TermCode.TRANSFER_CAP, R, False),
        (TermCode.PAYMENT, C, False),
        (TermCode.RETURN_INCOMPLETE, C, False),
    ],
)
def test_only_results_of_the_service_go_through_the_state_corporation(
    code: TermCode, route: Route, handed_over: bool
) -> None:
    made = make(code, date(2021, 9, 7), route, channel=Channel.STATE_CORPORATION)
    assert (made.internal_reading == "17") is handed_over


def test_on_the_portal_an_unrolled_date_has_no_internal_one() -> None:
    made = make(TermCode.COMMISSION_DECISION)
    assert (made.internal, made.internal_reading, made.other) == (None, None, None)


def test_a_rolled_date_shows_the_day_before_the_roll_as_target_and_as_the_other_reading() -> None:
    made = make(TermCode.PAYMENT, date(2021, 11, 12))
    assert (made.internal, made.internal_reading) == (date(2021, 12, 12), "16")
    assert made.other == OtherReading(date(2021, 12, 12), "16", "other.no_roll")
    keys = [line.key for line in made.why]
    assert {"why.rolled", "why.internal_16", "why.other.no_roll"} <= set(keys)


def test_papers_handed_in_before_registration_give_an_earlier_target_and_the_legal_date_stays() -> None:
    made = make(TermCode.COMMISSION_DECISION, other_event_day=date(2021, 9, 3))
    assert made.due == date(2021, 10, 6)
    assert made.other == OtherReading(date(2021, 10, 4), "2", "other.start")
    assert (made.internal, made.internal_reading) == (date(2021, 10, 4), "2")


def test_a_later_start_is_shown_but_is_no_target() -> None:
    made = make(TermCode.COMMISSION_DECISION, other_event_day=date(2021, 9, 8))
    assert made.other == OtherReading(date(2021, 10, 8), "2", "other.start")
    assert (made.internal, made.internal_reading) == (None, None)


def test_a_second_start_that_gives_the_same_date_is_not_another_reading() -> None:
    saturday, sunday = date(2021, 9, 11), date(2021, 9, 12)
    made = make(TermCode.RETURN_INCOMPLETE, sunday, other_event_day=saturday)
    assert (made.due, made.other, made.internal) == (date(2021, 9, 14), None, None)


def test_both_halves_of_the_transfer_read_side_by_side_are_the_other_reading_of_the_second() -> None:
    made = make(TermCode.TRANSFER, date(2021, 10, 15), R, other_event_day=date(2021, 10, 6))
    assert made.due == date(2021, 11, 1)
    assert made.other == OtherReading(date(2021, 10, 21), "12", "other.start")
    assert made.internal_reading == "16"


def test_an_estimated_day_makes_the_receipt_provisional_and_it_says_so() -> None:
    made = make(TermCode.PRELIMINARY_REFUSAL_NOTICE, date(2026, 5, 12))
    assert made.status is DateStatus.PROVISIONAL
    assert made.why[-1].key == "why.provisional"
    confirmed = make(TermCode.PRELIMINARY_REFUSAL_NOTICE)
    assert confirmed.status is DateStatus.CONFIRMED
    assert confirmed.why[-1].key != "why.provisional"


def test_an_earliest_day_beyond_the_estimated_one_is_provisional_too() -> None:
    assert make(TermCode.HEARING_LEAD, date(2026, 5, 20)).status is DateStatus.PROVISIONAL
    assert make(TermCode.HEARING_LEAD, date(2026, 5, 19)).status is DateStatus.CONFIRMED


def test_a_suspension_moves_the_date_and_stands_in_the_reasons() -> None:
    stop = Suspended(date(2021, 9, 10), date(2021, 9, 14), "APPC/96")
    made = make(TermCode.COMMISSION_DECISION, suspensions=(stop,))
    assert made.due == date(2021, 10, 11)
    assert made.suspensions == (stop,)
    assert "why.suspended" in [line.key for line in made.why]
    assert [one.date.day for one in ledger(CALENDAR, made) if one.suspended_by] == [10, 11, 12, 13, 14]


def test_a_start_that_the_order_does_not_fix_is_said_to_be_so() -> None:
    assert "why.reading_14" in [line.key for line in make(TermCode.AGREEMENT).why]
    assert "why.reading_12" in [line.key for line in make(TermCode.TRANSFER_CAP, route=R).why]


def test_the_event_and_its_evidence_can_be_named() -> None:
    made = make(TermCode.PAYMENT, event="agreement_signed", evidence="event 17")
    assert (made.event, made.evidence) == ("agreement_signed", "event 17")


def test_the_calendar_of_the_edition_is_the_one_used() -> None:
    with pytest.raises(NoCalendar):
        make(TermCode.PAYMENT, date(2027, 12, 20))


def test_every_term_cites_a_source_and_every_reading_exists() -> None:
    for rule in E437_2021.rules:
        assert rule.article in SOURCES
        assert rule.reading is None or rule.reading in READINGS


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (1, "one"), (2, "few"), (4, "few"), (5, "many"), (11, "many"), (12, "many"), (14, "many"), (15, "many"),
        (20, "many"), (21, "ends_in_one"), (22, "few"), (30, "many"), (101, "ends_in_one"), (111, "many"),
    ],
)  # fmt: skip
def test_a_count_takes_the_form_that_russian_wants(count: int, form: str) -> None:
    assert plural(count) == form
