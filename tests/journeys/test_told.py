"""Told by e-mail and SMS: chosen by the person, confirmed by a code, carried by a real mail server and gateway; a
notice that comes back is the clerk's to know."""

import re
from urllib.parse import urlsplit

import pytest
from pytest_django import Settings

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.words.phrase import Lang
from tests.journeys import office
from tests.journeys.applying import name_of
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey, to_own_case
from tests.journeys.town import send_notices, work
from tests.journeys.walker import Walker
from tests.outside.post import Gateway, MailBox, box, gateway

__all__ = ["box", "gateway"]

pytestmark = pytest.mark.browser
MAIL, PHONE = "aigul@mail.example", "+77012345678"


@pytest.mark.parametrize(("lang", "serial", "width"), [("kk", 151, 390), ("ru", 153, 1100), ("en", 155, 390)])
def test_a_notice_arrives_where_the_person_wished_and_one_that_does_not_is_told_to_the_clerk(
    lang: Lang,
    serial: int,
    width: int,
    set_out: NewJourney,
    world: World,
    box: MailBox,
    gateway: Gateway,
    settings: Settings,
) -> None:
    way = set_out(lang, serial, width=width)
    way.tenant.enter(way.home.tenant)
    # From here on messages leave the house; the people of the demonstration stay signed in.
    settings.DEMO = False
    it_is_chosen(way, box, gateway)

    it_is_applied_for(way, world, settings)
    send_notices()
    it_arrived(way, box, gateway)

    box.answers[MAIL] = "550 no such box"
    office.take(way.clerk, way.number)
    office.check(way.clerk, missing={8})
    office.send_back(way.clerk)
    work()
    send_notices()
    it_came_back(way)


def it_is_chosen(way: Journey, box: MailBox, gateway: Gateway) -> None:
    """Both ways are switched on, each by the code that arrived there; a wrong one opens nothing."""
    tenant = way.tenant
    tenant.open("/my/")
    tenant.menu("contacts.title")
    switch_on(tenant, "email", MAIL)
    code = re.search(r"\b\d{6}\b", box.letters[-1].get_content())
    assert code
    tenant.fill("code.typed", "000000" if code[0] != "000000" else "111111")
    tenant.press("code.confirm", status=422)
    tenant.fill("code.typed", code[0])
    tenant.press("code.confirm")
    tenant.sees("contacts.told.on")
    switch_on(tenant, "sms", "8 701 234 56 78")
    code = re.search(r"\b\d{6}\b", list(gateway.given.values())[-1]["text"])
    assert code
    tenant.fill("code.typed", code[0])
    tenant.press("code.confirm")
    tenant.reads(MAIL, "+7 701 234 56 78")


def switch_on(tenant: Walker, channel: str, address: str) -> None:
    """From the page of all ways to the page that waits for the code."""
    tenant.follow(tenant.main.locator(f'a[href="/my/contacts/{channel}/"]'))
    tenant.fill(f"{channel}.address", address)
    tenant.choose(f"contact.language.{tenant.lang}")
    tenant.press("contact.send_code")


def it_is_applied_for(way: Journey, world: World, settings: Settings) -> None:
    """An application is signed, sent and registered; its signatures are those of the demonstration."""
    settings.DEMO = True
    story = Telling(world.town, way.home, way.hour.now())
    steps.apply(story)
    way.hour.move(story.at - way.hour.now())
    way.number = story.number
    settings.DEMO = False


def it_arrived(way: Journey, box: MailBox, gateway: Gateway) -> None:
    """The letter leads to the case; the SMS names its number and nobody."""
    tenant = way.tenant
    letter = box.letters[-1]
    assert (letter["To"], way.number in letter["Subject"]) == (MAIL, True)
    link = re.search(r"http\S+/my/cases/\S+", letter.get_content())
    assert link
    tenant.open(urlsplit(link[0]).path)
    tenant.reads(way.number)
    sms = list(gateway.given.values())[-1]
    assert sms["to"] == PHONE
    assert way.number in sms["text"]
    assert [one for one in name_of(way.home.tenant).split() if one in sms["text"]] == []
    tenant.menu("contacts.title")
    tenant.reads(*(tenant.say(key) for key in ("contacts.journal", "contacts.is_on")))


def it_came_back(way: Journey) -> None:
    """The person and the clerk are told; the clerk marks it as seen, and the SMS had gone its way."""
    tenant, clerk = way.tenant, way.clerk
    clerk.menu("menu.cases")
    clerk.sees("list.lost")
    clerk.press_text(way.number)
    clerk.sees("unreached.title")
    clerk.reads(name_of(way.home.tenant))
    clerk.lacks(MAIL)
    clerk.press("unreached.seen")
    clerk.menu("menu.cases")
    clerk.lacks(clerk.say("list.lost"))
    office.to_case(clerk, way.number)
    clerk.lacks(clerk.say("unreached.title"))
    tenant.open("/my/")
    tenant.sees("contacts.returned")
    tenant.menu("contacts.title")
    tenant.sees("contacts.returned.text")
    to_own_case(tenant, way.number)
    tenant.sees("case.ended")
