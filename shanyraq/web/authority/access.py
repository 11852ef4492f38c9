"""A case before an official of another body: theirs to see once it came to their body; an opening is written down."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.record.readers.authority import case_page
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.writers.notices import mark_turn_seen
from shanyraq.web.authority.frame import by_of, official_of
from shanyraq.web.authority.text import TEXT
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.opening import begin, visit
from shanyraq.web.casefile.papers import Address
from shanyraq.web.errors import error_page
from shanyraq.web.language import current_lang
from shanyraq.web.today import now

P = ParamSpec("P")


CaseView = Callable[Concatenate[HttpRequest, Desk, P], HttpResponse]


def file_address(number: str) -> Address:
    """Where the stored files of a case are opened."""
    return lambda digest: reverse("authority:file", args=[number, digest])


def no_case(request: HttpRequest) -> HttpResponse:
    """404, saying the same for a case that is not there and for one that has not come to this body."""
    return error_page(request, 404, [TEXT.say("act.no_case.text", current_lang())])


def desk_of(request: HttpRequest, page: CasePage) -> Desk:
    """The case before the actor, at this moment."""
    return Desk(page, official_of(request), now(), current_lang(), file_address(page.number))


def opened(view: CaseView[P]) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Gives the view the case; begins a visit, whose purpose is the step that waits, or to look at what was done."""

    @wraps(view)
    def with_case(request: HttpRequest, number: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        page = case_page(number, by_of(request))
        if page is None:
            return no_case(request)
        desk = desk_of(request, page)
        mark_turn_seen(page.by.person, number, desk.at)
        if visit(request, number, desk.at) is None:
            begin(request, page, desk.actor, _purpose(page), desk.at)
        return view(request, desk, *args, **kwargs)

    return cast("Callable[Concatenate[HttpRequest, str, P], HttpResponse]", with_case)


def _purpose(page: CasePage) -> str:
    return "work" if page.by.role in page.next_step.roles else "control"
