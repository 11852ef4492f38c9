"""In instalments, in English: a plan over three years, the first part in time, the second one late."""

import pytest

from shanyraq.effects.watch import pass_terms
from shanyraq.law.editions import edition
from shanyraq.law.price import Basis, Part
from shanyraq.procedure.clocks import payment_schedule
from shanyraq.record.readers.journal import case_of
from shanyraq.words.money import say_money
from tests.journeys import office
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey, in_parts, to_own_case
from tests.journeys.town import work

pytestmark = pytest.mark.browser


def test_a_couple_pays_in_instalments(set_out: NewJourney) -> None:
    way = set_out("en", 7)
    tenant, clerk = way.tenant, way.clerk
    way.apply(Wish(Basis.INSTALMENTS, in_parts(years=3, percent=30)))
    way.check()
    way.refer()
    way.decide()
    way.agree("4 812 350")

    parts = schedule(way)
    # The paper of the schedule bears the same name further down.
    tenant.follow(tenant.target(tenant.say("act.payments")).first)
    tenant.reads(*(say_money(one.amount_tiyn, "en") for one in parts[:2]))
    way.hour.go_to(parts[0].due, 12)
    office.to_case(clerk, way.number)
    office.enter_payment(clerk, "PO-1", parts[0].amount_tiyn, way.hour.today)
    tenant.again()
    tenant.sees("payments.state.paid")

    way.hour.go_to(parts[1].due, 12)
    way.hour.go_on(2, 12)
    pass_terms()
    work()
    tenant.again()
    tenant.sees("payments.state.late")
    tenant.press("case.back")
    way.head.menu("menu.late")
    way.head.reads(way.number)
    clerk.again()
    clerk.sees("pay.arrears", sum=say_money(parts[1].amount_tiyn, "en"))

    rest = sum(one.amount_tiyn for one in parts[1:])
    office.enter_payment(clerk, "PO-2", rest, way.hour.today)
    work()
    to_own_case(tenant, way.number)
    tenant.sees("case.ended")


def schedule(way: Journey) -> tuple[Part, ...]:
    """When and how much."""
    case = case_of(way.number)
    assert case is not None
    return payment_schedule(case, edition(case.edition))
