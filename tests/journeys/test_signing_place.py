"""The signing place in a browser: what goes wrong is said where it happened, and the next attempt signs."""

import pytest
from playwright.sync_api import expect

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import Home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.web.text import TEXT
from tests.journeys.conftest import NewHome, NewWalker
from tests.journeys.town import Hour
from tests.journeys.walker import Walker
from tests.ncalayer import NcaLayer

pytestmark = pytest.mark.browser

FAULTS = {
    "away": "absent",
    "stranger": "stranger",
    "old": "old",
    "cancels": "cancelled",
    "refuses": "refused",
    "fails": "key",
    "strips": "unreadable",
    "closes": "closed",
}


def prepared(world: World, home: Home, hour: Hour) -> str:
    """An application whose text is fixed."""
    story = Telling(world.town, home, hour.now())
    steps.begin(story)
    steps.prepare(story)
    return story.number


def test_each_fault_of_ncalayer_is_said_beside_its_button_and_then_it_signs(
    world: World, household: NewHome, come: NewWalker, hour: Hour, layer: NcaLayer
) -> None:
    home = household(31)
    number = prepared(world, home, hour)
    tenant = come("kk", width=320)
    tenant.enter(home.tenant)
    tenant.open(f"/my/cases/{number}/signatures/sign/")
    button = tenant.main.get_by_role("button", name=tenant.say("signing.ncalayer.button"), exact=True)
    stop = tenant.main.get_by_role("button", name=tenant.say("signing.stop"), exact=True)
    said = tenant.page.locator("[data-said]")
    expect(stop).to_be_hidden()
    expect(said).to_have_attribute("aria-live", "polite")
    for mood, code in FAULTS.items():
        layer.mood = mood
        button.focus()
        tenant.page.keyboard.press("Enter")
        expect(said).to_have_text(TEXT.say(f"signing.said.{code}", "kk"))
    layer.mood = "waits"
    button.click()
    expect(said).to_have_text(TEXT.say("signing.said.waiting", "kk"))
    stop.click()
    expect(said).to_have_text(TEXT.say("signing.said.stopped", "kk"))
    expect(stop).to_be_hidden()
    layer.mood = "signs"
    tenant.means = "ncalayer"
    tenant.sign()
    tenant.sees("packet.signed")


def test_without_javascript_no_button_is_there_that_needs_it(
    world: World, household: NewHome, come: NewWalker, hour: Hour
) -> None:
    home = household(35)
    tenant = come("ru", scripts=False)
    number = prepared(world, home, hour)
    tenant.enter(home.tenant)
    tenant.open(f"/my/cases/{number}/signatures/sign/")
    for key in ("signing.ncalayer.button", "signing.stop"):
        expect(tenant.main.get_by_role("button", name=tenant.say(key), exact=True)).to_be_hidden()
    tenant.sees("signing.no_script")
    expect(tenant.main.get_by_role("button", name=tenant.say("signing.phone.button"), exact=True)).to_be_visible()


def test_residents_and_staff_sign_in_with_their_keys(
    world: World, household: NewHome, come: NewWalker, layer: NcaLayer
) -> None:
    tenant = come("en")
    tenant.who = By(Role.APPLICANT, household(33).tenant)
    by_ncalayer(tenant)
    tenant.sees("home.title")
    head = come("ru")
    head.who = world.town.head
    head.open("/sign-in/eds/")
    head.press("signing.phone.enter")
    head.scan()
    assert "/office/" in head.page.url


def by_ncalayer(one: Walker) -> None:
    """From the entrance to one's first page."""
    one.open("/sign-in/")
    one.press("eds.link")
    one.computer()
    one.press("signing.ncalayer.enter")
