"""Fields that acts on a case ask for: money, a time of day, a day not ahead, a text, a file."""

import re
from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.outside.files.shape import LARGEST

_MONEY = re.compile(r"(\d{1,13})(?:[.,](\d{1,2}))?")
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
ACCEPT = ".pdf,.jpg,.jpeg,.png"


class MoneyField(forms.CharField):
    """A sum in tenge as people write it, `9 000 000,50`; answered in tiyn. Errors: required, invalid."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, widget=forms.TextInput({"inputmode": "decimal", "size": "10"}), **kwargs)

    def to_python(self, value: object) -> Any:
        """Tiyn; None for an empty field."""
        text = re.sub(r"[\s\u00a0\u202f₸]", "", str(value or ""))
        if not text:
            return None
        found = _MONEY.fullmatch(text)
        if found is None:
            raise ValidationError("not a sum", code="invalid")
        return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))

    def validate(self, value: object) -> None:
        """Required unless said otherwise."""
        if self.required and value is None:
            raise ValidationError("empty", code="required")

    def run_validators(self, value: object) -> None:
        """The length of the text was the only limit."""


class TimeField(forms.CharField):
    """A time of day, `10:00`. Errors: required, invalid."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, widget=forms.TextInput({"inputmode": "numeric", "size": "4"}), **kwargs)

    def clean(self, value: object) -> Any:
        """The time."""
        found = _TIME.fullmatch(str(super().clean(value)).strip())
        if found is None:
            raise ValidationError("not a time", code="invalid")
        return time(int(found[1]), int(found[2]))

    def prepare_value(self, value: object) -> object:
        """A time as it is typed."""
        return f"{value:%H:%M}" if isinstance(value, time) else value


class WritingField(forms.CharField):
    """A text in people's own words."""

    def __init__(self, *, limit: int = 4000, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(max_length=limit, widget=forms.Textarea({"rows": str(rows)}), **kwargs)


class PaperField(forms.FileField):
    """A PDF, JPEG or PNG; what is inside is looked at when it is stored."""

    largest = LARGEST

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.FileInput({"accept": ACCEPT}), allow_empty_file=True, **kwargs)


def not_ahead(day: date | None, today: date) -> None:
    """Raises `ahead` for a day that has not come."""
    if day is not None and day > today:
        raise ValidationError("ahead", code="ahead")
