"""The family changes while its case runs; somebody acts for one of it; a hearing in one's own calendar."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Newborn, Power, Somebody
from shanyraq.chancery.invitations import hearing_invitation
from shanyraq.procedure import commands as c
from shanyraq.procedure.household import FamilyTurn, Relation
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.representation import Mandate, Scope
from shanyraq.record.answers import OneTimeKey
from shanyraq.web.applicant.case import OwnCase, applicants_case, own_case
from shanyraq.web.applicant.forms.turns import EndEntrustForm, EntrustForm, FamilyTurnForm
from shanyraq.web.applicant.with_paper import answer, sent
from shanyraq.web.casefile.files import calendar_file
from shanyraq.web.guards import guard


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def family_turn(request: HttpRequest, number: str) -> HttpResponse:
    """A birth, a divorce, or the death of a member who is not the applicant (reading S8)."""
    own = applicants_case(request, number)
    chosen = (request.POST if request.method == "POST" else request.GET).get("turn", "")
    form = FamilyTurnForm(own.today, chosen, _concerned(own, chosen), *sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        turn = FamilyTurn(said["turn"])
        if turn is FamilyTurn.BIRTH:
            child = Newborn(*_names(said), said["happened_on"], said["iin"])
            return acts.record_birth(number, child, evidence, by=own.by, at=own.at, key=key)
        return acts.record_family_change(
            number, turn, said["person"], said["happened_on"], evidence,
            leaves=said["leaves"], by=own.by, at=own.at, key=key,
        )  # fmt: skip

    return answer(request, own, c.RecordFamilyChange, form, form.words, give)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def entrust(request: HttpRequest, number: str) -> HttpResponse:
    """Entrust somebody with acting for oneself, by a notarised power of attorney."""
    own = own_case(request, number)
    form = EntrustForm(*sent(request))

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        scope = tuple(Scope(one) for one in said["scope"])
        power = Power(Mandate.POWER, scope, own.today, said["until"], evidence)
        somebody = Somebody(*_names(said), said["iin"])
        return acts.entrust(number, own.by.person, somebody, power, by=own.by, at=own.at, key=key)

    return answer(request, own, c.EntrustRepresentative, form, form.words, give)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def end_entrust(request: HttpRequest, number: str) -> HttpResponse:
    """Take a power back, or lay it down."""
    own = own_case(request, number)
    mine = [one for one in own.case.representations if own.by.person in (one.person, one.representative)]
    known = [
        (f"{one.person}:{one.representative}", f"{_name(own, one.person)} ← {_name(own, one.representative)}")
        for one in mine
    ]
    form = EndEntrustForm(known, request.POST if request.method == "POST" else None)

    def give(said: Mapping[str, Any], evidence: Digest, key: OneTimeKey) -> Given:
        person, _, representative = said["who"].partition(":")
        return acts.end_representation(
            number, person, representative, said["said"].strip(), by=own.by, at=own.at, key=key
        )

    # Whoever laid a power down does not see the case any more.
    to = reverse("applicant:home") if own.case.filing.relative(own.by.person) is None else ""
    return answer(request, own, c.EndRepresentation, form, form.words, give, to)


@guard("citizen")
@require_GET
def hearing_calendar(request: HttpRequest, number: str) -> HttpResponse:
    """The hearing as an event for one's own calendar: the file names the case and nobody."""
    own = own_case(request, number)
    invitation = hearing_invitation(number, own.lang, own.at)
    if invitation is None:
        raise Http404
    return calendar_file(invitation, f"hearing-{number}")


def _concerned(own: OwnCase, turn: str) -> list[tuple[str, str]]:
    """Whom a change may be about: a divorce the spouse, a death anybody but the applicant, who is told of apart."""
    others = [one for one in own.case.filing.household if one.person != own.case.filing.applicant]
    if turn == FamilyTurn.DIVORCE:
        others = [one for one in others if one.relation is Relation.SPOUSE]
    return [(one.person, _name(own, one.person)) for one in others]


def _name(own: OwnCase, person: str) -> str:
    known = own.page.people.get(person)
    return known.full_name if known else person


def _names(said: Mapping[str, Any]) -> tuple[str, str, str]:
    family, given, patronymic = (str(said[name]).strip() for name in ("family_name", "given_name", "patronymic"))
    return family, given, patronymic
