"""Organisations, their hours, settings, and the bodies that act for an owner."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from shanyraq.law.hours import OfficeHours
from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.parties import ApproverPost, TransferParties
from shanyraq.record.readers.names import Names
from shanyraq.record.tables import ActingBody, Organisation


class OrganisationKind(StrEnum):
    """What an organisation is in the service (p.2, 3, 6, 9)."""

    PROVIDER = "provider"
    OWNER = "owner"
    AKIM_OFFICE = "akim_office"
    PROPERTY_BODY = "property_body"
    INDUSTRY_BODY = "industry_body"
    REGISTERING_BODY = "registering_body"
    STATE_CORPORATION = "state_corporation"
    QUALITY_BODY = "quality_body"
    NATIONAL_BANK = "national_bank"


_LOCALLY = {
    OrganisationKind.PROVIDER: ApproverPost.COMMUNAL_PROPERTY_BODY,
    OrganisationKind.PROPERTY_BODY: ApproverPost.COMMUNAL_PROPERTY_BODY,
    OrganisationKind.AKIM_OFFICE: ApproverPost.AKIM_OFFICE,
}
_FOR_THE_STATE = {
    OrganisationKind.PROPERTY_BODY: ApproverPost.STATE_PROPERTY_SUBDIVISION,
    OrganisationKind.NATIONAL_BANK: ApproverPost.NATIONAL_BANK,
}


def local_post(kind: OrganisationKind) -> ApproverPost | None:
    """In which post a body of this kind approves a deed for the communal side; None for one that does not (p.6)."""
    return _LOCALLY.get(kind)


def state_post(kind: OrganisationKind) -> ApproverPost | None:
    """In which post a body of this kind approves a deed for the state; None for one that does not (p.6(3))."""
    return _FOR_THE_STATE.get(kind)


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that the acts leave open, and where it comes from."""

    value: Any
    source: str


@dataclass(frozen=True, slots=True)
class OrganisationSeen:
    """An organisation as pages and papers show it; `hours` is None where it keeps none that count."""

    id: OrganisationId
    code: str
    kind: OrganisationKind
    names: Names
    bin: str
    address: Names
    phone: str
    hours: OfficeHours | None
    settings: Mapping[str, Setting]


def _seen(row: Organisation) -> OrganisationSeen:
    hours = None
    if row.opens is not None and row.closes is not None:
        hours = OfficeHours(row.zone, row.opens, row.closes, row.hours_source)
    return OrganisationSeen(
        id=row.id,
        code=row.code,
        kind=OrganisationKind(row.kind),
        names=Names(row.name_kk, row.name_ru, row.name_en),
        bin=row.bin,
        address=Names(row.address_kk, row.address_ru, row.address_ru),
        phone=row.phone,
        hours=hours,
        settings={name: Setting(one["value"], one["source"]) for name, one in row.settings.items()},
    )


def organisations(ids: Iterable[OrganisationId]) -> Mapping[OrganisationId, OrganisationSeen]:
    """These organisations by identifier."""
    return {row.id: _seen(row) for row in Organisation.objects.filter(id__in=set(ids))}


def organisation(id: OrganisationId) -> OrganisationSeen | None:
    """One organisation."""
    return organisations([id]).get(id)


def of_kind(kind: OrganisationKind) -> tuple[OrganisationSeen, ...]:
    """All organisations of a kind, by code."""
    return tuple(_seen(row) for row in Organisation.objects.filter(kind=str(kind)).order_by("code"))


def transfer_parties(owner: OrganisationId) -> TransferParties | None:
    """Who acts when dwellings of this owner are transferred; None while a part that every transfer has is not named."""
    rows = ActingBody.objects.filter(owner_id=owner).values_list("part", "body_id", "post")
    bodies = {part: body for part, body, _ in rows}
    posts = {part: ApproverPost(post) for part, _, post in rows if post}
    if not {"transferring", "receiving", "local_approver", "registering"} <= bodies.keys():
        return None
    known = {field.name for field in fields(TransferParties)}
    named = {part: body for part, body in bodies.items() if part in known}
    return TransferParties(
        local_approver_post=posts["local_approver"], state_approver_post=posts.get("state_approver"), **named
    )


def by_code(code: str) -> OrganisationId | None:
    """The organisation whose numbers begin with this code."""
    return Organisation.objects.filter(code=code).values_list("id", flat=True).first()
