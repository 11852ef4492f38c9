"""What of a case an official of another body is shown: the dwelling and the papers of its transfer, not the family.

Their act rests on the commission's decision and on the papers of the other bodies; applications, certificates, answers
of registers and hearings are not theirs to read.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shanyraq.procedure import events as e
from shanyraq.procedure.follow import MOVES_ON
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.authority.text import TEXT
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.facts import organisation_name, short_name
from shanyraq.web.casefile.history import timeline
from shanyraq.web.casefile.papers import PaperLine, paper_lines
from shanyraq.web.casefile.waiting import WaitingLine, waiting_lines
from shanyraq.web.components.shapes import SummaryRow, TimelineItem
from shanyraq.words.phrase import Lang
from shanyraq.words.routes import STAGES as ROUTES

KINDS: Final = frozenset(
    {
        PaperKind.DECISION,
        PaperKind.PETITION,
        PaperKind.INDUSTRY_CONSENT,
        PaperKind.PROPERTY_DECISION,
        PaperKind.DEED,
    }
)
"""Papers that a transfer rests on or is made of."""

_TOLD: Final = (*MOVES_ON, e.DecisionSigned, e.RightsReceived)


def papers(desk: Desk) -> tuple[PaperLine, ...]:
    """The papers of the transfer, the latest first."""
    return paper_lines(_narrowed(desk.page), desk.file, desk.lang)


def paper_digests(desk: Desk) -> frozenset[Digest]:
    """What of the case may be opened."""
    return frozenset(one.digest for one in desk.page.case.papers if one.kind in KINDS)


def waiting(desk: Desk) -> tuple[WaitingLine, ...]:
    """Signatures under these papers that are being checked, and one's own that were not accepted."""
    page, known = desk.page, paper_digests(desk)
    own = tuple(one for one in page.waiting if one.signer == desk.by.person or one.paper in known)
    return waiting_lines(replace(page, waiting=own), desk.by.person, desk.at, desk.lang)


def history(desk: Desk) -> tuple[TimelineItem, ...]:
    """The acts of the transfer, the latest first."""
    return timeline(_narrowed(desk.page), desk.file, desk.lang)


def _narrowed(page: CasePage) -> CasePage:
    kept = tuple(one for one in page.case.papers if one.kind in KINDS)
    told = tuple(one for one in page.entries if isinstance(one.event, _TOLD))
    case = replace(page.case, papers=kept, filing=replace(page.case.filing, attached=()))
    return replace(page, case=case, entries=told, attachments=())


def dwelling_rows(page: CasePage, lang: Lang) -> tuple[SummaryRow, ...]:
    """The dwelling, whose it is and who receives it, and for whom."""
    return tuple(_rows(page, lang))


def _rows(page: CasePage, lang: Lang) -> Iterator[SummaryRow]:
    flat = page.dwelling
    area = "" if flat.area is None else f"{flat.area.normalize():f}".replace(".", "." if lang == "en" else ",")
    told = [TEXT.say("file.rooms", lang, rooms=flat.rooms)] if flat.rooms else []
    told += [TEXT.say("file.area", lang, area=area)] if area else []
    told += [TEXT.say("file.cadastral", lang, number=flat.cadastral_number)] if flat.cadastral_number else []
    yield SummaryRow(TEXT.say("file.dwelling", lang), (flat.address.text(lang), *([", ".join(told)] if told else [])))
    yield SummaryRow.of(TEXT.say("file.owner", lang), organisation_name(page, page.case.owner, lang))
    yield SummaryRow.of(TEXT.say("file.receives", lang), organisation_name(page, page.case.provider, lang))
    yield SummaryRow.of(TEXT.say("file.route", lang), ROUTES.say(f"route.{page.case.route}", lang))
    yield SummaryRow.of(TEXT.say("file.tenant", lang), short_name(page, page.case.filing.applicant))
    if page.case.transfer.title_registered_on is not None:
        number = next((one.event.registration for one in page.entries if isinstance(one.event, e.TitleRegistered)), "")
        yield SummaryRow.of(TEXT.say("file.registration", lang), number)
