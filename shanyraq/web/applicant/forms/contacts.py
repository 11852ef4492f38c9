"""Where somebody wants to be told, and the code that confirms it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.web.applicant.forms.phones import PhoneField
from shanyraq.words.phrase import LANGS

LONGEST_ADDRESS = 254


class _ContactForm(forms.Form):
    """An address and the language of what comes there."""

    language = forms.ChoiceField(
        choices=[(lang, f"contact.language.{lang}") for lang in LANGS],
        widget=forms.RadioSelect,
        label="contact.language",
    )


class EmailForm(_ContactForm):
    """An e-mail address."""

    words = "email"
    field_order = ("address", "language")

    address = forms.EmailField(
        max_length=LONGEST_ADDRESS, widget=forms.EmailInput({"autocomplete": "email", "spellcheck": "false"})
    )

    def clean_address(self) -> str:
        """An address in plain letters: not every mail server carries others."""
        address: str = self.cleaned_data["address"]
        if not address.isascii():
            raise ValidationError("not plain", code="invalid")
        return address


class SmsForm(_ContactForm):
    """A telephone number."""

    words = "sms"
    field_order = ("address", "language")

    address = PhoneField()


class CodeForm(forms.Form):
    """The code that came."""

    words = "code"

    typed = forms.CharField(
        max_length=20, widget=forms.TextInput({"autocomplete": "one-time-code", "inputmode": "numeric", "size": "10"})
    )

    def clean_typed(self) -> str:
        """The digits, however they are grouped."""
        return "".join(str(self.cleaned_data["typed"]).split())


FORMS: dict[str, type[_ContactForm]] = {"email": EmailForm, "sms": SmsForm}
"""The form of each channel."""


def contact_form(channel: str, *args: Any, **kwargs: Any) -> _ContactForm:
    """The form of a channel."""
    return FORMS[channel](*args, **kwargs)
