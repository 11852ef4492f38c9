"""All households of the demonstration, told one after another."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import ENCUMBERED, NEIGHBOURS, STORIES, Story
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, Staff, make_world
from shanyraq.record.readers.applicant import my_cases

NEWCOMERS: Final = range(100, 103)
"""Families that have not applied yet: the demonstration can be begun from the beginning."""

_NEIGHBOURS_FROM: Final = 200


def tell_everybody(now: datetime) -> None:
    """Every story that has not been told yet; one that was cut short stays as it is, which is possible too."""
    world = make_world(now.astimezone(ZoneInfo(ZONE)).date())
    for serial, story in enumerate(STORIES, start=1):
        _tell(story, serial, world.town, now)
    for serial in NEWCOMERS:
        make_home(serial, world.town.provider)
    for serial, story in enumerate(NEIGHBOURS, start=_NEIGHBOURS_FROM):
        _tell(story, serial, world.neighbour, now)


def _tell(story: Story, serial: int, staff: Staff, now: datetime) -> None:
    home = make_home(serial, staff.provider, encumbered=story in ENCUMBERED)
    if any(my_cases(one.person) for one in home.family):
        return
    told = Telling(staff, home, now)
    story(told)
    told.end()
