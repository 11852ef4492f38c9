"""Who calls: the token, the scope, how often, and in whose name."""

import re
import time
from threading import Lock
from typing import Final

from django.http import HttpRequest
from django.utils import timezone

from shanyraq.api.calls import CITIZENS, Acting, Operation
from shanyraq.api.problems import Wrong
from shanyraq.chancery import doors
from shanyraq.chancery import scopes as s
from shanyraq.procedure.actor import By, Role
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.clients import Client, by_token, employees, is_person

_BEARER: Final = re.compile(r"(?i)bearer ([A-Za-z0-9._~+/-]{16,200}=*)")
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{16,64}")
# An answer that travels compressed bears a weak ETag; the number in it is the same.
_ETAG: Final = re.compile(r'(?:W/)?"([0-9]{1,9})"')
_PERSON: Final = re.compile(r"[0-9a-z-]{1,24}")
_MINUTE: Final = 60.0
CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="shanyraq"'}


def client_of(request: HttpRequest, operation: Operation) -> Client:
    """The client behind the token, if the token allows the operation. Raises Wrong."""
    given = request.headers.get("Authorization", "")
    if not given:
        raise Wrong(401, "no_token", headers=CHALLENGE)
    token = _BEARER.fullmatch(given)
    client = by_token(token[1], doors.clock().now()) if token else None
    if client is None:
        raise Wrong(
            401, "bad_token", headers={"WWW-Authenticate": CHALLENGE["WWW-Authenticate"] + ', error="invalid_token"'}
        )
    if client.scopes.isdisjoint(operation.scopes):
        raise Wrong(403, "no_scope", scope=", ".join(operation.scopes))
    return client


class Rates:
    """How often each client asked in the present minute. Each process of the server counts for itself."""

    def __init__(self) -> None:
        self._asked: dict[str, tuple[float, int]] = {}
        self._lock = Lock()

    def count(self, client: Client) -> None:
        """Count one request. Raises Wrong when there were too many."""
        now = time.monotonic()
        with self._lock:
            begun, asked = self._asked.get(client.id, (now, 0))
            if now - begun >= _MINUTE:
                begun, asked = now, 0
            self._asked[client.id] = (begun, asked + 1)
        if asked >= client.per_minute:
            wait = max(1, round(begun + _MINUTE - now))
            raise Wrong(429, "too_many", headers={"Retry-After": str(wait)}, seconds=wait)

    def forget(self) -> None:
        """Begin anew, in a test."""
        self._asked.clear()


RATES: Final = Rates()


def acting_of(request: HttpRequest, client: Client) -> Acting:
    """In whose name the call is made: an employee in a post of theirs, or a citizen. Raises Wrong."""
    role, person = request.headers.get("Acting-Role", ""), request.headers.get("Acting-Person", "")
    if role not in set(Role) - {Role.SYSTEM} or not _PERSON.fullmatch(person):
        raise Wrong(400, "no_capacity")
    if role in CITIZENS:
        if s.CITIZENS not in client.scopes:
            raise Wrong(403, "no_scope", scope=s.CITIZENS)
        if not is_person(person):
            raise Wrong(403, "unknown_person")
        return Acting(By(Role(role), person))
    held = employees(client.organisation, timezone.localtime(doors.clock().now()).date(), person, role)
    if not held:
        raise Wrong(403, "not_their_post", role=role)
    return Acting(By(Role(role), person, client.organisation), held[0].account)


def key_of(request: HttpRequest, client: Client) -> OneTimeKey:
    """The one-time key, with the entry that If-Match names. Raises Wrong."""
    given = request.headers.get("Idempotency-Key", "")
    if not _KEY.fullmatch(given):
        raise Wrong(400, "no_key")
    return OneTimeKey(f"api {client.id}", given, seen_of(request))


def seen_of(request: HttpRequest) -> int | None:
    """The entry that If-Match names; None when it is not told or takes any. Raises Wrong."""
    given = request.headers.get("If-Match", "").strip()
    if given in ("", "*"):
        return None
    found = _ETAG.fullmatch(given)
    if found is None:
        raise Wrong(400, "bad_etag")
    return int(found[1])
