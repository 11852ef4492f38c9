"""What tests of the pages of staff share: the demonstration's town at a moment that stands, its stories, its browsers.

The stories are told by the acts of the procedure, so that every case a test looks at is one that can be.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from pytest_django import Settings

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, World, make_world
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.journal import case_of
from shanyraq.web.actor import ACCOUNT_KEY, POST_KEY
from shanyraq.web.casefile.clicks import new_key

NOW = datetime(2025, 6, 20, 17, 0, tzinfo=ZoneInfo(ZONE))
"""A Friday afternoon within office hours; the calendar of that year is confirmed."""

Story = Callable[[Telling], None]
Tell = Callable[..., Telling]
SignIn = Callable[..., Client]


@pytest.fixture
def clock(settings: Settings) -> FixedClock:
    """The clock of the pages."""
    settings.SHANYRAQ_CLOCK = FixedClock(NOW)
    standing: FixedClock = settings.SHANYRAQ_CLOCK
    return standing


@pytest.fixture(scope="session")
def staff_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The keys of the synthetic people, made once: each takes its time."""
    return tmp_path_factory.mktemp("staff")


@pytest.fixture
def town(db: None, clock: FixedClock, settings: Settings, staff_home: Path, _own_files: None) -> World:
    """The town and everybody who works in it."""
    settings.DEMO = True
    settings.SHANYRAQ_HOME = staff_home
    return make_world(NOW.date())


@pytest.fixture
def tell(town: World, clock: FixedClock) -> Tell:
    """Tells a story of one household; `serial` keeps two households apart."""

    def told(story: Story, serial: int = 1) -> Telling:
        telling = Telling(town.town, make_home(serial, town.town.provider), clock.now())
        story(telling)
        telling.end()
        return telling

    return told


@pytest.fixture
def sign_in(client: Client) -> SignIn:
    """Signs a member of staff in, in the post they speak from."""

    def signed_in(by: By, lang: str = "en") -> Client:
        account = account_of(by.person)
        assert account is not None, "staff have accounts"
        session = client.session
        session.clear()
        session[ACCOUNT_KEY] = account.account_id
        session[POST_KEY] = f"{by.role}@{by.organisation}"
        session.save()
        client.cookies["language"] = lang
        return client

    return signed_in


def state(t: Telling) -> Case:
    """The case as it stands."""
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    return case


def send(client: Client, where: str, /, key: str = "", **fields: Any) -> Any:
    """Sends a form with a key of its own, or the key of a click that is repeated."""
    return client.post(where, {"key": key or new_key(), **fields})


def text_of(answer: Any) -> str:
    """The page as text."""
    content: str = answer.content.decode()
    return content
