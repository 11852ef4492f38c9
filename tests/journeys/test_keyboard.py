"""Without a mouse: a clerk's morning, and the first pages of an application."""

import pytest
from playwright.sync_api import Locator

from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.record.readers.journal import case_of
from tests.journeys.conftest import NewHome, NewWalker
from tests.journeys.town import Hour
from tests.journeys.walker import Walker

pytestmark = pytest.mark.browser
MANY = 120
"""Steps of the Tab key on one page after which something cannot be reached."""


def test_a_clerk_works_through_the_list_by_keys_alone(
    world: World, household: NewHome, come: NewWalker, hour: Hour
) -> None:
    numbers = [told(world, household(serial), hour) for serial in (21, 23, 25)]
    clerk = come("en")
    clerk.enter(world.town.executors[0].person)
    clerk.press("list.free")
    clerk.reads(*numbers)

    rows = clerk.main.locator("a.row-link").all_inner_texts()
    keys(clerk, "j", "j", "k")
    assert focused(clerk) == rows[0]
    keys(clerk, "j")
    number = rows[1]
    turn(clerk, "Enter")
    clerk.reads(number)

    keys(clerk, "n")
    tab_to(clerk, clerk.target(clerk.say("act.take.button")))
    turn(clerk, "Enter")
    keys(clerk, "j")
    for finding in "141444414":
        turn(clerk, finding)
    case = case_of(number)
    assert case is not None
    assert [finding for _, finding in sorted(case.review.findings)][:3] == ["in_order", "not_required", "in_order"]

    turn(clerk, "g", "w")
    keys(clerk, "/")
    clerk.page.keyboard.type(numbers[0])
    turn(clerk, "Enter")
    clerk.reads(numbers[0])
    turn(clerk, "?")
    clerk.sees("keys.title")


def told(world: World, home: object, hour: Hour) -> str:
    """An application that was registered on the working day before."""
    story = Telling(world.town, home, hour.now())  # type: ignore[arg-type]
    review.fresh(story)
    return story.number


def test_an_application_is_begun_by_keys_alone(household: NewHome, come: NewWalker) -> None:
    home = household(27)
    tenant = come("en")
    tenant.enter(home.tenant)
    tenant.open("/my/start/")
    tenant.page.keyboard.press("Tab")
    assert focused(tenant) == tenant.say("frame.skip")
    tab_to(tenant, tenant.target(tenant.say("start.button")))
    turn(tenant, "Enter")
    tab_to(tenant, tenant.target(tenant.say("draft.next")))
    turn(tenant, "Enter")

    tab_to(tenant, tenant.target(tenant.say("action.save_and_continue")))
    turn(tenant, "Enter", status=422)
    assert "errors" in (tenant.page.evaluate("document.activeElement.className") or "")
    keys(tenant, "Tab", "Enter", " ")
    assert tenant.main.get_by_role("radio", checked=True).count() == 1
    turn(tenant, "Enter")

    tab_to(tenant, tenant.box("phone.number"))
    tenant.page.keyboard.type("8 701 234 56 78")
    turn(tenant, "Enter")
    tab_to(tenant, tenant.main.get_by_role("radio").first)
    keys(tenant, " ")
    turn(tenant, "Enter")

    tab_to(tenant, tenant.main.get_by_role("radio").first)
    keys(tenant, " ")
    turn(tenant, "Enter")
    tab_to(tenant, tenant.main.get_by_role("radio").first)
    keys(tenant, "ArrowDown")
    turn(tenant, "Enter")
    tenant.sees("family.title")


def keys(walker: Walker, *pressed: str) -> None:
    """Keys that stay on the page."""
    for key in pressed:
        walker.page.keyboard.press(key)


def turn(walker: Walker, *pressed: str, status: int = 200) -> None:
    """Keys that lead to another page."""
    with walker.turning(status):
        keys(walker, *pressed)


def focused(walker: Walker) -> str:
    """The words on what the keyboard is at."""
    said: str = walker.page.evaluate("document.activeElement.innerText")
    return said.strip()


def tab_to(walker: Walker, wanted: Locator) -> None:
    """On by the Tab key until something has the focus, and shows it."""
    for _ in range(MANY):
        if wanted.evaluate("one => one === document.activeElement"):
            break
        walker.page.keyboard.press("Tab")
    else:
        raise AssertionError(f"the keyboard does not reach {wanted}")
    seen = wanted.evaluate(
        """one => [one, one.nextElementSibling].filter(Boolean).some(part => [null, "::before"].some(bit => {
            const style = getComputedStyle(part, bit);
            return style.outlineStyle !== "none" && style.outlineWidth !== "0px" || style.boxShadow !== "none"; }))"""
    )
    assert seen, f"nothing shows that the keyboard is at {wanted}"
