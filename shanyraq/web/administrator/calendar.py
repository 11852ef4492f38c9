"""The calendar: what is known and what is not, acts that move days, what one would do, and how far the count is."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery.counting_anew import lay
from shanyraq.law.calendar import Calendar
from shanyraq.law.calendar_acts import ActRefused, as_mapping
from shanyraq.procedure.actor import Role
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.calendar import LaidAct, laid_act, laid_acts
from shanyraq.web.actor import actor_of
from shanyraq.web.administrator.forms import ActForm, said_refusal
from shanyraq.web.administrator.preview import look_at, said_day
from shanyraq.web.administrator.text import TEXT
from shanyraq.web.components.shapes import Cell, Column, SummaryRow, Table, Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local, now, today
from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.phrase import Lang

EXAMPLE: Final = """key = "P2600000000"
published_on = 2026-04-20

[title]
kk = "Демалыс күнін ауыстыру туралы қаулы"
ru = "Постановление о переносе дня отдыха"
en = "Resolution on moving a day off"

[[day]]
date = 2026-05-16
becomes = "working_weekend"

[[day]]
date = 2026-05-18
becomes = "moved"
"""


@guard("staff", Role.ADMINISTRATOR)
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """The first page of the administrator is the calendar."""
    return redirect("administrator:calendar")


@guard("staff", Role.ADMINISTRATOR)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The calendar and the acts laid over it; a sent act comes back as what it would do."""
    if request.method == "POST":
        form = ActForm(request.POST, request.FILES)
        if form.is_valid():
            try:
                look_at(request, form)
                return SeeOther(reverse("administrator:preview"))
            except ActRefused as refused:
                form.add_error("text", said_refusal(refused))
        return _calendar(request, form)
    return _calendar(request, ActForm())


def _calendar(request: HttpRequest, form: ActForm) -> HttpResponse:
    lang, calendar = current_lang(), present_calendar(today())
    return page(
        request,
        "administrator/calendar.html",
        TEXT,
        form=form,
        warnings=tuple(warnings(calendar, today(), lang)),
        rows=tuple(_known(calendar, today(), lang)),
        acts=_acts(laid_acts(), lang),
        example=EXAMPLE,
        done="done" in request.GET,
    )


def warnings(calendar: Calendar, on: date, lang: Lang) -> Iterator[str]:
    """What is missing or only expected in this year and the next."""
    for year in (on.year, on.year + 1):
        if year > calendar.last.year:
            yield TEXT.say("calendar.missing", lang, year=year)
        elif unsure := calendar.estimated(year):
            yield TEXT.say("calendar.unsure", lang, year=year, count=len(unsure))


def _known(calendar: Calendar, on: date, lang: Lang) -> Iterator[SummaryRow]:
    yield SummaryRow.of(TEXT.say("calendar.version", lang), calendar.version)
    years = TEXT.say("calendar.span", lang, first=calendar.first.year, last=calendar.last.year)
    yield SummaryRow.of(TEXT.say("calendar.years", lang), years)
    for year in (on.year, on.year + 1):
        said = tuple(f"{say_date(day, lang)}: {said_day(calendar.why(day), lang)}" for day in calendar.estimated(year))
        if said:
            yield SummaryRow(TEXT.say("calendar.estimated", lang, year=year), said)


def _acts(laid: tuple[LaidAct, ...], lang: Lang) -> Table:
    columns = tuple(
        Column(TEXT.say(f"acts.{name}", lang), number=name in ("looked", "moved"))
        for name in ("act", "laid", "looked", "moved", "state")
    )
    rows = tuple(
        (
            Cell(one.act.title.text(lang), note=one.act.key),
            Cell(say_datetime(local(one.laid_at), lang)),
            Cell(str(one.looked_at)),
            Cell(str(one.moved)),
            Cell("", tag=_state(one, lang)),
        )
        for one in laid
    )
    return Table(TEXT.say("acts.title", lang), columns, rows, hide_caption=True, empty=TEXT.say("acts.none", lang))


def _state(one: LaidAct, lang: Lang) -> Tag:
    done = one.finished_at is not None
    return Tag(TEXT.say("acts.done" if done else "acts.going", lang), "done" if done else "info")


@guard("staff", Role.ADMINISTRATOR)
@require_POST
def lay_act(request: HttpRequest) -> HttpResponse:
    """Lay the act that was looked at; the same click again finds it laid."""
    form = ActForm(request.POST)
    if not form.is_valid():
        return _calendar(request, form)
    actor = actor_of(request)
    assert actor is not None, "the guard let somebody in"
    known = laid_act(form.act.key)
    try:
        if known is None or as_mapping(known.act) != as_mapping(form.act):
            lay(form.act, actor.account_id, now())
    except ActRefused as refused:
        form.add_error("text", said_refusal(refused))
        return _calendar(request, form)
    return SeeOther(reverse("administrator:calendar") + "?done")
