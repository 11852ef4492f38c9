"""An application that came after hours is registered when the provider next opens (p.4; reading 18)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from procrastinate.contrib.django import app

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Doing, give, present
from shanyraq.effects.tasks import effect, settle
from shanyraq.law.hours import registration_day
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.commands import RegisterApplication
from shanyraq.record.calendars import edition_of


@effect
def register_when_due(number: str, seq: int) -> None:
    """Registers the application, or puts the job off to the opening hour of its day."""
    case = present(number)
    if case.stage is not Stage.SUBMITTED:
        return
    at, opens_at = doors.clock().now(), opening(case)
    if at < opens_at:
        # Outside the line of the case's jobs: the others need not wait until morning.
        app.configure_task("effects.register_when_due", schedule_at=opens_at).defer(number=number, seq=seq)
        return
    settle(give(Doing(number, SYSTEM, at), RegisterApplication()), "wrong_stage", "registration_day_not_come")


def opening(case: Case) -> datetime:
    """When the provider opens on the day the law gives to this application."""
    assert case.hours is not None, "an opened case knows its provider's hours"
    assert case.filing.reached_at is not None, "a submitted case knows its moment"
    day = registration_day(case.filing.reached_at, case.hours, edition_of(case).calendar)
    return datetime.combine(day, case.hours.opens, ZoneInfo(case.hours.zone))
