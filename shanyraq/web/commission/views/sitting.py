"""Sittings: formed by the secretary, read by every member, printed as an agenda."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from shanyraq.chancery import acts
from shanyraq.chancery.drawing_up.sitting import draw_up_sitting_notice
from shanyraq.chancery.invitations import sitting_invitation
from shanyraq.chancery.sittings import MODES, NewSitting, call_sitting, day_denied
from shanyraq.law.calendar import NoCalendar
from shanyraq.law.receipts import day_saying
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.denial import Denial
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.commission import (
    SittingPaperSeen,
    SittingSeen,
    agenda,
    awaiting_sitting,
    composition,
    member_of,
    sitting,
    sitting_papers,
    sittings,
)
from shanyraq.record.readers.journal import case_of
from shanyraq.web.casefile.clicks import key_of, new_key
from shanyraq.web.casefile.composition import commission_name, seats_table
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.fields import TimeField
from shanyraq.web.casefile.files import calendar_file, stored_file
from shanyraq.web.commission.frame import by_of, commission_page
from shanyraq.web.commission.frame import member_of as actor_here
from shanyraq.web.commission.lines import CaseLine, case_lines, sitting_line
from shanyraq.web.commission.planning import broken_terms
from shanyraq.web.commission.text import TEXT
from shanyraq.web.components.date_field import DateField
from shanyraq.web.errors import error_page
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now, today
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

SESSION: Final = "sitting_told"
MORNING: Final = time(10, 0)
_MOST: Final = 60


class SittingForm(forms.Form):
    """Date, time, place, and the cases of the agenda."""

    words = "new"
    key = forms.CharField(required=False, widget=forms.HiddenInput)
    commission = forms.ChoiceField(widget=forms.RadioSelect)
    number = forms.CharField(max_length=40, widget=forms.TextInput({"size": "10"}))
    day = DateField()
    time = TimeField()
    place = forms.CharField(max_length=300)
    mode = forms.ChoiceField(choices=[(one, f"mode.{one}") for one in MODES], widget=forms.RadioSelect)
    aware = forms.BooleanField(required=False)
    cases = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self, own: tuple[Composition, ...], waiting: tuple[CaseLine, ...], lang: Lang, *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.lang = lang
        commissions, cases = self.fields["commission"], self.fields["cases"]
        assert isinstance(commissions, forms.ChoiceField)
        assert isinstance(cases, forms.MultipleChoiceField)
        commissions.choices = [(one.commission, commission_name(one, lang)) for one in own]
        if len(own) == 1:
            commissions.initial = own[0].commission
        cases.choices = [
            (one.number, TEXT.say("new.case", lang, number=one.number, who=one.who, where=one.where, due=one.due))
            for one in waiting
        ]

    def clean_day(self) -> Any:
        """A day on which a sitting can be called; a day off is named."""
        day = self.cleaned_data["day"]
        try:
            denial = day_denied(day, today())
        except NoCalendar as beyond:
            raise ValidationError("beyond", code="no_calendar", params={"year": beyond.year}) from beyond
        if denial is None:
            return day
        if denial.code == "sitting_in_the_past":
            raise ValidationError("past", code="past")
        why = day_saying(present_calendar(today()).why(day)).say(WHY, current_lang())
        raise ValidationError("day off", code="day_off", params={"why": why})

    def broken(self) -> tuple[str, ...]:
        """Terms that this day would break for the chosen cases."""
        sent = getattr(self, "cleaned_data", {})
        if not self.is_bound or not sent.get("day") or not sent.get("time"):
            return ()
        return broken_terms(sent.get("cases") or (), self.sits_at(), self.lang)

    def clean(self) -> dict[str, Any]:
        """The law does not forbid a day that breaks a term, so the secretary confirms it in so many words."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if self.broken() and not sent.get("aware"):
            self.add_error("aware", ValidationError("confirm", code="required"))
        return sent

    def sits_at(self) -> datetime:
        """The moment on the provider's clock."""
        local = datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"])
        return timezone.make_aware(local, timezone.get_default_timezone())


def own_commissions(by: By) -> tuple[Composition, ...]:
    """Commissions in office in which the actor is the secretary."""
    found = member_of(by.person, by.organisation, today())
    return tuple(one for one in found if one.seat_of(by.person) is Seat.SECRETARY)


@guard("staff", Role.SECRETARY)
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Form a sitting and put the chosen cases on its agenda."""
    by, lang = by_of(request), current_lang()
    own = own_commissions(by)
    waiting = case_lines(awaiting_sitting(by, _MOST), by, now(), lang)
    start = {
        "key": new_key(),
        "number": _next_number(by),
        "mode": MODES[0],
        "time": MORNING,
        "cases": [one.number for one in waiting],
        "place": next((one.place for one in sittings(by, 1)), ""),
    }
    form = SittingForm(own, waiting, lang, request.POST if request.method == "POST" else None, initial=start)
    if form.is_valid():
        made = _call(form, by)
        if made is not None:
            request.session[SESSION] = [["good", TEXT.say("sitting.formed", lang)]]
            _put(request, made, form.cleaned_data["cases"], form.cleaned_data["key"])
            return SeeOther(reverse("commission:sitting", args=[made]))
    return commission_page(request, "commission/new.html", "new", form=form, own=own)


def _next_number(by: By) -> str:
    """The year and how many sittings it has had; the secretary may write another."""
    year = today().year
    held = [one for one in sittings(by, 500) if timezone.localtime(one.sits_at).year == year]
    return f"{year}-{len(held) + 1}"


def _call(form: SittingForm, by: By) -> str | None:
    sent = form.cleaned_data
    new = NewSitting(sent["commission"], sent["number"], form.sits_at(), sent["place"], sent["mode"])
    made = call_sitting(new, by, now())
    if not isinstance(made, Denial):
        return made
    if made.code == "sitting_number_taken":
        form.add_error("number", ValidationError("taken", code="taken"))
    else:
        form.add_error("commission", ValidationError(said_denial(made, form.lang).whole, code="denied"))
    return None


def _put(request: HttpRequest, sitting_id: str, numbers: Iterable[str], click: str) -> None:
    """Put cases on an agenda, each by a command of its own; the next page tells what was done and what was not."""
    by, lang, done = by_of(request), current_lang(), 0
    told = request.session.get(SESSION, [])
    for number in numbers:
        key = key_of(actor_here(request), click, f"-{number}")
        answer = acts.schedule_sitting(number, sitting_id, by=by, at=now(), key=key)
        if isinstance(answer, Denial):
            why = said_denial(answer, lang).whole
            told.append(["bad", TEXT.say("sitting.not_added", lang, number=number, why=why)])
        else:
            done += 1
            told += [["bad", said] for said in _late(number, sitting_id, by, lang)]
    if done:
        told.append(["good", TEXT.say("sitting.added", lang, count=done)])
    request.session[SESSION] = told


def _late(number: str, sitting_id: str, by: By, lang: Lang) -> tuple[str, ...]:
    found = sitting(sitting_id, by)
    return broken_terms([number], found.sits_at, lang) if found else ()


@guard("staff", Role.SECRETARY)
@require_http_methods(["POST"])
def notice(request: HttpRequest, sitting_id: str) -> HttpResponse:
    """Draw up the notice of the sitting with its agenda as it is now."""
    by, lang = by_of(request), current_lang()
    found = sitting(sitting_id, by)
    if found is None:
        return error_page(request, 404, [TEXT.say("sitting.none", lang)])
    draw_up_sitting_notice(found, by, now())
    request.session[SESSION] = [["good", TEXT.say("sitting.notice.done", lang)]]
    return SeeOther(reverse("commission:sitting", args=[found.id]))


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@require_http_methods(["GET", "HEAD"])
def paper(request: HttpRequest, sitting_id: str, digest: str) -> HttpResponse:
    """A paper of the sitting, for those who have a seat in its commission."""
    known = [one for one in sitting_papers(sitting_id, by_of(request)) if one.digest == digest]
    if not known:
        return error_page(request, 404, [TEXT.say("sitting.none", current_lang())])
    return stored_file(request, digest, known[0].number)


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@require_http_methods(["GET", "HEAD"])
def calendar(request: HttpRequest, sitting_id: str) -> HttpResponse:
    """The sitting as an event for one's own calendar."""
    found = sitting(sitting_id, by_of(request))
    if found is None:
        return error_page(request, 404, [TEXT.say("sitting.none", current_lang())])
    return calendar_file(sitting_invitation(found, current_lang(), now()), f"sitting-{found.number}")


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, sitting_id: str) -> HttpResponse:
    """The agenda; the secretary adds cases that wait."""
    by, lang = by_of(request), current_lang()
    found = sitting(sitting_id, by)
    if found is None:
        return error_page(request, 404, [TEXT.say("sitting.none", lang)])
    if request.method == "POST":
        return _add(request, found)
    lines = case_lines([one.number for one in agenda(sitting_id, by)], by, now(), lang)
    formed = composition(found.commission)
    line = sitting_line(found, today(), lang)
    may_add = by.role is Role.SECRETARY and line.ahead
    return commission_page(
        request,
        "commission/sitting.html",
        "home",
        sitting=line,
        number=found.number,
        lines=lines,
        seats=seats_table(formed, lang) if formed else None,
        waiting=_waiting(found, by, lang) if may_add else (),
        papers=_papers(found, by),
        may_draw=by.role is Role.SECRETARY and bool(lines),
        key=new_key(),
        told=request.session.pop(SESSION, []),
    )


def _papers(found: SittingSeen, by: By) -> tuple[tuple[SittingPaperSeen, str], ...]:
    """The papers of the sitting, each with its address."""
    known = sitting_papers(found.id, by)
    return tuple((one, reverse("commission:sitting_paper", args=[found.id, one.digest])) for one in known)


def _waiting(found: SittingSeen, by: By, lang: Lang) -> tuple[CaseLine, ...]:
    """Cases of this commission that stand on no agenda."""
    numbers = []
    for number in awaiting_sitting(by, _MOST):
        case = case_of(number)
        if case and case.commission.composition and case.commission.composition.commission == found.commission:
            numbers.append(number)
    return case_lines(numbers, by, now(), lang)


def _add(request: HttpRequest, found: SittingSeen) -> HttpResponse:
    chosen = request.POST.getlist("cases")
    if chosen:
        _put(request, found.id, chosen, request.POST.get("key", ""))
    else:
        request.session[SESSION] = [["bad", TEXT.say("sitting.add.nothing", current_lang())]]
    return SeeOther(reverse("commission:sitting", args=[found.id]))
