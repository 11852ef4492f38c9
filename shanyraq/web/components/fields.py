"""A form field said and laid out: its label, hint and errors in the reader's language, its answers, its attributes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.template import Context
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from shanyraq.web.templatetags.shanyraq_words import has_phrase, phrase_of, say_html

KINDS: Final[tuple[tuple[type[forms.Widget], str], ...]] = (
    (forms.HiddenInput, "hidden"),
    (forms.ClearableFileInput, "file"),
    (forms.FileInput, "file"),
    (forms.Textarea, "textarea"),
    (forms.CheckboxSelectMultiple, "checkboxes"),
    (forms.RadioSelect, "radios"),
    (forms.CheckboxInput, "checkbox"),
    (forms.MultiWidget, "date"),
    (forms.Select, "select"),
)
"""Widgets to templates, the narrower class first; anything else is a line of text."""

GROUPS: Final = frozenset({"radios", "checkboxes", "date"})
"""Kinds of several boxes, whose label is a legend."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of radios, checkboxes or a select."""

    id: str
    value: str
    label: SafeString
    hint: SafeString | str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a date."""

    id: str
    name: str
    value: str
    label: SafeString
    long: bool
    autocomplete: str


@dataclass(frozen=True, slots=True)
class SaidField:
    """Everything a field's template needs."""

    kind: str
    id: str
    first_id: str
    name: str
    value: str
    label: SafeString
    hint: SafeString | str
    errors: tuple[SafeString, ...]
    optional: bool
    answers: tuple[Answer, ...] = ()
    boxes: tuple[Box, ...] = ()
    attrs: Mapping[str, str] = field(default_factory=dict)
    limit: int | None = None
    size: str = ""

    @property
    def described_by(self) -> str:
        """The ids of the hint, the count and the errors, as a screen reader joins them to the field."""
        told = (("hint", self.hint), ("count", self.limit and self.kind == "textarea"), ("error", self.errors))
        return " ".join(f"{self.id}-{part}" for part, there in told if there)


def kind_of(bound: BoundField) -> str:
    """The template a field is laid out with."""
    return next((kind for widget, kind in KINDS if isinstance(bound.field.widget, widget)), "text")


def said(context: Context, text: object, **params: object) -> SafeString:
    """A key of the page's words said; any other text escaped as it stands."""
    key = str(text)
    return say_html(phrase_of(context, key), **params) if has_phrase(context, key) else conditional_escape(key)


def label_key(bound: BoundField) -> str:
    """Where a field's words stand: its `label`, or else `<words of the form>.<name>`."""
    words = getattr(bound.form, "words", "field")
    return str(bound.field.label or f"{words}.{bound.name}")


def hint_of(context: Context, bound: BoundField) -> SafeString | str:
    """The hint: `help_text`, or the phrase under the label's key with `.hint`."""
    key = f"{label_key(bound)}.hint"
    if bound.help_text:
        return said(context, bound.help_text)
    return said(context, key) if has_phrase(context, key) else ""


def say_error(context: Context, error: ValidationError, key: str, label: SafeString, kind: str) -> SafeString:
    """An error in the reader's language: the field's own phrase for its code, the shared one, or its own message."""
    params = dict(error.params) if isinstance(error.params, Mapping) else {}
    own = f"{key}.{error.code}"
    if has_phrase(context, own):
        phrase = phrase_of(context, own)
        return say_html(phrase, **{name: params.get(name, "") for name in phrase.placeholders})
    narrowed = {"radios": "choice", "checkboxes": "choice", "select": "choice"}.get(kind, kind)
    for shared in (f"error.{error.code}.{narrowed}", f"error.{error.code}"):
        if has_phrase(context, shared):
            phrase = phrase_of(context, shared)
            filled = {**params, "label": label}
            return say_html(phrase, **{name: filled.get(name, "") for name in phrase.placeholders})
    return conditional_escape(error.messages[0])


def errors_of(context: Context, bound: BoundField) -> tuple[SafeString, ...]:
    """The errors of one field, said."""
    found = bound.form.errors.as_data().get(bound.name, []) if bound.form.is_bound else []
    key, kind = label_key(bound), kind_of(bound)
    label = said(context, key)
    return tuple(dict.fromkeys(say_error(context, error, key, label, kind) for error in found))


def _chosen(bound: BoundField) -> set[str]:
    value = bound.value()
    if value is None:
        return set()
    return {str(one) for one in value} if isinstance(value, list | tuple | set) else {str(value)}


def _answers(context: Context, bound: BoundField, kind: str) -> tuple[Answer, ...]:
    if kind not in ("radios", "checkboxes", "select") or not isinstance(bound.field, forms.ChoiceField):
        return ()
    chosen, made = _chosen(bound), []
    for index, (value, label) in enumerate(list(bound.field.choices)):  # type: ignore[arg-type]
        hint_key = f"{label}.hint"
        hint = said(context, hint_key) if has_phrase(context, hint_key) else ""
        id_ = bound.id_for_label if index == 0 and kind == "select" else f"{bound.auto_id}_{index}"
        made.append(Answer(id_, str(value), said(context, label), hint, str(value) in chosen))
    return tuple(made)


def _boxes(context: Context, bound: BoundField, kind: str) -> tuple[Box, ...]:
    if kind != "date" or not isinstance(bound.field.widget, forms.MultiWidget):
        return ()
    value = bound.value()
    parts = value if isinstance(value, list) else bound.field.widget.decompress(value) or []
    birthday = bound.field.widget.attrs.get("autocomplete") == "bday"
    return tuple(
        Box(
            id=f"{bound.auto_id}_{index}",
            name=f"{bound.html_name}_{index}",
            value="" if index >= len(parts) or parts[index] is None else str(parts[index]),
            label=said(context, f"field.{part}"),
            long=part == "year",
            autocomplete=f"bday-{part}" if birthday else "",
        )
        for index, part in enumerate(("day", "month", "year"))
    )


def _attrs(bound: BoundField, kind: str) -> dict[str, str]:
    """The widget's own attributes that a box may carry, as the form gave them."""
    kept = ("autocomplete", "inputmode", "spellcheck", "accept", "multiple", "rows", "lang", "autocapitalize")
    attrs = {name: str(value) for name, value in bound.field.widget.attrs.items() if name in kept}
    if kind == "text":
        attrs["type"] = getattr(bound.field.widget, "input_type", "text")
        if attrs["type"] == "number":
            attrs.update(type="text", inputmode="numeric")
    return attrs


def said_field(context: Context, bound: BoundField) -> SaidField:
    """A bound field ready for its template."""
    kind = kind_of(bound)
    answers, boxes = _answers(context, bound, kind), _boxes(context, bound, kind)
    first = answers[0].id if answers and kind != "select" else boxes[0].id if boxes else bound.auto_id
    value = bound.value()
    return SaidField(
        kind=kind,
        id=str(bound.auto_id),
        first_id=str(first),
        name=bound.html_name,
        value="" if value is None or kind == "file" else str(value),
        label=said(context, label_key(bound)),
        hint=hint_of(context, bound),
        errors=errors_of(context, bound),
        optional=not bound.field.required and kind != "checkbox",
        answers=answers,
        boxes=boxes,
        attrs=_attrs(bound, kind),
        limit=getattr(bound.field, "max_length", None),
        size=str(bound.field.widget.attrs.get("size", "")),
    )
