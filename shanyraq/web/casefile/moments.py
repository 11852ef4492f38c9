"""Moments and days of a case on the clock of its provider."""

from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from shanyraq.law.hours import local_day
from shanyraq.record.readers.case_page import CasePage


def zone_of(page: CasePage) -> tzinfo:
    """The time zone of the case's provider; UTC before one is named."""
    return ZoneInfo(page.case.hours.zone) if page.case.hours else UTC


def day_of(page: CasePage, at: datetime) -> date:
    """The day of a moment on the provider's calendar."""
    return local_day(at, page.case.hours.zone) if page.case.hours else at.astimezone(UTC).date()
