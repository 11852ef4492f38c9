"""Who lives with the applicant: kept from one application to the next."""

from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.procedure.household import Relation
from shanyraq.record.readers.people import identity
from shanyraq.record.writers.households import forget_member
from shanyraq.web.applicant.desk import Desk
from shanyraq.web.applicant.family import Member
from shanyraq.web.applicant.forms.family import ChangedMemberForm, Known, MemberForm, SelfForm
from shanyraq.web.applicant.keeping import add, change, clash, keep_self, speaks_for_themselves
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, at_step, back_of, saved
from shanyraq.web.components.shapes import Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_day

TOLD = frozenset({"added", "changed", "removed"})
"""What the list may say after a change: `?told=added`."""


@dataclass(frozen=True, slots=True)
class MemberSeen:
    """One line of the list."""

    person: str
    name: str
    relation: str
    born: str
    tag: Tag
    is_self: bool
    wants: bool


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.FAMILY)
def family(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Everybody who lives there; going on says that nobody is missing."""
    lacking = any(one.wanting(desk.today) for one in desk.family)
    if request.method == "POST" and not lacking:
        return saved(request, desk, Step.FAMILY, replace(desk.answers, family_told=True))
    told = request.GET.get("told", "")
    lang = current_lang()
    soon = [
        TEXT.say("family.soon", lang, name=one.full_name, day=say_day(day, lang))
        for one in desk.family
        for day in [one.turns_adult(desk.today)]
        if day is not None
    ]
    return page(
        request,
        "applicant/family.html",
        TEXT,
        status=422 if request.method == "POST" else None,
        members=tuple(_seen(desk, one) for one in desk.family),
        soon=soon,
        told=f"family.{told}" if told in TOLD else "",
        kept=len(desk.family) > 1 and not desk.answers.family_told and not told,
        alone=len(desk.family) == 1,
        lacking=request.method == "POST" and lacking,
        minors=any(not one.is_adult(desk.today) and one.born_on is not None for one in desk.family),
        draft=desk.id,
        back_to=back_of(request, desk),
    )


def _seen(desk: Desk, one: Member) -> MemberSeen:
    lang = current_lang()
    born = TEXT.say("family.born", lang, day=say_day(one.born_on, lang)) if one.born_on else ""
    if one.wanting(desk.today):
        tag = Tag(TEXT.say("family.wanting", lang), "warn")
    elif one.is_adult(desk.today):
        tag = Tag(TEXT.say("family.adult", lang), "info")
    else:
        tag = Tag(TEXT.say("family.minor", lang))
    relation = TEXT.say(f"family.{one.relation}", lang)
    return MemberSeen(
        one.person, one.full_name, relation, born, tag, one.relation is Relation.SELF, one.wanting(desk.today)
    )


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.FAMILY)
def member_add(request: HttpRequest, desk: Desk) -> HttpResponse:
    """A person who is not on the list yet."""
    form = MemberForm(desk.today, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        found = clash(desk.person, desk.family, form.cleaned_data)
        if found is not None:
            form.add_error("iin", ValidationError(found, code=found))
    if form.is_bound and form.is_valid():
        person = add(desk.person, form.cleaned_data)
        return _listed(desk, person, form.cleaned_data, "added")
    return page(request, "applicant/member.html", TEXT, form=form, back_to=address(desk, Step.FAMILY))


def _listed(desk: Desk, person: str, given: dict[str, Any], told: str) -> HttpResponse:
    """Remember whom a court recognised, and look at the list again."""
    recognised = given["court"] and given["relation"] == Relation.OTHER
    others = tuple(one for one in desk.answers.court if one != person)
    court = (*others, person) if recognised else others
    desk.save(replace(desk.answers, court=court, family_told=False), Step.FAMILY)
    return SeeOther(f"{address(desk, Step.FAMILY)}?told={told}")


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.FAMILY)
def member_change(request: HttpRequest, desk: Desk, person: str) -> HttpResponse:
    """What was told of a person, to be corrected. Numbers are not shown again: they may be another's to show."""
    who = _on_list(desk, person)
    found = identity(person)
    assert found is not None, "a member of the household is a person"
    known = Known(found.iin, bool(found.document_number), speaks_for_themselves(person))
    initial = {
        "relation": who.relation,
        "court": person in desk.answers.court,
        "family_name": found.person.family_name,
        "given_name": found.person.given_name,
        "patronymic": found.person.patronymic,
        "born_on": found.person.born_on,
    }
    form = ChangedMemberForm(known, desk.today, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_bound and form.is_valid():
        change(desk.person, person, form.cleaned_data)
        return _listed(desk, person, form.cleaned_data, "changed")
    return page(
        request,
        "applicant/member_change.html",
        TEXT,
        form=form,
        name=who.full_name,
        iin_tail=found.iin[-4:],
        document_tail=found.document_number[-3:],
        phone_tail=found.phone[-2:],
        own_account=known.speaks_for_themselves,
        back_to=address(desk, Step.FAMILY),
    )


def _on_list(desk: Desk, person: str) -> Member:
    """A member of the household other than the applicant; Http404 for a stranger."""
    found = next((one for one in desk.family if one.person == person and one.relation is not Relation.SELF), None)
    if found is None:
        raise Http404
    return found


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.FAMILY)
def member_self(request: HttpRequest, desk: Desk) -> HttpResponse:
    """What may be missing about the applicant."""
    own = desk.family[0]
    initial = {"born_on": own.born_on, "document_number": own.document_number}
    form = SelfForm(desk.today, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_bound and form.is_valid():
        keep_self(desk.person, **form.cleaned_data)
        return SeeOther(f"{address(desk, Step.FAMILY)}?told=changed")
    return page(request, "applicant/member_self.html", TEXT, form=form, back_to=address(desk, Step.FAMILY))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.FAMILY)
def member_remove(request: HttpRequest, desk: Desk, person: str) -> HttpResponse:
    """Take somebody off the list, after saying what it means to leave out a person who lives there."""
    found = _on_list(desk, person)
    if request.method == "POST":
        forget_member(desk.person, person)
        court = tuple(one for one in desk.answers.court if one != person)
        desk.save(replace(desk.answers, court=court, family_told=False), Step.FAMILY)
        return SeeOther(f"{address(desk, Step.FAMILY)}?told=removed")
    return page(
        request,
        "applicant/member_remove.html",
        TEXT,
        name=found.full_name,
        draft=desk.id,
        back_to=reverse("applicant:family", args=[desk.id]),
    )
