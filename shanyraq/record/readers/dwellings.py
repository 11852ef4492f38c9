"""Dwellings and who rents them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shanyraq.law.facts import Tenure
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.record.readers.names import Names
from shanyraq.record.search import query_of
from shanyraq.record.tables import Dwelling, Tenancy


@dataclass(frozen=True, slots=True)
class DwellingSeen:
    """A dwelling of the state stock; `area` in square metres. The address has no English of its own."""

    id: str
    address: Names
    cadastral_number: str
    route: Route
    owner: OrganisationId
    provider: OrganisationId
    national_bank: bool
    rooms: int | None
    area: Decimal | None


@dataclass(frozen=True, slots=True)
class TenancySeen:
    """A dwelling that somebody rents, and by which paper."""

    dwelling: DwellingSeen
    basis: Tenure
    number: str
    since: date | None


def _seen(row: Dwelling) -> DwellingSeen:
    return DwellingSeen(
        id=row.id,
        address=Names(row.address_kk, row.address_ru, row.address_ru),
        cadastral_number=row.cadastral_number,
        route=Route(row.route),
        owner=row.owner_id,
        provider=row.provider_id,
        national_bank=row.national_bank,
        rooms=row.rooms,
        area=row.area,
    )


def dwellings(ids: Iterable[str]) -> Mapping[str, DwellingSeen]:
    """These dwellings by identifier."""
    return {row.id: _seen(row) for row in Dwelling.objects.filter(id__in=set(ids))}


def dwelling(id: str) -> DwellingSeen | None:
    """One dwelling."""
    return dwellings([id]).get(id)


MOST_FOUND = 20
"""A longer list helps nobody to find their own home; more words do."""

_LIKE = """
SELECT * FROM dwelling WHERE to_tsvector('simple', places) @@ to_tsquery('simple', %s) ORDER BY address_ru LIMIT %s
"""


def dwellings_like(words: str) -> tuple[DwellingSeen, ...]:
    """Dwellings in whose address or cadastral number each word begins one; the first `MOST_FOUND` by address."""
    wanted = query_of(words)
    if not wanted:
        return ()
    return tuple(_seen(row) for row in Dwelling.objects.raw(_LIKE, [wanted, MOST_FOUND]))


def dwellings_of(tenant: PersonId) -> tuple[TenancySeen, ...]:
    """What this person rents."""
    return dwellings_of_each((tenant,))[tenant]


def dwellings_of_each(tenants: Collection[PersonId]) -> Mapping[PersonId, tuple[TenancySeen, ...]]:
    """The same of several people at once."""
    rented: dict[PersonId, list[TenancySeen]] = {tenant: [] for tenant in tenants}
    for row in Tenancy.objects.filter(tenant_id__in=tenants).select_related("dwelling").order_by("pk"):
        rented[row.tenant_id].append(TenancySeen(_seen(row.dwelling), Tenure(row.basis), row.number, row.since))
    return {tenant: tuple(found) for tenant, found in rented.items()}
