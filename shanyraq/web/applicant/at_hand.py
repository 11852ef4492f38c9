"""What a family has to know of its case today: the paper to open, the hearing, until when to object or to complain."""

from collections.abc import Iterator
from typing import Final

from django.urls import reverse

from shanyraq.law.receipts import receipt
from shanyraq.law.sources import SOURCES
from shanyraq.law.terms import TermCode
from shanyraq.procedure import events as e
from shanyraq.procedure.case import ENDED, Stage
from shanyraq.procedure.clocks import Clock
from shanyraq.procedure.papers import PaperKind
from shanyraq.web.applicant.actions import is_turn_of
from shanyraq.web.applicant.case import OwnCase
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.told import PaperSeen, for_family
from shanyraq.web.casefile.facts import organisation_name
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.words.dates import say_date, say_datetime

_PLACED: Final = (e.PreliminaryRefusalNotified, e.HearingMoved)
_COMPLAINED_OF: Final = {Stage.REFUSED: PaperKind.REFUSAL, Stage.RETURNED: PaperKind.RETURN}


def heading(own: OwnCase, unopened: list[PaperSeen]) -> str:
    """The phrase above it all: whether anything is wanted of the family, or may be done by it, today."""
    if own.case.stage in ENDED:
        return "case.ended"
    if is_turn_of(own) or unopened:
        return "case.yours"
    return "case.may_object" if _objecting(own) and not own.case.hearing.objections else "case.not_yours"


def to_open(own: OwnCase, unopened: list[PaperSeen]) -> Iterator[SummaryRow]:
    """The applicant's own next step, where it is to open a paper and whatever else the case waits for."""
    if unopened and own.case.stage not in ENDED:
        said = TEXT.say("case.open_paper", own.lang, paper=unopened[0].name)
        href = reverse("applicant:paper", args=[own.number, unopened[0].code])
        yield SummaryRow(TEXT.say("case.your_step", own.lang), (said,), href=href)


def hearing_rows(own: OwnCase) -> Iterator[SummaryRow]:
    """When and where the person is heard, or by when their answer in writing is awaited."""
    hearing, lang = own.case.hearing, own.lang
    if hearing.hearing_at is None or hearing.heard or own.case.stage in ENDED:
        return
    at = say_datetime(hearing.hearing_at.astimezone(zone_of(own.page)), lang)
    if hearing.written:
        said = TEXT.say("hearing.in_writing", lang)
        yield SummaryRow(TEXT.say("hearing.answer_by", lang), (at, said))
    else:
        place = for_family(own).writings.get(_place(own), "")
        yield SummaryRow(TEXT.say("objection.hearing", lang), (at, place) if place else (at,))


def days_to_object(own: OwnCase) -> Iterator[SummaryRow]:
    """Until when objections are taken, while they are."""
    clock = _objecting(own)
    if clock is not None:
        href = reverse("applicant:term", args=[own.number, str(clock.code), clock.part])
        until = say_date(clock.receipt.due, own.lang)
        yield SummaryRow(TEXT.say("case.objections", own.lang), (until,), href=href)


def afterwards(own: OwnCase) -> Iterator[SummaryRow]:
    """What an ended case leaves to do: a complaint, or the registration of the title."""
    lang, kind = own.lang, _COMPLAINED_OF.get(own.case.stage)
    if own.case.stage is Stage.COMPLETED:
        said = TEXT.say("case.register_title", lang, article=SOURCES["HL/17"].name(lang))
        yield SummaryRow(TEXT.say("case.afterwards", lang), (said,))
    paper = own.case.paper(kind) if kind else None
    if paper is None:
        return
    label = TEXT.say("case.complain", lang)
    if paper.delivered_on is None:
        yield SummaryRow(label, (TEXT.say("case.complain.open", lang),))
        return
    counted = receipt(own.page.edition, TermCode.COMPLAINT_FILING, paper.delivered_on, route=own.case.route)
    until = TEXT.say("case.complain.until", lang, day=say_date(counted.due, lang))
    yield SummaryRow(label, (until, _where(own), TEXT.say("case.complain.how", lang)))


def _where(own: OwnCase) -> str:
    provider = own.page.organisations.get(own.case.provider)
    address = provider.address.text(own.lang) if provider else ""
    name = organisation_name(own.page, own.case.provider, own.lang)
    return TEXT.say("case.complain.where", own.lang, where=", ".join(one for one in (name, address) if one))


def _objecting(own: OwnCase) -> Clock | None:
    """The days to object, while they run."""
    return next((one for one in own.page.running if one.code is TermCode.OBJECTIONS), None)


def _place(own: OwnCase) -> str:
    """The text that names the place of the hearing: that of the notice, or of the last move."""
    named = [one.event.place for one in for_family(own).entries if isinstance(one.event, _PLACED)]
    return named[-1] if named else ""
