"""Cases and sittings as lines of the commission's lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from django.urls import reverse
from django.utils import timezone

from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case, Voting
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.tally import outcome_of, voters_of
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.commission import SittingSeen, before_commission
from shanyraq.record.readers.dwellings import dwellings
from shanyraq.record.readers.journal import cases_of
from shanyraq.record.readers.people import people
from shanyraq.web.commission.access import seat_role
from shanyraq.web.commission.outcome import result_tag
from shanyraq.web.commission.tasks import task_of
from shanyraq.web.commission.text import TEXT
from shanyraq.web.components.shapes import Tag
from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.phrase import Lang
from shanyraq.words.price import PRICE

RECENT: Final = timedelta(days=45)
"""Longer than the thirty days within which the commission decides."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case for one member. One who left it is shown its number alone."""

    number: str
    href: str
    recused: bool = False
    who: str = ""
    where: str = ""
    asked: str = ""
    due: str = ""
    due_href: str = ""
    state: Tag | None = None
    task: str = ""


@dataclass(frozen=True, slots=True)
class SittingLine:
    """One sitting."""

    id: str
    title: str
    when: str
    place: str
    mode: str
    cases: int
    ahead: bool


def case_lines(numbers: Iterable[str], by: By, at: datetime, lang: Lang) -> tuple[CaseLine, ...]:
    """The cases in the order given, those of other commissions left out."""
    seen = [(number, case, seat_role(case, by)) for number, case in cases_of(numbers)]
    mine = [(number, case, role) for number, case, role in seen if role is not None]
    known = people(case.filing.applicant for _, case, _ in mine)
    flats = dwellings(case.filing.dwelling for _, case, _ in mine)
    lines = []
    for number, case, role in mine:
        href = reverse("commission:case", args=[number])
        if role.person in case.commission.recused:
            lines.append(CaseLine(number, href, recused=True))
            continue
        task = task_of(case, role, at)
        lines.append(
            CaseLine(
                number=number,
                href=href,
                who=known[case.filing.applicant].short_name,
                where=flats[case.filing.dwelling].address.text(lang),
                asked=PRICE.say(f"basis.{case.commission.grants or case.filing.basis}", lang),
                due=_due(case, lang),
                due_href=reverse("commission:term", args=[number, TermCode.COMMISSION_DECISION, 0]),
                state=state_of(case, lang),
                task=TEXT.say(f"task.{task}", lang) if task else "",
            )
        )
    return tuple(lines)


def _due(case: Case, lang: Lang) -> str:
    clock = clock_of(case, edition_of(case), TermCode.COMMISSION_DECISION)
    return say_date(clock.receipt.due, lang) if clock else ""


def state_of(case: Case, lang: Lang) -> Tag:
    """Where the commission stands with a case: of an open ballot only how many have voted."""
    commission = case.commission
    outcome = outcome_of(commission) if commission.voting is Voting.CLOSED else None
    if outcome is not None:
        return result_tag(outcome, lang)
    if commission.voting is Voting.OPEN and commission.composition is not None:
        voters = len(voters_of(commission))
        return Tag(TEXT.say("state.open", lang, voted=len(commission.votes), voters=voters), "info")
    return Tag(TEXT.say(f"state.{commission.voting}", lang))


def sitting_line(one: SittingSeen, today: date, lang: Lang) -> SittingLine:
    """A sitting said."""
    at = timezone.localtime(one.sits_at)
    return SittingLine(
        id=one.id,
        title=TEXT.say("sitting.number", lang, number=one.number),
        when=say_datetime(at, lang),
        place=one.place,
        mode=TEXT.say(f"mode.{one.mode}", lang) if f"mode.{one.mode}" in TEXT else one.mode,
        cases=one.cases,
        ahead=at.date() >= today,
    )


def my_tasks(by: By, at: datetime, lang: Lang) -> tuple[CaseLine, ...]:
    """Cases of the latest sittings that wait for this person."""
    numbers = before_commission(by, at - RECENT)
    return tuple(line for line in case_lines(numbers, by, at, lang) if line.task)
