"""What is known of stored files, and which of them lie beside a draft or a case."""

from datetime import date, datetime

from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import Attachment, StoredFile


def note_file(digest: Digest, media_type: str, size: int, at: datetime, name: str = "") -> None:
    """Note a file that lies in the store; the first note of a digest stays. The audit digests it again."""
    StoredFile.objects.get_or_create(
        sha256=digest, defaults={"media_type": media_type, "size": size, "name": name, "stored_at": at}
    )


def attach(
    digest: Digest,
    kind: int,
    at: datetime,
    *,
    draft: str | None = None,
    number: str | None = None,
    title: str = "",
    issued_on: date | None = None,
    expires_on: date | None = None,
    account: str | None = None,
) -> int:
    """Lay a noted file beside a draft or a case as one of the kinds 2 to 9 of p.9."""
    return Attachment.objects.create(
        file_id=digest,
        kind=kind,
        draft_id=draft,
        case_id=number,
        title=title,
        issued_on=issued_on,
        expires_on=expires_on,
        added_by_id=int(account) if account else None,
        added_at=at,
    ).pk


def detach(attachment: int, draft: str) -> None:
    """Take a file away from a draft; the file itself stays in the store."""
    Attachment.objects.filter(pk=attachment, draft_id=draft).delete()


def attach_draft_to_case(draft: str, number: str) -> None:
    """What lay beside the draft lies beside the case from now on."""
    Attachment.objects.filter(draft_id=draft).update(case_id=number)
