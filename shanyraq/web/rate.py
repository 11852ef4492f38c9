"""How often one address may ask what anyone may ask."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Final, ParamSpec, cast

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from shanyraq.web.errors import too_many

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

WINDOW: Final = 60
"""Seconds over which questions are counted."""

MOST: Final = 30
"""Questions an address may ask in that time. Each server process counts for itself."""


def asker(request: HttpRequest) -> str:
    """The address that asks, digested: behind a proxy the one the proxy names last."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.SECURE_PROXY_SSL_HEADER:
        address = request.META.get("HTTP_X_FORWARDED_FOR", address).rpartition(",")[2].strip()
    return hashlib.sha256(address.encode()).hexdigest()


def sparingly(
    what: str, most: int = MOST, refuse: Callable[[HttpRequest], HttpResponse] = too_many
) -> Callable[[View[P]], View[P]]:
    """Answer 429 to an address that asks more than `most` times in `WINDOW` seconds. Opening the form is free."""

    def put(view: View[P]) -> View[P]:
        @wraps(view)
        def counted(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if request.method == "GET" and not request.GET and not kwargs:
                return view(request, *args, **kwargs)
            key = f"asked:{what}:{asker(request)}"
            cache.add(key, 0, WINDOW)
            try:
                asked = cache.incr(key)
            except ValueError:
                # The window closed between the two calls.
                asked = 1
            return refuse(request) if asked > most else view(request, *args, **kwargs)

        return cast(View[P], counted)

    return put
