"""The accessibility statement."""

from django.http import HttpRequest, HttpResponse

from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT


@guard("public")
def statement(request: HttpRequest) -> HttpResponse:
    """What works for whom, how it is tested, and what is known to be missing."""
    return page(request, "public/accessibility.html", TEXT)
