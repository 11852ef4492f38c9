"""What is known of stored files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import Attachment, StoredFile


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file in the store; `size` in bytes, `name` as it was handed in."""

    digest: Digest
    media_type: str
    size: int
    name: str


@dataclass(frozen=True, slots=True)
class AttachmentSeen:
    """A file laid beside a draft or a case as one of the kinds 2 to 9 of p.9."""

    id: int
    kind: int
    file: FileSeen
    title: str
    issued_on: date | None
    expires_on: date | None
    added_at: datetime


def file(digest: Digest) -> FileSeen | None:
    """What is known of a stored file."""
    row = StoredFile.objects.filter(sha256=digest).first()
    return FileSeen(row.sha256, row.media_type, row.size, row.name) if row else None


def files(digests: Iterable[Digest]) -> Mapping[Digest, FileSeen]:
    """What is known of these files, by digest; those nobody noted are left out."""
    rows = StoredFile.objects.filter(sha256__in=set(digests))
    return {row.sha256: FileSeen(row.sha256, row.media_type, row.size, row.name) for row in rows}


def _seen(rows: QuerySet[Attachment]) -> tuple[AttachmentSeen, ...]:
    return tuple(
        AttachmentSeen(
            id=row.pk,
            kind=row.kind,
            file=FileSeen(row.file.sha256, row.file.media_type, row.file.size, row.file.name),
            title=row.title,
            issued_on=row.issued_on,
            expires_on=row.expires_on,
            added_at=row.added_at,
        )
        for row in rows.select_related("file").order_by("kind", "pk")
    )


def attachments_of_draft(draft: str) -> tuple[AttachmentSeen, ...]:
    """What lies beside a draft, by kind."""
    return _seen(Attachment.objects.filter(draft_id=draft))


def attachments_of_case(number: str) -> tuple[AttachmentSeen, ...]:
    """What lies beside a case, by kind."""
    return _seen(Attachment.objects.filter(case_id=number))
