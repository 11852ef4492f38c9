"""What the applicant does in a running case: each act on a page of its own, its consequence said before the button."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.law.terms import TermCode
from shanyraq.outside.files.shape import LARGEST, FileRefused
from shanyraq.procedure import commands as c
from shanyraq.procedure.composition import Seat
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.answers import OneTimeKey
from shanyraq.web.applicant.actions import correctable
from shanyraq.web.applicant.at_hand import hearing_rows
from shanyraq.web.applicant.case import OwnCase, applicants_case, click, own_case
from shanyraq.web.applicant.evidence import handed_in
from shanyraq.web.applicant.forms.acts import (
    ChallengeForm,
    CorrectionForm,
    ObjectionForm,
    RefuseForm,
    RemarkForm,
    WaiveForm,
    WithdrawForm,
)
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.told import for_family, papers
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.history import say_ground
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_date
from shanyraq.words.price import PRICE

Data = Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Act:
    """One act: what `may` is asked, the form, how it is given, and what stands above the form."""

    name: str
    command: type[c.Command]
    form: Callable[..., forms.Form]
    give: Callable[[OwnCase, Mapping[str, Any], OneTimeKey], Given]
    told: Callable[[OwnCase], Mapping[str, object]] = lambda own: {}


def _do(request: HttpRequest, number: str, act: Act) -> HttpResponse:
    """The page of an act of the applicant: given by POST, refused with its reason, answered with 303."""
    return _give(request, applicants_case(request, number), act)


def _give(request: HttpRequest, own: OwnCase, act: Act) -> HttpResponse:
    number = own.number
    denied = own.why_not(act.command)
    form = _form(request, own, act)
    kept = _kept(own, form)
    if form.is_bound and form.is_valid():
        answer = act.give(own, {**form.cleaned_data, "papers": kept}, click(request, own.actor))
        if not isinstance(answer, Denial):
            return SeeOther(f"{reverse('applicant:case', args=[number])}?told={act.name}")
        denied = said_denial(answer, own.lang)
    return page(
        request,
        f"applicant/act_{act.name}.html",
        TEXT,
        status=422 if form.is_bound else None,
        number=number,
        form=form,
        denied=denied,
        failed=form.is_bound and denied is not None,
        click=new_key(),
        **act.told(own),
    )


def _form(request: HttpRequest, own: OwnCase, act: Act) -> forms.Form:
    """The form, with the file of one that takes any."""
    form = act.form(own, request.POST if request.method == "POST" else None)
    if form.is_bound:
        form.files = request.FILES
    return form


def _kept(own: OwnCase, form: forms.Form) -> tuple[Digest, ...]:
    """A paper laid beside the case before the act names it; one that cannot be taken is an error of the form."""
    if not form.is_bound or not form.is_valid() or not form.cleaned_data.get("paper"):
        return ()
    kept = handed_in(own, form.cleaned_data["paper"])
    if isinstance(kept, FileRefused):
        form.add_error("paper", ValidationError(kept.say(own.lang)))
        return ()
    return (kept,)


def _objection_told(own: OwnCase) -> Mapping[str, object]:
    hearing, lang, shown = own.case.hearing, own.lang, for_family(own)
    clock = next((one for one in own.page.clocks if one.code is TermCode.OBJECTIONS), None)
    rows = list(hearing_rows(own))
    if hearing.instead is not None:
        basis = PRICE.say(f"basis.{hearing.instead}", lang)
        rows.append(SummaryRow.of(TEXT.say("objection.instead", lang), basis))
    return {
        "limit": LARGEST,
        "grounds": [say_ground(shown, one, lang) for one in hearing.grounds],
        "rows": tuple(rows),
        "until": say_date(clock.receipt.due, lang) if clock else "",
    }


OBJECTION = Act(
    "objection",
    c.RecordObjection,
    lambda own, data: ObjectionForm(data),
    lambda own, said, key: acts.record_objection(
        own.number, said["said"], said["papers"], by=own.by, at=own.at, key=key
    ),
    _objection_told,
)

WAIVE = Act(
    "waive",
    c.WaiveHearing,
    lambda own, data: WaiveForm(data),
    lambda own, said, key: acts.waive_hearing(own.number, said["said"], by=own.by, at=own.at, key=key),
)


def _remark_told(own: OwnCase) -> Mapping[str, object]:
    held, edition = own.case.hearing.held_on, own.page.edition
    if held is None:
        return {"until": ""}
    last = edition.calendar.add_working_days(held, edition.terms[TermCode.MINUTES_REMARKS].term.count)
    return {"until": say_date(last, own.lang)}


REMARK = Act(
    "remark",
    c.RemarkOnMinutes,
    lambda own, data: RemarkForm(data),
    lambda own, said, key: acts.remark_on_minutes(own.number, said["said"], by=own.by, at=own.at, key=key),
    _remark_told,
)


def _members(own: OwnCase) -> list[tuple[str, str]]:
    """The members who may still be challenged: the secretary too, who writes the minutes."""
    commission = own.case.commission
    if commission.composition is None:
        return []
    gone = {*commission.recused, *commission.challenged}
    seats = [one for one in commission.composition.seats if one.person not in gone]
    return [(one.person, _member(own, one.person, one.seat)) for one in seats]


def _member(own: OwnCase, person: str, seat: Seat) -> str:
    known = own.page.people.get(person)
    name = known.full_name if known else person
    return f"{name} ({TEXT.say(f'challenge.seat.{seat}', own.lang)})"


CHALLENGE = Act(
    "challenge",
    c.ChallengeMember,
    lambda own, data: ChallengeForm(_members(own), data),
    lambda own, said, key: acts.challenge_member(
        own.number, said["member"], said["said"], by=own.by, at=own.at, key=key
    ),
)

CORRECTION = Act(
    "correction",
    c.RequestCorrection,
    lambda own, data: CorrectionForm([(kind, FILE.say(f"paper.{kind}", own.lang)) for kind in correctable(own)], data),
    lambda own, said, key: acts.request_correction(
        own.number, PaperKind(said["kind"]), said["said"], by=own.by, at=own.at, key=key
    ),
    lambda own: {"days": own.page.edition.terms[TermCode.CORRECTION].term.count},
)

REFUSE = Act(
    "refuse",
    c.RefuseConsent,
    lambda own, data: RefuseForm(data),
    lambda own, said, key: acts.refuse_consent(own.number, own.by.person, said["said"], by=own.by, at=own.at, key=key),
)

WITHDRAW = Act(
    "withdraw",
    c.WithdrawApplication,
    lambda own, data: WithdrawForm(data),
    lambda own, said, key: acts.withdraw_application(own.number, said["said"], by=own.by, at=own.at, key=key),
)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def objection(request: HttpRequest, number: str) -> HttpResponse:
    """Object to the preliminary decision (p.10); the notice is opened first, so that the days are counted."""
    own = applicants_case(request, number)
    unread = next((one for one in papers(own) if one.waits and one.paper.kind is PaperKind.PRELIMINARY_REFUSAL), None)
    if unread is not None:
        return SeeOther(reverse("applicant:paper", args=[number, unread.code]))
    return _do(request, number, OBJECTION)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def waive(request: HttpRequest, number: str) -> HttpResponse:
    """Ask to be decided upon without a hearing (APPC 73(2))."""
    return _do(request, number, WAIVE)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def remark(request: HttpRequest, number: str) -> HttpResponse:
    """Remark on the minutes of the hearing (APPC 74)."""
    return _do(request, number, REMARK)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def challenge(request: HttpRequest, number: str) -> HttpResponse:
    """Ask that a member of the commission be recused (APPC 67)."""
    return _do(request, number, CHALLENGE)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest, number: str) -> HttpResponse:
    """Point at a slip in a paper (APPC 82)."""
    return _do(request, number, CORRECTION)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def refuse(request: HttpRequest, number: str) -> HttpResponse:
    """Refuse to consent as an adult of the household who has an account (Housing Law art. 13(1))."""
    return _give(request, own_case(request, number), REFUSE)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, number: str) -> HttpResponse:
    """Take the application back, after saying what that ends."""
    return _do(request, number, WITHDRAW)
