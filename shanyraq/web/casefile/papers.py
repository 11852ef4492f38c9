"""The papers that were issued in a case, and the files laid beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from shanyraq.chancery.case_files import evidence_digests
from shanyraq.law.documents import is_expired
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.files import AttachmentSeen, FileSeen, files
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Tag
from shanyraq.words.dates import say_day
from shanyraq.words.documents import KINDS
from shanyraq.words.phrase import Lang

Address = Callable[[Digest], str]
"""Where a stored file of this case is opened, by its digest."""

_KILOBYTE = 1024

SHOWN = frozenset({"application/pdf", "image/jpeg", "image/png"})
"""Files that a person can read; the rest is evidence for machines."""


_TO_NOBODY = frozenset(
    {
        PaperKind.BALLOT,
        PaperKind.PETITION,
        PaperKind.INDUSTRY_CONSENT,
        PaperKind.PROPERTY_DECISION,
        PaperKind.DEED,
    }
)
"""Ballots, and papers between bodies: no person waits for their delivery."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper of the case: what it is, its number and day, where it is opened, and its digest."""

    title: str
    number: str
    issued: str
    delivered: str
    href: str
    digest: Digest
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class AttachedLine:
    """One file laid beside the case."""

    kind: int
    title: str
    note: str
    href: str
    tag: Tag | None = None


def paper_lines(page: CasePage, address: Address, lang: Lang) -> tuple[PaperLine, ...]:
    """Every paper, the latest first."""
    return tuple(_line(one, address, lang) for one in reversed(page.case.papers))


def _line(paper: Paper, address: Address, lang: Lang) -> PaperLine:
    if paper.delivered_on is not None:
        delivered = say_day(paper.delivered_on, lang)
    elif paper.kind in _TO_NOBODY:
        delivered = ""
    else:
        delivered = TEXT.say("papers.not_delivered", lang)
    return PaperLine(
        title=TEXT.say(f"paper.{paper.kind}", lang),
        number=paper.number,
        issued=say_day(paper.issued_on, lang),
        delivered=delivered,
        href=address(paper.digest),
        digest=paper.digest,
        tag=Tag(TEXT.say("papers.replaced", lang)) if paper.replaced_by else None,
    )


def attached_lines(page: CasePage, address: Address, today: date, lang: Lang) -> tuple[AttachedLine, ...]:
    """Every file laid beside the case: the papers the application names, then what acts rest on."""
    beside = {one.file.digest: one for one in page.attachments}
    named = page.case.filing.attached
    known = {**files([one.digest for one in named if one.digest not in beside]), **_known(beside)}
    lines = [
        _line_of(
            one.kind, known[one.digest], (one.issued_on, one.expires_on), beside.get(one.digest), address, today, lang
        )
        for one in named
        if one.digest in known
    ]
    more = [one for one in page.attachments if one.file.digest not in {each.digest for each in named}]
    lines += [_line_of(one.kind, one.file, (one.issued_on, one.expires_on), one, address, today, lang) for one in more]
    rest = files(evidence_digests(page) - known.keys() - {one.file.digest for one in more})
    shown = [one for one in rest.values() if one.media_type in SHOWN]
    lines += [_line_of(0, one, (None, None), None, address, today, lang) for one in shown]
    return tuple(lines)


def _known(beside: Mapping[Digest, AttachmentSeen]) -> dict[Digest, FileSeen]:
    return {digest: one.file for digest, one in beside.items()}


def _line_of(
    kind: int,
    file: FileSeen,
    days: tuple[date | None, date | None],
    beside: AttachmentSeen | None,
    address: Address,
    today: date,
    lang: Lang,
) -> AttachedLine:
    issued_on, expires_on = days
    title = KINDS.say(f"kind.{kind}", lang) if kind else TEXT.say("paper.evidence", lang)
    told = [(beside.title if beside else "") or file.name]
    told.append(TEXT.say("papers.size", lang, size=max(1, file.size // _KILOBYTE)))
    if issued_on is not None:
        told.append(TEXT.say("papers.issued_on", lang, day=say_day(issued_on, lang)))
    if expires_on is not None:
        told.append(TEXT.say("papers.valid_until", lang, day=say_day(expires_on, lang)))
    over = is_expired(today, issued_on=issued_on, valid_until=expires_on)
    tag = Tag(TEXT.say("papers.expired", lang), "bad") if over else None
    return AttachedLine(kind, title, ", ".join(part for part in told if part), address(file.digest), tag)
