"""What happened in the family, and the group and service that decide which papers are asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST

from shanyraq.chancery.beforehand import Silent, civil_events, family_by_court, vulnerable_group
from shanyraq.law.categories import VULNERABLE_GROUPS
from shanyraq.law.documents import DocumentStatus, certificate
from shanyraq.law.facts import CivilEvent, CivilEventKind
from shanyraq.outside.registers.entries import Register
from shanyraq.outside.registers.shape import how_to_correct
from shanyraq.web.applicant.answers import NONE
from shanyraq.web.applicant.desk import Desk
from shanyraq.web.applicant.forms.family import EventForm, GroupForm, ServiceForm
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, at_step, back_of, saved
from shanyraq.web.components.shapes import Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.dates import say_day


@dataclass(frozen=True, slots=True)
class EventSeen:
    """One event of the family, and who brings its paper; `number` is its place among the answers."""

    number: int
    what: str
    day: str
    tag: Tag


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.EVENTS)
def events(request: HttpRequest, desk: Desk) -> HttpResponse:
    """What the register knows, and what the applicant adds; going on says that there was nothing else."""
    known, silent = _asked(desk)
    merged = _merged(desk.answers.events, known)
    if request.method == "POST":
        court_known = _court_known(desk)
        told = replace(desk.answers, events=merged, events_told=True, court_known=court_known)
        return saved(request, desk, Step.EVENTS, told)
    of_register = [one for one in merged if one.in_register]
    typed = [(at, one) for at, one in enumerate(desk.answers.events) if one in merged and not one.in_register]
    return page(
        request,
        "applicant/events.html",
        TEXT,
        known=[_event(0, one) for one in of_register],
        own=[_event(at, one) for at, one in typed],
        silent=silent,
        removed=request.GET.get("told") == "removed",
        correct=how_to_correct(Register.CIVIL_STATUS, current_lang()),
        draft=desk.id,
        back_to=back_of(request, desk),
    )


def _asked(desk: Desk) -> tuple[tuple[CivilEvent, ...], bool]:
    """What the register of civil status says about the applicant and the minors, and whether it is silent."""
    people = [desk.person, *(one.person for one in desk.family if one.born_on and not one.is_adult(desk.today))]
    try:
        return civil_events(people, desk.id, now()), False
    except Silent:
        return tuple(one for one in desk.answers.events if one.in_register), True


def _merged(told: tuple[CivilEvent, ...], known: Iterable[CivilEvent]) -> tuple[CivilEvent, ...]:
    """What the register holds, then what it does not; an event told by both is the register's."""
    held = tuple(known)
    of_register = {(one.kind, one.on) for one in held}
    return (*held, *(one for one in told if not one.in_register and (one.kind, one.on) not in of_register))


def _court_known(desk: Desk) -> bool:
    if not desk.answers.court:
        return False
    try:
        return family_by_court(desk.person, desk.id, now())
    except Silent:
        return False


def _event(number: int, one: CivilEvent) -> EventSeen:
    lang = current_lang()
    if one.in_register:
        tag = Tag(TEXT.say("events.in_register", lang), "done")
    elif certificate(one).status is DocumentStatus.REQUIRED:
        tag = Tag(TEXT.say("events.paper", lang), "warn")
    else:
        tag = Tag(TEXT.say("events.asked", lang), "info")
    return EventSeen(number, TEXT.say(f"event.{one.kind}", lang), say_day(one.on, lang), tag)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.EVENTS)
def event_add(request: HttpRequest, desk: Desk) -> HttpResponse:
    """One event more."""
    form = EventForm(desk.today, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        event = CivilEvent(CivilEventKind(form.cleaned_data["kind"]), form.cleaned_data["on"])
        if any((one.kind, one.on) == (event.kind, event.on) for one in desk.answers.events):
            form.add_error("on", ValidationError("twice", code="twice"))
        else:
            told = (*desk.answers.events, event)
            desk.save(replace(desk.answers, events=told, events_told=False), Step.EVENTS)
            return SeeOther(address(desk, Step.EVENTS))
    return page(request, "applicant/event.html", TEXT, form=form, back_to=address(desk, Step.EVENTS))


@guard("citizen")
@require_POST
@at_step(Step.EVENTS)
def event_remove(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Take back an event that was typed; what the register holds cannot be taken back here."""
    told = desk.answers.events
    if number >= len(told) or told[number].in_register:
        raise Http404
    left = (*told[:number], *told[number + 1 :])
    desk.save(replace(desk.answers, events=left, events_told=False), Step.EVENTS)
    return SeeOther(f"{address(desk, Step.EVENTS)}?told=removed")


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.GROUP)
def group(request: HttpRequest, desk: Desk) -> HttpResponse:
    """A socially vulnerable group; what the register confirms needs no paper."""
    lang, silent = current_lang(), False
    try:
        confirmed = vulnerable_group(desk.person, desk.id, now())
    except Silent:
        confirmed, silent = "", True
    said = {
        code: CATEGORIES.say(f"category.{code}", lang)
        for code, one in VULNERABLE_GROUPS.items()
        if one.in_force(desk.today)
    }
    bound = request.POST if request.method == "POST" else None
    form = GroupForm(said, bound, initial={"vulnerable_group": desk.answers.group or confirmed})
    if form.is_bound and form.is_valid():
        chosen = form.cleaned_data["vulnerable_group"]
        told = replace(desk.answers, group=chosen, group_known=chosen not in ("", NONE) and chosen == confirmed)
        return saved(request, desk, Step.GROUP, told)
    return page(
        request,
        "applicant/group.html",
        TEXT,
        form=form,
        confirmed=said.get(confirmed, ""),
        silent=silent,
        back_to=back_of(request, desk),
    )


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.SERVICE)
def service(request: HttpRequest, desk: Desk) -> HttpResponse:
    """A place of service or work that a certificate is asked from."""
    bound = request.POST if request.method == "POST" else None
    form = ServiceForm(bound, initial={"service_category": desk.answers.service})
    if form.is_bound and form.is_valid():
        told = replace(desk.answers, service=form.cleaned_data["service_category"])
        return saved(request, desk, Step.SERVICE, told)
    return page(request, "applicant/service.html", TEXT, form=form, back_to=back_of(request, desk))
