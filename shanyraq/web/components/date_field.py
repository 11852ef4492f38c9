"""A date in three boxes: day, month, year."""

from collections.abc import Sequence
from datetime import date

from django import forms
from django.core.exceptions import ValidationError


class DateBoxes(forms.MultiWidget):
    """Three number boxes; laid out by the `field` tag."""

    def __init__(self, attrs: dict[str, str] | None = None) -> None:
        super().__init__([forms.TextInput(), forms.TextInput(), forms.TextInput()], attrs)

    def decompress(self, value: object) -> list[object]:
        """A date as day, month and year."""
        return [value.day, value.month, value.year] if isinstance(value, date) else [None, None, None]


class DateField(forms.MultiValueField):
    """A date typed as day, month and year. Errors: required, incomplete_date, invalid_date."""

    widget = DateBoxes

    def __init__(self, *, required: bool = True, label: str | None = None, birthday: bool = False) -> None:
        parts = tuple(forms.CharField(required=False, max_length=4) for _ in range(3))
        widget = DateBoxes({"autocomplete": "bday"} if birthday else None)
        super().__init__(fields=parts, required=required, label=label, widget=widget, require_all_fields=False)

    def clean(self, value: object) -> date | None:
        """The date, None when left empty and not required."""
        parts = [str(part or "").strip() for part in value] if isinstance(value, list | tuple) else []
        if not any(parts):
            if self.required:
                raise ValidationError("empty", code="required")
            return None
        if not all(parts):
            raise ValidationError("incomplete", code="incomplete_date")
        return self.compress(parts)

    def compress(self, data_list: Sequence[object]) -> date | None:
        """Three numbers to a date; anything that is no day raises `invalid_date`."""
        if not data_list:
            return None
        try:
            day, month, year = (int(str(part)) for part in data_list)
            return date(year, month, day)
        except (ValueError, OverflowError):
            raise ValidationError("not a date", code="invalid_date") from None
