"""The applicant died: an adult of the family records it, and one of them takes the applicant's place (reading 32)."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery.acts import Given, record_death, replace_applicant
from shanyraq.outside.files.shape import LARGEST, FileRefused
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey
from shanyraq.web.applicant.case import OwnCase, click, own_case
from shanyraq.web.applicant.evidence import handed_in
from shanyraq.web.applicant.forms.acts import DeathForm, SuccessorForm
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther

Give = Callable[[Mapping[str, Any], Digest, OneTimeKey], Given]


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def death(request: HttpRequest, number: str) -> HttpResponse:
    """Record the applicant's death; the case then waits for the family."""
    own = own_case(request, number)
    form = DeathForm(own.today, *_sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        return record_death(number, said["died_on"], evidence, by=own.by, at=own.at, key=key)

    return _answer(request, own, c.RecordDeath, form, give)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def successor(request: HttpRequest, number: str) -> HttpResponse:
    """Take the applicant's place oneself; nobody puts another there."""
    own = own_case(request, number)
    form = SuccessorForm(*_sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        return replace_applicant(number, own.by.person, evidence, by=own.by, at=own.at, key=key)

    return _answer(request, own, c.ReplaceApplicant, form, give)


def _sent(request: HttpRequest) -> tuple[Any, ...]:
    return (request.POST, request.FILES) if request.method == "POST" else ()


def _answer(
    request: HttpRequest, own: OwnCase, command: type[c.Command], form: DeathForm | SuccessorForm, give: Give
) -> HttpResponse:
    denied = own.why_not(command)
    if form.is_bound and form.is_valid() and denied is None:
        answer = _given(request, own, form, give)
        if isinstance(answer, Denial):
            denied = said_denial(answer, own.lang)
        elif answer is not None:
            return SeeOther(f"{reverse('applicant:case', args=[own.number])}?told={form.words}")
    return page(
        request,
        f"applicant/act_{form.words}.html",
        TEXT,
        status=422 if form.is_bound else None,
        number=own.number,
        form=form,
        limit=LARGEST,
        denied=denied,
        failed=form.is_bound and denied is not None,
        click=new_key(),
    )


def _given(request: HttpRequest, own: OwnCase, form: forms.Form, give: Give) -> Given | None:
    """The paper is stored and the act given; None where the file cannot be taken, the form saying why."""
    key, kept = click(request, own.actor), handed_in(own, form.cleaned_data["paper"])
    if isinstance(kept, FileRefused):
        form.add_error("paper", ValidationError(kept.say(own.lang)))
        return None
    return give(form.cleaned_data, kept, key)
