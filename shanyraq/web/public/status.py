"""Where an application stands, by its number: its stage, since when, what comes next and by when. No personal data."""

from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.record.readers.public import PublicStatus, status_by_number
from shanyraq.web.components.shapes import SummaryRow, Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.rate import sparingly
from shanyraq.web.today import local, today
from shanyraq.words.dates import say_date
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import say_stage
from shanyraq.words.terms import WHY


class NumberForm(forms.Form):
    """The number of a case."""

    words = "status"

    number = forms.CharField(
        max_length=40, widget=forms.TextInput({"size": "20", "autocomplete": "off", "spellcheck": "false"})
    )


def _rows(status: PublicStatus, lang: Lang) -> tuple[SummaryRow, ...]:
    stage = say_stage(status.stage, status.goes_on_in, lang)
    there = f"{reverse('public:status')}?{urlencode({'number': status.goes_on_in})}" if status.goes_on_in else ""
    rows = [
        SummaryRow(TEXT.say("status.stage", lang), (stage,), href=there),
        SummaryRow.of(TEXT.say("status.since", lang), say_date(local(status.since).date(), lang)),
    ]
    if status.ended_on is not None:
        return (*rows, SummaryRow.of(TEXT.say("status.ended", lang), say_date(status.ended_on, lang)))
    rows.append(SummaryRow.of(TEXT.say("status.next", lang), NEXT_STEPS.say(status.next_step, lang)))
    if status.due is not None:
        late = Tag(TEXT.say("status.late", lang), "bad") if status.due < today() else None
        rows.append(SummaryRow.of(TEXT.say("status.due", lang), say_date(status.due, lang), tag=late))
    if status.next_term:
        rows.append(SummaryRow.of(TEXT.say("status.term", lang), WHY.say(f"name.{status.next_term}", lang)))
    return tuple(rows)


@guard("public")
@sparingly("status")
def status(request: HttpRequest) -> HttpResponse:
    """The form for a number; with one in the address, the answer."""
    form, lang, rows, number = NumberForm(request.GET if "number" in request.GET else None), current_lang(), None, ""
    if form.is_valid():
        found = status_by_number(str(form.cleaned_data["number"]))
        if found is None:
            form.add_error("number", TEXT.say("status.unknown", lang))
        else:
            rows, number = _rows(found, lang), found.number
    return page(request, "public/status.html", TEXT, form=form, rows=rows, number=number)
