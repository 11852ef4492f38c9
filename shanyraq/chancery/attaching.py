"""Papers that people hand in: looked at, stored by digest, laid beside a draft or a case."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.chancery import doors
from shanyraq.law.documents import DocumentKind
from shanyraq.outside.files.shape import FileRefused
from shanyraq.procedure.household import Attached
from shanyraq.procedure.papers import Digest
from shanyraq.record.writers.files import attach, note_file

EVIDENCE = 0
"""The kind of a paper that is none of the nine: the calculation of a price, an extract, a certificate of death."""

_KINDS = frozenset(int(kind) for kind in DocumentKind) - {int(DocumentKind.APPLICATION)} | {EVIDENCE}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a browser sends it: its pieces, the name it had there, and what the person says of the paper."""

    chunks: Iterable[bytes]
    name: str
    title: str = ""
    issued_on: date | None = None
    expires_on: date | None = None


def attach_to_draft(
    draft: str, kind: int, upload: Upload, *, account: str | None, at: datetime
) -> Attached | FileRefused:
    """Lays a paper of one of the kinds 2 to 9 beside a draft, or says why the file cannot be taken."""
    stored = _stored(kind, upload, at)
    if isinstance(stored, Attached):
        _lay(stored, upload, at, draft=draft, account=account)
    return stored


def attach_to_case(
    number: str, kind: int, upload: Upload, *, account: str | None, at: datetime
) -> Attached | FileRefused:
    """Lays a paper beside a case: of one of the kinds 2 to 9, or `EVIDENCE` of an act."""
    stored = _stored(kind, upload, at)
    if isinstance(stored, Attached):
        _lay(stored, upload, at, number=number, account=account)
    return stored


def keep_own(content: bytes, media_type: str, at: datetime, name: str = "") -> Digest:
    """Keeps bytes the system made or received itself: an answer of a register, a signature."""
    digest = doors.files().keep(content)
    note_file(digest, media_type, len(content), at, name)
    return digest


def _stored(kind: int, upload: Upload, at: datetime) -> Attached | FileRefused:
    if kind not in _KINDS:
        raise ValueError(f"a paper of kind {kind} cannot be handed in")
    stored = doors.files().accept(upload.chunks)
    if isinstance(stored, FileRefused):
        return stored
    note_file(stored.digest, str(stored.kind), stored.size, at, upload.name)
    return Attached(kind, stored.digest, upload.issued_on, upload.expires_on)


def _lay(
    paper: Attached,
    upload: Upload,
    at: datetime,
    *,
    draft: str | None = None,
    number: str | None = None,
    account: str | None,
) -> None:
    attach(
        paper.digest,
        paper.kind,
        at,
        draft=draft,
        number=number,
        title=upload.title,
        issued_on=paper.issued_on,
        expires_on=paper.expires_on,
        account=account,
    )
