"""Telephone numbers of Kazakhstan, however they are typed."""

import re

from django import forms
from django.core.exceptions import ValidationError

_DIGITS = 11


class PhoneField(forms.CharField):
    """A number such as `8 (701) 234-56-78` or `+7 701 234 56 78`; its value is `+77012345678`.

    Errors: required, not_a_number, not_kazakhstan.
    """

    def __init__(self, *, required: bool = True) -> None:
        widget = forms.TextInput({"autocomplete": "tel", "inputmode": "tel", "size": "20"})
        super().__init__(required=required, max_length=30, widget=widget)

    def clean(self, value: object) -> str:
        """The number with its country code; empty when none was asked for and none was typed."""
        typed = str(super().clean(value))
        if not typed:
            return ""
        digits = re.sub(r"[\s().\u2010-\u2015-]", "", typed).removeprefix("+")
        if not digits.isascii() or not digits.isdigit():
            raise ValidationError("not a number", code="not_a_number")
        if len(digits) == _DIGITS - 1:
            digits = f"7{digits}"
        if len(digits) != _DIGITS:
            raise ValidationError("not a number", code="not_a_number")
        if digits[0] not in "78" or digits[1] != "7":
            raise ValidationError("not of Kazakhstan", code="not_kazakhstan")
        return f"+7{digits[1:]}"


def is_valid(number: str) -> bool:
    """Whether a number on record is one of Kazakhstan, and so worth offering."""
    return re.fullmatch(r"\+77\d{9}", number) is not None


def spoken(number: str) -> str:
    """A number in groups that can be read aloud: `+7 701 234 56 78`."""
    if not re.fullmatch(r"\+7\d{10}", number):
        return number
    return f"+7 {number[2:5]} {number[5:8]} {number[8:10]} {number[10:]}"
