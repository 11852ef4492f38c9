"""The addresses of the site: the rooms list theirs in `web.urls`. Who may open what is in tests/house/urls.txt."""

from django.urls import URLPattern, URLResolver, include, path

from shanyraq.web import errors

urlpatterns: list[URLPattern | URLResolver] = [path("", include("shanyraq.web.urls"))]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.broken
