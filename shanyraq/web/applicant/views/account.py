"""The personal account: my applications, one case, its terms, its history, who opened it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from shanyraq.chancery.dossier import Looker
from shanyraq.procedure.case import ENDED, Stage
from shanyraq.record.readers.applicant import MyCase, my_cases
from shanyraq.record.readers.contacts import contacts
from shanyraq.record.readers.drafts import DraftSeen, drafts_of
from shanyraq.record.readers.dwellings import dwellings
from shanyraq.record.readers.notices import NoticeSeen, notices_of
from shanyraq.record.writers.notices import mark_read
from shanyraq.web.actor import Actor
from shanyraq.web.applicant.actions import actions, may_tell_of_death
from shanyraq.web.applicant.answers import read
from shanyraq.web.applicant.at_hand import afterwards, days_to_object, heading, hearing_rows, to_open
from shanyraq.web.applicant.case import OwnCase, case_address, own_case
from shanyraq.web.applicant.desk import citizen
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.told import for_family, history, papers, papers_table
from shanyraq.web.applicant.views.filing import registered_said
from shanyraq.web.casefile.dossier import dossier_file
from shanyraq.web.casefile.facts import full_name, organisation_name
from shanyraq.web.casefile.history import opening_items
from shanyraq.web.casefile.joined import goes_on, joined_rows
from shanyraq.web.casefile.life import representatives, voided
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.receipt import standing_still, term_page
from shanyraq.web.casefile.terms import TermAddress, bars, shown, term_name
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.casefile.transfer import track
from shanyraq.web.components.shapes import Cell, Column, SummaryRow, Table, Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local, now
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.dates import say_date, say_datetime, say_day
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.notices import say_notice
from shanyraq.words.stages import JOINED, ROLES, say_stage

LATEST = 5
"""How much of a list stands on the page of the case; the rest has a page of its own."""

DONE = frozenset(
    {
        "refuse", "objection", "waive", "remark", "challenge", "agreement", "correction", "withdraw", "death",
        "successor", "family_turn", "entrust", "end_entrust",
    }
)  # fmt: skip
"""What the page of the case may say was done: `?told=objection`."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft that can be gone on with."""

    id: str
    title: str
    saved: str


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One message."""

    number: str
    said: str
    at: str
    new: bool


@guard("citizen")
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Drafts, cases and messages of whoever is signed in."""
    actor = citizen(request)
    cases = my_cases(actor.person_id)
    notices = tuple(_notice(one) for one in notices_of(actor.person_id, most=20))
    return page(
        request,
        "applicant/home.html",
        TEXT,
        drafts=tuple(_drafts(actor)),
        cases=_cases_table(cases) if cases else None,
        notices=notices,
        unread=any(one.new for one in notices),
        returned=any(one.bounced_at for one in contacts(actor.person_id).values()),
    )


def _drafts(actor: Actor) -> Iterator[DraftLine]:
    lang, kept = current_lang(), drafts_of(actor.account_id)
    flats = dwellings(read(one.data).dwelling for one in kept)
    for one in kept:
        flat = flats.get(read(one.data).dwelling)
        title = flat.address.text(lang) if flat else TEXT.say("home.draft.unnamed", lang)
        yield DraftLine(one.id, title, _saved(one))


def _saved(one: DraftSeen) -> str:
    lang = current_lang()
    return TEXT.say("home.draft.saved", lang, at=say_datetime(local(one.saved_at), lang))


def _cases_table(cases: tuple[MyCase, ...]) -> Table:
    lang = current_lang()
    columns = tuple(Column(TEXT.say(f"home.col.{name}", lang)) for name in ("case", "stage", "turn", "due"))
    listed = frozenset(one.number for one in cases)
    rows = tuple(_case_row(one, listed) for one in cases)
    return Table(TEXT.say("home.cases", lang), columns, rows, hide_caption=True)


def _case_row(one: MyCase, listed: frozenset[str]) -> tuple[Cell, ...]:
    lang = current_lang()
    href = reverse("applicant:case", args=[one.number])
    stage = say_stage(one.stage, one.goes_on_in, lang)
    if one.stage in ENDED:
        ended = TEXT.say("home.ended", lang, day=say_day(one.ended_on, lang)) if one.ended_on else ""
        there = case_address(one.goes_on_in) if one.goes_on_in in listed else ""
        where = Cell(one.address.text(lang), href, note=one.number)
        return (where, Cell(stage, there, note=ended), Cell("–"), Cell("–"))
    mine = one.role in one.turns
    turn = ", ".join(ROLES.say(role, lang) for role in one.turns)
    tag = Tag(TEXT.say("home.your_turn", lang), "warn") if mine else None
    due = say_day(one.due, lang) if one.due else "–"
    return (
        Cell(one.address.text(lang), href, note=one.number),
        Cell(stage),
        Cell("" if mine else turn, tag=tag),
        Cell(due, reverse("applicant:term_of", args=[one.number, one.next_term]) if one.due else ""),
    )


def _notice(one: NoticeSeen) -> NoticeLine:
    lang = current_lang()
    said = say_notice(one.kind, one.params, lang)
    return NoticeLine(one.number, said, say_datetime(local(one.at), lang), one.read_at is None)


@guard("citizen")
@require_POST
def notices_read(request: HttpRequest) -> HttpResponse:
    """All messages were seen."""
    actor = citizen(request)
    for number in {one.number for one in notices_of(actor.person_id) if one.read_at is None}:
        mark_read(actor.person_id, number, now())
    return SeeOther(reverse("applicant:home"))


@guard("citizen")
@require_GET
def case(request: HttpRequest, number: str) -> HttpResponse:
    """Where the case is, whose turn it is, by when; what I can do; its terms, papers and history."""
    own = own_case(request, number)
    told = request.GET.get("told", "")
    past, unopened = history(own, whole=False), [one for one in papers(own) if one.waits]
    return page(
        request,
        "applicant/case.html",
        TEXT,
        number=number,
        place=own.page.dwelling.address.text(own.lang),
        stage=say_stage(own.case.stage, own.case.joined_to, own.lang),
        passed_on=_passed_on(own),
        voided=voided(own.page, own.lang),
        goes_on=goes_on(own.page, own.capacities, own.today, case_address, own.lang),
        heading=heading(own, unopened),
        ended=own.case.stage in ENDED,
        told=f"act.done.{told}" if told in DONE else "",
        waiting=own.waiting,
        suspended=_suspended(own),
        still=standing_still(own.page, own.lang),
        vacant=own.case.awaits_successor,
        where=(*to_open(own, unopened), *_where(own), *hearing_rows(own), *days_to_object(own), *afterwards(own)),
        actions=actions(own),
        unopened=unopened,
        track=track(own.page, own.today, own.lang),
        bars=bars(own.page, own.today, own.lang, _address(own)),
        today=own.today,
        terms=tuple(_term_links(own)),
        papers=papers_table(own),
        past=past[:LATEST],
        past_count=len(past),
        openings=opening_items(own.page, own.lang)[:3],
        openings_count=len(own.page.openings),
        facts=(
            *_facts(own),
            *representatives(own.page, own.today, own.lang),
            *joined_rows(own.page, own.capacities, own.today, case_address, own.lang),
        ),
        may_tell_of_death=may_tell_of_death(own),
        hearing_ahead=own.case.hearing.hearing_at is not None and not own.case.hearing.heard,
    )


def _passed_on(own: OwnCase) -> str:
    """That another provider considers the application now, until the commission has it."""
    if not own.case.came_from or own.case.stage not in (Stage.SUBMITTED, Stage.REVIEW):
        return ""
    provider = organisation_name(own.page, own.case.provider, own.lang)
    return FILE.say("life.passed_on", own.lang, provider=provider)


def _suspended(own: OwnCase) -> str:
    if not own.case.suspended:
        return ""
    last = own.case.suspensions[-1]
    return TEXT.say("case.suspended", own.lang, since=say_date(last.since, own.lang), act=last.act)


def _where(own: OwnCase) -> Iterator[SummaryRow]:
    lang, step = own.lang, own.page.next_step
    if own.case.stage in ENDED:
        ended = say_date(own.case.ended_on, lang) if own.case.ended_on else ""
        said = JOINED.say("on", lang) if own.case.joined_to else TEXT.say("case.ended.on", lang)
        yield SummaryRow.of(said, ended)
        return
    yield SummaryRow.of(TEXT.say("case.next", lang), NEXT_STEPS.say(step.code, lang))
    yield SummaryRow.of(TEXT.say("case.who", lang), ", ".join(ROLES.say(role, lang) for role in step.roles))
    said, href = _by_when(own)
    yield SummaryRow(TEXT.say("case.by", lang), (said,), href=href)


def _address(own: OwnCase) -> TermAddress:
    return lambda code, part: reverse("applicant:term", args=[own.number, code, part])


def _by_when(own: OwnCase) -> tuple[str, str]:
    """The last day of the step and its page; where the law gives the step none, that of the stage it belongs to."""
    if own.case.stage is Stage.SUBMITTED:
        # Sent after hours: the law gives this step no term, but the day of the registration is known.
        return registered_said(own), ""
    lang, running = own.lang, [one for one in own.page.running if not one.window]
    named = next((one for one in own.page.running if one.code == own.page.next_step.term), None)
    if named is not None:
        return say_date(named.receipt.due, lang), _address(own)(str(named.code), named.part)
    if not running:
        return TEXT.say("case.by.none", lang), ""
    first = min(running, key=lambda one: one.receipt.due)
    said = TEXT.say("case.by.stage", lang, term=term_name(first, lang), due=say_date(first.receipt.due, lang))
    return said, _address(own)(str(first.code), first.part)


def _term_links(own: OwnCase) -> Iterator[tuple[str, str]]:
    """The name of each term that runs, with the address of its receipt."""
    for clock in shown(own.page.clocks, own.today):
        if clock.running:
            said = TEXT.say(
                "case.terms.to", own.lang, term=term_name(clock, own.lang), due=say_date(clock.receipt.due, own.lang)
            )
            yield said, _address(own)(str(clock.code), clock.part)


def _facts(own: OwnCase) -> Iterator[SummaryRow]:
    lang, filing = own.lang, own.case.filing
    if filing.version:
        terms = [TEXT.say(f"basis.{filing.basis}", lang)]
        if filing.free_category:
            terms.append(CATEGORIES.say(f"category.{filing.free_category}", lang))
        if filing.instalments:
            plan = filing.instalments
            terms.append(TEXT.say("check.plan", lang, percent=plan.initial_percent, years=plan.years))
        yield SummaryRow(TEXT.say("case.basis", lang), tuple(terms))
    if filing.household:
        family = tuple(full_name(own.page, one.person) for one in filing.household)
        yield SummaryRow(FILE.say("life.family", lang), family)
    provider = own.page.organisations.get(own.case.provider)
    phone = (TEXT.say("case.phone", lang, phone=provider.phone),) if provider and provider.phone else ()
    yield SummaryRow(TEXT.say("case.provider", lang), (organisation_name(own.page, own.case.provider, lang), *phone))
    if filing.submitted_at is not None:
        at = say_datetime(filing.submitted_at.astimezone(zone_of(own.page)), lang)
        yield SummaryRow.of(TEXT.say("case.submitted", lang), at)
    if filing.registered_on is not None:
        yield SummaryRow.of(TEXT.say("case.registered", lang), say_date(filing.registered_on, lang))


@guard("citizen")
@require_GET
def term(request: HttpRequest, number: str, code: str, part: int) -> HttpResponse:
    """How one date was counted, day by day."""
    own = own_case(request, number)
    made = term_page(own.page, code, part, own.today, own.lang)
    if made is None:
        raise Http404
    return page(request, "applicant/term.html", TEXT, number=number, term=made)


@guard("citizen")
@require_GET
def term_of(request: HttpRequest, number: str, code: str) -> HttpResponse:
    """The page of the term with this code that falls due first: where a list knows no part."""
    own = own_case(request, number)
    running = [one for one in own.page.running if one.code == code]
    if not running:
        return SeeOther(reverse("applicant:case", args=[number]))
    first = min(running, key=lambda one: one.receipt.due)
    return SeeOther(_address(own)(code, first.part))


@guard("citizen")
@require_GET
def past(request: HttpRequest, number: str) -> HttpResponse:
    """Everything that happened."""
    own = own_case(request, number)
    return page(request, "applicant/past.html", TEXT, number=number, past=history(own, whole=True))


@guard("citizen")
@require_GET
def dossier(request: HttpRequest, number: str) -> HttpResponse:
    """The case as one file that anybody can verify: with what the family reads, the rest by digest."""
    own = own_case(request, number)
    seen = for_family(own)
    told = {one.seq: one.event for one in seen.entries}
    closed = frozenset(one.seq for one in own.page.entries if told.get(one.seq, one.event) != one.event)
    shown = tuple(one.paper for one in reversed(papers(own)))
    return dossier_file(request, Looker(own.page, shown, seen.writings, closed))


@guard("citizen")
@require_GET
def openings(request: HttpRequest, number: str) -> HttpResponse:
    """Who from the staff opened the case, when and why."""
    own = own_case(request, number)
    return page(
        request,
        "applicant/openings.html",
        TEXT,
        number=number,
        openings=opening_items(own.page, own.lang, most=len(own.page.openings)),
    )
