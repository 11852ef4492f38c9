"""Wrong people, wrong moments and second clicks: a page that says why, and nothing written."""

from collections.abc import Callable

import pytest

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.links import MOST_FAILURES
from tests.journeys import applying
from tests.journeys.conftest import NewHome, NewWalker
from tests.journeys.town import Hour

pytestmark = pytest.mark.browser
Tell = Callable[[int, Callable[[Telling], None]], Telling]


@pytest.fixture
def tell(world: World, household: NewHome, hour: Hour) -> Tell:
    """A household whose story has been told up to now."""

    def told(serial: int, story: Callable[[Telling], None]) -> Telling:
        begun = Telling(world.town, household(serial), hour.now())
        story(begun)
        return begun

    return told


def waiting_for_signatures(story: Telling) -> None:
    """The text is fixed, nobody has signed."""
    story.go(1, 12)
    steps.begin(story)
    steps.prepare(story)


def test_each_page_is_for_those_it_is_for(world: World, tell: Tell, come: NewWalker) -> None:
    own, others = tell(41, review.fresh), tell(43, review.fresh)
    tenant = come("kk")
    tenant.enter(own.home.tenant)
    for address in ("/office/", "/commission/", f"/office/cases/{own.number}/"):
        tenant.open(address, status=403)
    for address in (f"/my/cases/{others.number}/", "/my/drafts/nobodys/", "/nowhere/"):
        tenant.open(address, status=404)
        tenant.lacks(others.number)

    clerk, neighbour, member = come("ru"), come("en"), come("ru")
    clerk.enter(world.town.executors[0].person)
    clerk.open("/my/", status=403)
    clerk.open("/commission/", status=403)
    clerk.open("/office/sign/", status=403)
    neighbour.enter(world.neighbour.executors[0].person)
    neighbour.open(f"/office/cases/{own.number}/", status=404)
    member.enter(world.town.members[0].person)
    member.open(f"/commission/cases/{own.number}/", status=404)


def test_whoever_is_not_signed_in_comes_back_to_the_page_they_asked_for(tell: Tell, come: NewWalker) -> None:
    told = tell(45, review.fresh)
    tenant = come("en")
    tenant.open(f"/my/cases/{told.number}/")
    assert "/sign-in/" in tenant.page.url
    tenant.enter(told.home.tenant)
    tenant.reads(told.number)
    tenant.follow_in_banner("frame.sign_out")
    tenant.sees("out.text")
    tenant.open(f"/my/cases/{told.number}/")
    assert "/sign-in/" in tenant.page.url


def test_an_act_whose_moment_has_not_come_says_why_and_writes_nothing(tell: Tell, come: NewWalker) -> None:
    told = tell(47, review.fresh)
    before = case_of(told.number)
    tenant = come("kk")
    tenant.enter(told.home.tenant)
    for act in ("objection", "no-hearing", "remark", "challenge", "agreement", "payments", "correction", "again"):
        tenant.open(f"/my/cases/{told.number}/{act}/")
        assert tenant.main.get_by_role("button", disabled=False).and_(tenant.page.locator("[type=submit]")).count() <= 1
    assert case_of(told.number) == before


def test_an_application_that_lacks_a_signature_is_not_sent(tell: Tell, come: NewWalker) -> None:
    told = tell(49, waiting_for_signatures)
    tenant = come("ru")
    tenant.enter(told.home.tenant)
    tenant.open(f"/my/cases/{told.number}/signatures/")
    applying.sign_self(tenant)
    tenant.sees("packet.silence")
    tenant.open(f"/my/cases/{told.number}/send/")
    blocked = tenant.main.get_by_role("button", name=tenant.say("submit.button"), exact=True)
    assert blocked.get_attribute("aria-disabled") == "true"


def test_a_link_opens_for_its_person_alone_and_only_while_it_is_good(tell: Tell, come: NewWalker, hour: Hour) -> None:
    told = tell(51, waiting_for_signatures)
    tenant = come("en")
    tenant.enter(told.home.tenant)
    tenant.open(f"/my/cases/{told.number}/signatures/")
    link = applying.link_for(tenant, told.home.spouse)
    path = link[link.index("/family/") :]

    stranger = come("kk", width=390)
    stranger.open("/family/copied-badly/", status=404)
    stranger.open(path)
    born_on = applying.born(told.home.spouse)
    for left in range(MOST_FAILURES - 1, -1, -1):
        stranger.date("door.born_on", born_on.replace(year=born_on.year - 1 - left))
        stranger.press("action.continue", status=422 if left else 429)
    hour.go_on(60, 10)
    stranger.open(path, status=410)
    stranger.sees("door.expired.title")


def test_a_click_given_twice_is_done_once(tell: Tell, come: NewWalker) -> None:
    told = tell(53, waiting_for_signatures)
    tenant = come("en")
    tenant.enter(told.home.tenant)
    tenant.open(f"/my/cases/{told.number}/signatures/sign/")
    sent: dict[str, str | float | bool] = {
        name: tenant.main.locator(f"form input[name={name}]").first.input_value()
        for name in ("csrfmiddlewaretoken", "key", "digest")
    }
    for _ in range(2):
        answer = tenant.context.request.post(tenant.page.url, form=sent, headers={"Referer": tenant.page.url})
        assert answer.status == 200
    case = case_of(told.number)
    assert case is not None
    assert [one.person for one in case.filing.consents if one.state == "given"] == [told.home.tenant]
