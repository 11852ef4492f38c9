"""What the monitoring system is told, and what it answers."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Report:
    """One stage that a case entered. `id` is the same at every attempt, so that a report taken twice counts once.

    `body` is the JSON object that is sent, fixed when the report was drawn up: a replay sends the same bytes.
    """

    id: str
    body: str


@dataclass(frozen=True, slots=True)
class Taken:
    """The monitoring system has it; `receipt` is its name for it."""

    receipt: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It will not take this report, now or later. `why` is for people."""

    why: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """Nobody knows whether it was taken; it is given again. `why` is for people."""

    why: str


class Monitoring(Protocol):
    """Takes reports."""

    def give(self, report: Report) -> Taken | Refused | NotNow:
        """Hand a report over. Never raises."""
        ...
