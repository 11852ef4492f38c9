"""Acts of price, agreement and payment (p.6 to 8)."""

from collections.abc import Callable
from datetime import date, datetime

from shanyraq.chancery.drawing_up.agreement import draw_up_agreement
from shanyraq.chancery.giving import (
    Doing,
    Given,
    Signed,
    ToSign,
    give,
    give_drawn,
    give_signed,
    give_written,
    present,
    writing,
)
from shanyraq.chancery.signing import CITIZEN, Capacity, head_of, sign_with_demo_key
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.parties import Party
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
    return give(Doing(number, by, at, key), c.EstablishPrice(residual_tiyn, calculation, source))


def draft_agreement(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up the agreement."""
    doing = Doing(number, by, at, key)
    return give_drawn(doing, c.DraftAgreement, lambda: draw_up_agreement(number, by, at))


def sign_agreement(number: str, cms: bytes, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Signed:
    """Sign as the applicant or, in the head's role, for the provider; the second signature concludes it."""
    return _sign(Doing(number, by, at, key), lambda paper, capacity: cms)


def sign_agreement_with_demo_key(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Signed:
    """As `sign_agreement`, with the demo key of the actor."""
    return _sign(Doing(number, by, at, key), lambda paper, capacity: sign_with_demo_key(paper, by.person, capacity, at))


def _sign(doing: Doing, cms: Callable[[Digest, Capacity], bytes]) -> Signed:
    case = present(doing.number)
    own = doing.by.role is Role.APPLICANT
    party, capacity = (Party.APPLICANT, CITIZEN) if own else (Party.PROVIDER, head_of(case.provider))
    paper = case.agreement.paper
    wanted = ToSign(paper, doing.by.person, capacity, lambda: cms(paper, capacity))
    return give_signed(doing, lambda signature: c.SignAgreement(party, signature), wanted)


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
    return give(Doing(number, by, at, key), c.RecordPayment(reference, amount_tiyn, paid_on, evidence))


def cancel_payment(
    number: str, reference: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Take out a payment entered by mistake."""
    return give_written(Doing(number, by, at, key), c.CancelPayment(reference, writing(why)), [why])
