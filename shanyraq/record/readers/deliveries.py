"""The journal of notices sent: what is to be done now, what arrived, what did not."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.record.tables import Delivery, DeliveryAttempt


@dataclass(frozen=True, slots=True)
class Owed:
    """A notice to send, or one that was sent and is asked about. `zone` is that of the provider."""

    id: int
    person: PersonId
    number: str
    kind: str
    params: Mapping[str, str]
    channel: str
    state: str
    address: str
    receipt: str
    attempts: int
    asked: int
    zone: str


@dataclass(frozen=True, slots=True)
class TrySeen:
    """One attempt of a delivery."""

    at: datetime
    state: str
    why: str


@dataclass(frozen=True, slots=True)
class DeliverySeen:
    """One notice on one channel, with its attempts."""

    person: PersonId
    number: str
    seq: int
    kind: str
    params: Mapping[str, str]
    channel: str
    state: str
    at: datetime
    settled_at: datetime | None
    tries: tuple[TrySeen, ...]


def to_do(at: datetime, most: int) -> tuple[int, ...]:
    """The notices whose time has come, the longest waiting first."""
    return tuple(Delivery.objects.filter(next_at__lte=at).order_by("next_at", "pk").values_list("pk", flat=True)[:most])


def owed(delivery: int) -> Owed:
    """One of them."""
    row = Delivery.objects.select_related("case__provider").get(pk=delivery)
    return Owed(
        id=row.pk,
        person=row.person_id,
        number=row.case_id,
        kind=row.kind,
        params=row.params,
        channel=row.channel,
        state=row.state,
        address=row.address,
        receipt=row.receipt,
        attempts=row.attempts,
        asked=row.asked,
        zone=row.case.provider.zone,
    )


def sent_since(person: PersonId, since: datetime) -> int:
    """How many notices went to a person's addresses."""
    return Delivery.objects.filter(person_id=person, sent_at__gte=since).count()


def deliveries_of(person: PersonId, most: int = 20) -> tuple[DeliverySeen, ...]:
    """The latest notices sent to a person."""
    return _seen(Delivery.objects.filter(person_id=person).order_by("-at", "-pk")[:most])


def deliveries_of_case(number: str, most: int = 50) -> tuple[DeliverySeen, ...]:
    """The latest notices sent about a case."""
    return _seen(Delivery.objects.filter(case_id=number).order_by("-at", "-pk")[:most])


def unreached(number: str) -> tuple[DeliverySeen, ...]:
    """The notices of a case that did not arrive and that no clerk has marked as seen."""
    rows = Delivery.objects.filter(case_id=number, state__in=("bounced", "given_up"), seen_at__isnull=True)
    return _seen(rows.order_by("at", "pk"))


def with_unreached(numbers: Iterable[str]) -> frozenset[str]:
    """Those of the cases in which a notice did not arrive."""
    rows = Delivery.objects.filter(case_id__in=list(numbers), state__in=("bounced", "given_up"), seen_at__isnull=True)
    return frozenset(rows.values_list("case_id", flat=True))


def cases_with_unreached(provider: OrganisationId, executor: PersonId | None, most: int) -> tuple[str, ...]:
    """Cases of a provider, or of one of its executors, in which a notice did not arrive; also those that ended."""
    rows = Delivery.objects.filter(state__in=("bounced", "given_up"), seen_at__isnull=True, case__provider_id=provider)
    if executor is not None:
        rows = rows.filter(case__executor=executor)
    return tuple(rows.order_by("case_id").values_list("case_id", flat=True).distinct()[:most])


def _seen(rows: Iterable[Delivery]) -> tuple[DeliverySeen, ...]:
    found = list(rows)
    tries: dict[int, list[TrySeen]] = {}
    for one in DeliveryAttempt.objects.filter(delivery__in=found).order_by("pk"):
        tries.setdefault(one.delivery_id, []).append(TrySeen(one.at, one.state, one.why))
    return tuple(
        DeliverySeen(
            person=row.person_id,
            number=row.case_id,
            seq=row.seq,
            kind=row.kind,
            params=row.params,
            channel=row.channel,
            state=row.state,
            at=row.at,
            settled_at=row.settled_at,
            tries=tuple(tries.get(row.pk, ())),
        )
        for row in found
    )
