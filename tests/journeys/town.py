"""The synthetic town of the journeys: its clock, its people, its site, and the worker that does what acts owe."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from threading import Thread
from typing import Final
from zoneinfo import ZoneInfo

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.db import connection
from django.test.testcases import LiveServerThread
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.models import ProcrastinateJob

from shanyraq.cli.demo_data.world import ZONE
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.outside.clock.pretend import FixedClock

BEGINNING: Final = datetime(2025, 6, 2, 10, 0, tzinfo=ZoneInfo(ZONE))
"""A Monday without a holiday near it."""


class Hour(FixedClock):
    """The clock of the town: stands, unless somebody acts or a journey goes on to another day."""

    def tick(self) -> None:
        """A minute goes by between two pages."""
        self.move(timedelta(minutes=1))

    @property
    def today(self) -> date:
        """The day in the town."""
        return self.now().astimezone(ZoneInfo(ZONE)).date()

    def go_to(self, day: date, hour: int, minute: int = 0) -> None:
        """On to an hour of a day."""
        self.move(datetime.combine(day, time(hour, minute), ZoneInfo(ZONE)) - self.now())

    def go_on(self, working_days: int, hour: int) -> None:
        """On to an hour so many working days from now."""
        self.go_to(CALENDAR.add_working_days(self.today, working_days), hour)


@contextmanager
def site() -> Iterator[str]:
    """The address of the site, served by threads of this process."""
    server = LiveServerThread("127.0.0.1", StaticFilesHandler)
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://127.0.0.1:{server.port}"
    server.terminate()


@contextmanager
def emptied() -> Iterator[None]:
    """A database with nothing in it, emptied again afterwards; the tables of the queue belong to no model."""
    queue = "procrastinate_jobs, procrastinate_events, procrastinate_periodic_defers, procrastinate_workers"
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {queue}")
    yield
    call_command("flush", verbosity=0, interactive=False)
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {queue}")


def work() -> None:
    """A real worker does everything that waits. In a thread of its own: the browser's driver has a loop in this one."""
    thread = Thread(target=_work)
    thread.start()
    thread.join()
    # What comes with the clock alone bears a queueing lock, and may have come in between.
    left = ProcrastinateJob.objects.filter(queueing_lock__isnull=True, status__in=("todo", "doing", "failed"))
    assert not left, [(one.task_name, one.status) for one in left]


def send_notices() -> None:
    """The minute comes at which notices leave the house."""
    _by_the_clock("send_notices")


def give_reports() -> None:
    """The minute comes at which the monitoring of public services is told of stages."""
    _by_the_clock("give_reports")


def _by_the_clock(name: str) -> None:
    app.configure_task(f"effects.{name}", lock=name, allow_unknown=True).defer(timestamp=0)
    work()


def _work() -> None:
    connector = app.connector
    assert isinstance(connector, DjangoConnector)
    with app.replace_connector(connector.get_worker_connector()) as working:
        working.run_worker(wait=False, install_signal_handlers=False, listen_notify=False, name="journeys")
