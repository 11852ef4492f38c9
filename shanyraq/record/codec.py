"""Events, commands and folded cases as JSON and back. What does not read back exactly is an error, never a guess."""

import hashlib
from collections.abc import Mapping
from functools import cache

import msgspec

from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import COMMANDS, Command
from shanyraq.procedure.events import EVENTS, Event
from shanyraq.record.upcasters import NoUpcaster, lift

_CANONICAL = msgspec.json.Encoder(order="sorted")
_CASE = msgspec.json.Decoder(Case)

SHAPE = hashlib.sha256(_CANONICAL.encode(msgspec.json.schema(Case))).hexdigest()[:16]
"""The shape of `Case` in this version of the system; a snapshot of another shape is folded anew from the journal."""


class UnreadableEvent(ValueError):
    """A body is not one of its kind and version: a missing, unknown or wrong field, or an unknown kind."""


def canonical(value: object) -> bytes:
    """JSON in one spelling: keys sorted, no spaces, UTF-8. Digests are taken over it."""
    return _CANONICAL.encode(value)


@cache
def _decoder(kind: str) -> "msgspec.json.Decoder[Event]":
    return msgspec.json.Decoder(EVENTS[kind])


def encode_event(event: Event) -> str:
    """The body of the event."""
    return canonical(event).decode()


def decode_event(kind: str, version: int, body: str | bytes) -> Event:
    """The event behind a recorded body, lifted to the present version; raises UnreadableEvent."""
    known = EVENTS.get(kind)
    if known is None:
        raise UnreadableEvent(f"no event is called {kind!r}")
    try:
        plain = msgspec.json.decode(body)
        if version != known.VERSION:
            if not isinstance(plain, dict):
                raise UnreadableEvent(f"{kind} version {version}: the body is no object")
            plain = lift(kind, version, plain, known.VERSION)
        spelled = canonical(plain)
        event = _decoder(kind).decode(spelled)
    except (msgspec.DecodeError, NoUpcaster, ValueError) as error:
        # The text of the error names fields and types, never values.
        raise UnreadableEvent(f"{kind} version {version}: {error}") from error
    if canonical(event) != spelled:
        raise UnreadableEvent(f"{kind} version {version}: the body holds more than the event knows")
    return event


def encode_case(case: Case) -> str:
    """The snapshot of a folded case."""
    return canonical(case).decode()


def decode_case(snapshot: str) -> Case:
    """The case behind a snapshot of the present `SHAPE`."""
    return _CASE.decode(snapshot)


def command_digest(number: str, command: Command, by: By) -> str:
    """What tells one command from another: the case, the kind, every field and who gives it."""
    said = {"case": number, "kind": type(command).__name__, "command": command, "by": by}
    return hashlib.sha256(canonical(said)).hexdigest()


def encode_command(command: Command) -> dict[str, object]:
    """A command as plain JSON, to be given later."""
    return {"kind": type(command).__name__, "body": msgspec.to_builtins(command)}


def decode_command(kept: Mapping[str, object]) -> Command:
    """The command that was kept; raises UnreadableEvent when this version of the system knows it no more."""
    known = COMMANDS.get(str(kept.get("kind")))
    if known is None:
        raise UnreadableEvent(f"no command is called {kept.get('kind')!r}")
    try:
        return msgspec.convert(kept.get("body"), known)
    except msgspec.ValidationError as error:
        raise UnreadableEvent(f"{kept['kind']}: {error}") from error
