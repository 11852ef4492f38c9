"""The page of one term of a case."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import Role
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.receipt import term_page
from shanyraq.web.guards import guard
from shanyraq.web.office.access import opened
from shanyraq.web.office.frame import office_page
from shanyraq.web.see_other import SeeOther


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def term(request: HttpRequest, desk: Desk, code: str, part: int) -> HttpResponse:
    """How the last day of a term was counted, day by day."""
    made = term_page(desk.page, code, part, desk.today, desk.lang)
    if made is None:
        raise Http404(code)
    return office_page(request, "office/term.html", "case", desk=desk, term=made)


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def term_of(request: HttpRequest, desk: Desk, code: str) -> HttpResponse:
    """The page of the term with this code that falls due first: where a list knows no part."""
    running = [one for one in desk.page.running if one.code == code]
    if not running:
        return SeeOther(reverse("office:case", args=[desk.number]) + "#terms")
    first = min(running, key=lambda one: one.receipt.due)
    return SeeOther(reverse("office:term", args=[desk.number, code, first.part]))
