"""Flats of others: a communal institution's in Kazakh, a republican enterprise's in Russian, by clicking alone.

In the first everybody signs with NCALayer, in the second with a telephone.
"""

import pytest

from shanyraq.cli.demo_data.everybody import forestry_stock, hospital_stock
from shanyraq.cli.demo_data.world import World
from shanyraq.law.price import Basis
from shanyraq.law.terms import TermCode
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.journal import case_of
from shanyraq.words.terms import WHY
from tests.journeys import bodies, office
from tests.journeys.applying import Wish
from tests.journeys.bodies import Officials
from tests.journeys.conftest import AtWork, NewJourney
from tests.journeys.journey import text_of, to_own_case
from tests.journeys.town import work

pytestmark = pytest.mark.browser


def test_a_flat_of_a_communal_institution_becomes_the_familys_own(
    world: World, set_out: NewJourney, at_work: AtWork
) -> None:
    hospital = world.hospital
    way = set_out("kk", 402, staff=hospital, stock=hospital_stock(world), means="ncalayer")
    officials = Officials(hospital, "kk", at_work, "ncalayer")
    way.apply(Wish(Basis.FREE))
    way.check()
    way.refer()
    way.decide()

    bodies.open_transfer(way)
    bodies.deed(way, officials, (officials.bodies.communal_approver,))
    to_own_case(way.tenant, way.number)
    way.tenant.reads("Жылжымайтын мүлікке құқықтарды тіркеуші орган")
    bodies.register(officials.walker(officials.bodies.registrar), way.number)
    work()
    way.agree()

    way.tenant.sees("case.ended")


def test_a_flat_of_a_republican_enterprise_becomes_communal_and_then_the_familys_own(
    world: World, set_out: NewJourney, at_work: AtWork
) -> None:
    forestry = world.forestry
    way = set_out("ru", 401, staff=forestry, stock=forestry_stock(world), means="phone")
    officials = Officials(forestry, "ru", at_work, "phone")
    way.apply(Wish(Basis.REDEMPTION))
    way.check()
    way.refer()
    way.decide()

    bodies.open_transfer(way)
    bodies.property_limb(way, officials)
    bodies.deed(way, officials, (officials.bodies.state_approver, officials.bodies.communal_approver))
    bodies.register(officials.walker(officials.bodies.registrar), way.number)
    work()
    way.agree("4 812 350,50")

    case = case_of(way.number)
    assert case is not None
    assert case.paper(PaperKind.DEED) is not None
    office.to_case(way.clerk, way.number)
    link = way.clerk.main.locator("a.paper-name").filter(has_text=way.clerk.say("paper.decision")).first
    halves = text_of(way.clerk.fetch_from(link))
    for half in (TermCode.PROPERTY_BODY_DECISION, TermCode.TRANSFER):
        assert WHY.say(f"name.{half}", "ru") in halves
    minutes = case.paper(PaperKind.COMMISSION_MINUTES)
    assert minutes is not None
    assert minutes.number.startswith("ULGIFOR-"), "they are of the owner's commission"
    for paper in case.papers:
        way.tenant.open(f"/p/{paper.code}")
        way.tenant.reads(paper.number)
