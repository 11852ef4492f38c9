"""Grounds of refusal in a form: a sub-reason with the facts of the case, three of them at most (row 9, standard)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField

from shanyraq.chancery.contents import Reason
from shanyraq.law.grounds import SUB_REASONS
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.text import TEXT
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.phrase import Lang

MOST: Final = 3
"""How many grounds stand on a form."""


@dataclass(frozen=True, slots=True)
class GroundFields:
    """The two fields of one ground; `filled` ones stand unfolded."""

    number: int
    reason: BoundField
    facts: BoundField
    filled: bool


def sub_reasons_on(day: date) -> tuple[str, ...]:
    """The sub-reasons that stood on a day, in the order of the standard."""
    return tuple(code for code, row in SUB_REASONS.items() if row.in_force(day))


def choices_of(codes: tuple[str, ...], lang: Lang) -> list[tuple[str, str]]:
    """Sub-reasons to choose from, each after the number of its ground."""
    said = [
        (
            code,
            TEXT.say("ground.choice", lang, ground=SUB_REASONS[code].ground, text=GROUNDS.say(f"reason.{code}", lang)),
        )
        for code in codes
    ]
    return [("", "field.choose"), *said]


def add_grounds(form: forms.Form, choices: list[tuple[str, str]], *, required: bool) -> None:
    """Put the fields of the grounds into a form; with `required` the first ground cannot be left out."""
    for number in range(1, MOST + 1):
        needed = required and number == 1
        form.fields[f"reason_{number}"] = forms.ChoiceField(choices=choices, required=needed, label="ground.reason")
        form.fields[f"facts_{number}"] = WritingField(limit=2000, required=needed, label="ground.facts")


def started(page: CasePage, stated: tuple[StatedGround, ...]) -> Mapping[str, Any]:
    """Grounds that were stated already, as they stand in the fields."""
    return told_in(page.writings, stated)


def told_in(texts: Mapping[Digest, str], stated: tuple[StatedGround, ...]) -> Mapping[str, Any]:
    """The same, the facts being among these texts."""
    start: dict[str, str] = {}
    for number, one in enumerate(stated[:MOST], start=1):
        start[f"reason_{number}"] = one.sub_reason
        start[f"facts_{number}"] = texts.get(one.writing, "")
    return start


def halves(form: forms.Form, sent: Mapping[str, Any]) -> None:
    """A ground has facts, and facts belong to a ground: puts an error where one of the two is missing."""
    for number in range(1, MOST + 1):
        reason, facts = f"reason_{number}", f"facts_{number}"
        if reason in form.errors or facts in form.errors:
            continue
        if bool(sent.get(reason)) != bool(str(sent.get(facts) or "").strip()):
            form.add_error(facts if sent.get(reason) else reason, ValidationError("empty", code="required"))


def rows(form: forms.Form) -> tuple[GroundFields, ...]:
    """The fields of each ground together."""
    pairs = [(number, form[f"reason_{number}"], form[f"facts_{number}"]) for number in range(1, MOST + 1)]
    return tuple(
        GroundFields(number, reason, facts, bool(reason.value() or facts.value())) for number, reason, facts in pairs
    )


def reasons(sent: Mapping[str, Any]) -> Iterator[Reason]:
    """The grounds of a sent form."""
    for number in range(1, MOST + 1):
        code = sent.get(f"reason_{number}")
        if code:
            yield Reason(str(SUB_REASONS[code].ground), code, str(sent[f"facts_{number}"]).strip())
