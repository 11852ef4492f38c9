"""The notice of a sitting with its agenda, drawn up by the secretary: a paper of the sitting, of no single case."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from shanyraq.chancery import doors
from shanyraq.chancery.attaching import keep_own
from shanyraq.chancery.drawing_up.issuing import PDF, check_url, text
from shanyraq.law.editions import edition_on
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers.sitting import Invited, Item, SittingNotice
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import say
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.commission import SittingSeen, agenda, composition
from shanyraq.record.readers.dwellings import dwellings
from shanyraq.record.readers.journal import cases_of
from shanyraq.record.readers.organisations import OrganisationSeen, organisation
from shanyraq.record.readers.people import people
from shanyraq.record.writers.commissions import SittingPaperMade, keep_sitting_paper
from shanyraq.record.writers.papers import new_code, next_number
from shanyraq.words.chancery import CHANCERY


def draw_up_sitting_notice(sitting: SittingSeen, by: By, at: datetime) -> Digest:
    """Numbered, rendered and kept; drawing it up again after the agenda changed makes another paper."""
    formed, body = composition(sitting.commission), organisation(sitting.organisation)
    assert formed is not None, "a sitting is of a commission that is entered"
    assert body is not None, "a commission belongs to an organisation that is entered"
    local = at.astimezone(ZoneInfo(body.hours.zone if body.hours else "Asia/Almaty"))
    number, code = next_number(body.id, PaperKind.AGENDA, local.year), new_code()
    head = Issue(
        number=number,
        dated=local.date(),
        made_at=local,
        case_number="",
        provider=text(body.names),
        place=text(body.address),
        code=code,
        check_url=check_url(code),
        edition=edition_on(local.date()).code,
    )
    content = doors.press().render(_paper(sitting, formed, body, head, by))
    digest = keep_own(content, PDF, at, f"{number}.pdf")
    keep_sitting_paper(SittingPaperMade(sitting.id, str(PaperKind.AGENDA), number, digest, code, at))
    return digest


def _paper(sitting: SittingSeen, formed: Composition, body: OrganisationSeen, head: Issue, by: By) -> SittingNotice:
    known = people(formed.everybody())
    invited = [Invited(known[one.person].full_name, one.seat) for one in formed.seats]
    invited += [
        Invited(known[one.person].full_name, Seat.MEMBER, known[one.stands_in_for].full_name)
        for one in formed.substitutes
    ]
    return SittingNotice(
        issue=head,
        commission=say(CHANCERY, "commission_of", organisation=text(body.names)),
        formed_by=formed.act,
        formed_on=formed.act_on,
        number=sitting.number,
        at=sitting.sits_at.astimezone(head.made_at.tzinfo),
        place=sitting.place,
        mode=sitting.mode,
        items=_items(sitting, by),
        invited=tuple(invited),
        secretary=known[by.person].full_name if by.person in known else "",
    )


def _items(sitting: SittingSeen, by: By) -> tuple[Item, ...]:
    found = cases_of(one.number for one in agenda(sitting.id, by))
    applicants = people(case.filing.applicant for _, case in found)
    flats = dwellings(case.filing.dwelling for _, case in found)
    return tuple(
        Item(
            number=number,
            applicant=applicants[case.filing.applicant].short_name,
            dwelling=flats[case.filing.dwelling].address.kk,
            asked=case.filing.basis,
            due=_due(case),
        )
        for number, case in found
    )


def _due(case: Case) -> date | None:
    clock = clock_of(case, edition_of(case), TermCode.COMMISSION_DECISION)
    return clock.receipt.due if clock else None
