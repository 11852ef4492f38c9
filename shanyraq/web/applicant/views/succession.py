"""The applicant died: an adult of the family records it, and one of them takes the applicant's place (reading 32)."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery.acts import Given, record_death, replace_applicant
from shanyraq.procedure import commands as c
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey
from shanyraq.web.applicant.case import own_case
from shanyraq.web.applicant.forms.acts import DeathForm, SuccessorForm
from shanyraq.web.applicant.with_paper import answer, sent
from shanyraq.web.guards import guard


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def death(request: HttpRequest, number: str) -> HttpResponse:
    """Record the applicant's death; the case then waits for the family."""
    own = own_case(request, number)
    form = DeathForm(own.today, *sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        return record_death(number, said["died_on"], evidence, by=own.by, at=own.at, key=key)

    return answer(request, own, c.RecordDeath, form, form.words, give)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def successor(request: HttpRequest, number: str) -> HttpResponse:
    """Take the applicant's place oneself; nobody puts another there."""
    own = own_case(request, number)
    form = SuccessorForm(*sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        return replace_applicant(number, own.by.person, evidence, by=own.by, at=own.at, key=key)

    return answer(request, own, c.ReplaceApplicant, form, form.words, give)
