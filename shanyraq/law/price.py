"""What is owed for a dwelling and when. Money is whole tiyn; the residual value is entered, never computed here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from shanyraq.law.calendar import Calendar, NoCalendar, days_from
from shanyraq.law.receipts import DateStatus, OtherReading, Receipt, Roll, due_date, months_later, receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import Bound, Term, TermCode, TermEvent, Unit, calendar_days
from shanyraq.words.saying import Saying

if TYPE_CHECKING:
    from shanyraq.law.editions import Edition

_DAY = timedelta(days=1)
_TIYN = 100
_PERCENT = 100
_MONTHS_IN_YEAR = 12


class PriceError(ValueError):
    """A price or a payment plan that cannot be laid out as the law wants."""


class Basis(StrEnum):
    """On what terms the dwelling is acquired (Order 437, App. 1 and App. 2)."""

    FREE = "free"
    REDEMPTION = "redemption"
    INSTALMENTS = "instalments"


@dataclass(frozen=True, slots=True)
class InstalmentChoice:
    """What the applicant asks for in App. 2: for how many years, and what share is paid at once."""

    years: int
    initial_percent: int


@dataclass(frozen=True, slots=True)
class Band:
    """The longest period for residual values up to a sum in tiyn, that sum included; None is any value above."""

    up_to_tiyn: int | None
    max_years: int


@dataclass(frozen=True, slots=True)
class InstalmentRule:
    """Limits of instalments between two days, both included; None is an open end."""

    from_: date | None
    to: date | None
    min_initial_percent: int
    bands: tuple[Band, ...]
    article: str

    def band(self, residual_tiyn: int) -> Band:
        """The band a residual value falls into."""
        return next(band for band in self.bands if band.up_to_tiyn is None or residual_tiyn <= band.up_to_tiyn)


_CHANGED_ON = date(2025, 1, 21)
_EVE_OF_CHANGE = date(2025, 1, 20)
_FIFTEEN_MILLION_TENGE = 15_000_000 * _TIYN

INSTALMENTS_2021: tuple[InstalmentRule, ...] = (
    InstalmentRule(None, _EVE_OF_CHANGE, 30, (Band(None, 10),), "O437/app2"),
    InstalmentRule(_CHANGED_ON, None, 10, (Band(_FIFTEEN_MILLION_TENGE, 10), Band(None, 15)), "D673/p23-2025"),
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a choice of instalments, under which paragraph, as a sentence of `words.price`."""

    code: str
    article: str
    why: Saying


def instalment_rule(edition: "Edition", on: date) -> InstalmentRule:
    """The limits in force on a day."""
    return next(
        rule
        for rule in edition.instalments
        if (rule.from_ is None or rule.from_ <= on) and (rule.to is None or on <= rule.to)
    )


def check_instalments(
    edition: "Edition", residual_tiyn: int | None, choice: InstalmentChoice, on: date
) -> tuple[Problem, ...]:
    """What the law of a day says against a choice; nothing if it may be granted.

    Where the longest period depends on the residual value and it is not known yet, a period within every band passes,
    and one that only some bands allow is named as waiting for the value.
    """
    return tuple(_problems(instalment_rule(edition, on), residual_tiyn, choice))


def _problems(rule: InstalmentRule, residual_tiyn: int | None, choice: InstalmentChoice) -> Iterator[Problem]:
    least, given = rule.min_initial_percent, choice.initial_percent
    if given < least:
        yield Problem("initial_too_small", rule.article, Saying.of("initial_too_small", least=least, given=given))
    if given >= _PERCENT:
        yield Problem("initial_too_large", rule.article, Saying.of("initial_too_large", given=given))
    if choice.years < 1:
        yield Problem("period_too_short", rule.article, Saying.of("period_too_short", given=choice.years))
    longest = [band.max_years for band in ([rule.band(residual_tiyn)] if residual_tiyn is not None else rule.bands)]
    if choice.years > max(longest):
        why = Saying.of("period_too_long", most=max(longest), given=choice.years)
        yield Problem("period_too_long", rule.article, why)
    elif choice.years > min(longest):
        yield Problem("value_needed", rule.article, Saying.of("value_needed", given=choice.years))


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """How often equal parts are paid. The law says "in equal amounts" and no more: it is the agreement's clause."""

    every_months: int
    source: str

    def __post_init__(self) -> None:
        if self.every_months < 1 or _MONTHS_IN_YEAR % self.every_months:
            raise PriceError(f"parts are paid a whole number of times a year, not every {self.every_months} months")
        if not self.source.strip():
            raise PriceError("a payment plan needs a source: the clause of the agreement that sets it")


MONTHLY = PaymentPlan(1, "the agreement's clause on payment (Civil Code, art. 442(1))")


class PartKind(StrEnum):
    """What a payment is."""

    WHOLE = "whole"
    INITIAL = "initial"
    INSTALMENT = "instalment"


class PartStatus(StrEnum):
    """How sure the day of a payment is; `awaiting_calendar` where no calendar of that year exists yet."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    AWAITING_CALENDAR = "awaiting_calendar"


@dataclass(frozen=True, slots=True)
class Part:
    """One payment: its number from 1, the last day to pay it, the sum in tiyn.

    `nominal` is the day the agreement states; `due` is that day rolled to a working one. Where the year has no calendar
    yet, `due` is the nominal day, unrolled, and `status` says so: the payer can only gain days when the year is known.
    """

    number: int
    due: date
    amount_tiyn: int
    what: PartKind
    term: Term
    nominal: date
    status: PartStatus


_AT_ONCE = calendar_days(30)


def schedule(
    calendar: Calendar,
    basis: Basis,
    residual_tiyn: int | None,
    choice: InstalmentChoice | None,
    concluded_on: date,
    plan: PaymentPlan = MONTHLY,
) -> tuple[Part, ...]:
    """What is to be paid after the agreement was concluded (Order 437, p. 8; Decree 673, p. 23).

    Nothing when free. The whole price, or the initial contribution, within 30 calendar days. Then equal parts at the
    plan's interval, the first not before the second month, the last when the chosen years have passed; what rounding
    leaves is in the last part. PriceError without a residual value or a choice where one is needed.
    """
    if basis is Basis.FREE:
        return ()
    if residual_tiyn is None or residual_tiyn < 1:
        raise PriceError("the residual value comes from an attached official calculation and is more than nothing")
    if basis is Basis.REDEMPTION:
        return (_at_once(calendar, concluded_on, residual_tiyn, PartKind.WHOLE),)
    if choice is None or choice.years < 1 or not 0 < choice.initial_percent < _PERCENT:
        raise PriceError("instalments need a number of years and an initial contribution between 0 and 100 percent")
    # Rounded up: a contribution a tiyn short of its percent would be below the least the law allows.
    initial = -(-residual_tiyn * choice.initial_percent // _PERCENT)
    first = _at_once(calendar, concluded_on, initial, PartKind.INITIAL)
    return (first, *_equal_parts(calendar, concluded_on, residual_tiyn - initial, choice.years, plan))


def _at_once(calendar: Calendar, concluded_on: date, amount_tiyn: int, what: PartKind) -> Part:
    nominal = concluded_on + timedelta(days=_AT_ONCE.count)
    return _part(calendar, 1, due_date(calendar, concluded_on, _AT_ONCE), amount_tiyn, what, _AT_ONCE, nominal)


def _part(
    calendar: Calendar, number: int, due: date, amount_tiyn: int, what: PartKind, term: Term, nominal: date
) -> Part:
    # The day is agreed, not counted: only the roll depends on what the days are.
    unsure = calendar.touches_estimated(nominal, due)
    status = PartStatus.PROVISIONAL if unsure else PartStatus.CONFIRMED
    return Part(number, due, amount_tiyn, what, term, nominal, status)


def _equal_parts(calendar: Calendar, concluded_on: date, rest: int, years: int, plan: PaymentPlan) -> Iterator[Part]:
    # A part one month after the agreement would fall together with the initial contribution, or even before it.
    grid = [months for months in range(plan.every_months, years * _MONTHS_IN_YEAR + 1, plan.every_months) if months > 1]
    each = rest // len(grid)
    if each < 1:
        raise PriceError(f"{rest} tiyn cannot be paid in {len(grid)} equal parts")
    for at, months in enumerate(grid, start=1):
        amount = each if at < len(grid) else rest - each * (len(grid) - 1)
        nominal = months_later(concluded_on, months)
        term = Term(months, Unit.MONTHS)
        try:
            due = calendar.next_working(nominal)
        except NoCalendar:
            yield Part(at + 1, nominal, amount, PartKind.INSTALMENT, term, nominal, PartStatus.AWAITING_CALENDAR)
        else:
            yield _part(calendar, at + 1, due, amount, PartKind.INSTALMENT, term, nominal)


def payment_receipt(edition: "Edition", part: Part, concluded_on: date, *, route: Route, evidence: str = "") -> Receipt:
    """The deadline of one part. The 30 days of p. 8 are counted; the day of an instalment is the agreement's."""
    if part.what is not PartKind.INSTALMENT:
        return receipt(edition, TermCode.PAYMENT, concluded_on, route=route, evidence=evidence)
    rolled = part.due > part.nominal
    days = days_from(part.nominal, part.due - _DAY) if rolled else ()
    return Receipt(
        code=TermCode.PAYMENT,
        route=route,
        event=TermEvent.AGREEMENT_SIGNED,
        event_day=concluded_on,
        evidence=evidence,
        term=part.term,
        article="D673/p23",
        reading="15",
        bound=Bound.LATEST,
        first_day=concluded_on + _DAY,
        arithmetic_end=part.nominal,
        due=part.due,
        internal=part.nominal if rolled else None,
        internal_reading="16" if rolled else None,
        rolls=tuple(Roll(day, edition.calendar.why(day)) for day in days),
        suspensions=(),
        other=OtherReading(part.nominal, "16", "other.no_roll") if rolled else None,
        status=DateStatus.CONFIRMED if part.status is PartStatus.CONFIRMED else DateStatus.PROVISIONAL,
        calendar=edition.calendar.version,
    )
