"""The act as it is sent: a small file, or its text."""

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.calendar_acts import ActRefused, parsed
from shanyraq.web.language import current_lang
from shanyraq.words.calendar_acts import REFUSED

LONGEST: Final = 100_000
"""Bytes of the longest file: an act for ten years is far shorter."""


def said_refusal(refused: ActRefused) -> str:
    """What is wrong with an act, in the reader's language."""
    return REFUSED.say(refused.code, current_lang(), at=refused.at).strip()


class ActForm(forms.Form):
    """A file, or the text of one; the text is what is looked at and what is laid."""

    words = "act"
    file = forms.FileField(required=False, widget=forms.FileInput({"accept": ".toml,text/plain"}))
    text = forms.CharField(
        required=False, max_length=LONGEST, strip=False, widget=forms.Textarea({"rows": 12, "spellcheck": "false"})
    )

    def clean_file(self) -> Any:
        """The text of the file."""
        sent = self.cleaned_data["file"]
        if sent is None:
            return ""
        if sent.size > LONGEST:
            raise ValidationError("too long", code="too_long")
        try:
            return sent.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise ValidationError("not text", code="not_text") from None

    def clean(self) -> dict[str, Any]:
        """One of the two, and an act."""
        given = super().clean() or self.cleaned_data
        if self.errors:
            return given
        given["text"] = given.get("file") or given.get("text", "")
        if not given["text"].strip():
            self.add_error("text", ValidationError("empty", code="required"))
            return given
        try:
            given["act"] = parsed(given["text"])
        except ActRefused as refused:
            self.add_error("text", said_refusal(refused))
        return given

    @property
    def act(self) -> CalendarAct:
        """The act of a valid form."""
        act: CalendarAct = self.cleaned_data["act"]
        return act
