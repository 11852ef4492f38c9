"""A paper in place of an adult's own signature: a court's decision, or a notarized power of attorney (reading 27)."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery.acts import Given, give_consent_by_court, give_consent_by_representative
from shanyraq.outside.files.shape import LARGEST, FileRefused
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Manner
from shanyraq.web.applicant.case import OwnCase, applicants_case, click
from shanyraq.web.applicant.evidence import handed_in
from shanyraq.web.applicant.forms.acts import StandInForm
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def stand_in(request: HttpRequest, number: str, person: str) -> HttpResponse:
    """The applicant hands the paper in; the executor checks it with the others."""
    own = applicants_case(request, number)
    name = _absent(own, person)
    form = StandInForm(_adults(own, person), *((request.POST, request.FILES) if request.method == "POST" else ()))
    denied = own.why_not(c.GiveConsent)
    if form.is_bound and form.is_valid() and denied is None:
        answer = _give(request, own, person, form.cleaned_data)
        if isinstance(answer, FileRefused):
            form.add_error("paper", ValidationError(answer.say(own.lang)))
        elif isinstance(answer, Denial):
            denied = said_denial(answer, own.lang)
        else:
            return SeeOther(f"{reverse('applicant:packet', args=[number])}?told=stand_in")
    return page(
        request,
        "applicant/stand_in.html",
        TEXT,
        status=422 if form.is_bound else None,
        number=number,
        name=name,
        form=form,
        limit=LARGEST,
        denied=denied,
        failed=form.is_bound and denied is not None,
        click=new_key(),
    )


def _absent(own: OwnCase, person: str) -> str:
    """The name of the adult who does not sign in person; Http404 for a child, the applicant and strangers."""
    relative = own.case.filing.relative(person)
    if relative is None or person == own.case.filing.applicant or not relative.is_adult(own.today):
        raise Http404
    return own.page.people[person].full_name


def _adults(own: OwnCase, person: str) -> list[tuple[str, str]]:
    """The adults of the family who may hold a power of attorney of this one."""
    others = (one for one in own.case.filing.household if one.person != person and one.is_adult(own.today))
    return [(one.person, own.page.people[one.person].full_name) for one in others]


def _give(request: HttpRequest, own: OwnCase, person: str, said: Mapping[str, Any]) -> Given | FileRefused:
    """The paper is stored, and the consent rests on it."""
    key, kept = click(request, own.actor), handed_in(own, said["paper"])
    if isinstance(kept, FileRefused):
        return kept
    if said["manner"] == Manner.COURT:
        return give_consent_by_court(own.number, person, kept, by=own.by, at=own.at, key=key)
    return give_consent_by_representative(own.number, person, said["signer"], kept, by=own.by, at=own.at, key=key)
