"""The circumstances of one command: the edition that judges it, who gives it, and when by the provider's own clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from shanyraq.law.calendar import Calendar
from shanyraq.law.editions import Edition
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case


@dataclass(frozen=True, slots=True)
class Moment:
    """Who, when and under which edition; `today` is the provider's local day, `zone` the provider's time zone."""

    edition: Edition
    by: By
    at: datetime
    today: date
    zone: str = "UTC"

    @property
    def calendar(self) -> Calendar:
        """The calendar of the edition."""
        return self.edition.calendar

    def local(self, at: datetime) -> datetime:
        """A moment as the provider's wall clock shows it, for sentences that people read."""
        return at.astimezone(ZoneInfo(self.zone))


def moment(case: Case, edition: Edition, by: By, at: datetime) -> Moment:
    """The circumstances of a command on `case`; before the case knows its provider, the day is taken in UTC.

    Raises ValueError for a naive `at`.
    """
    if at.tzinfo is None:
        raise ValueError("the moment of a command needs a time zone")
    if case.hours is None:
        return Moment(edition, by, at, at.astimezone(UTC).date())
    return Moment(edition, by, at, local_day(at, case.hours.zone), case.hours.zone)
