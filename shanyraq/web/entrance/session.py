"""Who is signed in: a session of its own for each entering, nothing left of the one before."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import rotate_token
from django.utils.http import url_has_allowed_host_and_scheme

from shanyraq.record.readers.accounts import AccountSeen
from shanyraq.web.actor import ACCOUNT_KEY, POST_KEY, Post
from shanyraq.web.language import as_lang


def enter(request: HttpRequest, account: AccountSeen) -> None:
    """Sign an account in. The session gets a new key, so that one planted before is worth nothing."""
    request.session.flush()
    request.session[ACCOUNT_KEY] = account.account_id
    if account.posts:
        first = account.posts[0]
        request.session[POST_KEY] = Post(first.role, first.organisation).key
    rotate_token(request)


def leave(request: HttpRequest) -> None:
    """Sign out: the session is destroyed on the server, not only forgotten by the browser."""
    request.session.flush()
    rotate_token(request)


def way_back(request: HttpRequest) -> str:
    """Where the person wanted to go: an address of this site, else their own first page."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    inside = url_has_allowed_host_and_scheme(asked, allowed_hosts=None) and asked.startswith("/")
    return asked if inside and asked != "/" else "/account/"


def speak_to(request: HttpRequest, response: HttpResponse, account: AccountSeen) -> None:
    """The language of the account, unless this browser has chosen one."""
    if settings.LANGUAGE_COOKIE_NAME in request.COOKIES:
        return
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        as_lang(account.language),
        max_age=settings.LANGUAGE_COOKIE_AGE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
        secure=settings.LANGUAGE_COOKIE_SECURE,
    )
