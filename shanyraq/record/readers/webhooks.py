"""Webhooks and the journal of what was delivered to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.tables import Webhook, WebhookDelivery


@dataclass(frozen=True, slots=True)
class WebhookSeen:
    """A webhook as its owner sees it: the secret is shown once, when it is made."""

    id: str
    url: str
    created_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class DeliverySeen:
    """One message: how often it was tried, how the last try ended (a status or a code), and when it arrived."""

    id: int
    number: str
    seq: int
    stage: str
    at: datetime
    attempts: int
    tried_at: datetime | None
    outcome: str
    delivered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Owed:
    """A message that still has to arrive, and where."""

    id: int
    url: str
    secret: str
    number: str
    seq: int
    stage: str


def webhooks(organisation: OrganisationId) -> tuple[WebhookSeen, ...]:
    """An organisation's webhooks that are in use, the oldest first."""
    rows = Webhook.objects.filter(organisation_id=organisation, ended_at__isnull=True).order_by("created_at", "id")
    return tuple(WebhookSeen(row.id, row.url, row.created_at, row.ended_at) for row in rows)


def deliveries(
    webhook: str, organisation: OrganisationId, before: int | None, size: int
) -> tuple[DeliverySeen, ...] | None:
    """The journal of a webhook, the latest first, those older than `before` alone; None for another's webhook."""
    if not Webhook.objects.filter(pk=webhook, organisation_id=organisation).exists():
        return None
    rows = WebhookDelivery.objects.filter(webhook_id=webhook)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return tuple(_seen(rows.order_by("-pk")[:size]))


def _seen(rows: Iterable[WebhookDelivery]) -> Iterable[DeliverySeen]:
    return (
        DeliverySeen(
            id=row.pk,
            number=row.case_id,
            seq=row.seq,
            stage=row.stage,
            at=row.at,
            attempts=row.attempts,
            tried_at=row.tried_at,
            outcome=row.outcome,
            delivered_at=row.delivered_at,
        )
        for row in rows
    )


def owed(delivery: int) -> Owed | None:
    """A message to be delivered; None when it arrived, or when nobody wants it any more."""
    row = WebhookDelivery.objects.filter(
        pk=delivery, delivered_at__isnull=True, webhook__ended_at__isnull=True, webhook__client__revoked_at__isnull=True
    ).select_related("webhook").first()  # fmt: skip
    if row is None:
        return None
    return Owed(row.pk, row.webhook.url, row.webhook.secret, row.case_id, row.seq, row.stage)
