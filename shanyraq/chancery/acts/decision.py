"""Acts of the decision or the reasoned refusal: registered, sent back, signed; rights on the dwelling (p.7, 9)."""

from datetime import datetime

from shanyraq.chancery import asking
from shanyraq.chancery.drawing_up.decision import draw_up_outcome
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
from shanyraq.chancery.signing import Cms, head_of
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey


def register_decision(number: str, found: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up and register the decision, or the reasoned refusal: what the commission's outcome says.

    `found` is what was found of the person's objections and words at the hearing; a refusal prints it (APPC 80).
    """
    found = found.strip()

    def make(paper: Issued) -> c.RegisterDecision:
        return c.RegisterDecision(paper, writing(found) or None)

    return give_drawn(Doing(number, by, at, key), make, lambda: draw_up_outcome(number, found, by, at), [found])


def send_back_decision(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Return the paper unsigned because of a slip in it."""
    return give_written(Doing(number, by, at, key), c.SendBackDecision(writing(why)), [why])


def sign_decision(
    number: str, cms: Cms, shown: Digest = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Signed:
    """Sign as head of this provider the paper that was `shown`; denied under the lock if another took its place."""
    case = present(number)
    wanted = ToSign(shown or case.decision.paper, by.person, head_of(case.provider), cms)
    return give_signed(Doing(number, by, at, key), c.SignDecision, wanted)


def record_rights(
    number: str, encumbered: bool, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record what is registered on the dwelling, from a stored extract."""
    return give(Doing(number, by, at, key), c.RecordRights(encumbered, evidence))


def ask_rights(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given | None:
    """Ask the register of rights and record its answer; None when the register does not answer now."""
    extract = asking.ask_rights(number, at)
    if extract is None:
        return None
    return give(Doing(number, by, at, key), c.RecordRights(extract.encumbered, extract.evidence))
