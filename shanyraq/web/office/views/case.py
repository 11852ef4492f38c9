"""The page of a case: what to do next with its form right there, and everything the file holds."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from shanyraq.chancery.dossier import Looker
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.commands import CheckRequirements
from shanyraq.record.readers.office import Filters, worklist
from shanyraq.web.casefile.acts import Desk, just_done
from shanyraq.web.casefile.checks import DocumentLine, document_lines
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.dossier import dossier_file
from shanyraq.web.casefile.facts import facts_rows, household_lines, short_name
from shanyraq.web.casefile.files import handed_out
from shanyraq.web.casefile.hearing import hearing_view
from shanyraq.web.casefile.history import opening_items, timeline
from shanyraq.web.casefile.joined import goes_on, joined_rows
from shanyraq.web.casefile.life import representatives, voided
from shanyraq.web.casefile.opening import visit
from shanyraq.web.casefile.papers import attached_lines, paper_lines
from shanyraq.web.casefile.receipt import standing_still
from shanyraq.web.casefile.registers import register_lines
from shanyraq.web.casefile.requirements import Requirement, requirements
from shanyraq.web.casefile.terms import bars, line_of_step, receipts, running_lines
from shanyraq.web.casefile.transfer import track
from shanyraq.web.casefile.waiting import waiting_lines
from shanyraq.web.guards import guard
from shanyraq.web.office.access import case_address, opened, term_address
from shanyraq.web.office.acts.review import CheckRestForm, plainly_met
from shanyraq.web.office.frame import office_page
from shanyraq.web.office.offering import offered
from shanyraq.web.office.payments import payments
from shanyraq.web.office.unreached import unreached_lines
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.purposes import PURPOSES
from shanyraq.words.stages import ROLES, say_stage

_CHECKED_IN = (Stage.REVIEW, Stage.HEARING, Stage.COMMISSION)
"""Stages in which the checklist stands open; later it is history."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A row of the checklist with a key of its own: each button is a click."""

    line: DocumentLine
    key: str


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A requirement with the key of its click."""

    line: Requirement
    key: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The nine kinds and the requirements. `rest` kinds can be marked as not needed at once, `met_at_once` as met."""

    rows: tuple[CheckRow, ...]
    requirements: tuple[RequirementRow, ...]
    may_check: bool
    may_require: bool
    unfolded: bool
    checked: int
    rest: int
    rest_key: str
    met_at_once: tuple[str, ...]
    met_key: str

    @property
    def required(self) -> int:
        """How many requirements have a finding."""
        return sum(row.line.finding is not None for row in self.requirements)

    @property
    def said(self) -> tuple[Requirement, ...]:
        """The requirements where they are only read."""
        return tuple(row.line for row in self.requirements)


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def case(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The whole file on one page."""
    page, lang, today = desk.page, desk.lang, desk.today
    done = just_done(request, desk.number)
    entire = timeline(page, desk.file, lang)
    told = tuple(item.title for item, one in zip(reversed(entire), page.entries, strict=True) if one.seq in done)
    return office_page(
        request,
        "office/case.html",
        "case",
        desk=desk,
        waiting=waiting_lines(desk.page, desk.by.person, desk.at, desk.lang),
        unreached=unreached_lines(desk),
        purpose=PURPOSES.say(visit(request, desk.number, desk.at) or "work", lang),
        stage=say_stage(page.case.stage, page.case.joined_to, lang),
        goes_on=goes_on(page, (desk.by,), today, case_address, lang),
        step=NEXT_STEPS.say(page.next_step.code, lang),
        step_code=page.next_step.code,
        turn=", ".join(ROLES.say(role, lang) for role in page.next_step.roles),
        mine=desk.by.role in page.next_step.roles,
        told=told,
        following=_following(desk),
        offered=offered(desk),
        check=_checklist(desk),
        facts=(*facts_rows(page, lang), *joined_rows(page, (desk.by,), today, case_address, lang)),
        household=household_lines(page, today, lang),
        acting=representatives(page, today, lang),
        voided=voided(page, lang),
        who=short_name(page, page.case.filing.applicant),
        where=page.dwelling.address.text(lang),
        papers=paper_lines(page, desk.file, lang),
        attached=attached_lines(page, desk.file, today, lang),
        registers=register_lines(page, lang),
        still=standing_still(page, lang),
        due=line_of_step(page, today, lang),
        terms=running_lines(page, today, lang),
        bars=bars(page, today, lang, term_address(page.number)),
        receipts=receipts(page, today, lang, term_address(page.number)),
        today=today,
        hearing=hearing_view(page, lang),
        track=track(page, today, lang),
        payments=payments(page, today, lang),
        history=entire if "whole" in request.GET else timeline(page, desk.file, lang, whole=False),
        whole="whole" in request.GET,
        openings=opening_items(page, lang),
    )


def _following(desk: Desk) -> str:
    """The most urgent other case that waits for this person; empty when there is none."""
    own = desk.by.person if desk.by.role is Role.EXECUTOR else None
    waiting = worklist(desk.by, desk.today, Filters(whose=desk.by.role, executor=own), size=2)
    return next((one.number for one in waiting.items if one.number != desk.number), "")


def _checklist(desk: Desk) -> Checklist | None:
    """The checklist while the papers are being checked, later what was found; None before registration."""
    page, lang = desk.page, desk.lang
    if page.case.filing.facts is None or page.case.stage is Stage.SUBMITTED:
        return None
    lines = document_lines(page, desk.file, desk.today, lang)
    may_check = page.case.stage is Stage.REVIEW and desk.by.role is Role.EXECUTOR
    unfolded = page.case.stage in _CHECKED_IN
    asked = requirements(page, desk.today, lang) if unfolded else ()
    return Checklist(
        rows=tuple(CheckRow(line, new_key()) for line in lines),
        requirements=tuple(RequirementRow(one, new_key()) for one in asked),
        may_check=may_check,
        may_require=page.may(CheckRequirements, desk.at) is None,
        unfolded=unfolded,
        checked=sum(line.finding is not None for line in lines),
        rest=len(CheckRestForm(desk).kinds()) if may_check else 0,
        rest_key=new_key(),
        met_at_once=plainly_met(desk) if unfolded else (),
        met_key=new_key(),
    )


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def dossier(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The case as one file that anybody can verify: for a court, an auditor, the archive."""
    page = desk.page
    return dossier_file(request, Looker(page, page.case.papers, page.writings, everything=True))


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def file(request: HttpRequest, desk: Desk, digest: str) -> HttpResponse:
    """A paper of the case, shown or saved."""
    return handed_out(request, desk.page, digest)
