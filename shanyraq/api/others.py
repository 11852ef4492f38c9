"""Files, people, dwellings, the organisation's own staff, papers by their code: what acts name."""

from datetime import date
from typing import Annotated, Final

import msgspec
from django.http import HttpRequest
from django.utils import timezone
from msgspec import Meta

from shanyraq.api.answers import (
    CommissionSeen,
    Entered,
    Flat,
    Flats,
    Name,
    PaperKnown,
    PostSeen,
    SeatSeen,
    SignatureKept,
    SittingSeen,
    Staff,
    Stored,
)
from shanyraq.api.calls import Answer, Call
from shanyraq.api.giving import day_of, said, visible
from shanyraq.api.problems import Wrong, lang
from shanyraq.api.shapes import Cms, Iin, Patronymic, SomeName
from shanyraq.chancery.acts.delivery import RECEIVED, is_out
from shanyraq.chancery.case_files import digests_of
from shanyraq.chancery.opening import open_file
from shanyraq.chancery.receiving import OtherDigest, receive, sign_received
from shanyraq.chancery.signing import Unanswered
from shanyraq.outside.files.shape import LARGEST, FileProblem, FileRefused
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.clients import employees, files_brought
from shanyraq.record.readers.commission import compositions, sittings_of
from shanyraq.record.readers.dwellings import DwellingSeen, dwellings_like, dwellings_of
from shanyraq.record.readers.public import paper_by_code
from shanyraq.record.writers.clients import bring_file
from shanyraq.record.writers.people import NewPerson, add_person

_BLOCK: Final = 64 * 1024
FILE_TYPES: Final = ("application/pdf", "image/jpeg", "image/png")


EARLIEST_BIRTH: Final = date(1900, 1, 1)


class PersonGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """Who somebody is, as their identity document says."""

    iin: Iin
    family_name: SomeName
    given_name: SomeName
    patronymic: Patronymic = ""
    born_on: date | None = None


class DwellingQuery(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """By the tenant, or by words of the address."""

    tenant: Annotated[str, Meta(max_length=24)] = ""
    words: Annotated[str, Meta(max_length=200)] = ""


class SignatureGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A detached CMS signature over a file that was handed in."""

    cms: Cms


def put_file(call: Call) -> Answer:
    """Hand a file in under its SHA-256; the same again changes nothing."""
    digest = call.path["sha256"]
    stored = receive(digest, _content(call.request), call.at)
    if isinstance(stored, OtherDigest):
        raise Wrong(422, "other_digest", digest=stored.found)
    if isinstance(stored, FileRefused):
        raise Wrong(422, "file_refused", detail=stored.say(lang()))
    bring_file(stored.digest, call.client.organisation, call.at)
    return Answer(Stored(stored.digest, str(stored.kind), stored.size))


def _content(request: HttpRequest) -> bytes:
    if request.content_type not in (*FILE_TYPES, "application/octet-stream"):
        raise Wrong(415, "other_media_type")
    too_large = Wrong(413, "too_large", bytes=LARGEST)
    if int(request.headers.get("Content-Length") or 0) > LARGEST:
        raise too_large
    parts, size = list[bytes](), 0
    while part := request.read(_BLOCK):
        size += len(part)
        if size > LARGEST:
            raise too_large
        parts.append(part)
    return b"".join(parts)


def put_signature(call: Call) -> Answer:
    """Attach an employee's detached CMS signature to a file that was handed in: verified, its evidence kept."""
    if call.acting.citizen:
        raise Wrong(403, "not_for_citizens")
    digest = call.path["sha256"]
    if not files_brought(call.client.organisation, frozenset({digest})):
        raise Wrong(404, "not_found")
    found = sign_received(digest, call.body.cms, call.acting.by, call.at)
    if isinstance(found, Denial):
        return said(found)
    if isinstance(found, Unanswered):
        raise Wrong(503, "revocation_unknown", headers={"Retry-After": "60"})
    return Answer(SignatureKept(digest, found.signer, str(found.verdict), found.at, found.evidence))


def get_file(call: Call) -> Answer:
    """The bytes of a paper or file of the case."""
    case, digest = visible(call), call.path["sha256"]
    page = case_page(call.path["number"], call.acting.by, day_of(call))
    if page is None or digest not in digests_of(page):
        raise Wrong(404, "not_found")
    if call.acting.citizen:
        paper = next((one for one in case.papers if one.digest == digest), None)
        if paper is None or not is_out(case, paper):
            raise Wrong(404, "not_found")
        if paper.kind in RECEIVED and paper.delivered_on is None and paper.replaced_by is None:
            raise Wrong(409, "not_opened_yet")
    return bytes_of(digest)


def bytes_of(digest: str) -> Answer:
    """A stored file as it is. Raises Wrong for one that is damaged."""
    try:
        opened = open_file(digest)
    except FileProblem as error:
        raise Wrong(503, "file_damaged") from error
    return Answer(content=opened.content, media_type=opened.media_type)


def enter_person(call: Call) -> Answer:
    """Enter a person by their identity number; what is known of them already is not overwritten."""
    told = call.body
    if told.born_on and not EARLIEST_BIRTH <= told.born_on <= timezone.localtime(call.at).date():
        raise Wrong(422, "bad_birthday", where="born_on")
    new = NewPerson(told.family_name, told.given_name, told.patronymic, told.iin, told.born_on)
    return Answer(Entered(add_person(new)), 201)


def find_dwellings(call: Call) -> Answer:
    """Dwellings that somebody rents, or whose address has these words."""
    query = call.query
    if query.tenant:
        return Answer(Flats([_flat(one.dwelling) for one in dwellings_of(query.tenant)]))
    return Answer(Flats([_flat(one) for one in dwellings_like(query.words)]))


def _flat(one: DwellingSeen) -> Flat:
    return Flat(one.id, one.address.kk, one.address.ru, one.cadastral_number, str(one.route), one.owner, one.provider)


def read_staff(call: Call) -> Answer:
    """The organisation's own posts, commissions and sittings."""
    own, today = call.client.organisation, timezone.localtime(call.at).date()
    posts = [PostSeen(one.person, Name(*one.names), one.role, one.since, one.until) for one in employees(own, today)]
    formed = [
        CommissionSeen(
            one.commission, one.act, one.since, one.until, [SeatSeen(seat.person, str(seat.seat)) for seat in one.seats]
        )
        for one in compositions(own, today)
    ]
    held = [SittingSeen(one.id, one.commission, one.number, one.sits_at, one.place) for one in sittings_of(own)]
    return Answer(Staff(own, posts, formed, held))


def read_paper(call: Call) -> Answer:
    """What anybody with the paper in hand may know: whether it is ours, and whether another took its place."""
    found = paper_by_code(call.path["code"])
    if found is None:
        raise Wrong(404, "not_found")
    return Answer(PaperKnown(str(found.kind), found.number, found.issued_on, found.digest, found.replaced))
