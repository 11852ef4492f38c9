"""The whole price at once, in Russian: three adults, a text that is changed after a signature, an evening's sending.

Everybody signs with a telephone.
"""

import pytest

from shanyraq.cli.demo_data.telling import do_jobs
from shanyraq.law.price import Basis
from tests.journeys import applying, office
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey, to_own_case
from tests.journeys.town import work

pytestmark = pytest.mark.browser
PRICE = "4 812 350,50"
PRICE_TIYN = 481_235_050


def test_a_family_of_three_adults_pays_the_whole_price(set_out: NewJourney) -> None:
    way = set_out("ru", 5, means="phone")
    tenant = way.tenant
    applying.write(tenant, way.home, Wish(Basis.FREE), way.hour.today)
    the_text_is_changed_after_a_signature(way)
    way.sign()
    it_is_sent_in_the_evening_and_registered_in_the_morning(way)

    way.check()
    way.refer()
    way.decide()
    way.agree(PRICE)
    tenant.sees("case.yours")
    tenant.follow(tenant.target(tenant.say("act.payments")).first)
    tenant.reads("4 812 350,50 ₸")
    tenant.press("case.back")

    way.hour.go_on(3, 12)
    office.to_case(way.clerk, way.number)
    office.enter_payment(way.clerk, "ТП-118", PRICE_TIYN, way.hour.today)
    work()
    tenant.again()
    tenant.sees("case.ended")


def the_text_is_changed_after_a_signature(way: Journey) -> None:
    """A signature is void once the text is another one, and everybody learns of it."""
    tenant, son = way.tenant, way.home.family[-1].person
    link = applying.link_for(tenant, son)
    applying.sign_by_link(way.relatives[son], link, son)
    tenant.press("change.button")
    tenant.sees("change.text")
    tenant.press("change.yes")
    change = tenant.main.get_by_role("link", name=tenant.say("step.basis"), exact=True)
    tenant.follow(change)
    tenant.choose("basis.redemption")
    tenant.press("action.save_and_continue")
    tenant.sees("change.signed", count=1)
    tenant.press("check.fix_again")
    tenant.sees("packet.lead", version=2)


def it_is_sent_in_the_evening_and_registered_in_the_morning(way: Journey) -> None:
    """What comes after hours is registered when the provider opens; the page says so before the button is pressed."""
    tenant = way.tenant
    way.hour.go_to(way.hour.today, 20)
    way.number = applying.send(tenant)
    do_jobs(way.number, way.hour.now())
    tenant.press("accepted.to_case")
    tenant.reads("3 июня 2025")
    way.hour.go_on(1, 9)
    do_jobs(way.number, way.hour.now())
    work()
    to_own_case(tenant, way.number)
