"""The page with the code for a telephone: shows it, notices what came, and goes on."""

from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.http import require_GET

from shanyraq.chancery.entering import ENTER
from shanyraq.record.readers.requests import Asked, asked
from shanyraq.web.casefile.acts import TOLD
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.phone import BY_PHONE, has_asked
from shanyraq.web.casefile.qr import picture_of
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.phone.links import launch, scanned
from shanyraq.web.phone.text import TEXT
from shanyraq.web.rate import sparingly
from shanyraq.web.see_other import SeeOther
from shanyraq.web.text import TEXT as SHARED
from shanyraq.web.today import local, now
from shanyraq.words.dates import say_datetime

OFTEN: Final = 120
"""Questions a minute from one address; one page asks forty times."""


def _too_often(request: HttpRequest) -> HttpResponse:
    answer = JsonResponse({"over": False, "said": SHARED.say("page.429.text", current_lang())}, status=429)
    answer.headers["Retry-After"] = "60"
    return answer


def _asked(request: HttpRequest, token: str) -> Asked:
    """The request, for the browser that made it alone."""
    found = asked(token) if has_asked(request, token) else None
    if found is None:
        raise Http404
    return found


def _said(found: Asked) -> str:
    """How it stands, in one sentence."""
    lang = current_lang()
    if found.denied is not None:
        return TEXT.say("phone.denied", lang, why=said_denial(found.denied, lang).sentence)
    return TEXT.say("phone.taken" if found.taken else "phone.waiting", lang)


@guard("public")
@require_GET
def code(request: HttpRequest, token: str) -> HttpResponse:
    """The code while it works; then the page that waits for what was signed."""
    found = _asked(request, token)
    if found.answered:
        return _on(request, found)
    lang = current_lang()
    if not found.is_open(now()):
        why = said_denial(found.denied, lang).sentence if found.denied else ""
        return page(request, "phone/over.html", TEXT, status=410, back=found.back, why=why)
    return page(
        request,
        "phone/code.html",
        TEXT,
        enter=found.purpose == ENTER,
        check=found.wanted["check"] if found.purpose == ENTER else "",
        picture=picture_of(scanned(token), escape(TEXT.say("phone.alt", lang))),
        launch=launch(token),
        state=reverse("phone:state", args=[token]),
        until=say_datetime(local(found.expires_at), lang),
        said=_said(found),
        back=found.back,
    )


def _on(request: HttpRequest, found: Asked) -> HttpResponse:
    """What was done is told on the next page, as if it had been done there."""
    outcome: dict[str, Any] = dict(found.outcome or {})
    done = outcome.get("done", [])
    if len(done) == 1:
        request.session[TOLD] = done[0]
    if done:
        request.session[BY_PHONE] = len(done)
    # What waits to be checked is not told as done: the page it leads to says that it waits.
    return SeeOther(found.to.partition("?")[0] if outcome.get("waits") else found.to)


@guard("public")
@require_GET
@sparingly("phone", OFTEN, _too_often)
def state(request: HttpRequest, token: str) -> HttpResponse:
    """How it stands, for the script of the page; `over` when there is another page to look at."""
    found = _asked(request, token)
    return JsonResponse({"over": not found.is_open(now()), "said": _said(found)})
