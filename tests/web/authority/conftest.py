"""The bodies of a transfer in the demonstration's town."""

from collections.abc import Callable

import pytest

from shanyraq.cli.demo_data.everybody import forestry_stock, hospital_stock, mint_stock
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from tests.web.staff import Story, clock, sign_in, staff_home, town

__all__ = ["clock", "sign_in", "staff_home", "town"]

TellOf = Callable[..., Telling]


@pytest.fixture
def tell_of(town: World, clock: FixedClock) -> TellOf:
    """Tells a story of a household in a flat of the hospital, of the forestry or of the mint."""

    def told(owner: str, story: Story, serial: int = 301) -> Telling:
        staff, stock = {
            "hospital": (town.hospital, hospital_stock(town)),
            "forestry": (town.forestry, forestry_stock(town)),
            "mint": (town.mint, mint_stock(town)),
        }[owner]
        telling = Telling(staff, make_home(serial, staff.provider, stock=stock), clock.now())
        story(telling)
        telling.end()
        return telling

    return told
