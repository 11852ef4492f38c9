"""The day and the moment a page is made on, on the provider's clock."""

from datetime import date, datetime

from django.utils import timezone

from shanyraq.chancery import doors


def now() -> datetime:
    """This moment in the provider's zone."""
    return local(doors.clock().now())


def today() -> date:
    """This day in the provider's zone."""
    return now().date()


def local(moment: datetime) -> datetime:
    """A moment in the provider's zone."""
    return timezone.localtime(moment)
