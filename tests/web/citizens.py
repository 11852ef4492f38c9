"""What tests of the pages of citizens share: the demonstration's town, a clock that stands, a browser signed in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings as django_settings
from django.test import Client
from pytest_django import Settings

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, World, make_world
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.accounts import account_of
from shanyraq.web.actor import ACCOUNT_KEY

NOW = datetime(2025, 6, 20, 17, 0, tzinfo=ZoneInfo(ZONE))
"""A Friday afternoon within office hours; the calendar of that year is confirmed."""

KEY = "k" * 22
"""A one-time key as a form would carry it."""

Begin = Callable[..., Telling]
SignIn = Callable[..., Client]


class StandingClock:
    """The moment at which every page of a test is made."""

    def __init__(self) -> None:
        self.moment: datetime = NOW

    def now(self) -> datetime:
        """The moment."""
        return self.moment


@pytest.fixture
def clock(settings: Settings) -> StandingClock:
    """The clock of the pages."""
    standing = StandingClock()
    settings.SHANYRAQ_CLOCK = standing
    return standing


@pytest.fixture(scope="session")
def citizens_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The keys of the synthetic people, made once: each takes its time."""
    return tmp_path_factory.mktemp("citizens")


@pytest.fixture
def town(db: None, clock: StandingClock, settings: Settings, citizens_home: Path, _own_files: None) -> World:
    """The town and everybody who works in it."""
    settings.DEMO = True
    settings.SHANYRAQ_HOME = citizens_home
    return make_world(NOW.date())


@pytest.fixture
def begin(town: World) -> Begin:
    """A household at the beginning of its story; `serial` keeps two households apart."""

    def begun(serial: int = 2) -> Telling:
        return Telling(town.town, make_home(serial, town.town.provider), NOW)

    return begun


@pytest.fixture
def sign_in(client: Client) -> SignIn:
    """Signs somebody in, reading English unless told."""

    def signed_in(person: PersonId, lang: str = "en") -> Client:
        account = account_of(person)
        assert account is not None
        client.cookies.pop(django_settings.SESSION_COOKIE_NAME, None)
        session = client.session
        session[ACCOUNT_KEY] = account.account_id
        session.save()
        client.cookies["language"] = lang
        return client

    return signed_in
