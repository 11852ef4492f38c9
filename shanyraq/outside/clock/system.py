"""The real clock: that of the machine."""

from datetime import UTC, datetime


class SystemClock:
    """The machine's clock, in UTC; the local day is the law's business (`law.hours`)."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)
