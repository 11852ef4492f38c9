"""The papers that were issued in a case, and the files laid beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from shanyraq.law.documents import is_expired
from shanyraq.procedure.papers import Digest, Paper
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.files import AttachmentSeen
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Tag
from shanyraq.words.dates import say_day
from shanyraq.words.documents import KINDS
from shanyraq.words.phrase import Lang

Address = Callable[[Digest], str]
"""Where a stored file of this case is opened, by its digest."""

_KILOBYTE = 1024


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
    """Every file beside the case, by its kind."""
    return tuple(_attached(one, address, today, lang) for one in page.attachments)


def _attached(one: AttachmentSeen, address: Address, today: date, lang: Lang) -> AttachedLine:
    kind = KINDS.say(f"kind.{one.kind}", lang) if one.kind else TEXT.say("paper.evidence", lang)
    told = [one.title or one.file.name, TEXT.say("papers.size", lang, size=max(1, one.file.size // _KILOBYTE))]
    if one.issued_on is not None:
        told.append(TEXT.say("papers.issued_on", lang, day=say_day(one.issued_on, lang)))
    if one.expires_on is not None:
        told.append(TEXT.say("papers.valid_until", lang, day=say_day(one.expires_on, lang)))
    over = is_expired(today, issued_on=one.issued_on, valid_until=one.expires_on)
    tag = Tag(TEXT.say("papers.expired", lang), "bad") if over else None
    return AttachedLine(one.kind, kind, ", ".join(part for part in told if part), address(one.file.digest), tag)


def digests_of(page: CasePage) -> frozenset[Digest]:
    """Every stored file that belongs to the case: nothing else is handed out under its number."""
    papers = {paper.digest for paper in page.case.papers}
    return frozenset(papers | {one.file.digest for one in page.attachments})
