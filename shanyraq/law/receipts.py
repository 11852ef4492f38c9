"""Due dates, and receipts that show how each was got."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from shanyraq.law.calendar import Calendar, NoCalendar, Why, days_from
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import Bound, Term, TermCode, TermEvent, TermRule, Unit
from shanyraq.words.saying import Saying
from shanyraq.words.terms import plural

if TYPE_CHECKING:
    from shanyraq.law.editions import Edition

_DAY = timedelta(days=1)
_MONTHS_IN_YEAR = 12


class DateStatus(StrEnum):
    """Whether every day that was counted is established in the calendar."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"


@dataclass(frozen=True, slots=True)
class Suspended:
    """Days on which a term stood still, both ends included, and the act that ordered it."""

    from_: date
    to: date
    act: str

    def __post_init__(self) -> None:
        if self.to < self.from_:
            raise ValueError(f"a suspension ends before it begins: {self.from_} to {self.to}")


@dataclass(frozen=True, slots=True)
class Roll:
    """A day on which a term would have ended, had people worked on it."""

    date: date
    why: Why


class Due(NamedTuple):
    """The last day of a term. A tuple that holds only what was counted; the rest is worked out when asked for."""

    counted_by: Calendar
    event_day: date
    term: Term
    due: date
    suspensions: tuple[Suspended, ...] = ()
    suspended_end: date | None = None

    @property
    def first_day(self) -> date:
        """Day 1: the day after the event (Civil Code, art. 173)."""
        return self.event_day + _DAY

    @property
    def arithmetic_end(self) -> date:
        """The last day before rolling; working days end where they end."""
        if self.suspended_end is not None:
            return self.suspended_end
        return self.due if self.term.unit is Unit.WORKING_DAYS else _plain_end(self.event_day, self.term)

    @property
    def rolls(self) -> tuple[Roll, ...]:
        """The days the term rolled over: not working, so it could not end on them (art. 175; reading 16)."""
        end = self.arithmetic_end
        if end == self.due:
            return ()
        return tuple(Roll(day, self.counted_by.why(day)) for day in days_from(end, self.due - _DAY))

    @property
    def provisional(self) -> bool:
        """Whether a day from the first to the last is only estimated in the calendar."""
        return self.counted_by.touches_estimated(self.first_day, self.due)

    @property
    def calendar(self) -> str:
        """The version of the calendar."""
        return self.counted_by.version


@dataclass(frozen=True, slots=True)
class LedgerDay:
    """One day of a term: whether it counts, why, and the act that suspended it if one did."""

    date: date
    counted: bool
    why: Why
    suspended_by: str | None = None


@dataclass(frozen=True, slots=True)
class OtherReading:
    """The date under the reading we did not take, the reading's number, and the reason as a sentence to be said."""

    date: date
    reading: str
    why: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One deadline with all it rests on.

    `due` is the legal date; `internal` an earlier one that the provider should keep (`internal_reading` says why);
    `bound` tells a last day from a first lawful day; `article` and `reading` are keys of SOURCES and READINGS.
    """

    code: TermCode
    route: Route
    event: str
    event_day: date
    evidence: str
    term: Term
    article: str
    reading: str | None
    bound: Bound
    first_day: date
    arithmetic_end: date
    due: date
    internal: date | None
    internal_reading: str | None
    rolls: tuple[Roll, ...]
    suspensions: tuple[Suspended, ...]
    other: OtherReading | None
    status: DateStatus
    calendar: str

    @property
    def by_days(self) -> bool:
        """Whether days were counted to it. The day of an instalment is set by the agreement, years ahead (p. 23)."""
        return self.article != "D673/p23"

    @property
    def why(self) -> tuple[Saying, ...]:
        """The steps from the event to the date, each a sentence of `words.terms.WHY`."""
        return tuple(_why(self))


def months_later(day: date, count: int) -> date:
    """The same day of a later month, or that month's last day where it has no such day (Civil Code, art. 174)."""
    years, month = divmod(day.month - 1 + count, _MONTHS_IN_YEAR)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _plain_end(event_day: date, term: Term) -> date:
    """Where a term of calendar days or months ends by arithmetic alone."""
    if term.unit is Unit.MONTHS:
        return months_later(event_day, term.count)
    return event_day + timedelta(days=term.count)


def due_date(calendar: Calendar, event_day: date, term: Term) -> date:
    """The last day of an unsuspended term; NoCalendar where the count leaves the table."""
    if term.unit is Unit.WORKING_DAYS:
        return calendar.add_working_days(event_day, term.count)
    if term.unit is Unit.CALENDAR_DAYS:
        return calendar.add_calendar_days(event_day, term.count)
    if event_day > calendar.last:
        raise NoCalendar(event_day.year)
    return calendar.add_calendar_days(event_day, (_plain_end(event_day, term) - event_day).days)


def _stopped(day: date, suspensions: tuple[Suspended, ...]) -> str | None:
    return next((stop.act for stop in suspensions if stop.from_ <= day <= stop.to), None)


def _suspended_ends(
    calendar: Calendar, event_day: date, term: Term, suspensions: tuple[Suspended, ...]
) -> tuple[date, date]:
    """Arithmetic and legal end of a term that stood still: its days are walked one by one."""
    by_working_days = term.unit is Unit.WORKING_DAYS
    left = term.count if by_working_days else (_plain_end(event_day, term) - event_day).days
    day = event_day
    while left:
        day += _DAY
        if _stopped(day, suspensions) is None and (calendar.is_working(day) or not by_working_days):
            left -= 1
    end = day
    while _stopped(day, suspensions) is not None or not calendar.is_working(day):
        day += _DAY
    return end, day


def due(calendar: Calendar, event_day: date, term: Term, suspensions: tuple[Suspended, ...] = ()) -> Due:
    """The last day of a term that began with an event; NoCalendar where the count leaves the table."""
    if suspensions:
        end, last = _suspended_ends(calendar, event_day, term, suspensions)
        return Due(calendar, event_day, term, last, suspensions, end)
    return Due(calendar, event_day, term, due_date(calendar, event_day, term))


def ledger(calendar: Calendar, term: Due | Receipt) -> tuple[LedgerDay, ...]:
    """Every day from the first to the due one: counted or not, and why.

    In calendar days every day up to the arithmetic end counts, and the days rolled over do not. The last day of a
    term that rolled closes it without counting.
    """
    by_working_days = term.term.unit is Unit.WORKING_DAYS
    days = []
    for day in days_from(term.first_day, term.due):
        why, stop = calendar.why(day), _stopped(day, term.suspensions)
        runs = why.code.works if by_working_days else day <= term.arithmetic_end
        days.append(LedgerDay(day, runs and stop is None, why, stop))
    return tuple(days)


def days_left(calendar: Calendar, term: Due | Receipt, since: date) -> int:
    """How many days of a term were still to be counted on the morning of a day, which itself is one of them."""
    return sum(row.counted for row in ledger(calendar, term) if row.date >= since)


def receipt(
    edition: "Edition",
    code: TermCode,
    event_day: date,
    *,
    route: Route,
    event: str = "",
    evidence: str = "",
    suspensions: tuple[Suspended, ...] = (),
    channel: Channel = Channel.PORTAL,
    other_event_day: date | None = None,
) -> Receipt:
    """The deadline of one term with its grounds.

    `evidence` says what shows the event (an event's number, a paper's digest). `other_event_day` is the day from which
    the other reading would count: the day papers were handed in (reading 2), the commission's decision (reading 12).
    NoTerm if the edition knows no such term on the route; NoCalendar outside the calendar.
    """
    rule, calendar = edition.rule(code, route), edition.calendar
    counted = due(calendar, event_day, rule.term, suspensions)
    last, rolls = counted.due, counted.rolls
    other = _other(rule, counted, rolls, other_event_day)
    internal, internal_reading = None, None
    if rule.bound is Bound.EARLIEST:
        # The act may come only after so many full working days: its first lawful day is the one after them.
        last = calendar.add_working_days(last, 1)
    else:
        handed_over = rule.result and channel is Channel.STATE_CORPORATION
        internal, internal_reading = _internal(counted, rolls, other, handed_over)
    first = counted.first_day
    unsure = calendar.touches_estimated(first, last)
    return Receipt(
        code, route, event or rule.event, event_day, evidence, rule.term, rule.article, rule.reading, rule.bound,
        first, counted.arithmetic_end, last, internal, internal_reading, rolls, suspensions, other,
        DateStatus.PROVISIONAL if unsure else DateStatus.CONFIRMED, calendar.version,
    )  # fmt: skip


def _other(rule: TermRule, counted: Due, rolls: tuple[Roll, ...], other_event_day: date | None) -> OtherReading | None:
    """The date under the reading not taken, where `readings` names one that gives another date."""
    if rule.bound is Bound.EARLIEST:
        return OtherReading(counted.due, "4", "other.lead_day_counts")
    if other_event_day is not None and other_event_day != counted.event_day:
        there = due(counted.counted_by, other_event_day, rule.term, counted.suspensions).due
        if there != counted.due:
            reading = "2" if rule.event is TermEvent.DOCUMENTS_REGISTERED else rule.reading
            return OtherReading(there, reading or "", "other.start")
    return OtherReading(counted.arithmetic_end, "16", "other.no_roll") if rolls else None


def _internal(
    counted: Due, rolls: tuple[Roll, ...], other: OtherReading | None, handed_over: bool
) -> tuple[date | None, str | None]:
    """The date to keep before the legal one, and the reading that asks for it.

    A result that goes out through the State Corporation has a duty of its own, a day earlier (reading 17). Otherwise it
    is prudence: the earlier day under the other start (reading 2), or the day before rolling (reading 16). See S6.
    """
    if handed_over:
        return counted.counted_by.previous_working(counted.due - _DAY), "17"
    if other is not None and other.reading == "2" and other.date < counted.due:
        return other.date, "2"
    return (counted.arithmetic_end, "16") if rolls else (None, None)


_SPOKEN_READINGS = frozenset({"1", "11", "12", "14", "15", "38", "40", "41"})
"""Readings that decide where a term starts or how it is capped, said in every receipt that rests on them."""


def _why(made: Receipt) -> Iterator[Saying]:
    """The sentences that lead from the event to the date, in the order a reader would ask."""
    yield Saying.of("why.event", event=Saying(f"event.{made.event}"), day=made.event_day)
    yield Saying.of("why.first_day", day=made.first_day)
    yield Saying.of(f"why.counted_{made.term.unit}", term=term_saying(made.term))
    for stop in made.suspensions:
        yield Saying.of("why.suspended", since=stop.from_, until=stop.to, act=stop.act)
    if made.reading in _SPOKEN_READINGS:
        yield Saying(f"why.reading_{made.reading}")
    if made.rolls:
        first = made.rolls[0]
        yield Saying.of("why.rolled", end=first.date, because=day_saying(first.why), due=made.due)
    if made.bound is Bound.EARLIEST:
        yield Saying.of("why.earliest", due=made.due)
    if made.internal is not None:
        yield Saying.of(f"why.internal_{made.internal_reading}", day=made.internal)
    if made.other is not None:
        yield Saying.of(f"why.{made.other.why}", day=made.other.date)
    if made.status is DateStatus.PROVISIONAL:
        yield Saying("why.provisional")


def term_saying(term: Term) -> Saying:
    """A length as a sentence part: `30 calendar days`."""
    return Saying.of(f"term.{term.unit}_{plural(term.count)}", count=term.count)


def day_saying(why: Why) -> Saying:
    """A day's kind as a sentence part, with the holiday's name where it has one."""
    key = f"day.{why.code}" + ("" if why.name is None else "_named")
    return Saying(key) if why.name is None else Saying.of(key, name=Saying(f"holiday.{why.name}"))
