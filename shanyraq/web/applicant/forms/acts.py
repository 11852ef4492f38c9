"""What the applicant writes in a running case."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.procedure.papers import Manner
from shanyraq.web.casefile.fields import PaperField, not_ahead
from shanyraq.web.components.date_field import DateField

MOST_LETTERS = 4000


def _words(*, required: bool = True) -> forms.CharField:
    return forms.CharField(max_length=MOST_LETTERS, required=required, widget=forms.Textarea({"rows": "7"}))


class ObjectionForm(forms.Form):
    """Why the applicant disagrees with the preliminary decision."""

    words = "objection"
    said = _words()
    paper = PaperField(required=False)


class WaiveForm(forms.Form):
    """Giving the hearing up is said twice: by the mark and by the button."""

    words = "waive"
    sure = forms.BooleanField()
    said = _words(required=False)


class RemarkForm(forms.Form):
    """What the minutes have wrong."""

    words = "remark"
    said = _words()


class ChallengeForm(forms.Form):
    """Which member, and why."""

    words = "challenge"
    member = forms.ChoiceField(widget=forms.RadioSelect)
    said = _words()

    def __init__(self, members: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        member = self.fields["member"]
        assert isinstance(member, forms.ChoiceField)
        member.choices = members


class CorrectionForm(forms.Form):
    """In which paper, and what is wrong."""

    words = "correction"
    kind = forms.ChoiceField(widget=forms.RadioSelect)
    said = _words()

    def __init__(self, kinds: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)
        kind.choices = kinds


class RefuseForm(forms.Form):
    """A reason, if there is one to give."""

    words = "refuse"
    said = _words(required=False)


class WithdrawForm(forms.Form):
    """A reason, if there is one to give."""

    words = "withdraw"
    said = _words(required=False)


class StandInForm(forms.Form):
    """What stands in for an adult's own signature: a court's decision, or a member of the family with a power."""

    words = "stand_in"
    manner = forms.ChoiceField(
        choices=[(str(one), f"stand_in.manner.{one}") for one in (Manner.COURT, Manner.REPRESENTED)],
        widget=forms.RadioSelect,
    )
    signer = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    paper = PaperField()

    def __init__(self, adults: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        signer = self.fields["signer"]
        assert isinstance(signer, forms.ChoiceField)
        signer.choices = adults

    def clean(self) -> dict[str, Any]:
        """A power of attorney names somebody."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        if said.get("manner") == Manner.REPRESENTED and not said.get("signer") and "signer" not in self.errors:
            self.add_error("signer", ValidationError("empty", code="required"))
        return said


class DeathForm(forms.Form):
    """The applicant died: when, and the paper that says so."""

    words = "death"
    died_on = DateField()
    paper = PaperField()

    def __init__(self, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_died_on(self) -> Any:
        """A day that has come."""
        day = self.cleaned_data["died_on"]
        not_ahead(day, self.today)
        return day


class SuccessorForm(forms.Form):
    """An adult of the family takes the applicant's place, with the paper it rests on."""

    words = "successor"
    paper = PaperField()
