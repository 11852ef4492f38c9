"""What `handle` takes beside a command, and what it answers when something happened."""

from dataclasses import dataclass

from shanyraq.procedure.events import Event


@dataclass(frozen=True, slots=True)
class OneTimeKey:
    """Names one click or one API call; `account` is who gave it, so that nobody meets another's keys.

    `seen` is the number of the last event that the giver knew of; told, it must still be the last one.
    """

    account: str
    key: str
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A command that was carried out: its events and the number of the last one.

    `repeated` tells that the same key brought the same command before, and nothing was done this time.
    """

    number: str
    events: tuple[Event, ...]
    seq: int
    repeated: bool = False


class NoSuchCase(LookupError):
    """No case has this number."""
