"""A holiday is moved by decree: the administrator enters the act, the family reads its new date and every day of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from shanyraq.chancery import counting_anew
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.effects.count_anew import count_cases
from shanyraq.web.administrator import preview
from shanyraq.words.dates import say_date
from shanyraq.words.terms import WHY
from tests.calendar_acts import MOVES_16_JULY, own_calendars
from tests.journeys.conftest import AtWork, NewHome, NewWalker
from tests.journeys.journey import to_own_case
from tests.journeys.office import to_case
from tests.journeys.town import Hour, work

pytestmark = pytest.mark.browser

ACT = MOVES_16_JULY.replace("07-16", "06-26").replace("07-12", "06-28")
"""Thirty days from Tuesday 27 May end on Thursday 26 June, and no other journey has a term there."""


@pytest.fixture(autouse=True)
def _own() -> Iterator[None]:
    with own_calendars():
        yield


@contextmanager
def a_case_a_page() -> Iterator[None]:
    """A look so slow that it shows one case a page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting_anew, "IN_A_PIECE", 1)
        patch.setattr(preview, "STRETCH", 0.0)
        yield


def test_a_moved_holiday_reaches_the_family_with_both_dates(
    world: World, household: NewHome, come: NewWalker, at_work: AtWork, hour: Hour
) -> None:
    told = Telling(world.town, household(60), hour.now())
    told.go(4, 10)
    steps.apply(told)
    steps.assign(told)
    was, now = date(2025, 6, 26), date(2025, 6, 27)

    keeper = at_work(world.administrator, "ru", width=1100)
    keeper.open("/administrator/")
    keeper.upload("act.file", "act.toml", ACT.encode(), "text/plain")
    with a_case_a_page():
        # With scripts the look goes on by itself to its end.
        keeper.page.get_by_role("button", name=keeper.say("act.preview")).click()
        # At the end no line and no button stand between the words and the figures. To wait for their going would not
        # do: between two pages there is nothing at all.
        keeper.page.locator("main p + .summary").wait_for()
    keeper.again()
    keeper.reads(told.number, say_date(was, "ru"), say_date(now, "ru"))
    by_hand = at_work(world.administrator, "kk", scripts=False, width=390)
    by_hand.open("/administrator/")
    by_hand.upload("act.file", "act.toml", ACT.encode(), "text/plain")
    with a_case_a_page():
        by_hand.press("act.preview")
        by_hand.sees("preview.going")
        while by_hand.page.locator("[data-goes-on]").count():
            by_hand.press("preview.go_on")
        by_hand.reads(told.number)
    keeper.press("preview.lay")
    keeper.sees("laid.done")
    count_cases()
    work()
    keeper.again()
    keeper.sees("acts.done")

    tenant = come("kk", width=390)
    tenant.enter(told.home.tenant)
    to_own_case(tenant, told.number)
    name = WHY.say("name.commission_decision", "kk")
    tenant.press("case.terms.to", term=name, due=say_date(now, "kk"))
    tenant.reads(say_date(now, "kk"))
    tenant.sees("moves.title")
    tenant.sees("days.title")

    clerk = at_work(world.town.executors[0], "ru", width=1100)
    clerk.open("/office/")
    to_case(clerk, told.number)
    clerk.press_text(f"{WHY.say('name.commission_decision', 'ru')}: {say_date(now, 'ru')}")
    clerk.sees("moves.title")
    clerk.menu("menu.terms")
    clerk.sees("watch.persons")
