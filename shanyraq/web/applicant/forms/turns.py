"""What a family tells of itself while its case runs, and whom it entrusts with acting for it (APPC 68)."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.procedure.household import FamilyTurn
from shanyraq.procedure.representation import Scope
from shanyraq.web.casefile.fields import PaperField, not_ahead
from shanyraq.web.components.date_field import DateField

_NUMERIC = {"inputmode": "numeric", "size": "12"}


def _twelve(value: object) -> str:
    digits = "".join(str(value).split())
    if digits and (len(digits) != 12 or not digits.isdecimal()):
        raise ValidationError("not twelve digits", code="invalid")
    return digits


class FamilyTurnForm(forms.Form):
    """What changed, about whom, on which day, and the certificate. A child is written down with its names.

    What happened is asked first, on a page of its own: `chosen` is the answer, empty until there is one.
    """

    words = "family_turn"
    turn = forms.ChoiceField(
        choices=[(str(one), f"family_turn.turn.{one}") for one in FamilyTurn], widget=forms.RadioSelect
    )
    person = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    leaves = forms.BooleanField(required=False)
    family_name = forms.CharField(max_length=100, required=False)
    given_name = forms.CharField(max_length=100, required=False)
    patronymic = forms.CharField(max_length=100, required=False)
    iin = forms.CharField(max_length=20, required=False, widget=forms.TextInput(_NUMERIC))
    happened_on = DateField()
    paper = PaperField()

    def __init__(self, today: date, chosen: str, others: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.chosen = chosen if chosen in set(FamilyTurn) else ""
        if self.chosen == FamilyTurn.BIRTH:
            for name in ("family_name", "given_name"):
                self.fields[name].required = True
        person = self.fields["person"]
        assert isinstance(person, forms.ChoiceField)
        person.choices = others
        person.required = self.chosen in (FamilyTurn.DIVORCE, FamilyTurn.DEATH)
        if len(others) == 1:
            person.initial = others[0][0]

    @property
    def told(self) -> str:
        """What happened, by the key of its phrase."""
        return f"{self.words}.turn.{self.chosen}"

    def clean_happened_on(self) -> Any:
        """A day that has come."""
        not_ahead(self.cleaned_data["happened_on"], self.today)
        return self.cleaned_data["happened_on"]

    def clean_iin(self) -> str:
        """Twelve digits, however they were spaced."""
        return _twelve(self.cleaned_data["iin"])


class EntrustForm(forms.Form):
    """Whom one entrusts, with what, until when, and the notarised power."""

    words = "entrust"
    family_name = forms.CharField(max_length=100)
    given_name = forms.CharField(max_length=100)
    patronymic = forms.CharField(max_length=100, required=False)
    iin = forms.CharField(max_length=20, widget=forms.TextInput(_NUMERIC))
    scope = forms.MultipleChoiceField(
        choices=[(str(one), f"entrust.scope.{one}") for one in Scope], widget=forms.CheckboxSelectMultiple
    )
    until = DateField()
    paper = PaperField()

    def clean_iin(self) -> str:
        """Twelve digits, however they were spaced."""
        return _twelve(self.cleaned_data["iin"])


class EndEntrustForm(forms.Form):
    """Whose right ends, and why."""

    words = "end_entrust"
    who = forms.ChoiceField(widget=forms.RadioSelect)
    said = forms.CharField(max_length=1000, widget=forms.Textarea({"rows": "3"}))

    def __init__(self, known: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        who = self.fields["who"]
        assert isinstance(who, forms.ChoiceField)
        who.choices = known
        if len(known) == 1:
            who.initial = known[0][0]
