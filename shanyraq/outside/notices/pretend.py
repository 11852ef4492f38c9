"""The pretended door of the demonstration: what was sent lies in a folder, for a page that shows it.

An e-mail address at `bounce.example` refuses, a number that ends in 0000 takes the message over and does not deliver.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.notices.shape import Accepted, Channel, Fate, Message, NotNow, Refused

REFUSING: Final = "@bounce.example"
UNREACHABLE: Final = "0000"
KEPT: Final = 200
"""Messages that the folder holds; older ones go."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One message that a demonstration would have sent."""

    channel: Channel
    to: str
    subject: str
    text: str
    at: datetime


class PretendCourier:
    """Puts messages into a folder; given twice under one id, a message lies there once."""

    def __init__(self, folder: Path, channel: Channel, clock: Clock) -> None:
        self._folder = folder
        self._channel = channel
        self._clock = clock

    def send(self, message: Message) -> Accepted | Refused | NotNow:
        """Accepted, unless the address is one of those that refuse."""
        if message.to.endswith(REFUSING):
            return Refused("recipient 550 (pretended)")
        said = {
            "channel": self._channel,
            "to": message.to,
            "subject": message.subject,
            "text": message.text,
            "at": self._clock.now().isoformat(),
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        # Whole at once: the page that shows it belongs to another process.
        written = self._folder / f"{message.id}.part"
        written.write_text(json.dumps(said, ensure_ascii=False))
        written.replace(written.with_suffix(".json"))
        for old in _latest(self._folder)[KEPT:]:
            old.unlink(missing_ok=True)
        if self._channel is Channel.EMAIL:
            return Accepted()
        return Accepted(f"{message.id}-{UNREACHABLE if message.to.endswith(UNREACHABLE) else 'well'}")

    def fate(self, receipt: str) -> Fate:
        """Delivered at once, except where nobody is reached."""
        return Fate.UNDELIVERABLE if receipt.endswith(UNREACHABLE) else Fate.DELIVERED


def kept(folder: Path) -> Iterator[Kept]:
    """What lies in the folder, the latest first."""
    for path in _latest(folder):
        one = json.loads(path.read_text())
        yield Kept(Channel(one["channel"]), one["to"], one["subject"], one["text"], datetime.fromisoformat(one["at"]))


def _latest(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
