"""Webhooks, and what came of each delivery."""

from datetime import datetime

from django.db.models import F

from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.tables import Webhook, WebhookDelivery


def add_webhook(client: str, organisation: OrganisationId, url: str, secret: str, at: datetime) -> str:
    """A place to be told at."""
    return Webhook.objects.create(
        client_id=client, organisation_id=organisation, url=url, secret=secret, created_at=at
    ).id


def end_webhook(webhook: str, organisation: OrganisationId, at: datetime) -> bool:
    """Tell this place nothing more; its journal stays. False if the organisation has no such webhook in use."""
    rows = Webhook.objects.filter(pk=webhook, organisation_id=organisation, ended_at__isnull=True)
    return bool(rows.update(ended_at=at))


def note_try(delivery: int, outcome: str, at: datetime, *, arrived: bool) -> None:
    """Write down how a try ended."""
    rows = WebhookDelivery.objects.filter(pk=delivery, delivered_at__isnull=True)
    rows.update(attempts=F("attempts") + 1, tried_at=at, outcome=outcome[:40], delivered_at=at if arrived else None)
