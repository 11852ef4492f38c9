"""The circumstances of one command: the edition that judges it, who gives it, and when by the provider's own clock."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.calendar import Calendar
from shanyraq.law.editions import Edition
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case


@dataclass(frozen=True, slots=True)
class Moment:
    """Who, when and under which edition; `today` is the provider's local day."""

    edition: Edition
    by: By
    at: datetime
    today: date

    @property
    def calendar(self) -> Calendar:
        """The calendar of the edition."""
        return self.edition.calendar


def moment(case: Case, edition: Edition, by: By, at: datetime) -> Moment:
    """The circumstances of a command on `case`; before the case knows its provider, the day is taken in UTC.

    Raises ValueError for a naive `at`.
    """
    if at.tzinfo is None:
        raise ValueError("the moment of a command needs a time zone")
    today = local_day(at, case.hours.zone) if case.hours else at.date()
    return Moment(edition, by, at, today)
