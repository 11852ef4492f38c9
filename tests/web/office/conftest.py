"""The office of a synthetic town: a story told through the write path, a clock that stands, a signed-in browser."""

from collections.abc import Callable
from datetime import datetime

import pytest
from django.test import Client
from pytest_django import Settings

from shanyraq.procedure.actor import By
from shanyraq.record.tables import Account
from shanyraq.web.actor import ACCOUNT_KEY, POST_KEY
from tests.procedure.story import MONDAY
from tests.record.recorded import RecordedStory
from tests.record.town import settle

SignIn = Callable[[By], Client]


class StandingClock:
    """The moment at which every page of a test is made."""

    def __init__(self) -> None:
        self.moment: datetime = MONDAY

    def now(self) -> datetime:
        """The moment."""
        return self.moment


@pytest.fixture
def clock(settings: Settings) -> StandingClock:
    """A clock for the pages; the story has its own, and a test sets both."""
    standing = StandingClock()
    settings.SHANYRAQ_CLOCK = standing
    return standing


@pytest.fixture
def story(db: None, clock: StandingClock) -> RecordedStory:
    """A town and a story that can begin in it, at the moment of the pages."""
    settle()
    return RecordedStory()


@pytest.fixture
def sign_in(client: Client) -> SignIn:
    """Signs a member of staff in, in the post they speak from, reading English."""

    def signed_in(by: By, lang: str = "en") -> Client:
        session = client.session
        session[ACCOUNT_KEY] = str(Account.objects.get(login=by.person).pk)
        session[POST_KEY] = f"{by.role}@{by.organisation}"
        session.save()
        client.cookies["language"] = lang
        return client

    return signed_in
