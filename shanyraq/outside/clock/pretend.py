"""Pretend clocks: one that stands still until it is moved, one that runs on from where it was moved to."""

from datetime import datetime, timedelta
from fcntl import LOCK_EX, flock
from math import ceil
from pathlib import Path

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


class MovedClock:
    """Runs as another clock does, ahead of it by the seconds that a file holds: the same for every process."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def now(self) -> datetime:
        """The other clock's moment, and as much later as it was moved; without a file it was never moved."""
        return self._clock.now() + self._ahead()

    def move(self, by: timedelta) -> datetime:
        """Moves the clock on by whole seconds and tells the new moment; ValueError for a way back.

        What happened already would lie ahead after a way back. Of two that move it at once, each does.
        """
        if by < timedelta():
            raise ValueError("a clock that others have read does not go back")
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.with_suffix(".lock").open("w") as lock:
            flock(lock, LOCK_EX)
            ahead = self._ahead() + by
            new = self._file.with_suffix(".new")
            new.write_text(f"{ceil(ahead.total_seconds())}\n")
            new.replace(self._file)
        return self.now()

    def _ahead(self) -> timedelta:
        try:
            return timedelta(seconds=int(self._file.read_text()))
        except FileNotFoundError:
            return timedelta()
