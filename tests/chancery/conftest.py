"""The synthetic town of the demonstration, entered into a database, and stories told in it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytest_django import Settings

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, World, make_world

NOW = datetime(2025, 6, 20, 17, 0, tzinfo=ZoneInfo(ZONE))
"""A Friday: the stories of the tests end before it."""

Begin = Callable[..., Telling]


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The keys of the synthetic people, made once: each takes its time."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def _demo(settings: Settings, demo_home: Path, _own_files: None) -> None:
    settings.DEMO = True
    settings.SHANYRAQ_HOME = demo_home


@pytest.fixture
def world(db: None, _demo: None) -> World:
    """The town."""
    return make_world(NOW.date())


@pytest.fixture
def begin(world: World) -> Begin:
    """A household of the town at the beginning of its story."""

    def told(serial: int = 1, *, encumbered: bool = False, now: datetime = NOW) -> Telling:
        home = make_home(serial, world.town.provider, encumbered=encumbered)
        return Telling(world.town, home, now)

    return told
