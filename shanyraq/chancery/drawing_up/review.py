"""The notice that an incomplete or expired package is returned (p.6 last part; reading 1)."""

from datetime import datetime

from shanyraq.chancery.contents import Lack
from shanyraq.chancery.drawing_up.issuing import desk, issue
from shanyraq.chancery.drawing_up.matter import applicant_name, application, last_day
from shanyraq.chancery.drawing_up.officials import executor
from shanyraq.outside.documents.papers.review import Lacking, Return
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.writings import writings


def draw_up_return(number: str, lacks: tuple[Lack, ...], by: By, at: datetime, *, paper_number: str = "") -> Issued:
    """What is missing or expired, what to bring, and how to appeal."""
    on = desk(number, at)
    registered_on = on.case.filing.registered_on
    assert registered_on is not None, "only a registered application is returned"
    return issue(
        on,
        PaperKind.RETURN,
        lambda head: Return(
            issue=head,
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=registered_on,
            lacking=tuple(Lacking(one.kind, one.finding, one.what) for one in lacks),
            drawn_up_by=executor(on.case.review.executor or by.person),
            last_day=last_day(on),
        ),
        number=paper_number,
    )


def lacks_of(case: Case) -> tuple[Lack, ...]:
    """What a returned application lacked."""
    texts = writings(one.writing for one in case.review.shortfalls)
    return tuple(Lack(one.kind, one.finding, texts.get(one.writing, "")) for one in case.review.shortfalls)
