"""What a case tells its family: its history, its papers, its terms, who opened it; and what it keeps to itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

from django.urls import reverse

from shanyraq.chancery.acts.delivery import RECEIVED, is_out
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import WINDOWS
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.may.transfer import deed_approved
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.journal import EntrySeen
from shanyraq.web.applicant.case import OwnCase
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.history import timeline
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.components.shapes import Cell, Column, Table, Tag, TimelineItem
from shanyraq.words.dates import say_day

_WRITTEN_FOR_ALL: Final = (
    e.ApplicationReturned,
    e.PreliminaryRefusalNotified,
    e.ObjectionReceived,
    e.HearingWaived,
    e.HearingMoved,
    e.MinutesRemarked,
    e.MemberChallenged,
    e.ChallengeRejected,
    e.ApplicationWithdrawn,
    e.CorrectionRequested,
    e.SlipCorrected,
    e.CorrectionDeclined,
    e.CaseSuspended,
    e.CaseResumed,
    e.PaymentCancelled,
    e.CaseTerminated,
    e.CaseJoined,
)
"""Events whose texts the family reads. A relative's reason for refusing and the notes of the office are not theirs."""


_OF_THE_SITTING: Final = frozenset({PaperKind.BALLOT, PaperKind.COMMISSION_MINUTES})


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """One paper of the case for its family; `waits` is a paper addressed to the applicant that was not opened yet."""

    paper: Paper
    name: str
    code: str
    waits: bool


def papers(own: OwnCase) -> tuple[PaperSeen, ...]:
    """The papers the family may see, the latest first."""
    return tuple(_seen(own, one) for one in reversed(own.case.papers) if _is_shown(own, one))


def _is_shown(own: OwnCase, paper: Paper) -> bool:
    """A decision its head has not signed is nobody's yet, nor are minutes with their ballots or a deed being signed."""
    if paper.kind is PaperKind.DEED and paper.replaced_by is None and not deed_approved(own.case):
        return False
    if paper.kind in _OF_THE_SITTING and own.case.stage is Stage.COMMISSION:
        return False
    return is_out(own.case, paper)


def _seen(own: OwnCase, paper: Paper) -> PaperSeen:
    waits = own.is_applicant and paper.kind in RECEIVED and paper.delivered_on is None and paper.replaced_by is None
    return PaperSeen(paper, FILE.say(f"paper.{paper.kind}", own.lang), paper.code, waits)


def paper_of(own: OwnCase, code: str) -> PaperSeen | None:
    """One paper by the code of its QR, if the family may see it."""
    return next((one for one in papers(own) if one.code == code), None)


def paper_address(own: OwnCase) -> Callable[[Digest], str]:
    """Where a paper is opened, by its digest; empty for one the family may not see."""
    shown = {one.paper.digest: one.code for one in papers(own)}

    def address(digest: Digest) -> str:
        return reverse("applicant:paper", args=[own.number, shown[digest]]) if digest in shown else ""

    return address


def papers_table(own: OwnCase) -> Table:
    """The papers as a table that becomes cards on a telephone."""
    lang = own.lang
    columns = tuple(Column(TEXT.say(f"case.paper.col.{name}", lang)) for name in ("name", "on", "state"))
    rows = tuple(
        (
            Cell(
                one.name,
                href=reverse("applicant:paper", args=[own.number, one.code]),
                note=TEXT.say("case.paper.number", lang, number=one.paper.number),
            ),
            Cell(say_day(one.paper.issued_on, lang)),
            _state(own, one),
        )
        for one in papers(own)
    )
    title, none = TEXT.say("case.papers", lang), TEXT.say("case.papers.none", lang)
    return Table(title, columns, rows, hide_caption=True, empty=none)


def _state(own: OwnCase, one: PaperSeen) -> Cell:
    lang = own.lang
    if one.paper.replaced_by:
        return Cell("", tag=Tag(TEXT.say("case.paper.replaced", lang)))
    if one.waits:
        return Cell("", tag=Tag(TEXT.say("case.paper.unopened", lang), "warn"))
    if one.paper.delivered_on:
        return Cell(TEXT.say("case.paper.delivered", lang, day=say_day(one.paper.delivered_on, lang)))
    return Cell("–")


def history(own: OwnCase, *, whole: bool) -> tuple[TimelineItem, ...]:
    """What happened, the latest first, without what is not the family's to read."""
    return timeline(for_family(own), paper_address(own), own.lang, whole=whole)


def for_family(own: OwnCase) -> CasePage:
    """The page with only what the family reads; what a paper says is read when the paper is opened."""
    page, waiting = own.page, {one.paper.digest for one in papers(own) if one.waits}
    entries = tuple(_closed(one, waiting) for one in page.entries if not _closed_by_itself(one.event))
    told = [one.event for one in entries if isinstance(one.event, _WRITTEN_FOR_ALL)]
    allowed = {digest for event in told for digest in _texts(event)}
    writings = {digest: text for digest, text in page.writings.items() if digest in allowed}
    return replace(page, entries=entries, writings=writings)


def _closed_by_itself(event: e.Event | None) -> bool:
    """A term within which something may be done: that it ended without it is no news to the family."""
    return isinstance(event, e.TermPassed) and event.term in WINDOWS


def _closed(entry: EntrySeen, waiting: set[Digest]) -> EntrySeen:
    """The entry without the grounds that stand in a paper nobody has opened yet."""
    event = entry.event
    if isinstance(event, e.PreliminaryRefusalNotified) and event.paper in waiting:
        return replace(entry, event=replace(event, grounds=(), place=""))
    if isinstance(event, e.ApplicationReturned) and event.paper in waiting:
        return replace(entry, event=replace(event, shortfalls=()))
    return entry


def _texts(event: e.Event) -> Iterator[Digest]:
    for field in fields(event):
        if field.name == "found":
            continue  # stands in the refusal, which is read by opening it
        value = getattr(event, field.name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, StatedGround) or hasattr(part, "writing"):
                    yield part.writing
