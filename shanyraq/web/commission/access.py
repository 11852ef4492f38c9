"""A case before the commission: seen by the members of its composition alone, and by none who left it (APPC 67)."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.law.sources import SOURCES
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.composition import Seat
from shanyraq.procedure.tally import presides, seat_in_case
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.journal import case_of
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.opening import begin, visit
from shanyraq.web.casefile.papers import Address
from shanyraq.web.casefile.terms import TermAddress
from shanyraq.web.commission.frame import by_of, member_of
from shanyraq.web.commission.text import TEXT
from shanyraq.web.errors import error_page
from shanyraq.web.language import current_lang
from shanyraq.web.today import now

P = ParamSpec("P")
CaseView = Callable[Concatenate[HttpRequest, Desk, P], HttpResponse]


def seat_role(case: Case, by: By) -> By | None:
    """The actor in the role their seat gives them on this case; None for somebody without a seat.

    A substitute has one once called. Where the chair left the case the deputy presides, and speaks as the chair.
    """
    composition = case.commission.composition
    if composition is None or by.organisation != composition.organisation:
        return None
    left = by.person in case.commission.recused
    seat = composition.seat_of(by.person) if left else seat_in_case(case.commission, by.person)
    if seat is None:
        return None
    if seat is Seat.SECRETARY:
        return By(Role.SECRETARY, by.person, by.organisation)
    chairs = presides(case.commission) == by.person
    return By(Role.CHAIR if chairs else Role.MEMBER, by.person, by.organisation)


def case_address(number: str) -> str:
    """Where the page of a case is."""
    return reverse("commission:case", args=[number])


def term_address(number: str) -> TermAddress:
    """Where the page of a term of a case is."""
    return lambda code, part: reverse("commission:term", args=[number, code, part])


def file_address(number: str) -> Address:
    """Where the stored files of a case are opened."""
    return lambda digest: reverse("commission:file", args=[number, digest])


def no_case(request: HttpRequest) -> HttpResponse:
    """404, saying the same for a case that is not there and for one of another commission."""
    return error_page(request, 404, [TEXT.say("act.no_case.text", current_lang())])


def left(request: HttpRequest, number: str) -> HttpResponse:
    """403 for a member who left the case: nothing of it but its number."""
    lang = current_lang()
    basis = TEXT.say("act.basis", lang, article=SOURCES["APPC/67"].name(lang))
    return error_page(request, 403, [TEXT.say("recused.text", lang, number=number)], basis=basis)


def opened(view: CaseView[P]) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Gives the view the case; a visit of a member is for the sitting, and written down."""

    @wraps(view)
    def with_case(request: HttpRequest, number: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        case = case_of(number)
        by = seat_role(case, by_of(request)) if case is not None else None
        if case is None or by is None:
            return no_case(request)
        if by.person in case.commission.recused:
            return left(request, number)
        page = case_page(number, by)
        if page is None:
            return no_case(request)
        desk = Desk(page, member_of(request), now(), current_lang(), file_address(number))
        if visit(request, number, desk.at) is None:
            begin(request, page, desk.actor, "sitting", desk.at)
        return view(request, desk, *args, **kwargs)

    return cast("Callable[Concatenate[HttpRequest, str, P], HttpResponse]", with_case)
