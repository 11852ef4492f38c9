"""Conditions of the turns that may come at any stage: death, correction, suspension (APPC 70, 82, 96; reading 32)."""

from shanyraq.procedure.case import EXTENSION, Case, Voting
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def applicant_lives(case: Case, now: Moment) -> Denial | None:
    """No death was recorded."""
    return Denial("death_already_recorded", "HL/95") if case.awaits_successor else None


def applicant_is_dead(case: Case, now: Moment) -> Denial | None:
    """A death was recorded and nobody has taken the place yet."""
    return None if case.awaits_successor else Denial("applicant_lives", "HL/95")


def family_may_change(case: Case, now: Moment) -> Denial | None:
    """Not between the first vote and the last: the commission votes on the family it was shown."""
    return Denial("voting_has_begun", "APPC/71") if case.commission.voting is Voting.OPEN else None


def somebody_is_entrusted(case: Case, now: Moment) -> Denial | None:
    """Somebody acts for somebody."""
    return None if case.representations else Denial("nobody_entrusted", "APPC/68")


def has_papers(case: Case, now: Moment) -> Denial | None:
    """Some paper was issued in the case."""
    return None if case.papers else Denial("no_papers", "APPC/82")


def correction_is_asked(case: Case, now: Moment) -> Denial | None:
    """Somebody asked for a correction that is not answered yet."""
    return None if case.corrections else Denial("no_correction_asked", "APPC/82")


def is_suspended(case: Case, now: Moment) -> Denial | None:
    """The terms stand still, or the term of the decision is extended."""
    return None if case.suspension else Denial("not_suspended", "APPC/96")


def is_not_suspended(case: Case, now: Moment) -> Denial | None:
    """One act at a time holds the terms: an extension is ended before anything else stops them."""
    held = case.suspension
    if held is None:
        return None
    code = "term_is_extended" if held.ground == EXTENSION else "suspended"
    return Denial(code, suspending_article(held.ground), {"since": held.since})


def suspending_article(ground: str) -> str:
    """The article behind an act that holds the terms."""
    return "APPC/76" if ground == EXTENSION else "APPC/96"
