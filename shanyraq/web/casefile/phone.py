"""From a signing place to the page with the code for a telephone, and what the browser remembers of it."""

from collections.abc import Sequence
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.chancery.by_phone import Wanted, ask_phone
from shanyraq.record.readers.tokens import token_hash
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now

SESSION: Final = "asked"
"""Session key of the requests that this browser made: their digests, the last few."""

BY_PHONE: Final = "by_phone"
"""Session key of how many papers a telephone has just signed; a list of papers tells it once."""

_KEPT: Final = 10


def to_phone(request: HttpRequest, wanted: Sequence[Wanted], *, to: str, back: str) -> HttpResponse:
    """The page with the code. Afterwards the browser goes on `to`, or `back` when nothing came of it."""
    token = ask_phone(wanted, to=to, back=back, at=now())
    remember_asking(request, token)
    return SeeOther(reverse("phone:page", args=[token]))


def remember_asking(request: HttpRequest, token: str) -> None:
    """The page of a request opens in the browser that made it alone."""
    request.session[SESSION] = [*request.session.get(SESSION, []), token_hash(token)][-_KEPT:]


def has_asked(request: HttpRequest, token: str) -> bool:
    """Whether this browser made the request."""
    return token_hash(token) in request.session.get(SESSION, [])
