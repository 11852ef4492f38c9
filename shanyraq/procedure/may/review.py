"""Conditions of the executor's check: the two working days for a return, readiness for the commission (p.6, 9, 10)."""

from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.commission import may_be_formed_anew, not_yet_voting
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.requirements import unchecked


def return_term_runs(case: Case, now: Moment) -> Denial | None:
    """After two working days the file counts as complete; a later defect leads to a hearing only (reading 1)."""
    clock = clock_of(case, now.edition, TermCode.RETURN_INCOMPLETE)
    assert clock is not None, "a registered case has this clock"
    due = clock.receipt.due
    return None if clock.running and now.today <= due else Denial("return_term_passed", "O437/p6-end", {"due": due})


def ready_for_commission(case: Case, now: Moment) -> Denial | None:
    """From the review when each of the nine kinds and each requirement is checked, from the hearing once the person
    was heard; again from the commission itself, to put another composition in the place of one that cannot decide."""
    if case.stage is Stage.COMMISSION:
        return may_be_formed_anew(case, now)
    if case.stage is Stage.HEARING:
        return None if case.hearing.heard else Denial("not_heard_yet", "APPC/73-1")
    papers = 9 - len(case.review.findings)
    if papers:
        return Denial("documents_unchecked", "O437/p9-1", {"count": papers})
    open_still = len(unchecked(case))
    return Denial("requirements_unchecked", "O437/p9-1", {"count": open_still}) if open_still else None


def requirements_open(case: Case, now: Moment) -> Denial | None:
    """Until the commission votes on them."""
    return not_yet_voting(case, now) if case.stage is Stage.COMMISSION else None
