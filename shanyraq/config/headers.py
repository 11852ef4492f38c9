"""Headers that every answer carries: what a page may load, and who may frame or keep it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control


class HeadersMiddleware:
    """Sets the content policy and forbids keeping pages that were made for one person.

    Static files are answered before this and keep their own headers.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response
        rules = settings.SHANYRAQ_CONTENT_POLICY
        self._policy = "; ".join(f"{rule} {' '.join(sources)}" for rule, sources in rules.items())

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        response.headers.setdefault("Content-Security-Policy", self._policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        response.headers.setdefault("X-Frame-Options", settings.X_FRAME_OPTIONS)
        if "Cache-Control" not in response.headers:
            # A back button on a shared computer must not show another person's case.
            patch_cache_control(response, private=True, no_store=True)
        return response
