"""What every clock answers."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the moment."""

    def now(self) -> datetime:
        """The present moment, always with a time zone."""
        ...


class NoTimeZone(ValueError):
    """A moment was given without its time zone, so nobody could say which moment it is."""
