"""Turns of life on the way: two applications for one flat, the wrong provider, a representative, a family that changes.

Each begins with an application that was told; the turns themselves are clicked.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import Home
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.stories import beginnings, life
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World, open_citizen_account
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Case
from shanyraq.procedure.household import ADULT_AT
from shanyraq.record.readers.journal import case_of
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.words.stages import JOINED
from tests.journeys import applying, office
from tests.journeys.applying import name_of
from tests.journeys.conftest import AtWork, NewHome, NewWalker
from tests.journeys.journey import to_own_case
from tests.journeys.town import Hour, work
from tests.journeys.walker import Walker

pytestmark = pytest.mark.browser
WHY = "Бір тұрғынжай, шешім де біреу (үлгі). / Жилище одно (пример)."


def as_tenant(somebody: Walker, home: Home) -> Walker:
    somebody.enter(home.tenant)
    return somebody


def case(number: str) -> Case:
    found = case_of(number)
    assert found is not None
    return found


def told(world: World, home: Home, hour: Hour, back: int) -> Telling:
    """An application of some days ago."""
    story = Telling(world.town, home, hour.now())
    story.go(back, 11)
    steps.apply(story)
    return story


def test_a_later_application_for_the_flat_goes_on_in_the_earlier_one(
    world: World, household: NewHome, come: NewWalker, at_work: AtWork, hour: Hour
) -> None:
    first, second = household(171), household(173)
    lead = told(world, first, hour, 3).number
    later = told(world, replace(second, flat=first.flat), hour, 2).number
    clerk = at_work(world.town.executors[0], "ru")
    office.take(clerk, later)
    with clerk.act("join"):
        clerk.fill("act.join.why", WHY)
        clerk.press("act.join.button")
    clerk.reads(JOINED.say("stage", "ru", number=lead))
    work()
    clerk.press_text(JOINED.say("to", "ru", number=lead))
    clerk.reads(later, name_of(second.tenant))

    tenant = as_tenant(come("kk", width=390), second)
    tenant.open("/my/")
    tenant.reads(JOINED.say("stage", "kk", number=lead))
    to_own_case(tenant, later)
    tenant.reads(JOINED.say("why", "kk", number=lead), WHY)
    assert not tenant.target(tenant.say("act.again")).count()
    tenant.press_text(JOINED.say("to", "kk", number=lead))
    tenant.press("act.sign")
    tenant.sign()
    assert [one.person for one in case(lead).filing.consents if one.person == second.tenant] == [second.tenant]

    other = as_tenant(come("en"), first)
    to_own_case(other, lead)
    other.reads(later, name_of(second.tenant))
    anybody = come("kk", width=390)
    anybody.open("/status/")
    anybody.fill("status.number", later)
    anybody.press("status.show")
    anybody.reads(JOINED.say("stage", "kk", number=lead))
    assert [one for one in name_of(second.tenant).split() if one in anybody.shown] == []
    anybody.press_text(JOINED.say("stage", "kk", number=lead))
    anybody.reads(lead)


def test_an_application_at_the_wrong_provider_goes_on_beside_and_its_representative_with_it(
    world: World, household: NewHome, come: NewWalker, at_work: AtWork, hour: Hour
) -> None:
    home = household(175)
    number = told(world, home, hour, 1).number
    tenant = as_tenant(come("ru"), home)
    to_own_case(tenant, number)
    attorney = as_entrusted(tenant, come("kk", width=390), number, hour)

    clerk = at_work(world.town.executors[0], "ru")
    office.take(clerk, number)
    with clerk.act("pass-on"):
        clerk.main.get_by_role("radio").first.check()
        clerk.fill("act.pass-on.why", "Жилище в фонде соседнего района (пример).")
        clerk.press("act.pass-on.button")
    clerk.sees("act.pass-on.done", number=number)
    work()
    to_own_case(tenant, number)
    tenant.follow(tenant.main.get_by_role("link", name=FILE.say("paper.passing_on", "ru"), exact=True).first)
    tenant.fetch("paper.read")

    hour.go_on(1, 11)
    work()
    there = at_work(world.neighbour.executors[0], "kk")
    office.take(there, number)
    there.reads(name_of(home.tenant))
    attorney.open(f"/my/cases/{number}/")
    a_birth_is_told(attorney, "Нұрай", hour.today)
    office.to_case(there, number)
    there.reads("Нұрай")
    a_guardian_is_entered(there, home.family[-1].person, hour.today)
    to_own_case(tenant, number)
    tenant.reads("Нұрай", "Опекова (пример)")
    tenant.press("act.end_entrust")
    tenant.main.get_by_role("radio").first.check()
    tenant.fill("end_entrust.said", "Больше не нужно (пример).")
    tenant.press("end_entrust.button")
    attorney.open(f"/my/cases/{number}/", status=404)


def as_entrusted(tenant: Walker, somebody: Walker, number: str, hour: Hour) -> Walker:
    """The tenant entrusts by a notarised power; whoever holds it finds the case in a list of their own."""
    tenant.press("act.entrust")
    tenant.fill("entrust.family_name", "Доверов (пример)")
    tenant.fill("entrust.given_name", "Өкіл")
    tenant.fill("entrust.iin", "900101300099")
    tenant.choose("entrust.scope.applying")
    tenant.date("entrust.until", hour.today - timedelta(days=1))
    tenant.upload("entrust.paper", "power.pdf", sheet("Power of attorney"))
    tenant.press("entrust.button", status=422)
    tenant.date("entrust.until", hour.today + timedelta(days=60))
    tenant.upload("entrust.paper", "power.pdf", sheet("Power of attorney"))
    tenant.press("entrust.button")
    tenant.reads("Доверов (пример)")
    work()
    person = case(number).representations[-1].representative
    open_citizen_account(person, f"entrusted{number}", somebody.lang)
    somebody.enter(person)
    to_own_case(somebody, number)
    return somebody


def a_birth_is_told(somebody: Walker, name: str, on: date) -> None:
    somebody.press("act.family_turn")
    somebody.choose("family_turn.turn.birth")
    somebody.press("action.continue")
    somebody.fill("family_turn.family_name", "Үлгіқызы")
    somebody.fill("family_turn.given_name", name)
    somebody.date("family_turn.happened_on", on)
    somebody.upload("family_turn.paper", "birth.pdf", sheet("Birth certificate"))
    somebody.press("family_turn.button")
    somebody.sees("act.done.family_turn")
    somebody.reads(name)
    work()


def a_guardian_is_entered(clerk: Walker, ward: PersonId, since: date) -> None:
    with clerk.act("entrust"):
        clerk.choose_text(name_of(ward))
        clerk.choose("act.entrust.mandate.guardian")
        clerk.fill("act.entrust.family_name", "Опекова (пример)")
        clerk.fill("act.entrust.given_name", "Тамара")
        clerk.fill("act.entrust.iin", "610809400098")
        clerk.choose("act.entrust.scope.signing")
        clerk.date("act.entrust.since", since)
        clerk.upload("act.entrust.proof", "act.pdf", sheet("Act on guardianship"))
        clerk.press("act.entrust.button")
    clerk.reads("Опекова (пример)")
    work()


def test_a_family_that_changes_voids_what_named_it_and_nothing_else(
    world: World, household: NewHome, come: NewWalker, at_work: AtWork, hour: Hour
) -> None:
    eighteen = hour.today.replace(year=hour.today.year - ADULT_AT)
    home = life.with_child(household(170), eighteen, 3)
    story = Telling(world.town, home, hour.now())
    beginnings.checked(story, 2)
    number = story.number
    tenant, clerk = as_tenant(come("kk", width=390), home), at_work(steps.executor(story), "ru")
    the_grown_son_consents(tenant, come("ru", width=390), home, number)

    to_own_case(tenant, number)
    a_birth_is_told(tenant, "Сәби", hour.today)
    tenant.sees("life.voided.review")
    office.to_case(clerk, number)
    clerk.sees("life.voided.review")
    the_spouses_part(clerk, hour.today)
    a_member_dies(clerk, home.family[3].person, hour.today)
    clerk.follow(clerk.main.locator('form[action$="/require-rest/"]').get_by_role("button").first)
    clerk.lacks(clerk.say("life.voided.review"))
    work()
    to_own_case(tenant, number)
    tenant.lacks(tenant.say("life.voided.review"))
    tenant.reads(name_of(home.family[-1].person))
    known = case(number)
    assert [known.filing.relative(one) for one in (home.spouse, home.family[3].person)] == [None, None]
    assert {one.person for one in known.filing.consents} == {home.tenant, home.family[-1].person}


def the_grown_son_consents(tenant: Walker, son: Walker, home: Home, number: str) -> None:
    """He was a child when the family applied: there is a link for him, and for nobody else."""
    grown = home.family[-1].person
    to_own_case(tenant, number)
    tenant.press("act.packet")
    link = applying.link_for(tenant, grown)
    applying.sign_by_link(son, link, grown)
    work()


def the_spouses_part(clerk: Walker, on: date) -> None:
    with clerk.act("divorce"):
        clerk.date("act.divorce.happened_on", on)
        clerk.choose("act.divorce.leaves")
        clerk.upload("act.divorce.proof", "divorce.pdf", sheet("Certificate of divorce"))
        clerk.press("act.divorce.button")


def a_member_dies(clerk: Walker, person: PersonId, on: date) -> None:
    with clerk.act("member-death"):
        clerk.choose_text(name_of(person))
        clerk.date("act.member-death.happened_on", on)
        clerk.upload("act.member-death.proof", "death.pdf", sheet("Certificate of death"))
        clerk.press("act.member-death.button")
