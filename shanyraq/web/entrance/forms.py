"""What is typed at the entrance."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

_CODE = re.compile(r"\d{6}")


class StaffForm(forms.Form):
    """A login, a password and the code of the half minute."""

    words = "staff"

    login = forms.CharField(
        max_length=100,
        widget=forms.TextInput({"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )
    password = forms.CharField(
        max_length=200, strip=False, widget=forms.PasswordInput({"autocomplete": "current-password"})
    )
    code = forms.CharField(
        max_length=20, widget=forms.TextInput({"autocomplete": "one-time-code", "inputmode": "numeric", "size": "10"})
    )

    def clean_code(self) -> str:
        """Six digits, spaces between them left out."""
        code = "".join(str(self.cleaned_data["code"]).split())
        if not _CODE.fullmatch(code):
            raise ValidationError("not a code", code="invalid")
        return code


class PostForm(forms.Form):
    """Which of one's own posts to speak from."""

    words = "post"

    chosen = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, posts: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = self.fields["chosen"]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = posts
