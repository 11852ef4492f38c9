"""One call of another system: who asks, in whose name, for what, by which key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import msgspec
from django.http import HttpRequest

from shanyraq.procedure.actor import By, Role
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.clients import Client

CITIZENS: Final = frozenset({Role.APPLICANT, Role.FAMILY})


@dataclass(frozen=True, slots=True)
class Acting:
    """In whose name a call is made; `account` is that of an employee, empty for a citizen."""

    by: By
    account: str = ""

    @property
    def citizen(self) -> bool:
        """Whether a citizen speaks, through a system that identified them."""
        return self.by.role in CITIZENS


@dataclass(frozen=True, slots=True)
class Call:
    """A request whose sender, shape and key are in order."""

    request: HttpRequest
    client: Client
    at: datetime
    path: Mapping[str, str]
    query: Any = None
    body: Any = None
    actor: Acting | None = None
    key: OneTimeKey | None = None

    @property
    def acting(self) -> Acting:
        """Who acts, where the operation asks for it."""
        assert self.actor is not None, "the operation asks in whose name"
        return self.actor

    @property
    def seen(self) -> int | None:
        """The number of the last event that the sender knew of, if they told it."""
        return self.key.seen if self.key else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: a value to be said in JSON, or bytes of a media type."""

    value: object = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    media_type: str = "application/json"

    @property
    def bytes(self) -> bytes:
        """The body."""
        if self.content is not None:
            return self.content
        return b"" if self.value is None else msgspec.json.encode(self.value)


Handler = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that other systems may ask for.

    `scope` is what the token must allow; where that follows from what the call is about, `either` names every scope
    that it may be, and the handler asks for the one. `acting` asks for the headers that name who acts; `keyed` for a
    one-time key; `conditional` takes If-Match. `alone`: nothing but this door knows the key, so of two equal calls one
    waits for the other, and what is done is kept with its answer. `answers` are the shapes of what is answered, by
    status; None for no body. `keyless` marks an act that is not told the key.
    """

    name: str
    method: str
    path: str
    summary: str
    scope: str
    handler: Handler
    answers: Mapping[int, Any]
    body: type[msgspec.Struct] | None = None
    query: type[msgspec.Struct] | None = None
    acting: bool = False
    keyed: bool = False
    conditional: bool = False
    problems: frozenset[int] = frozenset()
    tag: str = ""
    description: str = ""
    upload: bool = False
    download: bool = False
    either: tuple[str, ...] = ()
    alone: bool = False
    keyless: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """Every scope that may open this operation."""
        return self.either or (self.scope,)
