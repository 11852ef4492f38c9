"""The addresses of the site: the rooms list theirs in `web.urls`. Who may open what is in tests/house/urls.txt."""

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path

from shanyraq.api import failed
from shanyraq.api.views import nowhere
from shanyraq.web import errors

urlpatterns: list[URLPattern | URLResolver] = [
    path("api", nowhere, name="api-root"),
    path("api/", include("shanyraq.api.urls")),
    path("", include("shanyraq.web.urls")),
]


def handler400(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What cannot be read, told to a person or to a system."""
    return failed.bad_request(request) if for_api(request) else errors.bad_request(request, exception)


def handler500(request: HttpRequest) -> HttpResponse:
    """A fault of ours, or a database that does not answer."""
    return failed.broken(request) if for_api(request) else errors.broken(request)


def for_api(request: HttpRequest) -> bool:
    """Whether another system asks."""
    return request.path == "/api" or request.path.startswith("/api/")


handler403 = errors.forbidden
handler404 = errors.not_found
