"""Sending the application, and what is known the moment it is sent."""

from dataclasses import dataclass, replace
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.chancery.acts import submit_application
from shanyraq.law.hours import OfficeHours, registration_day
from shanyraq.law.receipts import Receipt, receipt
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from shanyraq.web.applicant.case import OwnCase, applicants_case, click
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.facts import organisation_name
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.components.receipts import receipt_view
from shanyraq.web.components.shapes import ReceiptView, SummaryRow
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY


@dataclass(frozen=True, slots=True)
class Ahead:
    """When an application sent now would be registered, and the two dates that follow."""

    day: date
    is_today: bool
    return_by: Receipt
    decision_by: Receipt


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def submit(request: HttpRequest, number: str) -> HttpResponse:
    """The day of registration is shown before the button is pressed: it decides every date that follows."""
    own = applicants_case(request, number)
    denied = own.why_not(c.SubmitApplication)
    if request.method == "POST":
        answer = submit_application(number, by=own.by, at=own.at, key=click(request, own.actor))
        if not isinstance(answer, Denial):
            return SeeOther(reverse("applicant:accepted", args=[number]))
        denied = said_denial(answer, own.lang)
    hours = own.case.hours
    assert hours is not None, "an opened case knows its provider's hours"
    ahead = _ahead(own, hours)
    return page(
        request,
        "applicant/submit.html",
        TEXT,
        status=422 if request.method == "POST" else None,
        number=number,
        rows=_rows(own, hours, ahead),
        ahead=ahead,
        denied=denied,
        failed=request.method == "POST",
        click=new_key(),
    )


def _ahead(own: OwnCase, hours: OfficeHours) -> Ahead:
    edition = own.page.edition
    day = registration_day(own.at, hours, edition.calendar)
    route, channel = own.case.route, own.case.filing.channel
    incomplete, decision = (
        receipt(edition, code, day, route=route, channel=channel)
        for code in (TermCode.RETURN_INCOMPLETE, TermCode.COMMISSION_DECISION)
    )
    return Ahead(day, day == own.today, incomplete, decision)


def _rows(own: OwnCase, hours: OfficeHours, ahead: Ahead) -> tuple[SummaryRow, ...]:
    lang = own.lang
    opens = TEXT.say("submit.hours.text", lang, opens=f"{hours.opens:%H:%M}", closes=f"{hours.closes:%H:%M}")
    return (
        SummaryRow.of(TEXT.say("submit.to", lang), organisation_name(own.page, own.case.provider, lang)),
        SummaryRow.of(TEXT.say("submit.hours", lang), opens),
        SummaryRow.of(TEXT.say("submit.return_by", lang), say_date(ahead.return_by.due, lang)),
        SummaryRow.of(TEXT.say("submit.decision_by", lang), say_date(ahead.decision_by.due, lang)),
    )


@guard("citizen")
@require_GET
def accepted(request: HttpRequest, number: str) -> HttpResponse:
    """The number, the moment, the day of registration, and how each date was counted."""
    own = applicants_case(request, number)
    filing = own.case.filing
    if filing.submitted_at is None:
        return SeeOther(reverse("applicant:packet", args=[number]))
    lang = own.lang
    notice, receipts = own.case.paper(PaperKind.ACCEPTANCE), _receipts(own)
    return page(
        request,
        "applicant/accepted.html",
        TEXT,
        number=number,
        rows=(
            SummaryRow.of(TEXT.say("accepted.at", lang), _moment(own)),
            SummaryRow.of(TEXT.say("accepted.on", lang), registered_said(own)),
            SummaryRow.of(TEXT.say("submit.to", lang), organisation_name(own.page, own.case.provider, lang)),
            *(SummaryRow.of(one.title, _until(one.due, lang)) for one in receipts),
        ),
        receipts=receipts,
        notice=notice.code if notice else "",
    )


def _until(due: date, lang: Lang) -> str:
    return TEXT.say("accepted.until", lang, day=say_date(due, lang))


def _moment(own: OwnCase) -> str:
    at = own.case.filing.submitted_at
    assert at is not None, "the application was sent"
    return say_datetime(at.astimezone(zone_of(own.page)), own.lang)


def registered_said(own: OwnCase) -> str:
    """The day of registration, or which day it will be for what came after hours."""
    filing, hours = own.case.filing, own.case.hours
    if filing.registered_on is not None:
        return say_date(filing.registered_on, own.lang)
    assert filing.submitted_at is not None, "the application was sent"
    assert hours is not None, "an opened case knows its provider's hours"
    day = registration_day(filing.submitted_at, hours, own.page.edition.calendar)
    return TEXT.say("accepted.on.waits", own.lang, day=say_date(day, own.lang))


def _receipts(own: OwnCase) -> tuple[ReceiptView, ...]:
    """The receipts of what runs; while the registration is awaited, of what will run."""
    hours, at = own.case.hours, own.case.filing.submitted_at
    assert at is not None, "the application was sent"
    assert hours is not None, "an opened case knows its provider's hours"
    edition = own.page.edition
    day = own.case.filing.registered_on or registration_day(at, hours, edition.calendar)
    made = (
        receipt(edition, code, day, route=own.case.route, channel=own.case.filing.channel)
        for code in (TermCode.RETURN_INCOMPLETE, TermCode.COMMISSION_DECISION)
    )
    return tuple(
        replace(receipt_view(one, edition.calendar, own.lang), title=WHY.say(f"name.{one.code}", own.lang))
        for one in made
    )
