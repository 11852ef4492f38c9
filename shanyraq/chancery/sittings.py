"""A sitting called by the secretary of a commission in office, on a working day to come, under a number of its own."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction
from django.utils import timezone

from shanyraq.procedure.actor import By
from shanyraq.procedure.composition import Seat
from shanyraq.procedure.denial import Denial
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.commission import member_of
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.writers.commissions import form_sitting

MODES: Final = ("in_person", "video", "mixed")
_ARTICLE: Final = "O437/p9-1"


@dataclass(frozen=True, slots=True)
class NewSitting:
    """A sitting to be called; `mode` is one of MODES."""

    commission: str
    number: str
    sits_at: datetime
    place: str
    mode: str


def day_denied(day: date, today: date) -> Denial | None:
    """Why no sitting can be called for a day; None for today and every working day after it.

    Raises NoCalendar for a day that no table holds.
    """
    if day < today:
        return Denial("sitting_in_the_past", _ARTICLE)
    if not present_calendar(today).is_working(day):
        return Denial("sitting_on_a_day_off", _ARTICLE, {"on": day})
    return None


def call_sitting(new: NewSitting, by: By, at: datetime) -> Denial | str:
    """Call it; the identifier of the sitting. Raises NoCalendar for a day that no table holds."""
    body = organisation(by.organisation)
    zone = ZoneInfo(body.hours.zone) if body and body.hours else timezone.get_default_timezone()
    day, today = new.sits_at.astimezone(zone).date(), at.astimezone(zone).date()
    own = member_of(by.person, by.organisation, today)
    if not any(one.commission == new.commission and one.seat_of(by.person) is Seat.SECRETARY for one in own):
        return Denial("not_in_this_commission", _ARTICLE)
    denial = day_denied(day, today)
    if denial is not None:
        return denial
    try:
        with transaction.atomic():
            return form_sitting(new.commission, new.number, new.sits_at, new.place, new.mode)
    except IntegrityError:
        return Denial("sitting_number_taken", _ARTICLE, {"number": new.number})
