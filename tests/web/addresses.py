"""Addresses for tests of the pages: the site's own, the living page, and views that only a guard tells apart."""

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path

from shanyraq.config.urls import handler400, handler403, handler404, handler500
from shanyraq.law.calendar import NoCalendar
from shanyraq.procedure.actor import Role
from shanyraq.record.away import DatabaseAway
from shanyraq.web.components.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.page import page


@guard("public")
def anyone(request: HttpRequest) -> HttpResponse:
    """A page for anyone."""
    return page(request, "components/error_page.html", TEXT, title="title", lines=())


@guard("citizen")
def citizens(request: HttpRequest) -> HttpResponse:
    """A page for citizens."""
    return anyone(request)


@guard("staff")
def staff(request: HttpRequest) -> HttpResponse:
    """A page for any post."""
    return anyone(request)


@guard("staff", Role.HEAD, Role.CHAIR)
def heads(request: HttpRequest) -> HttpResponse:
    """A page for two posts."""
    return anyone(request)


@guard("public")
def database_away(request: HttpRequest) -> HttpResponse:
    """A page whose database does not answer."""
    raise OperationalError("connection refused")


@guard("public")
def command_away(request: HttpRequest) -> HttpResponse:
    """A page whose command meets a database that does not answer."""
    raise DatabaseAway("connection refused")


@guard("public")
def days_unknown(request: HttpRequest) -> HttpResponse:
    """A page that counts into a year without a calendar."""
    raise NoCalendar(2028)


@guard("public")
def broken(request: HttpRequest) -> HttpResponse:
    """A page with a fault of ours."""
    raise LookupError("a fault of ours")


urlpatterns: list[URLPattern | URLResolver] = [
    path("for/anyone/", anyone),
    path("for/citizens/", citizens),
    path("for/staff/", staff),
    path("for/heads/", heads),
    path("away/", database_away),
    path("command-away/", command_away),
    path("broken/", broken),
    path("days-unknown/", days_unknown),
    path("api/days-unknown/", days_unknown),
    path("components/", include("shanyraq.web.components.urls")),
    path("", include("shanyraq.config.urls")),
]
if not any(getattr(one, "name", "") == "sign_in" for one in urlpatterns):
    urlpatterns.append(path("sign-in-of-tests/", anyone, name="sign_in"))

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]
