"""What is asked of a register and what it answers."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Protocol

from shanyraq.outside.registers.entries import Entry, Register
from shanyraq.words.phrase import Lang
from shanyraq.words.registers import REGISTERS


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one person; `purpose` is the number of the case it is asked for."""

    register: Register
    iin: str
    purpose: str


@dataclass(frozen=True, slots=True)
class NamedField:
    """One field of an entry: which register it stands in, its name and its value as written there."""

    register: Register
    name: str
    value: str

    def label(self, lang: Lang) -> str:
        """The name of the field in one language."""
        return REGISTERS.say(f"{self.register}.{self.name}", lang)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a register said. No entries means that it looked and found nothing, which is an answer too.

    `evidence` is the answer as received, byte for byte: it is what is stored and digested.
    """

    question: Question
    at: datetime
    entries: tuple[Entry, ...]
    evidence: bytes

    def named_fields(self) -> Iterator[NamedField]:
        """Every filled field of every entry, each naming the register where an error in it is corrected."""
        for entry in self.entries:
            for name, value in _filled(entry):
                yield NamedField(self.question.register, name, value)


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The register could not be asked. It is not a "no": nothing may be concluded and nothing asked of the citizen."""

    question: Question
    at: datetime

    def say(self, lang: Lang) -> str:
        """Which register is silent and what happens next."""
        return REGISTERS.say("unavailable", lang, register=register_name(self.question.register, lang))


class Registers(Protocol):
    """The registers of the state, behind one door."""

    def ask(self, question: Question) -> Answer | Unavailable:
        """Asks one register about one person."""
        ...


def register_name(register: Register, lang: Lang) -> str:
    """The register's name."""
    return REGISTERS.say(register, lang)


def how_to_correct(register: Register, lang: Lang) -> str:
    """Where a citizen goes when the register is wrong about them."""
    return REGISTERS.say(f"{register}.correct", lang)


def evidence_of(question: Question, at: datetime, entries: tuple[Entry, ...]) -> bytes:
    """An answer written down so that equal answers are equal bytes."""
    return json.dumps(
        {
            "register": question.register,
            "iin": question.iin,
            "purpose": question.purpose,
            "at": at.isoformat(),
            "entries": [{"kind": type(entry).__name__, **dict(_filled(entry))} for entry in entries],
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    ).encode()


def _filled(entry: Entry) -> Iterator[tuple[str, str]]:
    for field in fields(entry):
        value = getattr(entry, field.name)
        if value is not None and value != "":
            yield field.name, _written(value)


def _written(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case _:
            return str(value)
