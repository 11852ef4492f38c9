"""The application as it will be signed, made of the answers of a draft."""

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.procedure.household import Attached, Relative
from shanyraq.web.applicant.desk import Desk


class NotReady(ValueError):
    """Something the application needs has not been answered."""


def content_of(desk: Desk) -> ApplicationContent:
    """The content of the application; raises NotReady while a step is not."""
    answers, family = desk.answers, desk.family
    facts = answers.facts(tuple(one.person for one in family))
    if facts is None:
        raise NotReady(desk.id)
    return ApplicationContent(
        basis=facts.basis,
        facts=facts,
        household=_household(desk),
        attached=tuple(Attached(one.kind, one.file.digest, one.issued_on, one.expires_on) for one in desk.attached),
        instalments=answers.instalments,
        free_category=answers.category,
        tenure_number=answers.tenure_number,
        tenure_on=answers.tenure_on,
    )


def _household(desk: Desk) -> tuple[Relative, ...]:
    made = []
    for one in desk.family:
        if one.born_on is None:
            raise NotReady(desk.id)
        made.append(Relative(one.person, one.relation, one.born_on))
    return tuple(made)
