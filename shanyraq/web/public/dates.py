"""The calculator of terms, open to anyone: from a day and a term to the last day, with the ledger of days."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.law.calendar import Calendar, NoCalendar
from shanyraq.law.editions import edition_on
from shanyraq.law.receipts import due
from shanyraq.law.terms import Term, TermCode, Unit
from shanyraq.record.away import DatabaseAway, database
from shanyraq.record.calendars import present_calendar
from shanyraq.web.components.date_field import DateField
from shanyraq.web.components.receipts import due_view, say_article, say_term
from shanyraq.web.components.shapes import ReceiptView
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

COMMON = (
    TermCode.RETURN_INCOMPLETE,
    TermCode.PRELIMINARY_REFUSAL_NOTICE,
    TermCode.OBJECTIONS,
    TermCode.COMMISSION_DECISION,
    TermCode.AGREEMENT,
    TermCode.PAYMENT,
    TermCode.COMPLAINT_FILING,
)


class DatesForm(forms.Form):
    """A day and a term. It is sent by GET, so that an answer has an address that can be passed on."""

    words = "dates"

    since = DateField(label="dates.from")
    count = forms.IntegerField(
        min_value=1, max_value=3660, widget=forms.TextInput({"inputmode": "numeric", "size": "4"})
    )
    unit = forms.ChoiceField(choices=[(unit.value, f"dates.unit.{unit}") for unit in Unit], widget=forms.RadioSelect)


@dataclass(frozen=True, slots=True)
class CommonTerm:
    """A term of the Order, ready to be filled in."""

    name: str
    length: str
    article: str
    href: str


def _common(lang: Lang) -> tuple[CommonTerm, ...]:
    edition, address = edition_on(today()), reverse("public:dates")
    shown = []
    for code in COMMON:
        rule = edition.terms[code]
        filled = urlencode({"count": rule.term.count, "unit": rule.term.unit.value})
        name, length = WHY.say(f"name.{code}", lang), say_term(rule.term, lang)
        shown.append(CommonTerm(name, length, say_article(rule.article, lang), f"{address}?{filled}"))
    return tuple(shown)


def _calendar() -> Calendar:
    """The days as they are known now; while the database is away, those of the table."""
    try:
        with database():
            return present_calendar(today())
    except DatabaseAway:
        return edition_on(today()).calendar


def _counted(form: DatesForm, calendar: Calendar, lang: Lang) -> ReceiptView | None:
    """The receipt of a valid form; a year outside the calendar becomes an error of the form."""
    try:
        term = Term(form.cleaned_data["count"], Unit(form.cleaned_data["unit"]))
        return due_view(due(calendar, form.cleaned_data["since"], term), calendar, lang)
    except NoCalendar as missing:
        known = {"first": calendar.first.year, "last": calendar.last.year}
        form.add_error("since", TEXT.say("dates.no_calendar", lang, year=missing.year, **known))
        return None


@guard("public")
def dates(request: HttpRequest) -> HttpResponse:
    """The calculator; with a day in the address, its answer."""
    lang, calendar = current_lang(), _calendar()
    if "since_0" in request.GET:
        form = DatesForm(request.GET)
        answer = _counted(form, calendar, lang) if form.is_valid() else None
    else:
        given = {name: request.GET[name] for name in ("count", "unit") if name in request.GET}
        form, answer = DatesForm(initial=given), None
    return page(request, "public/dates.html", TEXT, form=form, answer=answer, common=_common(lang))
