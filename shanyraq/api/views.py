"""How a call is answered: the sender, the shape, the key, then the one call, and its answer kept under the key."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

import msgspec
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.request import UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from shanyraq.api import entering
from shanyraq.api.calls import Acting, Answer, Call, Operation
from shanyraq.api.guard import Guard
from shanyraq.api.problems import Wrong, lang, wrong_answer
from shanyraq.chancery import doors
from shanyraq.procedure.actor import SYSTEM
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.clients import answered
from shanyraq.record.writers.clients import claim_answer, give_key_back, keep_answer

LARGEST_BODY: Final = 1024 * 1024
"""Bytes of JSON: an application of a large family with long reasons has a few thousand."""
BROKEN_OFF: Final = timedelta(minutes=1)
"""How long an answer is awaited at most; a call that gave none by then broke off, and may be given again."""
_KEPT: Final = frozenset({200, 201, 202, 204, 409})
"""Answers that a repeated key gets again. A request turned away for its shape or its sender has used no key."""
_NUL: Final = b"\\u0000"


def view_of(operations: Mapping[str, Operation]) -> Callable[..., HttpResponse]:
    """The view of one address, by its methods."""

    @csrf_exempt
    def view(request: HttpRequest, **path: str) -> HttpResponse:
        method = "GET" if request.method == "HEAD" else str(request.method)
        operation = operations.get(method)
        try:
            if operation is None:
                raise Wrong(405, "bad_method", headers={"Allow": ", ".join(sorted(operations))})
            return _answer(request, operation, path)
        except Wrong as wrong:
            return wrong_answer(wrong)

    view.guard = Guard("client", operations)  # type: ignore[attr-defined]
    return view


@csrf_exempt
def nowhere(request: HttpRequest) -> HttpResponse:
    """404 for an address that the API does not have."""
    return wrong_answer(Wrong(404, "not_found"))


nowhere.guard = Guard("public", {})  # type: ignore[attr-defined]


def _answer(request: HttpRequest, operation: Operation, path: Mapping[str, str]) -> HttpResponse:
    client = entering.client_of(request, operation)
    entering.RATES.count(client)
    if "Transfer-Encoding" in request.headers and "Content-Length" not in request.headers:
        # What comes in pieces of unknown number would be read as nothing at all.
        raise Wrong(411, "no_length")
    query = _query(request, operation)
    raw = b"" if operation.upload else _raw(request)
    body = _body(request, operation, raw)
    key = entering.key_of(request, client) if operation.keyed else None
    actor = entering.acting_of(request, client) if operation.acting else None
    call = Call(request, client, doors.clock().now(), path, query, body, actor, key)
    if key is None:
        return _said(operation.handler(call))
    sealed = _sealed(request, raw, actor)
    return _alone(call, operation, sealed) if operation.alone else _once(call, operation, sealed)


def _query(request: HttpRequest, operation: Operation) -> Any:
    try:
        given = request.GET.dict()
    except TooManyFieldsSent as error:
        raise Wrong(400, "bad_shape", why="there are too many query parameters") from error
    if operation.query is None:
        if given:
            raise Wrong(400, "bad_shape", where=next(iter(given)), why="there are no query parameters")
        return None
    if any("\0" in one for one in given.values()):
        raise Wrong(400, "bad_shape", why="a NUL character")
    try:
        return msgspec.convert(given, operation.query, strict=False)
    except msgspec.ValidationError as error:
        raise _shape(error) from error


def _raw(request: HttpRequest) -> bytes:
    try:
        if int(request.headers.get("Content-Length") or 0) > LARGEST_BODY:
            raise Wrong(413, "too_large", bytes=LARGEST_BODY)
        raw = request.body
    except (RequestDataTooBig, UnreadablePostError) as error:
        raise Wrong(413, "too_large", bytes=LARGEST_BODY) from error
    if len(raw) > LARGEST_BODY:
        raise Wrong(413, "too_large", bytes=LARGEST_BODY)
    return raw


def _body(request: HttpRequest, operation: Operation, raw: bytes) -> Any:
    if operation.body is None:
        return None
    if request.content_type != "application/json":
        raise Wrong(415, "not_json")
    if _NUL in raw:
        raise Wrong(400, "bad_shape", why="a NUL character")
    try:
        return msgspec.json.decode(raw, type=operation.body)
    except msgspec.ValidationError as error:
        raise _shape(error) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Wrong(400, "bad_shape", why=str(error)) from error


def _shape(error: msgspec.ValidationError) -> Wrong:
    why, _, where = str(error).partition(" - at `$")
    return Wrong(400, "bad_shape", where=where.rstrip("`").lstrip("."), why=why)


def _sealed(request: HttpRequest, raw: bytes, actor: Acting | None) -> str:
    """What tells one request from another: the address, the body, and in whose name."""
    by = actor.by if actor else SYSTEM
    said = f"{request.method} {request.path} {by.role} {by.person} {request.headers.get('If-Match', '')}\n"
    return hashlib.sha256(said.encode() + raw).hexdigest()


def _once(call: Call, operation: Operation, sealed: str) -> HttpResponse:
    """The answer to a keyed call: the first one again, if it was given already.

    Two equal calls at the same time both go on: the act itself knows its key, so that it is done once. Where it does
    not, the second is told that the first still goes on.
    """
    key = call.key
    assert key is not None, "a keyed call has a key"
    if not claim_answer(call.client.id, key.key, sealed, call.at):
        before = answered(call.client.id, key.key)
        if before is not None and before.request != sealed:
            raise Wrong(422, "key_of_another_request")
        if before is not None and before.status is not None:
            return _again(before.status, before.headers, before.body)
        if before is not None and operation.keyless and call.at - before.at < BROKEN_OFF:
            raise Wrong(409, "still_going", headers={"Retry-After": "1"})
    try:
        response = _said(operation.handler(call))
    except Wrong as wrong:
        response = wrong_answer(wrong)
    return _keep(call, key, response)


def _alone(call: Call, operation: Operation, sealed: str) -> HttpResponse:
    """As `_once`, where nothing but the key of this door tells a repeated call: an equal one waits for its end."""
    with transaction.atomic():
        return _once(call, operation, sealed)


def _keep(call: Call, key: OneTimeKey, response: HttpResponse) -> HttpResponse:
    if response.status_code in _KEPT:
        keep_answer(call.client.id, key.key, response.status_code, dict(response.headers), response.content.decode())
    else:
        give_key_back(call.client.id, key.key)
    return response


def _again(status: int, headers: Mapping[str, str], body: str) -> HttpResponse:
    response = HttpResponse(body.encode(), status=status)
    for name, value in headers.items():
        response.headers[name] = value
    response.headers["Idempotent-Replayed"] = "true"
    return response


def _said(answer: Answer) -> HttpResponse:
    response = HttpResponse(answer.bytes, status=answer.status, content_type=answer.media_type)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = lang()
    for name, value in answer.headers.items():
        response.headers[name] = value
    return response
