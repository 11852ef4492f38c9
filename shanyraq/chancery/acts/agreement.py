"""Acts of price, agreement and payment (p.6 to 8)."""

from datetime import date, datetime

from shanyraq.chancery.giving import Given
from shanyraq.procedure.actor import By
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey


def establish_price(
    number: str,
    residual_tiyn: int,
    calculation: Digest,
    source: str,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Enter the residual value from the stored official calculation; `source` names the act behind it (reading 26)."""
    raise NotImplementedError


def draft_agreement(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up the agreement."""
    raise NotImplementedError


def sign_agreement(number: str, cms: bytes, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Sign as the applicant or, in the head's role, for the provider; the second signature concludes it."""
    raise NotImplementedError


def sign_agreement_with_demo_key(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """As `sign_agreement`, with the demo key of the actor."""
    raise NotImplementedError


def record_payment(
    number: str,
    reference: str,
    amount_tiyn: int,
    paid_on: date,
    evidence: Digest = "",
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Enter money that came to the local budget."""
    raise NotImplementedError


def cancel_payment(
    number: str, reference: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Take out a payment entered by mistake."""
    raise NotImplementedError
