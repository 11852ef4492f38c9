"""Which requirements of the Housing Law bear on a case, and which of them the executor has found met."""

from shanyraq.law.hours import local_day
from shanyraq.law.requirements import requirement_of, requirements_on
from shanyraq.law.routes import Route
from shanyraq.procedure.case import Case
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.parties import Compliance, RequirementFinding


def bearing_on(case: Case) -> tuple[str, ...]:
    """The codes of the requirements, in the order of the law, as they stood on the day of the application."""
    assert case.filing.submitted_at is not None, "requirements are checked after the application"
    assert case.hours is not None, "an opened case knows its provider's hours"
    on = local_day(case.filing.submitted_at, case.hours.zone)
    answers = requirements_on(on, case.filing.basis, communal=case.route is Route.COMMUNAL)
    return tuple(answer.code for answer in answers)


def unchecked(case: Case) -> tuple[str, ...]:
    """Those nobody has found anything on."""
    found = {code for code, _ in case.review.requirements}
    return tuple(code for code in bearing_on(case) if code not in found)


def unmet(case: Case) -> tuple[str, ...]:
    """Those found not met."""
    return tuple(code for code, compliance in case.review.requirements if compliance is Compliance.UNMET)


def behind(case: Case, grounds: tuple[StatedGround, ...]) -> tuple[RequirementFinding, ...]:
    """What stated grounds say of the requirements of this case: each is not met, for the facts written down."""
    named = {requirement_of(one.sub_reason): one for one in reversed(grounds)}
    bearing = bearing_on(case)
    return tuple(RequirementFinding(code, Compliance.UNMET, named[code].writing) for code in bearing if code in named)
