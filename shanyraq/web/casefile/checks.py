"""The nine kinds of document as lines of a checklist: who brings each and why, what lies there, what was found."""

from dataclasses import dataclass
from datetime import date

from shanyraq.law.documents import DocumentKind, DocumentNeed, DocumentStatus, documents
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.case import Case
from shanyraq.procedure.events import DocumentChecked
from shanyraq.procedure.household import ConsentState
from shanyraq.procedure.parties import Finding
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.papers import Address, AttachedLine, attached_lines
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.phrase import Lang

_TONES: dict[Finding, Tone] = {
    Finding.IN_ORDER: "good",
    Finding.NOT_REQUIRED: "neutral",
    Finding.MISSING: "bad",
    Finding.EXPIRED: "bad",
}


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One kind of document. `may_be_asked` is false where the state obtains it or nobody needs it (p.9, once-only)."""

    kind: int
    name: str
    status: DocumentStatus
    status_said: str
    why: tuple[str, ...]
    basis: str
    attached: tuple[AttachedLine, ...]
    told: str
    finding: Finding | None
    found: Tag
    note: str

    @property
    def may_be_asked(self) -> bool:
        """Whether the citizen owes this paper, so that it can be found missing."""
        return self.status is DocumentStatus.REQUIRED

    @property
    def expected(self) -> Finding:
        """What the facts alone suggest: the finding under the first key of the row."""
        return Finding.NOT_REQUIRED if self.status is DocumentStatus.NOT_REQUIRED else Finding.IN_ORDER


def needs(case: Case) -> tuple[DocumentNeed, ...]:
    """What becomes of each kind for the facts of the case."""
    assert case.filing.facts is not None, "a submitted application states its facts"
    return documents(case.filing.facts)


def document_lines(page: CasePage, address: Address, today: date, lang: Lang) -> tuple[DocumentLine, ...]:
    """The checklist, by the numbers of p.9."""
    attached = attached_lines(page, address, today, lang)
    notes = {one.event.kind: one.event.writing for one in page.entries if isinstance(one.event, DocumentChecked)}
    findings = dict(page.case.review.findings)
    lines = []
    for need in needs(page.case):
        finding = findings.get(int(need.kind))
        key = f"check.{finding}" if finding else "check.unchecked"
        lines.append(
            DocumentLine(
                kind=int(need.kind),
                name=DOCUMENTS.say(f"kind.{need.kind}", lang),
                status=need.status,
                status_said=DOCUMENTS.say(f"status.{need.status}", lang),
                why=_why(need, lang),
                basis=SOURCES[need.article].name(lang),
                attached=tuple(one for one in attached if one.kind == need.kind),
                told=_signed(page, lang) if need.kind is DocumentKind.APPLICATION else "",
                finding=finding,
                found=Tag(TEXT.say(key, lang), _TONES[finding] if finding else "warn"),
                note=page.writings.get(notes.get(int(need.kind)) or "", ""),
            )
        )
    return tuple(lines)


def _why(need: DocumentNeed, lang: Lang) -> tuple[str, ...]:
    each = tuple(one.why.say(DOCUMENTS, lang) for one in need.certificates)
    return (need.why.say(DOCUMENTS, lang), *each)


def _signed(page: CasePage, lang: Lang) -> str:
    filing = page.case.filing
    day = day_of(page, filing.submitted_at or page.changed_at)
    adults = sum(one.is_adult(day) for one in filing.household)
    given = sum(one.state is ConsentState.GIVEN for one in filing.consents)
    return TEXT.say("check.signed_by_all", lang, given=given, adults=adults)
