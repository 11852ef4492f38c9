"""A household whose text is fixed, and the link of the spouse."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from django.test import Client

from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.events import ApplicationPrepared
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.people import person
from shanyraq.record.writers.consents import invite
from tests.web.applicant import stories
from tests.web.citizens import Begin, StandingClock, begin, citizens_home, clock, town

__all__ = ["begin", "citizens_home", "clock", "town"]


@dataclass
class Link:
    """An adult's link in a browser of their own."""

    browser: Client
    told: Telling
    token: str
    clock: StandingClock

    @property
    def door(self) -> str:
        """The address of the link."""
        return f"/family/{self.token}/"

    @property
    def born_on(self) -> date:
        """The birthday of the person the link was given to."""
        seen = person(self.told.home.spouse)
        assert seen is not None
        assert seen.born_on is not None
        return seen.born_on

    def knock(self, born_on: date | None = None) -> object:
        """Answer the question at the door."""
        day = born_on or self.born_on
        return self.browser.post(self.door, {"born_on_0": day.day, "born_on_1": day.month, "born_on_2": day.year})

    def enter(self) -> "Link":
        """Through the door."""
        answer = self.browser.post(
            self.door, {"born_on_0": self.born_on.day, "born_on_1": self.born_on.month, "born_on_2": self.born_on.year}
        )
        assert answer.headers["Location"] == "/family/read/"
        return self

    def paper(self, version: int) -> Digest:
        """The digest of a version of the text; of the version that would come next, one that nothing has."""
        papers = [one.event.paper for one in entries(self.told.number) if isinstance(one.event, ApplicationPrepared)]
        return papers[version - 1] if version <= len(papers) else "0" * 64

    def page(self, name: str = "read/") -> str:
        """A page behind the door."""
        return str(self.browser.get(f"/family/{name}").content.decode())


def later(at: datetime, days: int) -> datetime:
    """The same hour so many days later."""
    return at + timedelta(days=days)


@pytest.fixture
def link(begin: Begin, clock: StandingClock, client: Client) -> Link:
    """The spouse's link, good for a fortnight; the browser reads English."""
    told = begin(2)
    stories.prepared(told)
    clock.moment = told.at
    client.cookies["language"] = "en"
    token = invite(told.number, told.home.spouse, later(told.at, 14))
    return Link(client, told, token, clock)
