"""How a story is told: acts given at moments of the past, each followed by the jobs it owes, as if it happened then."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from importlib import import_module
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import Status

from shanyraq.chancery import doors
from shanyraq.chancery.acts import Signed, Waits
from shanyraq.cli.demo_data.homes import Home
from shanyraq.cli.demo_data.world import ZONE, Staff
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.commands import PassTerm
from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import Recorded
from shanyraq.record.handle import handle
from shanyraq.record.readers.watch import terms_over

_DAY: Final = timedelta(days=1)
_BETWEEN_ACTS: Final = timedelta(minutes=3)


class Impossible(RuntimeError):
    """A story tells something that the procedure denies; it names the code."""


@dataclass(slots=True)
class Telling:
    """One household's story: where it stands in time, and the number of its case once there is one."""

    staff: Staff
    home: Home
    now: datetime
    at: datetime = field(init=False)
    number: str = ""

    def __post_init__(self) -> None:
        self.at = self.now

    @property
    def tenant(self) -> By:
        """The applicant."""
        return By(Role.APPLICANT, self.home.tenant)

    def go(self, back: int, hour: int, minute: int = 0) -> None:
        """On to an hour of the working day that lies `back` working days before today; terms pass on the way."""
        day = working_day_back(self.now.astimezone(ZoneInfo(ZONE)).date(), back)
        self.go_to(day, hour, minute)

    def go_to(self, day: date, hour: int, minute: int = 0) -> None:
        """On to an hour of a day. Raises ValueError for one that is still to come, or that lies behind the story."""
        at = datetime.combine(day, time(hour, minute), ZoneInfo(ZONE))
        if at > self.now or (self.number and at < self.at):
            raise ValueError(f"{self.number}: from {self.at} to {at}, told at {self.now}")
        self._let_terms_pass(at)
        self.at = at

    def end(self) -> None:
        """The rest of the time until now goes by."""
        self._let_terms_pass(self.now)
        self.at = self.now

    def done(self, given: Signed) -> Recorded:
        """Takes an answer, does the jobs it owes at its own moment, and lets a few minutes go by."""
        if isinstance(given, Denial):
            raise Impossible(f"{self.number} at {self.at}: {given.code} {dict(given.params)}")
        if isinstance(given, Waits):
            raise Impossible(f"{self.number} at {self.at}: the authority of the demonstration does not answer")
        self.number = given.number
        do_jobs(self.number, self.at)
        self.at += _BETWEEN_ACTS
        return given

    def _let_terms_pass(self, until: datetime) -> None:
        if not self.number:
            return
        zone = ZoneInfo(ZONE)
        for term in list(terms_over(until.astimezone(zone).date())):
            if term.number == self.number:
                passed_at = datetime.combine(term.due + _DAY, time(0, 5), zone)
                handle(self.number, PassTerm(term.code, term.part), SYSTEM, passed_at)
                do_jobs(self.number, passed_at)


WAITING: Final = Status("todo")


def do_jobs(number: str, at: datetime) -> None:
    """Does the queued jobs of a case that are due by a moment, at that moment, in their order."""
    for path in settings.PROCRASTINATE_IMPORT_PATHS:
        import_module(path)
    for job in ProcrastinateJob.objects.filter(lock=number, status=WAITING.value).order_by("id"):
        if job.scheduled_at is not None and job.scheduled_at > at:
            continue
        with doors.told_at(at):
            app.tasks[job.task_name].func(**job.args)
        app.job_manager.cancel_job_by_id(job.id, delete_job=True)


def working_day_back(today: date, count: int) -> date:
    """The working day so many working days before today; 0 is today, or the last working day before it."""
    day = today
    while True:
        if CALENDAR.is_working(day):
            if count == 0:
                return day
            count -= 1
        day -= _DAY
