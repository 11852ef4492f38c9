"""Registers asked for a case, before any lock; every answer kept as evidence."""

from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.papers import Digest


@dataclass(frozen=True, slots=True)
class Asked:
    """What one register said about the household; `outcome` is `found`, `nothing` or `unavailable`."""

    register: str
    outcome: str
    evidence: Digest


def ask(number: str, at: datetime) -> tuple[Asked, ...]:
    """Asks each register about each person of the household and keeps the answers."""
    raise NotImplementedError
