"""Registers asked for a case, before any lock; every answer kept as evidence."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shanyraq.chancery import doors
from shanyraq.chancery.attaching import keep_own
from shanyraq.chancery.giving import present
from shanyraq.outside.registers.entries import Register
from shanyraq.outside.registers.shape import Answer, Question, Registers, Unavailable
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.dwellings import dwelling
from shanyraq.record.readers.people import identity

FOUND: Final = "found"
NOTHING: Final = "nothing"
UNAVAILABLE: Final = "unavailable"


@dataclass(frozen=True, slots=True)
class Asked:
    """What one register said about the household; `outcome` is `found`, `nothing` or `unavailable`."""

    register: Register
    outcome: str
    evidence: Digest


@dataclass(frozen=True, slots=True)
class Extract:
    """What is registered on the dwelling."""

    encumbered: bool
    evidence: Digest


def ask(number: str, at: datetime) -> tuple[Asked, ...]:
    """Asks each register about each person of the household and keeps the answers (p.9)."""
    people = [identity(one.person) for one in present(number).filing.household]
    numbers = [one.iin for one in people if one is not None and one.iin]
    door = doors.registers(at)
    return tuple(_ask(door, register, numbers, number, at) for register in Register)


def _ask(door: Registers, register: Register, numbers: list[str], number: str, at: datetime) -> Asked:
    answers = [door.ask(Question(register, iin, number)) for iin in numbers]
    evidence = b"[" + b",".join(_evidence(one) for one in answers) + b"]"
    return Asked(register, _outcome(answers), keep_own(evidence, "application/json", at))


def _outcome(answers: list[Answer | Unavailable]) -> str:
    if any(isinstance(one, Unavailable) for one in answers):
        return UNAVAILABLE
    return FOUND if any(isinstance(one, Answer) and one.entries for one in answers) else NOTHING


def _evidence(answer: Answer | Unavailable) -> bytes:
    if isinstance(answer, Answer):
        return answer.evidence
    silent = {"register": answer.question.register, "at": answer.at.isoformat(), "unavailable": True}
    return json.dumps(silent, sort_keys=True).encode()


def ask_rights(number: str, at: datetime) -> Extract | None:
    """Asks what is registered on the dwelling; None when the register does not answer now."""
    flat = dwelling(present(number).filing.dwelling)
    assert flat is not None, "a case is opened for a dwelling that is entered"
    answer = doors.rights(flat, at)
    if answer is None:
        return None
    return Extract(answer.encumbered, keep_own(answer.evidence, "application/json", at))
