"""Acts of price, agreement and payment (p.6 to 8)."""

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
from shanyraq.chancery.signing import CITIZEN, Cms, head_of
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


def sign_agreement(
    number: str, cms: Cms, shown: Digest = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Sign as the applicant or, in the head's role, for the provider; the second signature concludes it.

    What was `shown` is what is signed: denied under the lock if another draft took its place.
    """
    case = present(number)
    own = by.role is Role.APPLICANT
    party, capacity = (Party.APPLICANT, CITIZEN) if own else (Party.PROVIDER, head_of(case.provider))
    wanted = ToSign(shown or case.agreement.paper, by.person, capacity, cms)
    return give_signed(Doing(number, by, at, key), lambda signature: c.SignAgreement(party, signature), wanted)


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
