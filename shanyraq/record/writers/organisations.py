"""Organisations, their hours and settings, and who acts for an owner in a transfer."""

from dataclasses import fields
from typing import Any

from django.db import transaction

from shanyraq.law.hours import OfficeHours
from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.parties import TransferParties
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import OrganisationKind
from shanyraq.record.tables import ActingBody, Organisation


class NoSource(ValueError):
    """A value that the acts leave open was set without saying where it comes from."""


def add_organisation(
    code: str,
    kind: OrganisationKind,
    names: Names,
    *,
    hours: OfficeHours | None = None,
    bin: str = "",
    address: Names | None = None,
    phone: str = "",
) -> OrganisationId:
    """An organisation; `code` (up to eight letters) opens the numbers of its cases and papers."""
    row = Organisation(
        code=code, kind=str(kind), name_kk=names.kk, name_ru=names.ru, name_en=names.en, bin=bin, phone=phone
    )
    if address is not None:
        row.address_kk, row.address_ru = address.kk, address.ru
    if hours is not None:
        _put_hours(row, hours)
    row.save()
    return row.id


def _put_hours(row: Organisation, hours: OfficeHours) -> None:
    row.zone, row.opens, row.closes, row.hours_source = hours.zone, hours.opens, hours.closes, hours.source


def change_hours(organisation: OrganisationId, hours: OfficeHours) -> None:
    """Other hours; cases that are open keep those they were opened with."""
    row = Organisation.objects.get(id=organisation)
    _put_hours(row, hours)
    row.save(update_fields=["zone", "opens", "closes", "hours_source"])


def change_setting(organisation: OrganisationId, name: str, value: Any, source: str) -> None:
    """A value that the acts leave open, with its source; raises NoSource without one."""
    if not source.strip():
        raise NoSource(f"the setting {name!r} has no source")
    with transaction.atomic():
        row = Organisation.objects.select_for_update().get(id=organisation)
        row.settings = {**row.settings, name: {"value": value, "source": source}}
        row.save(update_fields=["settings"])


def name_acting_bodies(owner: OrganisationId, parties: TransferParties) -> None:
    """Who plays which part when dwellings of this owner are transferred."""
    with transaction.atomic():
        ActingBody.objects.filter(owner_id=owner).delete()
        for field in fields(parties):
            body = getattr(parties, field.name)
            if field.name.endswith("_post") or not body:
                continue
            post = getattr(parties, f"{field.name}_post", None)
            ActingBody.objects.create(owner_id=owner, part=field.name, body_id=body, post=str(post or ""))
