"""Before anything else: may registers be asked, and how is the applicant reached."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.record.readers.people import identity
from shanyraq.record.writers.people import change_contacts
from shanyraq.web.applicant.desk import Desk
from shanyraq.web.applicant.forms.before import ConsentForm, PhoneForm, PhoneRightForm
from shanyraq.web.applicant.forms.phones import is_valid, spoken
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, at_step, back_of, saved, went_from_check
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther

SAID = {True: "yes", False: "no", None: ""}


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.CONSENT)
def consent(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The consent to ask registers: what it covers, and what follows from refusing."""
    form = ConsentForm(
        request.POST if request.method == "POST" else None, initial={"agreed": SAID[desk.answers.agreed]}
    )
    if form.is_bound and form.is_valid():
        agreed = form.cleaned_data["agreed"] == "yes"
        answers = replace(desk.answers, agreed=agreed)
        if agreed:
            return saved(request, desk, Step.CONSENT, answers)
        desk.save(answers, Step.CONSENT)
        return SeeOther(reverse("applicant:consent_refused", args=[desk.id]))
    return page(request, "applicant/consent.html", TEXT, form=form, back_to=back_of(request, desk))


@guard("citizen")
@require_GET
@at_step(Step.CONSENT)
def consent_refused(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Why the application cannot go on, and what can be done."""
    return page(request, "applicant/consent_refused.html", TEXT, again=address(desk, Step.CONSENT), draft=desk.id)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.PHONE)
def phone(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The number, offered as it is known."""
    known = desk.answers.phone or next((one.phone for one in desk.family if one.person == desk.person), "")
    form = PhoneForm(
        request.POST if request.method == "POST" else None, initial={"number": spoken(known) if is_valid(known) else ""}
    )
    if form.is_bound and form.is_valid():
        desk.save(replace(desk.answers, phone=form.cleaned_data["number"], phone_right=False), Step.PHONE)
        back = "?back=check" if went_from_check(request) else ""
        return SeeOther(reverse("applicant:phone_right", args=[desk.id]) + back)
    return page(request, "applicant/phone.html", TEXT, form=form, back_to=back_of(request, desk))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.PHONE)
def phone_right(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The number once more, in large groups."""
    if not desk.answers.phone:
        return SeeOther(address(desk, Step.PHONE))
    form = PhoneRightForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        if form.cleaned_data["right"] == "no":
            return SeeOther(address(desk, Step.PHONE))
        _keep(desk)
        return saved(request, desk, Step.PHONE, replace(desk.answers, phone_right=True))
    number = spoken(desk.answers.phone)
    return page(
        request, "applicant/phone_right.html", TEXT, form=form, number=number, back_to=address(desk, Step.PHONE)
    )


def _keep(desk: Desk) -> None:
    """The number belongs to the person, not to the draft: notices of every case go there."""
    known = identity(desk.person)
    assert known is not None, "an account has a person"
    change_contacts(desk.person, phone=desk.answers.phone, email=known.email, address=known.address)
