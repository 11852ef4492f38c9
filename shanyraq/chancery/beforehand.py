"""What registers say before there is a case: asked for a draft, so that nobody is asked for what the state knows (p.9).

Asked only once the applicant has consented (p.5), and only about the applicant and the minors of the household: each
adult gives their own consent with their signature. Nothing is kept as evidence: the case asks again after registration.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from shanyraq.chancery import doors
from shanyraq.law.facts import CivilEvent, CivilEventKind
from shanyraq.outside.registers.entries import CivilRecord, CourtDecision, Entry, Register, VulnerableGroup
from shanyraq.outside.registers.shape import Question, Unavailable
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.people import identity


class Silent(Exception):
    """A register does not answer. It is not a "no": nothing may be concluded from it."""

    def __init__(self, register: Register) -> None:
        super().__init__(register)
        self.register = register


def civil_events(people: Iterable[PersonId], draft: str, at: datetime) -> tuple[CivilEvent, ...]:
    """The marriages, divorces, births and deaths that the register holds about these people. Raises Silent."""
    entries = _entries(Register.CIVIL_STATUS, people, draft, at)
    found = {(CivilEventKind(one.act), one.on) for one in entries if isinstance(one, CivilRecord)}
    return tuple(CivilEvent(kind, on, in_register=True) for kind, on in sorted(found, key=lambda one: one[1]))


def vulnerable_group(person: PersonId, draft: str, at: datetime) -> str:
    """The group of art. 68 that the register confirms on this day; empty for none. Raises Silent."""
    day = at.date()
    for one in _entries(Register.VULNERABLE_GROUPS, (person,), draft, at):
        if isinstance(one, VulnerableGroup) and one.since <= day and (one.until is None or day <= one.until):
            return one.group
    return ""


def family_by_court(person: PersonId, draft: str, at: datetime) -> bool:
    """Whether a court decision in force makes somebody a member of this person's family. Raises Silent."""
    entries = _entries(Register.COURT_DECISIONS, (person,), draft, at)
    return any(isinstance(one, CourtDecision) and one.family_member for one in entries)


def _entries(register: Register, people: Iterable[PersonId], draft: str, at: datetime) -> Iterator[Entry]:
    door = doors.registers(at)
    for person in people:
        known = identity(person)
        if known is None or not known.iin:
            continue
        answer = door.ask(Question(register, known.iin, draft))
        if isinstance(answer, Unavailable):
            raise Silent(register)
        yield from answer.entries
