"""Papers that reach the person (APPC 66), and those the system issues by itself (p.5)."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from shanyraq.chancery.drawing_up.agreement import draw_up_payment_schedule
from shanyraq.chancery.drawing_up.extension import draw_up_extension
from shanyraq.chancery.drawing_up.filing import draw_up_acceptance
from shanyraq.chancery.giving import Doing, Given, give, give_drawn, present
from shanyraq.law.hours import local_day
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By
from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.procedure.representation import Scope, acts_for
from shanyraq.record.answers import OneTimeKey

ACCOUNT: Final = "account"
RECEIVED: Final = frozenset({PaperKind.RETURN, PaperKind.PRELIMINARY_REFUSAL, PaperKind.DECISION, PaperKind.REFUSAL})
"""Papers addressed to the person: the day of receipt counts, so they are opened by an act of one's own (APPC 66)."""

_UNSIGNED_UNTIL_DECIDED: Final = frozenset({PaperKind.DECISION, PaperKind.REFUSAL})


def record_delivery(
    number: str,
    paper: Digest,
    way: str,
    delivered_on: date,
    evidence: Digest | None = None,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Record that a paper reached the person, by one of the ways of `procedure.decide.turns.WAYS`.

    A registered letter comes with its postal receipt as `evidence`.
    """
    return give(Doing(number, by, at, key), c.RecordDelivery(paper, way, delivered_on, evidence))


def opened_in_account(number: str, paper: Digest, *, by: By, at: datetime) -> Given:
    """The applicant opened a paper in the personal account: delivered on that day by the provider's clock.

    Opening it again changes nothing: a Denial `already_delivered`, which the page need not show. A decision that its
    head has not signed is nobody's yet: `no_such_paper`.
    """
    case = present(number)
    assert case.hours is not None, "an opened case knows its provider's hours"
    entrusted = acts_for(case.representations, by.person, local_day(at, case.hours.zone), Scope.PAPERS)
    if case.filing.applicant not in (by.person, *entrusted):
        return Denial("not_the_applicant", "O437/p3")
    found = next((one for one in case.papers if one.digest == paper), None)
    if found is None or not is_out(case, found):
        return Denial("no_such_paper", "APPC/66")
    return give(Doing(number, SYSTEM, at), c.RecordDelivery(paper, ACCOUNT, local_day(at, case.hours.zone)))


def is_out(case: Case, paper: Paper) -> bool:
    """Whether a paper is meant for the person's eyes: a decision is when its head has signed it."""
    return paper.kind not in _UNSIGNED_UNTIL_DECIDED or case.decision.signed_on is not None


def issue_paper(number: str, kind: PaperKind, *, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up and issue, as the system, a paper that nobody has to decide upon (p.5, p.8; APPC 76)."""
    return give_drawn(
        Doing(number, SYSTEM, at, key),
        lambda paper: c.IssuePaper(kind, paper),
        lambda: _DRAWN[kind](number, SYSTEM, at),
    )


_DRAWN: Final[Mapping[PaperKind, Callable[[str, By, datetime], c.Issued]]] = MappingProxyType(
    {
        PaperKind.ACCEPTANCE: draw_up_acceptance,
        PaperKind.PAYMENT_SCHEDULE: draw_up_payment_schedule,
        PaperKind.EXTENSION_NOTICE: draw_up_extension,
    }
)
