"""A case opened by the provider's staff: theirs to see, for a purpose that is written down."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.office import case_page
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.opening import begin, purpose_of_task, visit
from shanyraq.web.casefile.papers import Address
from shanyraq.web.casefile.terms import TermAddress
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.errors import error_page
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, staff_of
from shanyraq.web.today import now

P = ParamSpec("P")
CaseView = Callable[Concatenate[HttpRequest, Desk, P], HttpResponse]


def found(request: HttpRequest, number: str) -> CasePage | None:
    """The case if there is one and it is this provider's."""
    return case_page(number, by_of(request))


def no_case(request: HttpRequest) -> HttpResponse:
    """404, saying the same for a case that is not there and for one of somebody else."""
    return error_page(request, 404, [TEXT.say("act.no_case.text", current_lang())])


def desk_of(request: HttpRequest, page: CasePage) -> Desk:
    """The case before the actor, at this moment."""
    return Desk(page, staff_of(request), now(), current_lang(), file_address(page.number))


def case_address(number: str) -> str:
    """Where the page of a case is."""
    return reverse("office:case", args=[number])


def term_address(number: str) -> TermAddress:
    """Where the page of a term of a case is."""
    return lambda code, part: reverse("office:term", args=[number, code, part])


def file_address(number: str) -> Address:
    """Where the stored files of a case are opened."""
    return lambda digest: reverse("office:file", args=[number, digest])


def opened(view: CaseView[P]) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Gives the view the case; begins a visit for the task's own purpose, or asks for one where no task tells it.

    What is sent while no visit goes on is not lost: it is work on the case.
    """

    @wraps(view)
    def with_case(request: HttpRequest, number: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        page = found(request, number)
        if page is None:
            return no_case(request)
        desk = desk_of(request, page)
        if visit(request, number, desk.at) is None:
            purpose = purpose_of_task(page, desk.actor) or ("work" if request.method == "POST" else None)
            if purpose is None:
                return HttpResponseRedirect(reverse("office:purpose", args=[number]))
            begin(request, page, desk.actor, purpose, desk.at)
        return view(request, desk, *args, **kwargs)

    return cast("Callable[Concatenate[HttpRequest, str, P], HttpResponse]", with_case)
