"""On what day a paper counts as received: the provider's clock and the provider's hours."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shanyraq.law.calendar import Calendar

ZONES: tuple[str, ...] = (
    "Asia/Almaty",
    "Asia/Qostanay",
    "Asia/Qyzylorda",
    "Asia/Aqtobe",
    "Asia/Aqtau",
    "Asia/Atyrau",
    "Asia/Oral",
)


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """A provider's working time on its own clock (Order 437, App. 3, row 7), with the act that sets it."""

    zone: str
    opens: time
    closes: time
    source: str

    def __post_init__(self) -> None:
        if self.zone not in ZONES:
            raise ValueError(f"{self.zone!r} is not a time zone of Kazakhstan; one of {', '.join(ZONES)}")
        if self.opens >= self.closes:
            raise ValueError(f"an office opens before it closes, not {self.opens} to {self.closes}")
        if not self.source.strip():
            raise ValueError("office hours need a source: the provider's act that sets them")


def _local(at: datetime, zone: str) -> datetime:
    if at.utcoffset() is None:
        raise ValueError(f"the moment {at.isoformat()} has no time zone, so its day is unknown")
    return at.astimezone(ZoneInfo(zone))


def local_day(at: datetime, zone: str) -> date:
    """The day on the wall calendar of a zone; ValueError if the moment has no time zone."""
    return _local(at, zone).date()


def registration_day(at: datetime, hours: OfficeHours, calendar: Calendar) -> date:
    """The day an application is registered (Order 437, p. 4; reading 18).

    The day of receipt; after the provider's hours, on a day off or a holiday, the next working day. The closing minute
    itself is still within hours. ValueError if the moment has no time zone.
    """
    local = _local(at, hours.zone)
    day = local.date()
    if local.time() > hours.closes:
        day += timedelta(days=1)
    return calendar.next_working(day)
