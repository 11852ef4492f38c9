"""The parts that many stories have in common, and the moments they name."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling, working_day_back
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.price import Basis, InstalmentChoice

THREE_YEARS: Final = InstalmentChoice(years=3, initial_percent=30)
PRICE_TIYN: Final = 481_235_000


def today(t: Telling) -> date:
    """The day on which the story is told."""
    return t.now.astimezone(ZoneInfo(ZONE)).date()


def ahead(t: Telling, working_days: int, hour: int) -> datetime:
    """An hour of a working day to come."""
    return datetime.combine(CALENDAR.add_working_days(today(t), working_days), time(hour), ZoneInfo(ZONE))


def soon(t: Telling) -> datetime:
    """Ten minutes on: when a sitting begins whose votes follow at once."""
    return t.at + timedelta(minutes=10)


def applied(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Signed, sent and registered on the day that lies `back` working days before today."""
    t.go(back, 10)
    steps.apply(t, basis, choice)


def checked(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Applied, and every document found in order on the next working day."""
    applied(t, back, basis, choice)
    t.go(back - 1, 11)
    steps.assign(t, back)
    steps.check(t)


def referred(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Checked, and sent to the commission."""
    checked(t, back + 2, basis, choice)
    t.go(back, 12)
    steps.refer(t)


def adopted(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """A sitting that granted what was asked."""
    referred(t, back + 2, basis, choice)
    t.go(back, 9, 30)
    steps.schedule(t, soon(t))
    t.go(back, 10)
    steps.sit(t, basis)


def decided(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Adopted the day before, registered and signed."""
    adopted(t, back + 1, basis, choice)
    t.go(back, 10)
    steps.decide(t)


def agreed(t: Telling, back: int, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Decided, priced, and the agreement signed by both sides."""
    decided(t, back + 2, basis, choice)
    t.go(back + 1, 10)
    steps.price(t, PRICE_TIYN)
    steps.draft(t)
    t.go(back, 11)
    steps.agree(t)


def refusal_proposed(t: Telling, back: int) -> None:
    """Everything was checked, and something was found that speaks against the person."""
    checked(t, back + 1)
    t.go(back, 15)


def heard_on(t: Telling, back: int) -> None:
    """Notified five working days before, read at once, objected to, and heard."""
    refusal_proposed(t, back + 5)
    steps.notify(t, datetime.combine(working_day_back(today(t), back), time(11), ZoneInfo(ZONE)))
    steps.read_notice(t)
    t.go(back + 4, 12)
    steps.object_to_it(t)
    t.go(back, 11, 5)
    steps.hear(t)
