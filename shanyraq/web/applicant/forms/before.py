"""The consent to ask registers, and the telephone."""

from django import forms

from shanyraq.web.applicant.forms.phones import PhoneField


class ConsentForm(forms.Form):
    """Whether registers may be asked."""

    words = "consent"

    agreed = forms.ChoiceField(choices=[("yes", "consent.yes"), ("no", "consent.no")], widget=forms.RadioSelect)


class PhoneForm(forms.Form):
    """The number at which the applicant is reached."""

    words = "phone"

    number = PhoneField()


class PhoneRightForm(forms.Form):
    """The number looked at again, in large groups: a slip in it sends a notice to a stranger."""

    words = "phone"

    right = forms.ChoiceField(choices=[("yes", "phone.right.yes"), ("no", "phone.right.no")], widget=forms.RadioSelect)
