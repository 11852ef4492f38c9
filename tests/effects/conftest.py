"""The town of the chancery's tests, and jobs that are left undone until a test does them."""

from collections.abc import Callable
from datetime import datetime

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from shanyraq.chancery.acts import Given, Signed
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.record.answers import Recorded
from tests.chancery.conftest import NOW, Begin, _demo, begin, demo_home, world

__all__ = ["NOW", "Begin", "_demo", "begin", "demo_home", "world"]

Act = Callable[[Given], Recorded]


class Undone(Telling):
    """A story whose jobs stay in the queue."""

    def done(self, given: Signed) -> Recorded:
        assert isinstance(given, Recorded), given
        self.number = given.number
        return given


@pytest.fixture
def left_undone(begin: Begin) -> Callable[..., Undone]:
    """A household whose jobs stay in the queue."""

    def told(serial: int = 1, now: datetime = NOW) -> Undone:
        usual = begin(serial, now=now)
        return Undone(usual.staff, usual.home, usual.now)

    return told


def queued(number: str) -> list[str]:
    """The names of the jobs of a case that wait, in their order."""
    jobs = ProcrastinateJob.objects.filter(lock=number, status="todo").order_by("id")
    return [one.task_name for one in jobs]
