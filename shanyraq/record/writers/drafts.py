"""Drafts: saved at each step, never lost by leaving."""

import json
from datetime import datetime
from typing import Any

from django.db.models import F

from shanyraq.record.tables import Draft


class StaleDraft(Exception):
    """The draft was saved elsewhere in the meantime: another window, another device. Nothing was overwritten."""


def start_draft(account: str, data: dict[str, Any], step: str, at: datetime) -> str:
    """A new draft of this account."""
    return Draft.objects.create(account_id=int(account), data=json.dumps(data), step=step, saved_at=at).id


def save_draft(draft: str, account: str, data: dict[str, Any], step: str, at: datetime, revision: int) -> int:
    """Save what was typed; `revision` is the one the page was made from. Returns the next one; raises StaleDraft."""
    saved = Draft.objects.filter(id=draft, account_id=int(account), revision=revision).update(
        data=json.dumps(data), step=step, saved_at=at, revision=F("revision") + 1
    )
    if not saved:
        raise StaleDraft(draft)
    return revision + 1


def tie_draft(draft: str, account: str, number: str) -> None:
    """Remember which case the draft became."""
    Draft.objects.filter(id=draft, account_id=int(account)).update(case_id=number)


def drop_draft(draft: str, account: str) -> None:
    """Throw a draft away; one that became a case stays."""
    Draft.objects.filter(id=draft, account_id=int(account), case__isnull=True).delete()
