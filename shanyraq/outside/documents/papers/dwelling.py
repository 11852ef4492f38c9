"""The dwelling and those into whose ownership it passes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shanyraq.outside.documents.blocks import Column, Fact, Table, Value
from shanyraq.outside.documents.text import Text, say
from shanyraq.words.papers_agreement import AGREEMENT
from shanyraq.words.papers_decision import DECISION
from shanyraq.words.papers_form import FORM


@dataclass(frozen=True, slots=True)
class Dwelling:
    """A dwelling as the registers describe it; `area` is written as there, in square metres."""

    address: str
    area: str = ""
    rooms: int = 0
    cadastral_number: str = ""

    def facts(self) -> tuple[Fact, ...]:
        """What is known of it."""
        known = [Fact(say(FORM, "dwelling"), self.address)]
        if self.area:
            known.append(Fact(say(DECISION, "decision.area"), say(DECISION, "decision.area_is", area=self.area)))
        if self.rooms:
            known.append(Fact(say(DECISION, "decision.rooms"), str(self.rooms)))
        if self.cadastral_number:
            known.append(Fact(say(DECISION, "decision.cadastral"), self.cadastral_number))
        return tuple(known)


class Part(StrEnum):
    """As whom a person takes part."""

    APPLICANT = "applicant"
    ADULT = "adult"
    MINOR = "minor"


@dataclass(frozen=True, slots=True)
class Owner:
    """One of those into whose ownership the dwelling passes (Housing Law art. 13(2))."""

    name: str
    part: Part
    born_on: date
    iin: str = ""
    document: Text | None = None


def owners_table(owners: tuple[Owner, ...]) -> Table:
    """All of them: name, part, date of birth, IIN and document."""
    columns = (
        Column(say(AGREEMENT, "name"), 5),
        Column(say(AGREEMENT, "as"), 4),
        Column(say(AGREEMENT, "born_iin"), 3),
        Column(say(AGREEMENT, "document"), 5),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (one.name, say(AGREEMENT, f"as.{one.part}"), f"{one.born_on:%d.%m.%Y}\n{one.iin}", one.document or "–")
        for one in owners
    )
    return Table(columns, rows)
