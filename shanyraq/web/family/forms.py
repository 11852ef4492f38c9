"""What is typed behind an adult's link."""

from django import forms

from shanyraq.web.components.date_field import DateField


class DoorForm(forms.Form):
    """The date of birth of the person the link was given to."""

    words = "door"

    born_on = DateField(birthday=True)


class RefuseForm(forms.Form):
    """A reason, if there is one to give."""

    words = "refuse"

    reason = forms.CharField(max_length=2000, required=False, widget=forms.Textarea({"rows": "5"}))
