"""Synthetic households and the flats they rent."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from shanyraq.chancery.demo_registers import ENCUMBERED_ENDING
from shanyraq.cli.demo_data.people import Somebody, enter
from shanyraq.cli.demo_data.world import open_citizen_account
from shanyraq.law.facts import Tenure
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.household import Relation, Relative
from shanyraq.record.readers.dwellings import dwellings_of
from shanyraq.record.writers.dwellings import NewDwelling, add_dwelling, add_tenancy
from shanyraq.record.writers.households import keep_member

_SERIALS_EACH: Final = 10
_CHILD_BORN_ON: Final = date(2017, 4, 12)
_GROWN_BORN_ON: Final = date(2005, 6, 3)
_LANGUAGES: Final = ("kk", "ru", "kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Home:
    """A household and its flat; the first of the family is the tenant."""

    family: tuple[Relative, ...]
    flat: str
    tenure_number: str
    tenure_on: date
    route: Route = Route.COMMUNAL

    @property
    def tenant(self) -> PersonId:
        """Who applies."""
        return self.family[0].person

    @property
    def spouse(self) -> PersonId:
        """The second adult."""
        return self.family[1].person


@dataclass(frozen=True, slots=True)
class Stock:
    """Whose flats they are, where that is not the akimat."""

    route: Route
    owner: OrganisationId
    national_bank: bool = False


def make_home(serial: int, provider: OrganisationId, *, encumbered: bool = False, stock: Stock | None = None) -> Home:
    """A couple, with a child in every second household and a grown one in every fifth, in a flat of the communal stock
    unless another one is named.

    Entered once for each serial number.
    """
    kk, ru = _address(serial)
    family = tuple(
        Relative(enter(one, serial * _SERIALS_EACH + at, f"{kk} / {ru}"), relation, one.born_on)
        for at, (relation, one) in enumerate(_family(serial))
    )
    tenant = family[0].person
    open_citizen_account(tenant, f"tenant{serial}", _LANGUAGES[serial % len(_LANGUAGES)])
    open_citizen_account(family[1].person, f"spouse{serial}", _LANGUAGES[serial % len(_LANGUAGES)])
    for one in family[1:]:
        keep_member(tenant, one.person, one.relation)
    number, since = f"{serial}-үлгі", date(2012 + serial % 8, 1 + serial % 12, 1 + serial % 28)
    rented = dwellings_of(tenant)
    flat = rented[0].dwelling.id if rented else _flat(serial, provider, encumbered, stock)
    add_tenancy(flat, tenant, Tenure.TENANCY_AGREEMENT, number, since)
    return Home(family, flat, number, since, stock.route if stock else Route.COMMUNAL)


def _family(serial: int) -> list[tuple[Relation, Somebody]]:
    woman = serial % 2 == 0
    born_on = date(1955 + serial % 40, 1 + serial % 12, 1 + serial % 28)
    members = [
        (Relation.SELF, Somebody(serial, serial * 3, woman, born_on)),
        (Relation.SPOUSE, Somebody(serial, serial * 5 + 1, not woman, born_on + timedelta(days=400))),
    ]
    if serial % 2 == 0:
        members.append((Relation.CHILD, Somebody(serial, serial * 7 + 2, serial % 4 == 0, _CHILD_BORN_ON)))
    if serial % 5 == 0:
        members.append((Relation.CHILD, Somebody(serial, serial * 7 + 4, False, _GROWN_BORN_ON)))
    return members


def _flat(serial: int, provider: OrganisationId, encumbered: bool, stock: Stock | None) -> str:
    whose = stock or Stock(Route.COMMUNAL, provider)
    kk, ru = _address(serial)
    ending = ENCUMBERED_ENDING if encumbered else f"-{serial % 90:02d}"
    return add_dwelling(
        NewDwelling(
            address_kk=kk,
            address_ru=ru,
            route=whose.route,
            owner=whose.owner,
            provider=provider,
            national_bank=whose.national_bank,
            cadastral_number=f"00-000-000-{serial:03d}{ending}",
            rooms=1 + serial % 4,
            area=Decimal(34 + serial % 40) + Decimal("0.5"),
        )
    )


def _address(serial: int) -> tuple[str, str]:
    house, flat = 1 + serial // 10, 1 + serial * 7 % 60
    return (
        f"Үлгі қаласы, Мысал көшесі, {house}-үй, {flat}-пәтер",
        f"г. Улги, ул. Мысал, д. {house}, кв. {flat}",
    )
