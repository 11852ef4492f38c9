"""Drafts of an account."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shanyraq.record.tables import Draft


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """A draft as it was last saved; `revision` goes back with the next save; `number` is the case it became."""

    id: str
    data: dict[str, Any]
    step: str
    saved_at: datetime
    revision: int
    number: str | None


def _seen(row: Draft) -> DraftSeen:
    return DraftSeen(row.id, json.loads(row.data), row.step, row.saved_at, row.revision, row.case_id)


def draft(id: str, account: str) -> DraftSeen | None:
    """One draft of this account; None for another's."""
    row = Draft.objects.filter(id=id, account_id=int(account)).first()
    return _seen(row) if row else None


def drafts_of(account: str) -> tuple[DraftSeen, ...]:
    """The drafts that have not become a case, the last saved first."""
    rows = Draft.objects.filter(account_id=int(account), case__isnull=True).order_by("-saved_at")
    return tuple(_seen(row) for row in rows)


def draft_of_case(number: str, account: str) -> DraftSeen | None:
    """The draft that a case was made from, for a change of the application."""
    row = Draft.objects.filter(case_id=number, account_id=int(account)).order_by("-saved_at").first()
    return _seen(row) if row else None
