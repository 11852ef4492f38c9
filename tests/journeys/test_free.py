"""Free of charge, in Kazakh: a couple with a child; everybody signs with NCALayer, and anybody can check the papers."""

import pytest

from shanyraq.law.price import Basis
from shanyraq.record.readers.journal import case_of
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney

pytestmark = pytest.mark.browser


def test_a_family_gets_its_flat_free_of_charge(set_out: NewJourney) -> None:
    way = set_out("kk", 2, means="ncalayer")
    tenant = way.tenant
    way.apply(Wish(Basis.FREE))
    tenant.sees("case.not_yours")

    way.check()
    way.refer()
    way.decide()
    way.agree()

    tenant.sees("case.ended")
    tenant.press("act.payments")
    tenant.sees("payments.free")
    tenant.press("case.back")
    case = case_of(way.number)
    assert case is not None
    tenant.follow(tenant.main.locator('a[href$="/openings/"]'))
    tenant.sees("case.openings")
    tenant.press("case.back")
    for paper in case.papers:
        tenant.open(f"/p/{paper.code}")
        tenant.reads(paper.number)
    tenant.open("/dates/?since_0=16&since_1=11&since_2=2021&count=30&unit=cd")
    tenant.sees("dates.result")
    tenant.open("/status/")
    tenant.fill("status.number", way.number)
    tenant.press("status.show")
