"""Which dwelling, by which paper, on which terms."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.law.categories import FREE_CATEGORIES
from shanyraq.law.editions import edition_on
from shanyraq.law.facts import Tenure
from shanyraq.law.price import Basis, InstalmentChoice, Problem, check_instalments
from shanyraq.web.components.date_field import DateField

OTHER = "other"
"""The answer "my dwelling is not here"."""


class DwellingForm(forms.Form):
    """One of the dwellings that the record knows the applicant to rent."""

    words = "dwelling"

    chosen = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, known: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = self.fields["chosen"]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = [*known, (OTHER, "dwelling.other")]


class FindForm(forms.Form):
    """Words of an address, or a cadastral number."""

    words = "dwelling"

    q = forms.CharField(max_length=200, widget=forms.TextInput({"autocomplete": "street-address"}))


class TenureForm(forms.Form):
    """The tenancy agreement or the housing order."""

    words = "tenure"

    kind = forms.ChoiceField(choices=[(one, f"tenure.{one}") for one in Tenure], widget=forms.RadioSelect)
    number = forms.CharField(max_length=60, widget=forms.TextInput({"size": "20", "spellcheck": "false"}))
    on = DateField()

    def __init__(self, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today

    def clean_on(self) -> date:
        """A day that has come."""
        on: date = self.cleaned_data["on"]
        if on > self._today:
            raise ValidationError("in the future", code="in_the_future")
        return on


class BasisForm(forms.Form):
    """Free of charge, at once, or in parts."""

    words = "basis"

    basis = forms.ChoiceField(choices=[(one, f"basis.{one}") for one in Basis], widget=forms.RadioSelect)


class CategoryForm(forms.Form):
    """The category of art. 13(8) of the Housing Law; `said` are the categories in the reader's language."""

    words = "category"

    free_category = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, said: dict[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        category = self.fields["free_category"]
        assert isinstance(category, forms.ChoiceField)
        category.choices = [(code, said[code]) for code in FREE_CATEGORIES if code in said]


class PlanForm(forms.Form):
    """For how many years, and how much at once, within what the law of the day allows."""

    words = "plan"

    initial_percent = forms.IntegerField(min_value=1, max_value=99, widget=forms.NumberInput({"size": "4"}))
    years = forms.IntegerField(min_value=1, max_value=99, widget=forms.NumberInput({"size": "4"}))

    def __init__(self, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today
        self.problems: tuple[Problem, ...] = ()

    def clean(self) -> dict[str, Any]:
        """What `law.price` says against the plan; each problem is said by the view at the field it is about."""
        given = super().clean() or self.cleaned_data
        if {"years", "initial_percent"} <= given.keys():
            choice = InstalmentChoice(given["years"], given["initial_percent"])
            self.problems = check_instalments(edition_on(self._today), None, choice, self._today)
        return given
