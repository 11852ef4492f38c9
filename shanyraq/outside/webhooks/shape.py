"""What is sent to a webhook, how it is signed, and what may become of it."""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Message:
    """One message: where to, its identifier (the same in every try), the body, and the secret that signs it."""

    url: str
    delivery: str
    body: bytes
    secret: str
    timestamp: int
    """Unix seconds of this try: the receiver refuses what is old, so that nobody plays a message again."""


@dataclass(frozen=True, slots=True)
class Sent:
    """How a try ended: `outcome` is the status of the answer, or the code of what went wrong before one came."""

    arrived: bool
    outcome: str


class Webhooks(Protocol):
    """Tells other systems."""

    def refuses(self, url: str) -> str | None:
        """Why nothing is ever sent to this address, as a code; None for one that is allowed."""
        ...

    def send(self, message: Message) -> Sent:
        """One try. Never raises."""
        ...


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """The header `Shanyraq-Signature`: the time, and HMAC-SHA-256 over the time, a full stop and the body."""
    said = f"{timestamp}.".encode() + body
    return f"t={timestamp},v1={hmac.new(secret.encode(), said, hashlib.sha256).hexdigest()}"
