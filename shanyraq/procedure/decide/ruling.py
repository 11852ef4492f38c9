"""What the subjects' rulings share: their shape, and the check of a signature."""

from collections.abc import Callable
from typing import Any

from shanyraq.law.hours import local_day
from shanyraq.law.price import InstalmentChoice, check_instalments
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Case
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import Event
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.papers import Digest, Signature, Verdict

Decided = Denial | tuple[Event, ...]
Ruling = Callable[[Case, Any, Moment], Decided]


def signature_fault(signature: Signature, signer: PersonId, paper: Digest, article: str) -> Denial | None:
    """Why this signature does not count here: another text, another person, or a signature that did not verify."""
    if signature.paper != paper:
        return Denial("other_version_signed", article)
    if signature.signer != signer:
        return Denial("signed_by_another", article)
    if signature.verdict is not Verdict.VALID:
        return Denial("signature_not_valid", article, {"verdict": str(signature.verdict)})
    return None


def grounds_fault(case: Case, grounds: tuple[StatedGround, ...], now: Moment) -> Denial | None:
    """Why these grounds cannot carry a refusal: none, not of the standard's row 9, or without facts (reading 22).

    A rule of the law is one that stood on the day of the application.
    """
    if not grounds:
        return Denial("ground_needed", "O437/app3-9")
    assert case.filing.submitted_at is not None, "grounds are stated after the application"
    applied_on = local_day(case.filing.submitted_at, now.zone)
    for stated in grounds:
        sub_reason = now.edition.sub_reasons.get(stated.sub_reason)
        if sub_reason is None or sub_reason.ground != stated.ground:
            return Denial("unknown_ground", "O437/app3-9", {"ground": stated.ground, "sub_reason": stated.sub_reason})
        if not sub_reason.in_force(applied_on):
            return Denial("ground_not_in_force", sub_reason.article, {"on": applied_on})
        if not stated.writing:
            return Denial("facts_needed", "APPC/80", {"ground": stated.ground})
    if len({(one.ground, one.sub_reason) for one in grounds}) < len(grounds):
        return Denial("ground_twice", "O437/app3-9")
    return None


def instalments_fault(
    choice: InstalmentChoice, residual_tiyn: int | None, now: Moment, besides: str = ""
) -> Denial | None:
    """The first thing the limits of the day say against this choice, a problem named `besides` left aside."""
    for problem in check_instalments(now.edition, residual_tiyn, choice, now.today):
        if problem.code != besides:
            return Denial(problem.code, problem.article, dict(problem.why.params))
    return None
