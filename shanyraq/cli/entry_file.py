"""The file an akimat begins with: its organisations, staff, commissions and dwellings, in TOML."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import msgspec

from shanyraq.cli.shell import Complaint
from shanyraq.law.facts import Tenure
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import Role
from shanyraq.procedure.composition import Majority, Seat


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    """A table of the file; a field it does not know is a mistake, not a wish."""


class Names(_Strict):
    """A name in three languages."""

    kk: str
    ru: str
    en: str


class Place(_Strict):
    """An address in two languages."""

    kk: str
    ru: str


class Hours(_Strict):
    """Working time and the act that sets it."""

    zone: str
    opens: time
    closes: time
    source: str


class Setting(_Strict):
    """A value the acts leave open, and where it comes from."""

    value: Any
    source: str


class Organisation(_Strict):
    """An organisation; other tables name it by `code`."""

    code: str
    kind: str
    names: Names
    bin: str
    address: Place
    phone: str = ""
    hours: Hours | None = None
    settings: dict[str, Setting] = {}


class Post(_Strict):
    """A post held by an act, in a unit of the organisation where it has some."""

    role: Role
    organisation: str
    act: str
    since: date
    until: date | None = None
    stands_in_for: str = ""
    """The login of whoever is absent; entered before."""
    unit: str = ""


class Human(_Strict):
    """Somebody by name and identity number."""

    family_name: str
    given_name: str
    iin: str
    born_on: date
    patronymic: str = ""


class Staff(Human, kw_only=True):
    """A member of staff: who, under which login, in which posts."""

    login: str
    posts: tuple[Post, ...]
    language: str = "kk"


class Rules(_Strict):
    """How a commission decides, and the act that says so."""

    quorum_of: int
    quorum_in: int
    majority: Majority
    casting_vote: bool
    secretary_votes: bool
    source: str
    signed_ballots: bool = False


class SeatOf(_Strict):
    """Who of the staff holds which seat."""

    login: str
    seat: Seat


class Commission(_Strict, kw_only=True):
    """A housing commission by its act of appointment."""

    organisation: str
    act: str
    act_on: date
    since: date
    until: date | None = None
    rules: Rules
    seats: tuple[SeatOf, ...]


class Tenant(Human, kw_only=True):
    """Who rents a dwelling, by which paper."""

    basis: Tenure
    number: str
    since: date


class Dwelling(_Strict):
    """A dwelling of the state stock and its tenants."""

    address: Place
    route: Route
    owner: str
    provider: str
    cadastral_number: str
    national_bank: bool = False
    rooms: int | None = None
    area: Decimal | None = None
    tenants: tuple[Tenant, ...] = ()


class Transfer(_Strict):
    """Which bodies act, as a rule, when dwellings of an owner are transferred (p.6(2); with the last four, p.6(3))."""

    owner: str
    provider: str
    local_approver: str
    registering: str
    akim: str = ""
    industry: str = ""
    property_body: str = ""
    state_approver: str = ""

    @property
    def republican(self) -> tuple[str, ...]:
        """The bodies of the republican route, which come all or none."""
        return (self.akim, self.industry, self.property_body, self.state_approver)


class Entry(_Strict):
    """The whole file."""

    organisation: tuple[Organisation, ...] = ()
    staff: tuple[Staff, ...] = ()
    commission: tuple[Commission, ...] = ()
    dwelling: tuple[Dwelling, ...] = ()
    transfer: tuple[Transfer, ...] = ()


def parsed(text: bytes) -> Entry:
    """The file's tables; a Complaint names the line or the field that is wrong."""
    try:
        entry = msgspec.toml.decode(text, type=Entry, strict=False)
    except msgspec.DecodeError as error:
        raise Complaint(f"the file cannot be read: {error}") from error
    _checked(entry)
    return entry


def _checked(entry: Entry) -> None:
    for one in (*entry.staff, *(tenant for dwelling in entry.dwelling for tenant in dwelling.tenants)):
        if not (one.iin.isascii() and one.iin.isdigit() and len(one.iin) == _IIN_DIGITS):
            raise Complaint(f"an identity number has twelve digits; that of {one.family_name} does not")
    for organisation in entry.organisation:
        for name, setting in organisation.settings.items():
            if not setting.source.strip():
                raise Complaint(f"the setting {name!r} of {organisation.code} has no source")
    for transfer in entry.transfer:
        if any(transfer.republican) and not all(transfer.republican):
            raise Complaint(
                f"the transfer of {transfer.owner} names some bodies of the republican route: it needs akim, industry,"
                " property_body and state_approver, or none of them"
            )
    logins = {one.login for one in entry.staff}
    for commission in entry.commission:
        if not commission.rules.source.strip():
            raise Complaint(f"the rules of the commission of {commission.organisation} have no source")
        for seat in commission.seats:
            if seat.login not in logins:
                raise Complaint(
                    f"the commission of {commission.organisation} seats {seat.login!r}, who is not in staff"
                )


_IIN_DIGITS = 12
