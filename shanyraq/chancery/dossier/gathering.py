"""What goes into a dossier, for whoever asks: what is not for them is withheld, and its digest stays in the journal."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Any, Final

from shanyraq.chancery import doors
from shanyraq.chancery.dossier.index import SignatureLine, attached_of, indexes
from shanyraq.chancery.dossier.receipts import receipts
from shanyraq.outside.dossier.packing import Piece, pack
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.papers import Digest, Manner, Paper, Signature
from shanyraq.record.answers import NoSuchCase
from shanyraq.record.readers.case_page import CasePage, case_page
from shanyraq.record.readers.files import file
from shanyraq.record.readers.journal import EntrySeen
from shanyraq.record.recorded import sealed_journal

_SUFFIXES: Final = {
    "application/pdf": "pdf",
    "image/jpeg": "jpg",
    "image/png": "png",
    "application/json": "json",
    "application/pkcs7-signature": "p7s",
    "application/pkix-cert": "cer",
    "application/pkix-crl": "crl",
    "application/ocsp-response": "ocsp",
}
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Looker:
    """What one looker may have of a case: the page, the papers that are theirs to read, the texts.

    Entries whose numbers are in `closed` are withheld although their kind is known: they speak of a paper that nobody
    has opened yet. `everything` lets answers of registers and other evidence in: for the provider and the court.
    """

    page: CasePage
    papers: tuple[Paper, ...]
    writings: Mapping[Digest, str]
    closed: frozenset[int] = frozenset()
    everything: bool = False


def dossier_for_audit(number: str, at: datetime) -> bytes:
    """The whole case, for a court or an auditor. Raises NoSuchCase, FileProblem."""
    page = case_page(number, SYSTEM)
    if page is None:
        raise NoSuchCase(number)
    return dossier(Looker(page, page.case.papers, page.writings, everything=True), at)


def dossier(looker: Looker, at: datetime) -> bytes:
    """The ZIP for one looker, made at a moment. Raises FileProblem when a stored file is missing or damaged."""
    pieces = [*_papers(looker), *_attached(looker), *_texts(looker)]
    lines: list[SignatureLine] = []
    for entry in _open(looker):
        for signature in signatures_in(entry.event):
            pieces += _evidence(entry, signature, lines, looker)
    if looker.everything:
        pieces += _further(looker, {_digest(piece.path) for piece in pieces})
    pieces.append(Piece("receipts.json", _json(receipts(looker.page)), "receipts"))
    pieces.append(Piece("names.json", _json(_names(looker.page)), "names"))
    pieces.append(_journal(looker, pieces))
    pieces += indexes(looker.page, looker.papers, pieces, lines, at)
    return pack(looker.page.number, pieces, at)


def _open(looker: Looker) -> Iterator[EntrySeen]:
    """The entries that are not withheld."""
    return (one for one in looker.page.entries if one.event is not None and one.seq not in looker.closed)


def signatures_in(value: object) -> Iterator[Signature]:
    """Every signature that an event carries."""
    if isinstance(value, Signature):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from signatures_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from signatures_in(one)


# --- pieces


def _papers(looker: Looker) -> Iterator[Piece]:
    for one in looker.papers:
        yield Piece(f"papers/{one.number.replace('/', '-')}.pdf", doors.files().read(one.digest), "paper")


def _attached(looker: Looker) -> Iterator[Piece]:
    for place, digest in enumerate(attached_of(looker.page), start=1):
        yield Piece(f"attached/{place:02}.{_suffix(digest)}", doors.files().read(digest), "attached")


def _texts(looker: Looker) -> Iterator[Piece]:
    for digest, text in sorted(looker.writings.items()):
        yield Piece(f"texts/{digest[:16]}.txt", text.encode(), "text")


def _evidence(entry: EntrySeen, signature: Signature, lines: list[SignatureLine], looker: Looker) -> Iterator[Piece]:
    """The record of the check, and all it names; of a signature on paper, the scan.

    Nothing of a signature under a paper that is not the looker's to read.
    """
    if signature.paper not in {one.digest for one in looker.papers}:
        return
    stem = f"signatures/{entry.seq:03}"
    content = doors.files().read(signature.evidence)
    if signature.manner is not Manner.EDS or not content.startswith(b"{"):
        yield Piece(f"{stem}.{_suffix(signature.evidence)}", content, "evidence")
        return
    record: dict[str, Any] = json.loads(content)
    path = f"{stem}-record.json"
    yield Piece(path, content, "record")
    yield Piece(f"{stem}.p7s", doors.files().read(record["cms"]), "signature")
    for one in record["materials"]:
        name = f"authorities/{one['sha256'][:16]}.{_suffix(one['sha256'])}"
        yield Piece(name, doors.files().read(one["sha256"]), one["kind"])
    lines.append(SignatureLine(entry, signature, path, record))


def _further(looker: Looker, there: set[str]) -> Iterator[Piece]:
    """Whatever else the entries name by digest and lies in the store: answers of registers, calculations, scans."""
    known = set(attached_of(looker.page)) | {one.digest for one in looker.papers}
    for digest in dict.fromkeys(_digests([one.event for one in _open(looker)])):
        noted = file(digest)
        if noted is not None and digest not in known and digest[:16] not in there:
            suffix = _SUFFIXES.get(noted.media_type, "bin")
            yield Piece(f"evidence/{digest[:16]}.{suffix}", doors.files().read(digest), "evidence")


def _digest(path: str) -> str:
    return path.rsplit("/", 1)[-1].split(".", 1)[0]


def _suffix(digest: Digest) -> str:
    noted = file(digest)
    return _SUFFIXES.get(noted.media_type, "bin") if noted else "bin"


def _digests(value: object) -> Iterator[Digest]:
    if isinstance(value, str):
        if _DIGEST.fullmatch(value):
            yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _digests(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _digests(one)


def _journal(looker: Looker, pieces: Iterable[Piece]) -> Piece:
    """Each entry as it was sealed; a withheld one by its digest alone. What is named and not here is listed."""
    shown = {one.seq for one in _open(looker)}
    whole = sealed_journal(looker.page.number)
    entries = [
        {
            "seq": one.seq,
            "previous": one.previous,
            "digest": one.digest,
            "sealed": one.text if one.seq in shown else None,
        }
        for one in whole
    ]
    named = set(_digests([one.event for one in _open(looker)]))
    here = {_sha256(piece.content) for piece in pieces}
    body = {"entries": entries, "head": whole[-1].digest, "withheld": sorted(named - here)}
    return Piece("journal.json", _json(body), "journal")


def _names(page: CasePage) -> dict[str, dict[str, str]]:
    """Whom and what the identifiers in the journal stand for. No identity numbers: they are in the certificates."""
    return {
        "people": {key: one.full_name for key, one in sorted(page.people.items())},
        "organisations": {key: one.names.ru for key, one in sorted(page.organisations.items())},
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode()


def _sha256(content: bytes) -> Digest:
    return hashlib.sha256(content).hexdigest()
