"""Dwellings and who rents them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from shanyraq.law.facts import Tenure
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.record.search import folded
from shanyraq.record.tables import Dwelling, Tenancy


@dataclass(frozen=True, slots=True)
class NewDwelling:
    """A dwelling of the state stock; `area` in square metres."""

    address_kk: str
    address_ru: str
    route: Route
    owner: OrganisationId
    provider: OrganisationId
    national_bank: bool = False
    cadastral_number: str = ""
    rooms: int | None = None
    area: Decimal | None = None


def add_dwelling(new: NewDwelling) -> str:
    """Enter a dwelling."""
    row = Dwelling.objects.create(
        address_kk=new.address_kk,
        address_ru=new.address_ru,
        places=folded(new.address_kk, new.address_ru, new.cadastral_number),
        route=str(new.route),
        owner_id=new.owner,
        provider_id=new.provider,
        national_bank=new.national_bank,
        cadastral_number=new.cadastral_number,
        rooms=new.rooms,
        area=new.area,
    )
    return row.id


def add_tenancy(dwelling: str, tenant: PersonId, basis: Tenure, number: str = "", since: date | None = None) -> None:
    """Enter who rents it by which paper."""
    Tenancy.objects.update_or_create(
        dwelling_id=dwelling, tenant_id=tenant, defaults={"basis": str(basis), "number": number, "since": since}
    )
