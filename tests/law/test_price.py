"""What is owed, and when."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shanyraq.law.calendar import NoCalendar
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.editions import E437_2021
from shanyraq.law.price import (
    MONTHLY,
    Basis,
    InstalmentChoice,
    Part,
    PartKind,
    PartStatus,
    PaymentPlan,
    PriceError,
    check_instalments,
    instalment_rule,
    payment_receipt,
    schedule,
)
from shanyraq.law.receipts import DateStatus, months_later
from shanyraq.law.routes import Route
from shanyraq.law.sources import SOURCES
from shanyraq.words.phrase import LANGS
from shanyraq.words.price import PRICE
from shanyraq.words.terms import WHY

TENGE = 100
FIFTEEN_MILLION = 15_000_000 * TENGE
BEFORE, AFTER = date(2025, 1, 20), date(2025, 1, 21)
CONCLUDED = date(2021, 11, 12)


def codes(choice: InstalmentChoice, on: date, residual_tiyn: int | None) -> list[str]:
    """What is wrong with a choice."""
    return [problem.code for problem in check_instalments(E437_2021, residual_tiyn, choice, on)]


@pytest.mark.parametrize(
    ("years", "percent", "on", "residual", "problems"),
    [
        (10, 30, BEFORE, FIFTEEN_MILLION + 1, []),
        (10, 29, BEFORE, FIFTEEN_MILLION, ["initial_too_small"]),
        (11, 30, BEFORE, FIFTEEN_MILLION * 2, ["period_too_long"]),
        (11, 30, BEFORE, None, ["period_too_long"]),
        (10, 30, BEFORE, None, []),
        (10, 10, AFTER, FIFTEEN_MILLION, []),
        (10, 9, AFTER, FIFTEEN_MILLION, ["initial_too_small"]),
        (11, 10, AFTER, FIFTEEN_MILLION, ["period_too_long"]),
        (11, 10, AFTER, FIFTEEN_MILLION + 1, []),
        (15, 10, AFTER, FIFTEEN_MILLION + 1, []),
        (16, 10, AFTER, FIFTEEN_MILLION + 1, ["period_too_long"]),
        (16, 10, AFTER, None, ["period_too_long"]),
        (11, 10, AFTER, None, ["value_needed"]),
        (10, 10, AFTER, None, []),
        (0, 30, BEFORE, None, ["period_too_short"]),
        (1, 30, BEFORE, None, []),
        (1, 99, BEFORE, None, []),
        (1, 100, BEFORE, None, ["initial_too_large"]),
        (0, 5, AFTER, None, ["initial_too_small", "period_too_short"]),
    ],
)
def test_a_choice_of_instalments_is_held_against_the_limits_of_its_day(
    years: int, percent: int, on: date, residual: int | None, problems: list[str]
) -> None:
    assert codes(InstalmentChoice(years, percent), on, residual) == problems


def test_the_limits_of_each_day_name_their_paragraph() -> None:
    assert instalment_rule(E437_2021, BEFORE).article == "O437/app2"
    assert instalment_rule(E437_2021, AFTER).article == "D673/p23-2025"
    assert instalment_rule(E437_2021, date.min).min_initial_percent == 30
    assert instalment_rule(E437_2021, date.max).min_initial_percent == 10


def test_every_problem_is_said_in_three_languages_under_a_paragraph() -> None:
    for choice in (InstalmentChoice(0, 5), InstalmentChoice(40, 100), InstalmentChoice(11, 10)):
        for problem in check_instalments(E437_2021, None, choice, AFTER):
            assert problem.article in SOURCES
            assert all(problem.why.say(PRICE, lang) for lang in LANGS)


def parts(
    choice: InstalmentChoice | None, residual: int | None = 900_000_000, on: date = CONCLUDED
) -> tuple[Part, ...]:
    """The schedule of a choice; the whole price without one."""
    return schedule(CALENDAR, Basis.INSTALMENTS if choice else Basis.REDEMPTION, residual, choice, on)


def test_free_of_charge_owes_nothing() -> None:
    assert schedule(CALENDAR, Basis.FREE, None, None, CONCLUDED) == ()
    assert schedule(CALENDAR, Basis.FREE, 100, InstalmentChoice(1, 30), CONCLUDED) == ()


def test_the_whole_price_is_due_thirty_calendar_days_after_the_agreement() -> None:
    (whole,) = parts(None)
    assert (whole.number, whole.what, whole.amount_tiyn) == (1, PartKind.WHOLE, 900_000_000)
    assert (whole.nominal, whole.due) == (date(2021, 12, 12), date(2021, 12, 13))


def test_the_initial_contribution_is_due_as_the_whole_price_would_be() -> None:
    initial = parts(InstalmentChoice(2, 30))[0]
    assert (initial.number, initial.what, initial.amount_tiyn) == (1, PartKind.INITIAL, 270_000_000)
    assert initial.due == date(2021, 12, 13)


def test_equal_parts_follow_every_month_from_the_second_to_the_end_of_the_period() -> None:
    rest = parts(InstalmentChoice(2, 30))[1:]
    assert [part.number for part in rest] == list(range(2, 25))
    assert [part.nominal for part in rest] == [months_later(CONCLUDED, month) for month in range(2, 25)]
    assert rest[-1].nominal == date(2023, 11, 12)
    assert rest[-1].due == date(2023, 11, 13)


def test_ten_years_are_a_hundred_and_twenty_payments() -> None:
    assert len(parts(InstalmentChoice(10, 30))) == 120


def test_a_contribution_is_rounded_up_so_that_it_is_never_below_its_percent() -> None:
    assert parts(InstalmentChoice(1, 30), residual=1_000_001)[0].amount_tiyn == 300_001
    assert parts(InstalmentChoice(1, 30), residual=1_000_000)[0].amount_tiyn == 300_000


@given(
    st.integers(100_000, 10**11),
    st.builds(InstalmentChoice, st.integers(1, 15), st.integers(1, 99)),
    st.dates(date(2021, 1, 1), date(2027, 11, 1)),
)
def test_parts_sum_to_the_price_are_equal_but_the_last_and_fall_on_no_day_off(
    residual: int, choice: InstalmentChoice, concluded_on: date
) -> None:
    owed = parts(choice, residual, concluded_on)
    assert sum(part.amount_tiyn for part in owed) == residual
    assert [part.number for part in owed] == list(range(1, len(owed) + 1))
    initial, *rest = owed
    assert initial.amount_tiyn * 100 >= residual * choice.initial_percent
    assert (initial.amount_tiyn - 1) * 100 < residual * choice.initial_percent
    assert len({part.amount_tiyn for part in rest[:-1]}) <= 1
    assert 0 <= rest[-1].amount_tiyn - rest[0].amount_tiyn < len(rest)
    assert all(earlier.due < later.due for earlier, later in pairwise(owed))
    assert owed[-1].nominal == months_later(concluded_on, choice.years * 12)
    for part in owed:
        if part.status is PartStatus.AWAITING_CALENDAR:
            assert part.due == part.nominal > CALENDAR.last
        else:
            assert CALENDAR.is_working(part.due)


def test_a_part_in_a_year_without_a_calendar_shows_the_agreements_day_and_says_so() -> None:
    owed = parts(InstalmentChoice(10, 30))
    first = next(part for part in owed if part.status is PartStatus.AWAITING_CALENDAR)
    assert (first.nominal, first.due) == (date(2028, 1, 12), date(2028, 1, 12))
    assert {part.status for part in owed if part.nominal.year < 2026} == {PartStatus.CONFIRMED}


def test_a_part_whose_day_is_only_estimated_is_provisional() -> None:
    owed = parts(InstalmentChoice(1, 30), on=date(2026, 2, 27))
    assert [part.status for part in owed if part.nominal == date(2026, 5, 27)] == [PartStatus.PROVISIONAL]
    assert [part.status for part in owed if part.nominal == date(2026, 6, 27)] == [PartStatus.CONFIRMED]


def test_the_first_thirty_days_are_counted_and_so_need_a_calendar() -> None:
    with pytest.raises(NoCalendar, match="2028"):
        parts(None, on=date(2027, 12, 15))
    with pytest.raises(NoCalendar, match="2028"):
        parts(InstalmentChoice(1, 30), on=date(2027, 12, 15))


@pytest.mark.parametrize(("months", "nominals"), [(3, 4), (6, 2), (12, 1), (1, 11)])
def test_the_agreement_may_set_another_interval(months: int, nominals: int) -> None:
    plan = PaymentPlan(months, "clause 4.2 of the agreement")
    owed = schedule(CALENDAR, Basis.INSTALMENTS, 900_000_000, InstalmentChoice(1, 30), CONCLUDED, plan)
    assert len(owed) == 1 + nominals
    assert owed[-1].nominal == date(2022, 11, 12)


@pytest.mark.parametrize("months", [0, -1, 5, 7, 13, 24])
def test_an_interval_that_does_not_fit_a_year_is_refused(months: int) -> None:
    with pytest.raises(PriceError, match="times a year"):
        PaymentPlan(months, "a clause")


def test_a_plan_without_a_source_is_refused() -> None:
    assert MONTHLY.source
    with pytest.raises(PriceError, match="source"):
        PaymentPlan(1, " ")


def test_the_smallest_price_is_a_tiyn() -> None:
    assert [part.amount_tiyn for part in parts(None, residual=1)] == [1]


@pytest.mark.parametrize("residual", [None, 0, -1])
def test_a_price_is_never_made_up(residual: int | None) -> None:
    for basis in (Basis.REDEMPTION, Basis.INSTALMENTS):
        with pytest.raises(PriceError, match="official calculation"):
            schedule(CALENDAR, basis, residual, InstalmentChoice(1, 30), CONCLUDED)


@pytest.mark.parametrize(
    "choice", [None, InstalmentChoice(0, 30), InstalmentChoice(1, 0), InstalmentChoice(1, 100), InstalmentChoice(1, -5)]
)
def test_instalments_need_a_choice_that_can_be_laid_out(choice: InstalmentChoice | None) -> None:
    with pytest.raises(PriceError, match="instalments need"):
        schedule(CALENDAR, Basis.INSTALMENTS, 900_000_000, choice, CONCLUDED)


def test_a_price_too_small_for_its_parts_is_refused() -> None:
    assert len(parts(InstalmentChoice(1, 50), residual=22)) == 12
    with pytest.raises(PriceError, match="equal parts"):
        parts(InstalmentChoice(1, 50), residual=20)


def test_a_receipt_of_the_first_payment_counts_the_thirty_days_of_the_order() -> None:
    made = payment_receipt(E437_2021, parts(None)[0], CONCLUDED, route=Route.COMMUNAL, evidence="event 20")
    assert (made.article, made.due, made.internal, made.evidence) == (
        "O437/p8", date(2021, 12, 13), date(2021, 12, 12), "event 20",
    )  # fmt: skip


def test_a_receipt_of_an_instalment_rests_on_the_agreement() -> None:
    owed = parts(InstalmentChoice(2, 30))
    rolled = payment_receipt(E437_2021, owed[1], CONCLUDED, route=Route.COMMUNAL)
    assert owed[1].nominal == date(2022, 1, 12)
    assert (rolled.article, str(rolled.term), rolled.due, rolled.internal) == (
        "D673/p23", "2mo", date(2022, 1, 12), None,
    )  # fmt: skip
    saturday = next(part for part in owed if part.nominal == date(2022, 2, 12))
    made = payment_receipt(E437_2021, saturday, CONCLUDED, route=Route.COMMUNAL)
    assert (made.arithmetic_end, made.due, made.internal) == (
        date(2022, 2, 12), date(2022, 2, 14), date(2022, 2, 12),
    )  # fmt: skip
    assert [roll.date.day for roll in made.rolls] == [12, 13]
    assert (made.event_day, made.first_day) == (CONCLUDED, date(2021, 11, 13))
    assert made.other is not None
    assert (made.other.date, made.other.reading) == (date(2022, 2, 12), "16")
    assert made.status is DateStatus.CONFIRMED
    assert all(line.say(WHY, lang) for line in made.why for lang in LANGS)


def test_a_receipt_in_a_year_without_a_calendar_is_provisional() -> None:
    last = parts(InstalmentChoice(10, 30))[-1]
    made = payment_receipt(E437_2021, last, CONCLUDED, route=Route.COMMUNAL)
    assert (made.due, made.status) == (date(2031, 11, 12), DateStatus.PROVISIONAL)
