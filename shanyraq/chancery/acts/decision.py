"""Acts of the decision or the reasoned refusal: registered, sent back, signed; rights on the dwelling (p.7, 9)."""

from datetime import datetime

from shanyraq.chancery.giving import Given
from shanyraq.procedure.actor import By
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey


def register_decision(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up and register the decision, or the reasoned refusal: what the commission's outcome says."""
    raise NotImplementedError


def send_back_decision(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Return the paper unsigned because of a slip in it."""
    raise NotImplementedError


def sign_decision(number: str, cms: bytes, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Sign as head of this provider."""
    raise NotImplementedError


def sign_decision_with_demo_key(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """As `sign_decision`, with the head's demo key."""
    raise NotImplementedError


def record_rights(
    number: str, encumbered: bool, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record what is registered on the dwelling, from a stored extract."""
    raise NotImplementedError


def ask_rights(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given | None:
    """Ask the register of rights and record its answer; None when the register does not answer now."""
    raise NotImplementedError
