"""Signing in by an EDS: a text that works once, for this browser alone, is signed by NCALayer or a telephone."""

import base64
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery import entering
from shanyraq.procedure.denial import Denial
from shanyraq.record.privacy import UnreadableValue, seal, unseal
from shanyraq.record.readers.accounts import account
from shanyraq.record.readers.requests import asked
from shanyraq.record.writers.requests import end_request
from shanyraq.web.actor import POST_KEY
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.phone import remember_asking
from shanyraq.web.casefile.ways import ANYBODY, SigningPlace, Unsigned, Way, cms_of
from shanyraq.web.entrance.session import enter, speak_to, way_back
from shanyraq.web.entrance.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.rate import sparingly
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now

SESSION: Final = "entering"
"""Session key of the sealed token of the text that this browser was given, and of where it goes afterwards."""

OFTEN: Final = 20
"""Attempts a minute from one address."""


@guard("public")
@require_http_methods(["GET", "HEAD", "POST"])
@sparingly("eds", OFTEN)
def by_eds(request: HttpRequest) -> HttpResponse:
    """Who somebody is, their certificate says; a fault is said with the ways still there."""
    denied = None
    if request.method == "POST":
        if request.POST.get("way") == Way.PHONE:
            return _to_phone(request)
        try:
            denied = _proved(request)
        except Unsigned as unsigned:
            denied = unsigned.said(current_lang())
        if denied is None:
            return _let_in(request)
    return eds_page(request, denied)


def eds_page(request: HttpRequest, denied: SaidDenial | None = None) -> HttpResponse:
    """The page with the ways to sign in by an EDS."""
    place = SigningPlace(keys=ANYBODY, challenge=reverse("eds_challenge"))
    status = 422 if denied else None
    here = way_back(request)
    return page(request, "entrance/eds.html", TEXT, status=status, place=place, denied=denied, next=here)


@guard("public")
@require_POST
@sparingly("eds-challenge", OFTEN)
def challenge(request: HttpRequest) -> HttpResponse:
    """A fresh text for NCALayer to sign; the one before it is worth nothing any more."""
    found = asked(_begin(request))
    assert found is not None, "it was just made"
    return JsonResponse({"data": base64.b64encode(entering.text_of(found)).decode()})


@guard("public")
@require_GET
def entered(request: HttpRequest) -> HttpResponse:
    """Where a telephone's signature leads: the browser that showed the code is let in."""
    return _let_in(request)


def _begin(request: HttpRequest) -> str:
    """A new text; the session alone knows its token."""
    token = entering.ask_to_enter(
        settings.SHANYRAQ_PUBLIC_URL, to=reverse("eds_entered"), back=reverse("by_eds"), at=now()
    )
    before = _token(request)
    if before:
        end_request(before)
    request.session[SESSION] = {"token": seal(token), "next": way_back(request)}
    return token


def _to_phone(request: HttpRequest) -> HttpResponse:
    token = _begin(request)
    remember_asking(request, token)
    return SeeOther(reverse("phone:page", args=[token]))


def _token(request: HttpRequest) -> str:
    try:
        return unseal(request.session.get(SESSION, {}).get("token", ""))
    except UnreadableValue:
        return ""


def _proved(request: HttpRequest) -> SaidDenial | None:
    """Why the signature that came does not let in; None when it does."""
    lang = current_lang()
    cms = cms_of(Way.NCALAYER, request.POST.get("signed"), {})
    assert isinstance(cms, bytes), "NCALayer sends one, or it is Unsigned"
    denied: Denial | None = entering.prove(_token(request), cms, lang, now())
    return said_denial(denied, lang) if denied else None


def _let_in(request: HttpRequest) -> HttpResponse:
    """Into the account that was proved, once; the text and its request are gone afterwards."""
    token = _token(request)
    found = asked(token) if token else None
    outcome = found.outcome if found is not None and found.purpose == entering.ENTER else None
    chosen = account(outcome["account"]) if outcome else None
    if outcome is None or chosen is None:
        over = Denial("entering_over", entering.ARTICLE)
        return eds_page(request, said_denial(over, current_lang()))
    to = str(request.session[SESSION]["next"])
    end_request(token)
    enter(request, chosen)
    if outcome["post"]:
        request.session[POST_KEY] = outcome["post"]
    response = SeeOther(to)
    speak_to(request, response, chosen)
    return response
