"""The clock of the demonstration: everybody can go on to a later moment, and nobody back."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob
from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.chancery.demo_clock import go_on_to
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.outside.clock.pretend import FixedClock, MovedClock
from shanyraq.outside.clock.system import SystemClock
from shanyraq.outside.signature.demo_authority import DemoOnly
from shanyraq.record.queue import WATCHES

CLOCK = "/demo-clock/"
TUESDAY = datetime(2025, 6, 3, 10, 0, tzinfo=ZoneInfo(ZONE))


def to(day: int, time: str = "10:00", month: int = 6, year: int = 2025) -> dict[str, Any]:
    """The form, filled in."""
    return {"day_0": day, "day_1": month, "day_2": year, "time": time, "next": "/status/"}


@pytest.fixture
def standing(settings: Settings, tmp_path: Path) -> MovedClock:
    """The clock of a demonstration, ahead of one that stands."""
    settings.DEMO = True
    clock = MovedClock(tmp_path / "clock", FixedClock(TUESDAY))
    settings.SHANYRAQ_CLOCK = clock
    return clock


@pytest.fixture
def english(client: Client) -> Client:
    client.cookies["language"] = "en"
    return client


def test_every_page_of_the_demo_says_what_time_it_is_here_and_leads_to_the_clock(
    english: Client, standing: MovedClock, db: None
) -> None:
    page = english.get("/status/?number=X").content.decode()
    assert 'href="/demo-clock/?next=%2Fstatus%2F%3Fnumber%3DX"' in page
    assert "It is 3 June 2025, Tuesday, 10:00 here: move the clock" in page


def test_the_next_working_morning_is_offered(english: Client, standing: MovedClock, db: None) -> None:
    for moved, here, day in (
        (timedelta(days=3), "6 June 2025, Friday, 10:00", 9),
        (timedelta(hours=16, minutes=30), "7 June 2025, Saturday, 02:30", 9),
        (timedelta(days=3), "10 June 2025, Tuesday, 02:30", 10),
    ):
        standing.move(moved)
        page = english.get(CLOCK).content.decode()
        assert f"It is now: {here}." in page
        assert f'name="day_0" value="{day}"' in page
        assert 'value="10:00"' in page


def test_the_clock_goes_on_and_what_comes_with_it_is_looked_at_at_once(
    english: Client, standing: MovedClock, db: None
) -> None:
    for day in (5, 6):
        answer = english.post(CLOCK, to(day, "15:30"))
        assert (answer.status_code, answer.headers["Location"]) == (303, "/status/")
        assert f"It is {day} June 2025" in english.get("/status/").content.decode()
    waiting = list(ProcrastinateJob.objects.values_list("task_name", "queueing_lock").order_by("id"))
    assert waiting == [(f"effects.{name}", name) for name in WATCHES], "what waits already is not put twice"


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (to(3, "10:00"), "This moment has passed. Choose a later one."),
        (to(1, "10:00", month=1), "This moment has passed. Choose a later one."),
        (to(1, "10:00", year=2028), "The calendar is known until 31 December 2027"),
        (to(31), "is not a date"),
        (to(4, "25:00"), "Write the time as 10:00"),
        ({}, "Not filled in"),
    ],
)
def test_a_moment_that_is_none_is_said_to_be_so_and_the_clock_stays(
    english: Client, standing: MovedClock, db: None, sent: dict[str, Any], said: str
) -> None:
    before = doors.clock().now()
    answer = english.post(CLOCK, sent)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert doors.clock().now() == before
    assert not ProcrastinateJob.objects.exists()


def test_outside_a_demo_nobody_moves_the_clock(english: Client, settings: Settings, db: None) -> None:
    settings.DEMO = False
    assert english.get(CLOCK).status_code == 404
    assert english.post(CLOCK, to(5)).status_code == 404
    assert CLOCK not in english.get("/").content.decode()
    settings.SHANYRAQ_CLOCK = SystemClock()
    for demo in (False, True):
        settings.DEMO = demo
        with pytest.raises(DemoOnly):
            go_on_to(doors.clock().now() + timedelta(days=1))
