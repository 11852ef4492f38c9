"""A member of the family, an event in it, and what else decides which papers are asked for."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.law.categories import VULNERABLE_GROUPS
from shanyraq.law.facts import CivilEventKind, ServiceCategory
from shanyraq.procedure.household import Relation, Relative
from shanyraq.web.applicant.answers import COSMONAUT, NONE
from shanyraq.web.applicant.forms.phones import PhoneField
from shanyraq.web.components.date_field import DateField

_IIN = re.compile(r"\d{12}")
_OLDEST = 120
_NAME = {"autocomplete": "off", "spellcheck": "false"}


class _Dated(forms.Form):
    """A form that knows which day it is."""

    def __init__(self, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person already and is not shown again."""

    iin: str
    has_document: bool
    speaks_for_themselves: bool


class MemberForm(_Dated):
    """One person of the household. An adult needs the number of an identity document: the form of the law names it."""

    words = "member"

    relation = forms.ChoiceField(
        choices=[(one, f"family.{one}") for one in Relation if one is not Relation.SELF], widget=forms.RadioSelect
    )
    court = forms.BooleanField(required=False)
    family_name = forms.CharField(max_length=100, widget=forms.TextInput(_NAME))
    given_name = forms.CharField(max_length=100, widget=forms.TextInput(_NAME))
    patronymic = forms.CharField(max_length=100, required=False, widget=forms.TextInput(_NAME))
    born_on = DateField()
    iin = forms.CharField(max_length=20, widget=forms.TextInput({"inputmode": "numeric", "size": "20"}))
    document_number = forms.CharField(
        max_length=20, required=False, widget=forms.TextInput({"size": "20", "spellcheck": "false"})
    )
    phone = PhoneField(required=False)

    def clean_born_on(self) -> date:
        """A day that has come, in a lifetime."""
        return birthday(self.cleaned_data["born_on"], self.today)

    def clean_iin(self) -> str:
        """Twelve digits."""
        digits = "".join(str(self.cleaned_data["iin"]).split())
        if not _IIN.fullmatch(digits):
            raise ValidationError("not twelve", code="not_twelve", params={"given": sum(map(str.isdigit, digits))})
        return digits

    def clean(self) -> dict[str, Any]:
        """The number begins with the birthday; an adult has a document."""
        given = super().clean() or self.cleaned_data
        if given.get("born_on") and given.get("iin") and not _begins(given["iin"], given["born_on"]):
            self.add_error("iin", ValidationError("other birthday", code="other_birthday"))
        if self._wants_document(given) and not given.get("document_number"):
            self.add_error("document_number", ValidationError("wanted", code="wanted"))
        return given

    def _wants_document(self, given: dict[str, Any]) -> bool:
        born_on: date | None = given.get("born_on")
        return born_on is not None and Relative("", Relation.OTHER, born_on).is_adult(self.today)


class ChangedMemberForm(MemberForm):
    """A person who is on the list: the number stays, and so does whatever is left empty."""

    def __init__(self, known: Known, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(today, *args, **kwargs)
        self._known = known
        del self.fields["iin"]
        if known.speaks_for_themselves:
            for name in ("family_name", "given_name", "patronymic", "born_on", "document_number", "phone"):
                del self.fields[name]

    def clean_born_on(self) -> date:
        """The birthday that the number begins with."""
        born_on = super().clean_born_on()
        if self._known.iin and not _begins(self._known.iin, born_on):
            raise ValidationError("other number", code="other_number")
        return born_on

    def _wants_document(self, given: dict[str, Any]) -> bool:
        return not self._known.has_document and super()._wants_document(given)


class SelfForm(_Dated):
    """What may be missing about the applicant: the name and the number came with the sign-in."""

    words = "member"

    born_on = DateField(birthday=True)
    document_number = forms.CharField(max_length=20, widget=forms.TextInput({"size": "20", "spellcheck": "false"}))

    def clean_born_on(self) -> date:
        """A day that has come, in a lifetime."""
        return birthday(self.cleaned_data["born_on"], self.today)


def _begins(iin: str, born_on: date) -> bool:
    return iin.startswith(f"{born_on:%y%m%d}")


def birthday(born_on: date, today: date) -> date:
    """A date of birth that can be one; ValidationError in_the_future or too_old."""
    if born_on > today:
        raise ValidationError("in the future", code="in_the_future")
    if today.year - born_on.year > _OLDEST:
        raise ValidationError("too old", code="too_old")
    return born_on


class EventForm(_Dated):
    """A marriage, divorce, birth or death."""

    words = "event"

    kind = forms.ChoiceField(choices=[(one, f"event.{one}") for one in CivilEventKind], widget=forms.RadioSelect)
    on = DateField()

    def clean_on(self) -> date:
        """A day that has come."""
        on: date = self.cleaned_data["on"]
        if on > self.today:
            raise ValidationError("in the future", code="in_the_future")
        return on


class GroupForm(forms.Form):
    """A socially vulnerable group of art. 68; `said` are the groups in the reader's language."""

    words = "group"

    vulnerable_group = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, said: dict[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        group = self.fields["vulnerable_group"]
        assert isinstance(group, forms.ChoiceField)
        known = [(code, said[code]) for code in VULNERABLE_GROUPS if code in said]
        group.choices = [(NONE, "group.none"), *known]


class ServiceForm(forms.Form):
    """A place of service or work that p.9 asks a certificate from."""

    words = "service"

    service_category = forms.ChoiceField(
        choices=[(one, f"service.{one}") for one in (NONE, *ServiceCategory, COSMONAUT)], widget=forms.RadioSelect
    )
