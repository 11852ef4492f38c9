"""Pages for what went wrong: each says what happened, whether anything was lost, and what to do."""

import sys
from collections.abc import Sequence

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from shanyraq.law.calendar import NoCalendar
from shanyraq.record.away import DatabaseAway
from shanyraq.web.guards import NotForYou
from shanyraq.web.language import current_lang
from shanyraq.web.page import frame_of
from shanyraq.web.text import TEXT


def error_page(
    request: HttpRequest, status: int, lines: Sequence[str], *, basis: str = "", anonymous: bool = False
) -> HttpResponse:
    """A page headed by the sentence of its status. `anonymous` asks nothing of the database."""
    context = {
        "frame": frame_of(request, anonymous=anonymous),
        "text": TEXT,
        "title": TEXT.say(f"page.{status}", current_lang()),
        "lines": lines,
        "basis": basis,
    }
    return render(request, "components/error_page.html", context, status=status)


def _said(status: int) -> str:
    return TEXT.say(f"page.{status}.text", current_lang())


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what the browser sent cannot be read."""
    return error_page(request, 400, [_said(400)])


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: the page is for somebody else, and for whom."""
    if not isinstance(exception, NotForYou):
        return error_page(request, 403, [_said(403)])
    lang = current_lang()
    params = {}
    if "roles" in TEXT[exception.code].placeholders:
        params["roles"] = ", ".join(sorted(TEXT.say(f"role.{role.value}", lang) for role in exception.roles))
    return error_page(request, 403, [TEXT.say(exception.code, lang, **params), _said(403)])


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's one-time mark is missing or old."""
    return error_page(request, 403, [TEXT.say("page.403.csrf", current_lang())])


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: there is nothing at this address."""
    return error_page(request, 404, [_said(404)])


def denied(request: HttpRequest, sentence: str, basis: str = "") -> HttpResponse:
    """422: the act may not be done now. `sentence` is the denial said, `basis` its article named."""
    return error_page(request, 422, [sentence, _said(422)], basis=basis)


def too_many(request: HttpRequest) -> HttpResponse:
    """429: the address asks too often."""
    response = error_page(request, 429, [_said(429)])
    response.headers["Retry-After"] = "60"
    return response


def broken(request: HttpRequest) -> HttpResponse:
    """500; 503 when the database could not be reached; 422 for days that no calendar holds. None asks the database."""
    problem = sys.exc_info()[1]
    away = isinstance(problem, OperationalError | InterfaceError | DatabaseAway)
    lang = translation.get_language_from_request(request)
    with translation.override(lang):
        if isinstance(problem, NoCalendar):
            said = TEXT.say("page.no_calendar", current_lang(), year=problem.year)
            return error_page(request, 422, [said, _said(422)], anonymous=True)
        if not away:
            return error_page(request, 500, [_said(500)], anonymous=True)
        lines = [_said(503), TEXT.say("page.wait", current_lang())]
        response = error_page(request, 503, lines, anonymous=True)
    response.headers["Retry-After"] = "120"
    return response
