"""Entries as they were recorded: what the digest of each must have sealed."""

from dataclasses import dataclass

from django.db import connection

from shanyraq.procedure.actor import By, Role
from shanyraq.record import sql
from shanyraq.record.chain import Link


def link_of(entry: sql.Entry) -> Link:
    """What the digest of a recorded entry must have sealed."""
    by = By(Role(entry.by_role), entry.by_person, entry.by_organisation)
    return Link(
        case=entry.case,
        seq=entry.seq,
        kind=entry.kind,
        version=entry.version,
        body=entry.canonical_body,
        by=by,
        at=entry.at,
        recorded_at=entry.recorded_at,
        edition=entry.edition,
        calendar=entry.calendar,
        previous=entry.previous,
    )


@dataclass(frozen=True, slots=True)
class Sealed:
    """One entry with its digest, that of the one before, and the text between them: SHA-256 of `text` is `digest`."""

    seq: int
    previous: str
    digest: str
    text: str


def sealed_journal(number: str) -> tuple[Sealed, ...]:
    """The journal of a case, sealed as it was recorded."""
    with connection.cursor() as cursor:
        rows = sql.entries(cursor, number)
    return tuple(Sealed(row.seq, row.previous, row.digest, link_of(row).sealed.decode()) for row in rows)
