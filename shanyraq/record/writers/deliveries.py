"""The journal of notices sent: taken, put off, tried, settled."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from shanyraq.record.tables import Contact, Delivery, DeliveryAttempt

_OPEN = ("queued", "sent")


def take(delivery: int, at: datetime, again_in: timedelta) -> bool:
    """Take a notice in hand and say when it is to be taken again should this worker die; False if another did."""
    rows = Delivery.objects.filter(pk=delivery, state__in=_OPEN, next_at__lte=at)
    return bool(rows.update(next_at=at + again_in))


def put_off(delivery: int, until: datetime) -> None:
    """Not now: the night, or enough for one day. No attempt is counted."""
    Delivery.objects.filter(pk=delivery, state__in=_OPEN).update(next_at=until)


def sent(delivery: int, at: datetime, address: str, receipt: str, ask_at: datetime | None) -> None:
    """The notice was taken over by whoever carries it; `ask_at` is when to ask what became of it."""
    with transaction.atomic():
        Delivery.objects.filter(pk=delivery).update(
            state="sent",
            attempts=F("attempts") + 1,
            address=address,
            receipt=receipt,
            sent_at=at,
            next_at=ask_at,
        )
        DeliveryAttempt.objects.create(delivery_id=delivery, at=at, state="sent")


def failed(delivery: int, at: datetime, why: str, again_at: datetime | None) -> None:
    """Nobody took it over; with no `again_at` it is given up."""
    state = "queued" if again_at else "given_up"
    with transaction.atomic():
        Delivery.objects.filter(pk=delivery).update(
            state=state, attempts=F("attempts") + 1, next_at=again_at, settled_at=None if again_at else at
        )
        DeliveryAttempt.objects.create(delivery_id=delivery, at=at, state=state, why=why[:200])


def asked(delivery: int, ask_at: datetime | None) -> None:
    """Nothing is known of a notice that was sent; with no `ask_at` it stays "sent"."""
    Delivery.objects.filter(pk=delivery, state="sent").update(asked=F("asked") + 1, next_at=ask_at)


def delivered(delivery: int, at: datetime) -> None:
    """It arrived."""
    with transaction.atomic():
        Delivery.objects.filter(pk=delivery).update(state="delivered", next_at=None, settled_at=at)
        DeliveryAttempt.objects.create(delivery_id=delivery, at=at, state="delivered")


def bounced(delivery: int, at: datetime, why: str, address: str) -> None:
    """It came back: nothing more is sent to that address until it is confirmed anew, and the clerk is told."""
    with transaction.atomic():
        rows = Delivery.objects.filter(pk=delivery)
        rows.filter(state="queued").update(attempts=F("attempts") + 1)
        rows.update(state="bounced", address=address, next_at=None, settled_at=at)
        row = rows.get()
        DeliveryAttempt.objects.create(delivery_id=delivery, at=at, state="bounced", why=why[:200])
        contact = Contact.objects.select_for_update().filter(person_id=row.person_id, channel=row.channel).first()
        if contact is not None and contact.address == address:
            contact.bounced_at = at
            contact.save(update_fields=["bounced_at"])


def switched_off(delivery: int, at: datetime) -> None:
    """The person switched the channel off meanwhile: the copy is given up, and that is nobody's trouble."""
    Delivery.objects.filter(pk=delivery).update(state="given_up", next_at=None, settled_at=at, seen_at=at)


def seen(number: str, at: datetime) -> None:
    """The clerk knows which notices of a case did not arrive."""
    rows = Delivery.objects.filter(case_id=number, state__in=("bounced", "given_up"), seen_at__isnull=True)
    rows.update(seen_at=at)
