"""All households of the demonstration, told one after another."""

from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from shanyraq.cli.demo_data.homes import Stock, make_home
from shanyraq.cli.demo_data.stories import (
    ENCUMBERED,
    INSTITUTION,
    LIFE,
    NEIGHBOURS,
    OF_THE_BANK,
    REPUBLICAN,
    STORIES,
    Story,
    life,
)
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, Staff, World, make_world
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.readers.applicant import my_cases

NEWCOMERS: Final = range(100, 103)
"""Families that have not applied yet: the demonstration can be begun from the beginning."""

_NEIGHBOURS_FROM: Final = 200
_INSTITUTION_FROM: Final = 300
_REPUBLICAN_FROM: Final = 330
_BANK_FROM: Final = 360
_LIFE_FROM: Final = 401


def tell_everybody(now: datetime) -> None:
    """Every story that has not been told yet; one that was cut short stays as it is, which is possible too."""
    world = make_world(now.astimezone(ZoneInfo(ZONE)).date())
    for serial, story in enumerate(STORIES, start=1):
        _tell(story, serial, world.town, now)
    for serial in NEWCOMERS:
        make_home(serial, world.town.provider)
    for serial, story in enumerate(NEIGHBOURS, start=_NEIGHBOURS_FROM):
        _tell(story, serial, world.neighbour, now)
    turns: tuple[Story, ...] = (partial(life.passed_on, world.neighbour), *LIFE)
    for serial, story in enumerate(turns, start=_LIFE_FROM):
        _tell(story, serial, world.town, now)
    for stories, first, staff, stock in (
        (INSTITUTION, _INSTITUTION_FROM, world.hospital, hospital_stock(world)),
        (REPUBLICAN, _REPUBLICAN_FROM, world.forestry, forestry_stock(world)),
        (OF_THE_BANK, _BANK_FROM, world.mint, mint_stock(world)),
    ):
        # The first household has not applied yet.
        make_home(first, staff.provider, stock=stock)
        for serial, story in enumerate(stories, start=first + 1):
            _tell(story, serial, staff, now, stock)


def hospital_stock(world: World) -> Stock:
    """Flats of the communal institution."""
    return Stock(Route.COMMUNAL_INSTITUTION, _owner(world.hospital))


def forestry_stock(world: World) -> Stock:
    """Flats of the republican enterprise."""
    return Stock(Route.REPUBLICAN, _owner(world.forestry))


def mint_stock(world: World) -> Stock:
    """Flats of the enterprise of the National Bank."""
    return Stock(Route.REPUBLICAN, _owner(world.mint), national_bank=True)


def _owner(staff: Staff) -> OrganisationId:
    assert staff.owner is not None, "these flats have an owner of their own"
    return staff.owner.organisation


def _tell(story: Story, serial: int, staff: Staff, now: datetime, stock: Stock | None = None) -> None:
    home = make_home(serial, staff.provider, encumbered=story in ENCUMBERED, stock=stock)
    if any(my_cases(one.person) for one in home.family):
        return
    told = Telling(staff, home, now)
    story(told)
    told.end()
