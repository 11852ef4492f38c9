"""A paper handed in."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.law.documents import DocumentKind
from shanyraq.web.components.date_field import DateField
from shanyraq.web.language import current_lang
from shanyraq.words.dates import say_day

ISSUED = frozenset({DocumentKind.SERVICE, DocumentKind.NO_DEBT})
"""Papers whose age matters (reading 23): the day they were issued is asked."""

EXPIRING = frozenset(
    {DocumentKind.VULNERABLE_GROUP, DocumentKind.SERVICE, DocumentKind.NO_DEBT, DocumentKind.FREE_CATEGORY}
)
"""Papers that may say until when they are valid: an expired one counts as missing (p.6)."""


class AttachForm(forms.Form):
    """A file and what the paper says of its own age."""

    words = "attach"

    file = forms.FileField(
        allow_empty_file=True, widget=forms.FileInput({"accept": "application/pdf,image/jpeg,image/png"})
    )
    issued_on = DateField()
    expires_on = DateField(required=False)

    def __init__(self, kind: DocumentKind, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today
        if kind not in ISSUED:
            del self.fields["issued_on"]
        if kind not in EXPIRING:
            del self.fields["expires_on"]

    def clean_issued_on(self) -> date:
        """A day that has come."""
        issued_on: date = self.cleaned_data["issued_on"]
        if issued_on > self._today:
            raise ValidationError("in the future", code="in_the_future")
        return issued_on

    def clean(self) -> dict[str, Any]:
        """A paper still good today, and not expired before it was issued."""
        given = super().clean() or self.cleaned_data
        issued_on, expires_on = given.get("issued_on"), given.get("expires_on")
        if expires_on and issued_on and expires_on < issued_on:
            self.add_error("expires_on", ValidationError("before issue", code="before_issue"))
        elif expires_on and expires_on < self._today:
            self.add_error(
                "expires_on",
                ValidationError("expired", code="expired", params={"day": say_day(expires_on, current_lang())}),
            )
        return given
