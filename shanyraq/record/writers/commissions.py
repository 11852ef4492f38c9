"""Commissions as they were formed, and their sittings."""

from dataclasses import dataclass
from datetime import datetime

import msgspec
from django.db import transaction

from shanyraq.procedure.composition import Composition
from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import Commission, CommissionSeat, Sitting, SittingPaper


def form_commission(composition: Composition) -> str:
    """Enter a commission by its act; `composition.commission` is ignored, the identifier is made here."""
    with transaction.atomic():
        row = Commission.objects.create(
            organisation_id=composition.organisation,
            act=composition.act,
            act_on=composition.act_on,
            since=composition.since,
            until=composition.until,
            rules=msgspec.to_builtins(composition.rules),
        )
        CommissionSeat.objects.bulk_create(
            CommissionSeat(commission=row, person_id=one.person, seat=str(one.seat), place=place, until=one.until)
            for place, one in enumerate(composition.seats)
        )
        CommissionSeat.objects.bulk_create(
            CommissionSeat(
                commission=row,
                person_id=one.person,
                seat=str(composition.seat_of(one.stands_in_for)),
                place=place,
                until=one.until,
                stands_in_for=one.stands_in_for,
            )
            for place, one in enumerate(composition.substitutes, start=len(composition.seats))
        )
    return row.id


def form_sitting(commission: str, number: str, sits_at: datetime, place: str, mode: str) -> str:
    """A sitting; `mode` is a key of the pages' words (in person, by video, mixed)."""
    return Sitting.objects.create(commission_id=commission, number=number, sits_at=sits_at, place=place, mode=mode).id


@dataclass(frozen=True, slots=True)
class SittingPaperMade:
    """A paper of a sitting, kept by its digest."""

    sitting: str
    kind: str
    number: str
    digest: Digest
    code: str
    at: datetime


def keep_sitting_paper(made: SittingPaperMade) -> None:
    """Enter a paper of a sitting; earlier ones of its kind stay, the latest is in force."""
    SittingPaper.objects.create(
        code=made.code,
        sitting_id=made.sitting,
        kind=made.kind,
        number=made.number,
        digest=made.digest,
        issued_at=made.at,
    )


def move_sitting(sitting: str, sits_at: datetime, place: str) -> None:
    """Another time and place; the cases on the agenda are told by commands of their own."""
    Sitting.objects.filter(id=sitting).update(sits_at=sits_at, place=place)
