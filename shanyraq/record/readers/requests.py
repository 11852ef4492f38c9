"""What was asked to be signed elsewhere, by the token that only the asking browser and the telephone know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import SigningRequest

MOST_FAILURES: Final = 5
"""Wrong answers after which nothing more is taken; the person begins anew."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(T\S+)?$")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `wanted` and `outcome` are plain values that the asking room understands."""

    purpose: str
    wanted: Any
    to: str
    back: str
    made_at: datetime
    expires_at: datetime
    taken: bool
    answered: bool
    failures: int
    denied: Denial | None
    outcome: Mapping[str, Any] | None

    def is_open(self, at: datetime) -> bool:
        """Whether an answer is still taken."""
        return not self.answered and at < self.expires_at and self.failures < MOST_FAILURES


def asked(token: str) -> Asked | None:
    """The request with this token; None for an unknown one."""
    row = SigningRequest.objects.filter(token=token_hash(token)).first()
    if row is None:
        return None
    return Asked(
        purpose=row.purpose,
        wanted=row.wanted,
        to=row.to,
        back=row.back,
        made_at=row.made_at,
        expires_at=row.expires_at,
        taken=row.taken_at is not None,
        answered=row.answered_at is not None,
        failures=row.failures,
        denied=_denial(row.denied) if row.denied else None,
        outcome=row.outcome,
    )


def _denial(kept: Mapping[str, Any]) -> Denial:
    return Denial(kept["code"], kept["article"], {name: _moment(value) for name, value in kept["params"].items()})


def _moment(value: object) -> object:
    """A day or a moment out of its text; anything else as it is."""
    if not isinstance(value, str) or not _DAY.match(value):
        return value
    return date.fromisoformat(value) if len(value) == len("2025-01-01") else datetime.fromisoformat(value)
