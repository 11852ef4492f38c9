"""The agreement, the payments, and applying again after a case has ended early."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.chancery.acts import Waits, sign_agreement
from shanyraq.chancery.by_phone import Act, Wanted
from shanyraq.law.price import Basis, Part, PartKind, PartStatus
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.clocks import Clock, payment_schedule
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Paper, PaperKind
from shanyraq.record.readers.drafts import draft_of_case
from shanyraq.record.writers.drafts import start_draft
from shanyraq.web.applicant.again import answers_again
from shanyraq.web.applicant.answers import written
from shanyraq.web.applicant.case import OwnCase, applicants_case, click, own_case
from shanyraq.web.applicant.packet import parted
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.told import papers
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.phone import to_phone
from shanyraq.web.casefile.ways import Sent, SigningPlace, Unsigned, Way, sent
from shanyraq.web.components.shapes import Cell, Column, SummaryRow, Table, Tag, Tone
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_date, say_day
from shanyraq.words.documents import KINDS
from shanyraq.words.money import say_money
from shanyraq.words.price import PRICE


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def agreement(request: HttpRequest, number: str) -> HttpResponse:
    """Read the agreement and sign it with one's own key."""
    own = applicants_case(request, number)
    paper = own.case.paper(PaperKind.AGREEMENT)
    denied = None
    if request.method == "POST":
        try:
            answer = _signed(request, own, sent(request.POST, request.FILES, own.case.agreement.paper))
        except Unsigned as unsigned:
            denied = unsigned.said(own.lang)
        else:
            if isinstance(answer, HttpResponse):
                return answer
            denied = answer
    return page(
        request,
        "applicant/agreement.html",
        TEXT,
        status=422 if denied else None,
        number=number,
        rows=tuple(_agreement_rows(own)),
        code=paper.code if paper else "",
        digest=parted(paper.digest) if paper else "",
        free=own.case.decision.grants is Basis.FREE,
        days=own.page.edition.terms[TermCode.PAYMENT].term.count,
        blocked=own.why_not(c.SignAgreement),
        denied=denied,
        place=_place(own, paper),
        click=new_key(),
    )


def _place(own: OwnCase, paper: Paper | None) -> SigningPlace:
    address = reverse("applicant:paper_file", args=[own.number, paper.code]) if paper else ""
    return SigningPlace(address, own.case.agreement.paper)


def _signed(request: HttpRequest, own: OwnCase, came: Sent) -> HttpResponse | SaidDenial:
    """Where to go on once it is signed, or to the telephone; or why it is not."""
    key, to = click(request, own.actor), reverse("applicant:case", args=[own.number])
    if came.way is Way.PHONE:
        if (blocked := own.why_not(c.SignAgreement)) is not None:
            return blocked
        wanted = Wanted(Act.AGREEMENT, own.number, own.case.agreement.paper, own.by, key)
        back = reverse("applicant:agreement", args=[own.number])
        return to_phone(request, [wanted], to=f"{to}?told=agreement", back=back)
    answer = sign_agreement(own.number, came.cms, came.paper, by=own.by, at=own.at, key=key)
    if isinstance(answer, Denial):
        return said_denial(answer, own.lang)
    return SeeOther(to if isinstance(answer, Waits) else f"{to}?told=agreement")


def _agreement_rows(own: OwnCase) -> Iterator[SummaryRow]:
    lang, case = own.lang, own.case
    if case.agreement.number:
        said = TEXT.say("agreement.number", lang, number=case.agreement.number)
        yield SummaryRow.of(TEXT.say("agreement.title", lang), said)
    yield SummaryRow.of(TEXT.say("case.dwelling", lang), own.page.dwelling.address.text(lang))
    if case.decision.grants is Basis.FREE:
        yield SummaryRow.of(TEXT.say("agreement.price", lang), TEXT.say("agreement.free", lang))
    elif case.agreement.residual_tiyn is not None:
        yield SummaryRow.of(TEXT.say("agreement.price", lang), say_money(case.agreement.residual_tiyn, lang))
    clock = next((one for one in own.page.running if one.code is TermCode.AGREEMENT), None)
    if clock is not None:
        href = reverse("applicant:term", args=[own.number, clock.code, clock.part])
        yield SummaryRow(TEXT.say("agreement.due", lang), (say_date(clock.receipt.due, lang),), href=href)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What has been paid of what was agreed."""

    parts: tuple[Part, ...]
    paid: int

    @property
    def owed(self) -> int:
        return sum(part.amount_tiyn for part in self.parts)


@guard("citizen")
@require_GET
def payments(request: HttpRequest, number: str) -> HttpResponse:
    """When and how much, what has come, what is late."""
    own = own_case(request, number)
    standing = _Standing(
        payment_schedule(own.case, own.page.edition), sum(one.amount_tiyn for one in own.case.payments)
    )
    concluded = own.case.agreement.concluded_on is not None
    return page(
        request,
        "applicant/payments.html",
        TEXT,
        number=number,
        free=concluded and own.case.decision.grants is Basis.FREE,
        concluded=concluded,
        paper=next((one.code for one in papers(own) if one.paper.kind is PaperKind.PAYMENT_SCHEDULE), ""),
        rows=tuple(_payment_rows(own, standing)) if standing.parts else (),
        provisional=_why_provisional(own, standing),
        parts=_parts_table(own, standing) if standing.parts else None,
        received=_received_table(own) if standing.parts else None,
    )


def _why_provisional(own: OwnCase, standing: _Standing) -> tuple[str, ...]:
    """Why some days may still move, each reason once."""
    kinds = dict.fromkeys(one.status for one in standing.parts if one.status is not PartStatus.CONFIRMED)
    return tuple(PRICE.say(f"part_status.{kind}", own.lang) for kind in kinds)


def _clock_of(own: OwnCase, part: Part) -> Clock | None:
    wanted = 0 if part.what is PartKind.WHOLE else part.number
    return next((one for one in own.page.clocks if one.code is TermCode.PAYMENT and one.part == wanted), None)


def _is_met(own: OwnCase, part: Part) -> bool:
    clock = _clock_of(own, part)
    return clock is not None and clock.ended_on is not None


def _payment_rows(own: OwnCase, standing: _Standing) -> Iterator[SummaryRow]:
    lang = own.lang
    yield SummaryRow.of(TEXT.say("payments.price", lang), say_money(standing.owed, lang))
    yield SummaryRow.of(TEXT.say("payments.paid", lang), say_money(standing.paid, lang))
    yield SummaryRow.of(TEXT.say("payments.left", lang), say_money(max(0, standing.owed - standing.paid), lang))
    open_parts = [part for part in standing.parts if not _is_met(own, part)]
    due_by_now = sum(part.amount_tiyn for part in standing.parts if part.due < own.today)
    if due_by_now > standing.paid:
        tag = Tag(TEXT.say("payments.state.late", lang), "bad")
        yield SummaryRow(TEXT.say("payments.late", lang), (say_money(due_by_now - standing.paid, lang),), "", tag)
    if open_parts:
        first = open_parts[0]
        said = f"{say_money(first.amount_tiyn, lang)}, {say_date(first.due, lang)}"
        clock = _clock_of(own, first)
        href = reverse("applicant:term", args=[own.number, clock.code, clock.part]) if clock else ""
        yield SummaryRow(TEXT.say("payments.next", lang), (said,), href=href)


def _parts_table(own: OwnCase, standing: _Standing) -> Table:
    lang = own.lang
    columns = (
        Column(TEXT.say("payments.col.part", lang)),
        Column(TEXT.say("payments.col.due", lang)),
        Column(TEXT.say("payments.col.amount", lang), number=True),
        Column(TEXT.say("payments.col.state", lang)),
    )
    rows = tuple(_part_row(own, part) for part in standing.parts)
    return Table(TEXT.say("payments.parts", lang), columns, rows)


def _part_row(own: OwnCase, part: Part) -> tuple[Cell, ...]:
    lang = own.lang
    name = TEXT[f"payments.part.{part.what}"]
    said = name.say(lang, number=part.number) if name.placeholders else name.say(lang)
    note = "" if part.status is PartStatus.CONFIRMED else TEXT.say("payments.provisional", lang)
    clock = _clock_of(own, part)
    href = reverse("applicant:term", args=[own.number, clock.code, clock.part]) if clock else ""
    return (
        Cell(said),
        Cell(say_day(part.due, lang), href, note=note),
        Cell(say_money(part.amount_tiyn, lang)),
        Cell("", tag=_state_tag(own, part, own.today)),
    )


def _state_tag(own: OwnCase, part: Part, today: date) -> Tag:
    state: str
    tone: Tone
    if _is_met(own, part):
        state, tone = "paid", "good"
    elif part.due < today:
        state, tone = "late", "bad"
    else:
        state, tone = "waits", "neutral"
    return Tag(TEXT.say(f"payments.state.{state}", own.lang), tone)


def _received_table(own: OwnCase) -> Table:
    lang = own.lang
    columns = (
        Column(TEXT.say("payments.col.reference", lang)),
        Column(TEXT.say("payments.col.on", lang)),
        Column(TEXT.say("payments.col.amount", lang), number=True),
    )
    rows = tuple(
        (Cell(one.reference), Cell(say_day(one.paid_on, lang)), Cell(say_money(one.amount_tiyn, lang)))
        for one in own.case.payments
    )
    empty = TEXT.say("payments.received.none", lang)
    return Table(TEXT.say("payments.received", lang), columns, rows, empty=empty)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def again(request: HttpRequest, number: str) -> HttpResponse:
    """Begin a new application with the answers of this one; the papers are attached anew."""
    own = applicants_case(request, number)
    if own.case.ended_on is None or own.case.joined_to:
        return SeeOther(reverse("applicant:case", args=[number]))
    if request.method == "POST":
        answers = answers_again(own.case, draft_of_case(number, own.actor.account_id))
        draft = start_draft(own.actor.account_id, written(answers), Step.CONSENT, own.at)
        return SeeOther(reverse("applicant:tasks", args=[draft]))
    lang = own.lang
    lacks = [
        f"{KINDS.say(f'kind.{one.kind}', lang)}: {own.page.writings.get(one.writing, '')}"
        for one in own.case.review.shortfalls
    ]
    return page(request, "applicant/again.html", TEXT, number=number, lacks=lacks)
