"""OAuth 2.0 client credentials (RFC 6749 4.4), and taking a token back (RFC 7009)."""

import base64
import binascii
import secrets
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

import msgspec
from django.core.exceptions import TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from shanyraq.api.entering import RATES
from shanyraq.api.guard import Guard
from shanyraq.api.problems import Wrong, wrong_answer
from shanyraq.chancery import doors
from shanyraq.record.readers.clients import Client, by_secret
from shanyraq.record.writers.clients import add_token, revoke_token

LIVES: Final = timedelta(hours=1)
LARGEST_FORM: Final = 8 * 1024
_FORM: Final = "application/x-www-form-urlencoded"


class TokenGiven(msgspec.Struct, frozen=True):
    """An access token, and for how many seconds it opens the door."""

    access_token: str
    token_type: str
    expires_in: int
    scope: str


class OAuthError(msgspec.Struct, frozen=True):
    """Why no token was given, in the words of RFC 6749 5.2."""

    error: str
    error_description: str


Work = Callable[[Client, Mapping[str, str]], object]


class _Refused(Exception):
    def __init__(self, error: str, why: str, status: int = 400) -> None:
        super().__init__(error)
        self.told = OAuthError(error, why)
        self.status = status


@csrf_exempt
def token(request: HttpRequest) -> HttpResponse:
    """Give a token to a client that shows its secret."""
    return _answered(request, _give)


@csrf_exempt
def revoke(request: HttpRequest) -> HttpResponse:
    """Take a token back; one that is unknown is taken back already."""
    return _answered(request, _take_back)


token.guard = Guard("client", {})  # type: ignore[attr-defined]
revoke.guard = Guard("client", {})  # type: ignore[attr-defined]


def _answered(request: HttpRequest, work: Work) -> HttpResponse:
    if request.method != "POST":
        return wrong_answer(Wrong(405, "bad_method", headers={"Allow": "POST"}))
    try:
        form = _form(request)
        client = _client(request, form)
        RATES.count(client)
        told = work(client, form)
    except Wrong as wrong:
        return wrong_answer(wrong)
    except _Refused as refused:
        response = _json(refused.told, refused.status)
        if refused.status == 401:
            response.headers["WWW-Authenticate"] = 'Basic realm="shanyraq"'
        return response
    return _json(told, 200)


def _json(told: object, status: int) -> HttpResponse:
    body = b"" if told is None else msgspec.json.encode(told)
    response = HttpResponse(body, status=status, content_type="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response


def _form(request: HttpRequest) -> Mapping[str, str]:
    if request.content_type != _FORM:
        raise _Refused("invalid_request", f"the body must be {_FORM}", 415)
    if "Content-Length" not in request.headers and "Transfer-Encoding" in request.headers:
        raise Wrong(411, "no_length")
    if int(request.headers.get("Content-Length") or 0) > LARGEST_FORM:
        raise Wrong(413, "too_large", bytes=LARGEST_FORM)
    try:
        fields = request.POST
    except TooManyFieldsSent as error:
        raise _Refused("invalid_request", "there are too many parameters") from error
    if any(len(values) > 1 for _, values in fields.lists()):
        raise _Refused("invalid_request", "a parameter is given twice")
    form = fields.dict()
    if any("\0" in value for value in form.values()):
        raise _Refused("invalid_request", "a NUL character")
    return {name: str(value) for name, value in form.items()}


def _client(request: HttpRequest, form: Mapping[str, str]) -> Client:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            id, _, secret = base64.b64decode(given, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise _Refused("invalid_client", "Authorization: Basic cannot be read", 401) from error
    else:
        id, secret = form.get("client_id", ""), form.get("client_secret", "")
    known = by_secret(id, secret, doors.clock().now()) if id and secret and "\0" not in id + secret else None
    if known is None:
        raise _Refused("invalid_client", "the client is unknown, closed, or its secret is another", 401)
    return known


def _give(client: Client, form: Mapping[str, str]) -> object:
    if form.get("grant_type", "") != "client_credentials":
        raise _Refused("unsupported_grant_type", "grant_type must be client_credentials")
    wanted = set(form.get("scope", "").split()) or set(client.scopes)
    if wanted - client.scopes:
        raise _Refused("invalid_scope", "a scope is not among those of the client")
    at, made = doors.clock().now(), secrets.token_urlsafe(32)
    add_token(made, client.id, wanted, at, at + LIVES)
    return TokenGiven(made, "Bearer", int(LIVES.total_seconds()), " ".join(sorted(wanted)))


def _take_back(client: Client, form: Mapping[str, str]) -> object:
    if not form.get("token"):
        raise _Refused("invalid_request", "token is missing")
    revoke_token(form["token"], client.id)
    return None
