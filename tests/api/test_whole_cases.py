"""Whole cases by the API alone, as the systems of the State Corporation, the akimat and every other body would."""

from datetime import timedelta
from typing import Any

import pytest
from pytest_django import Settings

from shanyraq.chancery.announcing import deliver
from shanyraq.cli.demo_data.everybody import forestry_stock
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.world import Staff, World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.webhooks.pretend import PretendWebhooks
from shanyraq.outside.webhooks.shape import Message
from shanyraq.record.audit import audit
from shanyraq.record.tables import WebhookDelivery
from tests.api import going
from tests.api.system import System, problem
from tests.api.way import HOOKS, Way

REASON = {"ground": "2", "sub_reason": "13-10-1", "facts": "Өтініш берушінің басқа пәтері бар (үлгі)"}


@pytest.fixture
def door(settings: Settings) -> PretendWebhooks:
    """Where all messages go."""
    settings.SHANYRAQ_WEBHOOKS = PretendWebhooks()
    told: PretendWebhooks = settings.SHANYRAQ_WEBHOOKS
    return told


def hooked(system: System, name: str) -> str:
    """A webhook of an organisation's system; its secret."""
    made = system.post(HOOKS, {"url": f"https://{name}.example/told"})
    assert made.status_code == 201, made.content
    secret: str = made.json()["secret"]
    return secret


def messages(door: PretendWebhooks, name: str) -> list[Message]:
    """What one organisation was told."""
    return [one for one in door.sent if name in one.url]


def stages(secret: str, sent: list[Message], way: Way) -> list[Any]:
    """The stages of signed messages about this case, in their order."""
    assert all(one.secret == secret for one in sent)
    bodies = sorted((going.read(one.body) for one in sent), key=lambda one: one["seq"])
    assert {one["number"] for one in bodies} == {way.number}
    assert all(set(one) == {"number", "stage", "seq"} for one in bodies)
    return [one["stage"] for one in bodies]


def told_all() -> None:
    """Every message that is owed is given."""
    for one in WebhookDelivery.objects.order_by("pk"):
        deliver(one.pk)


def test_a_republican_case_goes_through_every_body_by_the_api_alone(
    town: World, clock: FixedClock, door: PretendWebhooks
) -> None:
    clock.move(timedelta(hours=-6))
    staff = town.forestry
    way = Way(town, staff, make_home(301, staff.provider, stock=forestry_stock(town)), clock)
    bodies = town.bodies
    organisations = {
        "portal": way.corporation,
        "akimat": staff.provider,
        "akim": bodies.akim.organisation,
        "registrar": bodies.registrar.organisation,
        "neighbour": town.neighbour.provider,
    }
    secrets = {name: hooked(way.system(one), name) for name, one in organisations.items()}

    going.apply(way)
    assert problem(way.of(bodies.akim).get(way.at, bodies.akim)) == (404, "not_found")
    way.until(3, 10)
    going.check(way)
    going.put_on_an_agenda(way, 1)
    going.vote(way)
    going.decide(way, "decision")
    way.until(1, 10)
    going.open_transfer(way)
    going.property_limb(way)
    way.until(1, 10)
    going.deed(way)
    way.until(1, 10)
    going.agree_and_pay(way)

    assert way.seen(way.tenant)["stage"] == "completed"
    way.fetch_all(staff.head)
    assert set(way.fetched) == {
        "application", "acceptance", "commission_minutes", "decision", "petition", "industry_consent",
        "property_decision", "deed", "agreement", "payment_schedule",
    }  # fmt: skip
    way.fetch_all(way.tenant)
    told_all()
    seen = [
        "submitted", "review", "commission", "decision", "transfer", "agreement", "payment", "completed",
    ]  # fmt: skip
    for name in ("akimat", "portal"):
        assert stages(secrets[name], messages(door, f"{name}."), way)[-7:] == seen[1:]
    for name in ("akim", "registrar"):
        assert set(stages(secrets[name], messages(door, f"{name}."), way)) == {"transfer"}
    assert messages(door, "neighbour.") == []
    assert audit().clean


def test_a_case_is_refused_after_notice_objection_and_hearing_by_the_api_alone(
    town: World, clock: FixedClock, door: PretendWebhooks
) -> None:
    clock.move(timedelta(hours=-6))
    staff: Staff = town.town
    way = Way(town, staff, make_home(2, staff.provider), clock)
    secrets = {"portal": hooked(way.system(way.corporation), "portal")}
    going.apply(way)
    way.until(3, 10)
    going.check(way)

    going.notify(way, REASON, days=7)
    going.object_to_it(way)
    way.until(7, 10)
    going.hear(way)
    going.put_on_an_agenda(way, 1)
    going.vote(way, against=(REASON,))
    going.decide(way, "refusal", "Қарсылық қаралды (үлгі)")

    assert way.seen(way.tenant)["stage"] == "refused"
    way.fetch_all(staff.head)
    assert set(way.fetched) == {
        "application", "acceptance", "preliminary_refusal", "hearing_minutes", "commission_minutes", "refusal",
    }  # fmt: skip
    way.fetch_all(way.tenant)
    told_all()
    assert stages(secrets["portal"], messages(door, "portal."), way)[-5:] == [
        "review", "hearing", "commission", "decision", "refused",
    ]  # fmt: skip
    assert audit().clean


def test_no_system_refuses_a_case_outside_the_path_of_the_law(town: World, clock: FixedClock) -> None:
    clock.move(timedelta(hours=-6))
    way = Way(town, town.town, make_home(2, town.town.provider), clock)
    going.apply(way)
    way.until(3, 10)
    going.check(way)
    going.put_on_an_agenda(way, 1)
    going.vote(way, against=(REASON,))
    executor, head = way.staff.executors[0], way.staff.head
    assert way.seen(executor)["stage"] == "hearing"
    for by, name in ((executor, "register-decision"), (head, "sign-decision")):
        body = {"cms": ""} if by is head else {}
        denied = way.of(by).act(way.number, name, by, **body)
        assert problem(denied) == (409, "wrong_stage")
        assert denied.json()["article"]
    again = way.of(executor).act(way.number, "refer-to-commission", executor)
    assert again.status_code == 409
