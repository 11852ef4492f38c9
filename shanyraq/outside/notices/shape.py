"""What is given to whoever carries notices, and what is answered."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Channel(StrEnum):
    """How a notice travels, beside the personal account."""

    EMAIL = "email"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `id` is the same at every attempt, so that a message taken over twice is carried once.

    `subject` is empty for an SMS.
    """

    id: str
    to: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """It was taken over; `receipt` is the name under which it can be asked about, empty when it cannot."""

    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """This address does not take messages, now or later. `why` is for an operator and holds no address."""

    why: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """Nobody took it over, and it may be tried again. `why` is for an operator and holds no address."""

    why: str


class Fate(StrEnum):
    """What became of a message that was taken over."""

    UNKNOWN = "unknown"
    DELIVERED = "delivered"
    UNDELIVERABLE = "undeliverable"


class Courier(Protocol):
    """Carries messages of one channel."""

    def send(self, message: Message) -> Accepted | Refused | NotNow:
        """Hand a message over. Never raises."""
        ...

    def fate(self, receipt: str) -> Fate:
        """What became of it, UNKNOWN also when nobody answers. Never raises."""
        ...
