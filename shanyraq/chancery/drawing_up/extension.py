"""The notice that the term of the decision is extended (APPC 76)."""

from dataclasses import replace
from datetime import date, datetime

from shanyraq.chancery.drawing_up.issuing import desk, issue
from shanyraq.chancery.drawing_up.matter import applicant_name, application, last_day
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers.extension import Extension
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import EXTENSION, Case
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.events import CaseSuspended
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.writings import writings


def draw_up_extension(number: str, by: By, at: datetime) -> Issued:
    """By which act and why, the day that was, and the latest day now."""
    on = desk(number, at)
    stop = next(one for one in reversed(on.case.suspensions) if one.ground == EXTENSION)
    without = replace(on.case, suspensions=tuple(one for one in on.case.suspensions if one is not stop))
    registered_on = on.case.filing.registered_on
    assert registered_on is not None, "only a term that runs is extended"
    return issue(
        on,
        PaperKind.EXTENSION_NOTICE,
        lambda head: Extension(
            issue=head,
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=registered_on,
            act=stop.act,
            since=stop.since,
            why=_why(number),
            was=_decision_due(without),
            until=_decision_due(on.case),
            last_day=last_day(on),
        ),
    )


def _decision_due(case: Case) -> date:
    clock = clock_of(case, edition_of(case), TermCode.COMMISSION_DECISION)
    assert clock is not None, "registration starts this term"
    return clock.receipt.due


def _why(number: str) -> str:
    """The reason as the head wrote it down."""
    happened = [one.event for one in entries(number)]
    told = [one.writing for one in happened if isinstance(one, CaseSuspended) and one.ground == EXTENSION]
    return writings(told[-1:]).get(told[-1], "")
