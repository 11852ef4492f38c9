"""What the registers of the state answered about the household, read from the evidence that was kept."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shanyraq.chancery.opening import open_file
from shanyraq.outside.files.shape import FileProblem
from shanyraq.procedure.events import RegisterAnswered
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.people import person_by_iin
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import SummaryRow, Tag, Tone
from shanyraq.words.dates import say_datetime, say_day
from shanyraq.words.phrase import Lang
from shanyraq.words.registers import REGISTERS

_TONES: Mapping[str, Tone] = {"found": "info", "nothing": "neutral", "unavailable": "warn"}
_NUMBERS = ("iin", "other_iin", "document")
"""Fields whose value is a number of a person: shown by its last digits alone."""


@dataclass(frozen=True, slots=True)
class About:
    """What one register says about one person: the entries, each field under its name."""

    person: str
    entries: tuple[tuple[SummaryRow, ...], ...]


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One register's latest answer, and where an error in it is corrected."""

    code: str
    name: str
    outcome: Tag
    at: str
    about: tuple[About, ...]
    correct: str


def latest_answers(page: CasePage) -> tuple[tuple[RegisterAnswered, datetime], ...]:
    """The latest answer of each register with its moment, in the order in which they were first asked."""
    found: dict[str, tuple[RegisterAnswered, datetime]] = {}
    for one in page.entries:
        if isinstance(one.event, RegisterAnswered):
            found[one.event.register] = (one.event, one.at)
    return tuple(found.values())


def evidence_of(answer: RegisterAnswered) -> tuple[dict[str, Any], ...]:
    """The answers kept as evidence, one for each person; nothing when the file cannot be read any more."""
    try:
        kept = json.loads(open_file(answer.evidence).content)
    except (FileProblem, ValueError):
        return ()
    return tuple(one for one in kept if isinstance(one, dict)) if isinstance(kept, list) else ()


def register_lines(page: CasePage, lang: Lang) -> tuple[RegisterLine, ...]:
    """Each register that answered, with what it said."""
    return tuple(_line(page, answer, at, lang) for answer, at in latest_answers(page) if answer.register in REGISTERS)


def _line(page: CasePage, answer: RegisterAnswered, at: datetime, lang: Lang) -> RegisterLine:
    outcome = TEXT.say(f"registers.{answer.outcome}", lang)
    return RegisterLine(
        code=answer.register,
        name=REGISTERS.say(answer.register, lang),
        outcome=Tag(outcome, _TONES.get(answer.outcome, "neutral")),
        at=TEXT.say("registers.at", lang, at=say_datetime(at.astimezone(zone_of(page)), lang)),
        about=tuple(_about(answer.register, one, lang) for one in evidence_of(answer) if one.get("entries")),
        correct=REGISTERS.say(f"{answer.register}.correct", lang),
    )


def _about(register: str, one: Mapping[str, Any], lang: Lang) -> About:
    known = person_by_iin(str(one.get("iin", "")))
    person = known.full_name if known else masked(str(one.get("iin", "")))
    return About(person, tuple(tuple(_fields(register, entry, lang)) for entry in one["entries"]))


def _fields(register: str, entry: Mapping[str, Any], lang: Lang) -> Iterator[SummaryRow]:
    for name, value in entry.items():
        key = f"{register}.{name}"
        if key in REGISTERS:
            yield SummaryRow.of(REGISTERS.say(key, lang), _spoken(name, str(value), lang))


def _spoken(name: str, value: str, lang: Lang) -> str:
    if name in _NUMBERS:
        known = person_by_iin(value) if len(value) == 12 else None
        return known.full_name if known else masked(value)
    if name in ("on", "since", "until") or name.endswith("_on"):
        try:
            return say_day(date.fromisoformat(value), lang)
        except ValueError:
            return value
    if value in ("true", "false"):
        return TEXT.say(f"registers.{value}", lang)
    return value


def masked(number: str) -> str:
    """A number by its last four characters."""
    return f"… {number[-4:]}" if number else "…"
