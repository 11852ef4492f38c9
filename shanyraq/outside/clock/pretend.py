"""Pretend clocks: one that stands still until it is moved, one that runs ahead of another or behind it."""

from datetime import datetime, timedelta

from shanyraq.outside.clock.shape import Clock, NoTimeZone


class FixedClock:
    """Stands at one moment; `move` is the only way it changes."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise NoTimeZone(f"{moment.isoformat()} has no time zone")
        self._moment = moment

    def now(self) -> datetime:
        """The moment the clock was set to."""
        return self._moment

    def move(self, by: timedelta) -> datetime:
        """Moves the clock by `by`, backwards when negative, and tells the new moment."""
        self._moment += by
        return self._moment


class ShiftedClock:
    """Runs as another clock does, `by` ahead of it (behind it when negative)."""

    def __init__(self, clock: Clock, by: timedelta) -> None:
        self._clock = clock
        self._by = by

    def now(self) -> datetime:
        """The other clock's moment, shifted."""
        return self._clock.now() + self._by
