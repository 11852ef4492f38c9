"""Working days of Kazakhstan's five-day week: a dated table, asked through ordinals."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shanyraq.words.phrase import Phrase

_DAY = timedelta(days=1)
_SATURDAY = 5


class NoCalendar(LookupError):
    """The table holds no such year. A date is never guessed."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no calendar for the year {year}")
        self.year = year


class DayStatus(StrEnum):
    """Whether a row of the table is established, or only expected."""

    CONFIRMED = "confirmed"
    ESTIMATED = "estimated"


class DayCode(StrEnum):
    """What makes a day working or not."""

    ORDINARY = "ordinary"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DAY_OFF = "day_off"
    OBSERVED = "observed"
    MOVED = "moved"
    WORKING_WEEKEND = "working_weekend"

    @property
    def works(self) -> bool:
        """Whether people work on such a day."""
        return self in (DayCode.ORDINARY, DayCode.WORKING_WEEKEND)


@dataclass(frozen=True, slots=True)
class Why:
    """The reason a day is working or not: its kind, the act behind it, the holiday's name, how sure we are."""

    code: DayCode
    act: str
    name: str | None = None
    status: DayStatus = DayStatus.CONFIRMED


@dataclass(frozen=True, slots=True)
class DayRow:
    """One row of the table: a day that differs from the plain week, or a plain day that may yet differ."""

    day: date
    why: Why


@dataclass(frozen=True, slots=True)
class CalendarAct:
    """A later act that moves or confirms days. `extends_to` adds years up to and including that one."""

    key: str
    title: Phrase
    published_on: date
    rows: tuple[DayRow, ...]
    extends_to: int | None = None


ORDINARY = Why(DayCode.ORDINARY, "LC/84")
WEEKEND = Why(DayCode.WEEKEND, "LC/84")


def plain(day: date) -> Why:
    """What the five-day week alone makes of a day (Labor Code, art. 84)."""
    return WEEKEND if day.weekday() >= _SATURDAY else ORDINARY


class Calendar:
    """Whole years of days. Every question outside them raises NoCalendar.

    `acts` are the later acts that were laid over the first table, in their order.
    """

    __slots__ = (
        "_back", "_base", "_before", "_estimated", "_roll", "_working", "acts", "first", "last", "rows", "version"
    )  # fmt: skip

    def __init__(
        self,
        version: str,
        first_year: int,
        last_year: int,
        rows: Iterable[DayRow],
        acts: tuple[CalendarAct, ...] = (),
    ) -> None:
        self.version, self.acts = version, acts
        self.first, self.last = date(first_year, 1, 1), date(last_year, 12, 31)
        self.rows: dict[date, Why] = {}
        for row in rows:
            if not self.first <= row.day <= self.last:
                raise NoCalendar(row.day.year)
            if row.day in self.rows:
                raise ValueError(f"the calendar {version} describes {row.day} twice")
            self.rows[row.day] = row.why
        self._base = self.first.toordinal()
        self._fill()

    def _fill(self) -> None:
        """Lay out, for each day: working days and estimated days before it, the next and the previous working day."""
        days = [date.fromordinal(o) for o in range(self._base, self.last.toordinal() + 1)]
        self._working: list[date] = []
        self._before, self._estimated = [0], [0]
        self._back: list[date | None] = []
        for day in days:
            why = self.rows.get(day) or plain(day)
            if why.code.works:
                self._working.append(day)
            self._before.append(len(self._working))
            self._estimated.append(self._estimated[-1] + (why.status is DayStatus.ESTIMATED))
            self._back.append(self._working[-1] if self._working else None)
        ends: list[date | None] = [*self._working, None]
        self._roll = [ends[before] for before in self._before[:-1]]

    def _at(self, day: date) -> int:
        at = day.toordinal() - self._base
        if not 0 <= at < len(self._roll):
            raise NoCalendar(day.year)
        return at

    def why(self, day: date) -> Why:
        """Why a day is working or not."""
        self._at(day)
        return self.rows.get(day) or plain(day)

    def is_working(self, day: date) -> bool:
        """Whether the day is a working day."""
        at = self._at(day)
        return self._before[at + 1] > self._before[at]

    def next_working(self, day: date) -> date:
        """The day itself if people work on it, else the nearest working day after it."""
        at = day.toordinal() - self._base
        if 0 <= at < len(self._roll) and (found := self._roll[at]) is not None:
            return found
        self._at(day)
        raise NoCalendar(self.last.year + 1)

    def previous_working(self, day: date) -> date:
        """The day itself if people work on it, else the nearest working day before it."""
        found = self._back[self._at(day)]
        if found is None:
            raise NoCalendar(self.first.year - 1)
        return found

    def add_working_days(self, event_day: date, count: int) -> date:
        """The `count`-th working day after the event; the day of the event is never counted."""
        at = event_day.toordinal() - self._base + 1
        if count < 1:
            raise ValueError(f"working days are counted from 1, not {count}")
        if not 0 <= at <= len(self._roll):
            raise NoCalendar(event_day.year)
        try:
            return self._working[self._before[at] + count - 1]
        except IndexError:
            raise NoCalendar(self.last.year + 1) from None

    def add_calendar_days(self, event_day: date, count: int) -> date:
        """The `count`-th day after the event, rolled to the next working day (Civil Code, art. 175)."""
        at = event_day.toordinal() - self._base
        if count < 1:
            raise ValueError(f"calendar days are counted from 1, not {count}")
        if not -1 <= at < len(self._roll):
            raise NoCalendar(event_day.year)
        try:
            found = self._roll[at + count]
        except IndexError:
            found = None
        if found is None:
            raise NoCalendar(max((event_day + timedelta(days=count)).year, self.last.year + 1))
        return found

    def working_days_between(self, earlier: date, later: date) -> int:
        """Full working days strictly after one day and strictly before another; 0 if there is no day between."""
        start, stop = self._at(earlier) + 1, self._at(later)
        return self._before[stop] - self._before[start] if stop > start else 0

    def touches_estimated(self, first: date, last: date) -> bool:
        """Whether any day from `first` to `last`, both included, is only expected to be what the table says."""
        return self._estimated[self._at(last) + 1] > self._estimated[self._at(first)]

    @property
    def latest(self) -> str:
        """The key of the act that was laid over the table last; empty for the table alone."""
        return self.acts[-1].key if self.acts else ""

    def act(self, key: str) -> CalendarAct | None:
        """One of the acts laid over the table."""
        return next((act for act in self.acts if act.key == key), None)

    def estimated(self, year: int) -> tuple[date, ...]:
        """The days of a year that are only expected to be what the table says; none of a year that it lacks."""
        return tuple(sorted(d for d, why in self.rows.items() if d.year == year and why.status is DayStatus.ESTIMATED))

    def with_act(self, act: CalendarAct) -> "Calendar":
        """This calendar with a later act laid over it, under a version that names the table and that act.

        Acts are laid in one order and none is taken off, so the last of them tells them all.
        """
        rows = self.rows | {row.day: row.why for row in act.rows}
        last_year = max(self.last.year, act.extends_to or 0)
        return Calendar(
            f"{self.version.partition('+')[0]}+{act.key}",
            self.first.year,
            last_year,
            (DayRow(day, why) for day, why in rows.items()),
            (*self.acts, act),
        )


def days_from(first: date, last: date) -> Iterable[date]:
    """Every day from `first` to `last`, both included."""
    while first <= last:
        yield first
        first += _DAY
