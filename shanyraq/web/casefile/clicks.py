"""One-time keys: each form carries one, so that a click given twice is answered and not repeated."""

import re
import secrets

from shanyraq.record.answers import OneTimeKey
from shanyraq.web.actor import Actor

KEY = "key"
"""The name of the hidden field."""

_SHAPE = re.compile(r"[A-Za-z0-9_-]{16,60}")


def new_key() -> str:
    """A key for one form on one page."""
    return secrets.token_urlsafe(16)


def key_of(actor: Actor, sent: str, part: str = "") -> OneTimeKey | None:
    """The key of a click, None when what was sent is not one; `part` tells apart the acts that one click gives."""
    if not _SHAPE.fullmatch(sent):
        return None
    return OneTimeKey(actor.account_id, f"{sent}{part}"[:64])
