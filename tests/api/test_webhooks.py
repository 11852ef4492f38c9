"""Other systems are told that a case reached another stage: once, again until it arrives, and of no person."""

import json
from typing import Any

import pytest
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob
from pytest_django import Settings

from shanyraq.api.webhooks import WebhookGiven
from shanyraq.chancery.announcing import NotDelivered, deliver
from shanyraq.cli.demo_data.stories import beginnings, filing
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.webhooks.pretend import PretendWebhooks
from shanyraq.outside.webhooks.shape import signature
from shanyraq.record.tables import Webhook, WebhookDelivery
from tests.api.conftest import LetIn
from tests.api.system import System, problem
from tests.web.staff import Tell

HOOKS = "/api/v1/webhooks"
URL = "https://portal.example/told"


@pytest.fixture
def door(settings: Settings) -> PretendWebhooks:
    settings.SHANYRAQ_WEBHOOKS = PretendWebhooks()
    told: PretendWebhooks = settings.SHANYRAQ_WEBHOOKS
    return told


@pytest.fixture
def hook(office: System, door: PretendWebhooks) -> dict[str, Any]:
    answer = office.post(HOOKS, {"url": URL})
    assert answer.status_code == 201, answer.content
    made: dict[str, Any] = answer.json()
    return made


def submitted(t: Telling) -> None:
    beginnings.applied(t, 2)


def test_a_webhook_is_made_listed_and_ended_and_its_secret_is_kept_encrypted(
    office: System, hook: dict[str, Any]
) -> None:
    listed = office.get(HOOKS).json()["items"]
    assert [(one["id"], one["url"]) for one in listed] == [(hook["id"], URL)]
    assert "secret" not in listed[0]
    with connection.cursor() as cursor:
        cursor.execute("SELECT secret FROM webhook")
        assert hook["secret"] not in cursor.fetchone()[0]
        cursor.execute("SELECT body FROM api_answer")
        assert hook["secret"] not in cursor.fetchone()[0]
    assert office.call("DELETE", f"{HOOKS}/{hook['id']}").status_code == 204
    assert office.get(HOOKS).json()["items"] == []
    assert problem(office.call("DELETE", f"{HOOKS}/{hook['id']}")) == (404, "not_found")


def test_the_secret_is_shown_again_only_to_the_same_key(office: System, door: PretendWebhooks) -> None:
    first, second = (office.post(HOOKS, {"url": URL}, key="k" * 20) for _ in range(2))
    assert first.json() == second.json()
    assert Webhook.objects.count() == 1


def test_an_address_that_is_not_allowed_makes_no_webhook(office: System, settings: Settings) -> None:
    for url, why in (("http://portal.example/", "not_https"), (URL, "host_not_allowed")):
        answer = office.post(HOOKS, {"url": url})
        assert problem(answer) == (422, "url_refused")
        assert answer.json()["params"] == {"why": why}
    assert not Webhook.objects.exists()


def test_each_stage_is_owed_once_and_says_number_stage_and_seq_alone(
    office: System, hook: dict[str, Any], tell: Tell, door: PretendWebhooks
) -> None:
    number = tell(submitted).number
    owed = list(WebhookDelivery.objects.order_by("pk"))
    assert [(one.case_id, one.stage) for one in owed] == [(number, "submitted"), (number, "review")][-len(owed) :]
    assert ProcrastinateJob.objects.filter(task_name="effects.deliver").count() == len(owed)
    for one in owed:
        deliver(one.pk)
        deliver(one.pk)
    assert len(door.sent) == len(owed)
    body = json.loads(door.sent[-1].body)
    assert body == {"number": number, "stage": "review", "seq": owed[-1].seq}
    assert door.sent[-1].secret == hook["secret"]
    assert signature(hook["secret"], door.sent[-1].timestamp, door.sent[-1].body).startswith("t=")


def test_a_try_that_fails_is_written_down_and_given_again(
    office: System, hook: dict[str, Any], tell: Tell, door: PretendWebhooks
) -> None:
    tell(submitted)
    one = WebhookDelivery.objects.latest("pk")
    door.outcome = "500"
    with pytest.raises(NotDelivered, match="500"):
        deliver(one.pk)
    door.outcome = "204"
    deliver(one.pk)
    journal = office.get(f"{HOOKS}/{hook['id']}/deliveries?limit=1").json()
    line = journal["items"][0]
    assert (line["attempts"], line["outcome"]) == (2, "204")
    assert line["delivered_at"]
    following = journal["next"]
    if following:
        assert office.get(f"{HOOKS}/{hook['id']}/deliveries?cursor={following}").status_code == 200


def test_nobody_is_told_of_an_application_that_was_not_sent_yet_but_the_system_that_brought_it(
    office: System, hook: dict[str, Any], tell: Tell
) -> None:
    tell(filing.signed_not_sent)
    assert not WebhookDelivery.objects.exists()


def test_a_system_whose_client_was_closed_and_a_webhook_that_ended_are_told_nothing(
    office: System, hook: dict[str, Any], tell: Tell, door: PretendWebhooks
) -> None:
    tell(submitted)
    office.call("DELETE", f"{HOOKS}/{hook['id']}")
    deliver(WebhookDelivery.objects.latest("pk").pk)
    assert door.sent == []


def test_a_neighbour_sees_neither_anothers_webhook_nor_its_journal(
    let_in: LetIn, town: World, hook: dict[str, Any], tell: Tell
) -> None:
    neighbour = let_in(town.neighbour.provider)
    assert neighbour.get(HOOKS).json()["items"] == []
    assert problem(neighbour.get(f"{HOOKS}/{hook['id']}/deliveries")) == (404, "not_found")
    assert problem(neighbour.call("DELETE", f"{HOOKS}/{hook['id']}")) == (404, "not_found")
    assert neighbour.post(HOOKS, {"url": URL}).status_code == 201
    tell(submitted)
    assert {one.webhook_id for one in WebhookDelivery.objects.all()} == {hook["id"]}


def test_the_address_is_all_that_is_asked_for() -> None:
    assert WebhookGiven.__struct_fields__ == ("url",)
