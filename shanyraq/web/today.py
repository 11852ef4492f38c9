"""The day and the moment a page is made on, on the provider's clock."""

from datetime import date, datetime

from django.utils import timezone


def now() -> datetime:
    """This moment in the provider's zone."""
    return timezone.localtime()


def today() -> date:
    """This day in the provider's zone."""
    return timezone.localdate()


def local(moment: datetime) -> datetime:
    """A moment in the provider's zone."""
    return timezone.localtime(moment)
