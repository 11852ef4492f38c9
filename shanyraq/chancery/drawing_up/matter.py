"""What most papers say of a case: whose application, of which day, the people and the dwelling, what was said."""

from collections.abc import Iterable

from shanyraq.chancery.drawing_up.citizens import citizen
from shanyraq.chancery.drawing_up.issuing import Desk
from shanyraq.law.receipts import receipt
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers.appeal import LastDay
from shanyraq.outside.documents.papers.dwelling import Dwelling, Owner, Part
from shanyraq.outside.documents.papers.hearing import Stated
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.household import Relative
from shanyraq.procedure.papers import Paper, PaperKind
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.people import people
from shanyraq.record.readers.writings import writings


def applicant_name(on: Desk) -> str:
    """Who applies."""
    applicant = on.case.filing.applicant
    return people([applicant])[applicant].full_name


def application(on: Desk) -> Paper:
    """The application in force."""
    found = on.case.paper(PaperKind.APPLICATION)
    assert found is not None, "a registered case has an application"
    return found


def last_day(on: Desk) -> LastDay:
    """Until when to complain for somebody who receives the paper on its own day: nobody receives it earlier."""
    received_on = on.at.date()
    due = receipt(edition_of(on.case), TermCode.COMPLAINT_FILING, received_on, route=on.case.route).due
    return LastDay(received_on, due)


def dwelling(on: Desk) -> Dwelling:
    """The dwelling as it is entered."""
    flat = on.flat
    area = "" if flat.area is None else f"{flat.area.normalize():f}".replace(".", ",")
    return Dwelling(on.address, area, flat.rooms or 0, flat.cadastral_number)


def owners(on: Desk) -> tuple[Owner, ...]:
    """Into whose ownership the dwelling passes: the applicant first, then the family, minors too (HL art. 13(2))."""
    filing = on.case.filing
    family = sorted(filing.household, key=lambda one: one.person != filing.applicant)
    return tuple(_owner(on, one) for one in family)


def _owner(on: Desk, one: Relative) -> Owner:
    known = citizen(one.person, on.number, on.at)
    if one.person == on.case.filing.applicant:
        part = Part.APPLICANT
    else:
        part = Part.ADULT if one.is_adult(on.at.date()) else Part.MINOR
    document = known.document.said() if known.document.number else None
    return Owner(known.name, part, one.born_on, known.iin, document)


def said_grounds(grounds: Iterable[StatedGround]) -> tuple[Stated, ...]:
    """Grounds with the facts as they were written down, each once."""
    once = list(dict.fromkeys(grounds))
    texts = writings(one.writing for one in once)
    return tuple(Stated(one.ground, one.sub_reason, texts.get(one.writing, "")) for one in once)
