"""Why a case is opened, asked where the task does not tell."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import Role
from shanyraq.web.casefile.opening import OFFICE, begin, purpose_of_task
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.access import desk_of, found, no_case
from shanyraq.web.office.frame import office_page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.purposes import PURPOSES


class PurposeForm(forms.Form):
    """One of the purposes that staff may have."""

    words = "open"
    purpose = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["purpose"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(one, PURPOSES.say(one, current_lang())) for one in OFFICE]


@guard("staff", Role.EXECUTOR, Role.HEAD)
def purpose(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for the purpose, write it down, and open the case."""
    page = found(request, number)
    if page is None:
        return no_case(request)
    desk = desk_of(request, page)
    form = PurposeForm(request.POST or None, initial={"purpose": purpose_of_task(page, desk.actor) or "control"})
    if form.is_valid():
        begin(request, page, desk.actor, form.cleaned_data["purpose"], desk.at)
        return SeeOther(reverse("office:case", args=[number]))
    return office_page(request, "office/purpose.html", form=form, number=number)
