"""The notice that an application went to the provider it belongs to (APPC 65)."""

from datetime import datetime

from shanyraq.chancery.drawing_up.issuing import desk, issue, text
from shanyraq.chancery.drawing_up.matter import applicant_name, application
from shanyraq.chancery.drawing_up.officials import executor
from shanyraq.outside.documents.papers.review import PassingOn
from shanyraq.procedure.actor import By, OrganisationId
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.organisations import organisation


def draw_up_passing_on(number: str, provider: OrganisationId, why: str, by: By, at: datetime) -> Issued:
    """Where it went, why, and that nothing is asked of the person."""
    on = desk(number, at)
    registered_on, there = on.case.filing.registered_on, organisation(provider)
    assert registered_on is not None, "what is passed on was registered"
    assert there is not None, "an application is passed on to somebody who is entered"
    return issue(
        on,
        PaperKind.PASSING_ON,
        lambda head: PassingOn(
            issue=head,
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=registered_on,
            to=text(there.names),
            address=text(there.address),
            why=why,
            drawn_up_by=executor(by.person),
        ),
    )
