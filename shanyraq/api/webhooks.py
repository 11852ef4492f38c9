"""Where other systems want to be told that a case has reached another stage."""

import secrets
from typing import Annotated

import msgspec
from msgspec import Meta

from shanyraq.api.answers import Deliveries, WebhookLine, WebhookMade, Webhooks
from shanyraq.api.calls import Answer, Call
from shanyraq.api.problems import Wrong
from shanyraq.api.reading import cursor_of, number_in
from shanyraq.chancery import doors
from shanyraq.record.readers.webhooks import deliveries, webhooks
from shanyraq.record.writers.webhooks import add_webhook, end_webhook


class WebhookGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """An https address on a host that the installation allows."""

    url: Annotated[str, Meta(min_length=1, max_length=500)]


def make_webhook(call: Call) -> Answer:
    """Ask to be told. The secret that signs the messages is shown this once."""
    url = call.body.url
    why = doors.webhooks().refuses(url)
    if why is not None:
        raise Wrong(422, "url_refused", where="url", why=why)
    secret = secrets.token_urlsafe(32)
    made = add_webhook(call.client.id, call.client.organisation, url, secret, call.at)
    return Answer(WebhookMade(made, url, secret), 201, {"Location": f"/api/v1/webhooks/{made}"})


def list_webhooks(call: Call) -> Answer:
    """The organisation's webhooks."""
    found = webhooks(call.client.organisation)
    return Answer(Webhooks([WebhookLine(one.id, one.url, one.created_at) for one in found]))


def delete_webhook(call: Call) -> Answer:
    """Be told no more; the journal stays."""
    if not end_webhook(call.path["webhook"], call.client.organisation, call.at):
        raise Wrong(404, "not_found")
    return Answer(status=204)


def list_deliveries(call: Call) -> Answer:
    """What was sent to a webhook, how often it was tried and how that ended, the latest first."""
    limit = call.query.limit
    found = deliveries(call.path["webhook"], call.client.organisation, number_in(call.query.cursor), limit + 1)
    if found is None:
        raise Wrong(404, "not_found")
    shown = list(found[:limit])
    return Answer(Deliveries(shown, cursor_of(str(shown[-1].id)) if len(found) > limit else None))
