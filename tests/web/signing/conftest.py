"""Households whose text waits for signatures, and whose people have keys and telephones of their own."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.actor import PersonId
from tests.phone import Phone, scanned
from tests.web.applicant import stories
from tests.web.citizens import Begin, StandingClock, begin, citizens_home, clock, sign_in, town
from tests.web.signing.keys import signature

__all__ = ["begin", "citizens_home", "clock", "sign_in", "town"]

NewPhone = Callable[..., Phone]


@pytest.fixture
def told(begin: Begin, clock: StandingClock) -> Telling:
    """A couple whose text is fixed."""
    telling = begin(2)
    stories.prepared(telling)
    clock.moment = telling.at
    return telling


@pytest.fixture
def phone(clock: StandingClock) -> NewPhone:
    """The telephone of somebody."""

    def made(person: PersonId) -> Phone:
        return Phone(lambda content: signature(content, person, clock.moment))

    return made


def api1_on(browser: Client, page: str) -> str:
    """The path of API1 that a page with a code leads to."""
    shown = browser.get(page).content.decode()
    launch = re.search(r'href="(https://m\.egov\.kz/[^"]+)"', shown)
    assert launch, shown
    return scanned(unescape(launch.group(1)))
