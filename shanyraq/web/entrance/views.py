"""Signing in and out, and the way from the entrance to the first page of each post."""

from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.accounts import LOCKED_FOR, MOST_FAILURES, AccountSeen, account, sign_in
from shanyraq.record.readers.applicant import cases_of_each
from shanyraq.record.readers.demo import personas, turns_of_life
from shanyraq.record.readers.dwellings import TenancySeen, dwellings_of_each
from shanyraq.web.actor import POST_KEY, Actor, actor_of
from shanyraq.web.entrance.eds import eds_page
from shanyraq.web.entrance.forms import PostForm, StaffForm
from shanyraq.web.entrance.session import enter, leave, speak_to, way_back
from shanyraq.web.entrance.text import TEXT
from shanyraq.web.guards import guard, to_sign_in
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.text import TEXT as SHARED
from shanyraq.web.today import now, today
from shanyraq.words.phrase import Lang
from shanyraq.words.routes import STAGES as ROUTES
from shanyraq.words.stages import STAGES, say_stage

FIRST_PAGES: Final = {
    Role.EXECUTOR: "/office/",
    Role.HEAD: "/office/",
    Role.SECRETARY: "/commission/",
    Role.CHAIR: "/commission/",
    Role.MEMBER: "/commission/",
    Role.OPERATOR: "/desk/",
    Role.ADMINISTRATOR: "/administrator/",
}
"""Where each post begins its day; every other authority has an inbox of its own."""


@dataclass(frozen=True, slots=True)
class PersonaSeen:
    """One button of the demo's list; `told` are the posts of staff, or where a citizen's cases stand."""

    account_id: str
    name: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonaGroup:
    """People of one organisation, or citizens whose cases stand at one stage; `folded` groups open at a click."""

    title: str
    personas: tuple[PersonaSeen, ...]
    folded: bool = False


@guard("public")
@require_http_methods(["GET", "HEAD", "POST"])
def entrance(request: HttpRequest) -> HttpResponse:
    """The door: the list of personas in a demo, the EDS elsewhere; a password that is sent here is taken."""
    if request.method == "POST":
        return staff_entrance(request)
    if not settings.DEMO:
        return eds_page(request)
    groups = _groups(personas(today()))
    return page(request, "entrance/personas.html", TEXT, groups=groups, next=way_back(request))


def _groups(found: tuple[AccountSeen, ...]) -> tuple[PersonaGroup, ...]:
    """Who has yet to apply, who met a turn of life, and the staff of each organisation, lie open.

    The many families are folded by stage.
    """
    lang = current_lang()
    staff: dict[str, list[PersonaSeen]] = {}
    families: dict[str, list[PersonaSeen]] = {}
    newcomers: list[PersonaSeen] = []
    met_by_life: list[PersonaSeen] = []
    citizens = [one.person_id for one in found if not one.posts]
    cases, rented = cases_of_each(citizens), dwellings_of_each(citizens)
    turns = turns_of_life({case.number for known in cases.values() for case in known}, today())
    for one in found:
        known = cases.get(one.person_id, ())
        stages = list(dict.fromkeys(say_stage(case.stage, case.goes_on_in, lang) for case in known))
        numbers = [case.number for case in known]
        codes = dict.fromkeys(code for case in known for code in turns[case.number])
        if posts := one.posts:
            said = [SHARED.say(f"role.{post.role}", lang) for post in posts]
            staff.setdefault(posts[0].organisation_names.text(lang), []).append(_seen(one, said))
        elif codes:
            met_by_life.append(_seen(one, [*(TEXT.say(f"personas.life.{code}", lang) for code in codes), *stages]))
        elif known:
            families.setdefault(str(known[0].stage), []).append(
                _seen(one, [*numbers, *_stock(rented[one.person_id], lang)])
            )
        elif flats := rented[one.person_id]:
            newcomers.append(_seen(one, [TEXT.say("personas.newcomer", lang), *_stock(flats, lang)]))
        else:
            families.setdefault("", []).append(_seen(one, [TEXT.say("personas.relative", lang)]))
    order = [*(stage for stage in Stage if stage in families), *([""] if "" in families else [])]
    named = {stage: STAGES.say(stage, lang) if stage else TEXT.say("personas.relatives", lang) for stage in order}
    return (
        PersonaGroup(TEXT.say("personas.newcomers", lang), tuple(newcomers)),
        PersonaGroup(TEXT.say("personas.life", lang), tuple(met_by_life)),
        *(PersonaGroup(title, tuple(people)) for title, people in staff.items()),
        *(PersonaGroup(named[stage], tuple(families[stage]), folded=True) for stage in order),
    )


def _stock(rented: tuple[TenancySeen, ...], lang: Lang) -> tuple[str, ...]:
    """Whose flat it is: by that the way of a case is known before it is begun."""
    return tuple(dict.fromkeys(ROUTES.say(f"route.{flat.dwelling.route}", lang) for flat in rented))


def _seen(one: AccountSeen, said: list[str]) -> PersonaSeen:
    return PersonaSeen(one.account_id, one.name, tuple(said))


@guard("public")
@require_POST
def enter_as(request: HttpRequest) -> HttpResponse:
    """Enter the demo as one of its people; outside a demo there is no such page."""
    if not settings.DEMO:
        raise Http404
    asked = request.POST.get("account", "")
    chosen = account(asked) if asked.isascii() and asked.isdigit() else None
    if chosen is None or not chosen.demo:
        raise Http404
    return _entered(request, chosen)


def _entered(request: HttpRequest, chosen: AccountSeen) -> HttpResponse:
    to = way_back(request)
    enter(request, chosen)
    response = SeeOther(to)
    speak_to(request, response, chosen)
    return response


@guard("public")
@sensitive_post_parameters("password", "code")
@require_http_methods(["GET", "HEAD", "POST"])
def staff_entrance(request: HttpRequest) -> HttpResponse:
    """A login, a password and a code at once: nobody learns which of them was wrong."""
    form = StaffForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        chosen = sign_in(given["login"], given["password"], given["code"], now())
        if chosen is not None:
            return _entered(request, chosen)
        minutes = int(LOCKED_FOR.total_seconds() // 60)
        form.add_error(None, _wrong(minutes))
    return page(request, "entrance/staff.html", TEXT, form=form, next=way_back(request))


def _wrong(minutes: int) -> str:
    return TEXT.say("staff.wrong", current_lang(), most=MOST_FAILURES, minutes=minutes)


@guard("public")
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session, then say so on a page that can be left open."""
    leave(request)
    return SeeOther(reverse("signed_out"))


@guard("public")
@require_GET
def signed_out(request: HttpRequest) -> HttpResponse:
    """What is left after signing out: nothing."""
    return page(request, "entrance/signed_out.html", TEXT)


@guard("public")
@require_GET
def first_page(request: HttpRequest) -> HttpResponse:
    """The first page of whoever is signed in, by the post they speak from."""
    actor = actor_of(request)
    if actor is None:
        return to_sign_in(request)
    to = first_address(actor)
    try:
        resolve(to)
    except Resolver404:
        return page(request, "entrance/nowhere.html", TEXT, several=len(actor.posts) > 1)
    return redirect(to)


def first_address(actor: Actor) -> str:
    """The address of an actor's first page."""
    if actor.current_post is None:
        return "/my/"
    return FIRST_PAGES.get(actor.current_post.role, "/authority/")


@guard("staff")
@require_http_methods(["GET", "HEAD", "POST"])
def change_post(request: HttpRequest) -> HttpResponse:
    """Speak from another of one's own posts."""
    actor = actor_of(request)
    assert actor is not None, "the guard let in a member of staff"
    assert actor.current_post is not None, "the guard let in a member of staff"
    lang = current_lang()
    named = [(post.key, f"{SHARED.say(f'role.{post.role}', lang)}, {post.organisation_name}") for post in actor.posts]
    bound = request.POST if request.method == "POST" else None
    form = PostForm(named, bound, initial={"chosen": actor.current_post.key})
    if form.is_bound and form.is_valid():
        request.session.cycle_key()
        request.session[POST_KEY] = form.cleaned_data["chosen"]
        return SeeOther(reverse("account"))
    return page(request, "entrance/post.html", TEXT, form=form, several=len(named) > 1)
