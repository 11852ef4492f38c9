"""How ambiguous places are read. A reading is data: shown where it decides something, changed in one place."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shanyraq.words.phrase import Phrase
from shanyraq.words.readings import READINGS as WORDS


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading: its number, the unclear places (keys of SOURCES), what is unclear, and what we make of it."""

    number: str
    where: tuple[str, ...]

    @property
    def problem(self) -> Phrase:
        """What is unclear."""
        return WORDS[f"problem.{self.number}"]

    @property
    def text(self) -> Phrase:
        """The reading the system follows."""
        return WORDS[f"text.{self.number}"]


_WHERE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1", ("O437/p6-end", "PSL/19", "PSL/19-1-3", "APPC/73-2")),
    ("2", ("O437/p6-1", "O437/p4", "CC/173", "PSL/20-1")),
    ("3", ("O437/p6-1", "O437/p6-2", "O437/p6-3")),
    ("4", ("O437/p10", "APPC/73-1", "APPC/73-2")),
    ("5", ("O437/p10",)),
    ("6", ("O437/p6", "APPC/76")),
    ("7", ("O437/p10",)),
    ("8", ("O437/p5", "O437/p7", "O437/p10")),
    ("9", ("APPC/73-1",)),
    ("10", ("O437/p10", "APPC/74")),
    ("11", ("O437/p6-2",)),
    ("12", ("O437/p6-3",)),
    ("13", ("O437/p9-3",)),
    ("14", ("O437/p6-1", "O437/p6-2", "O437/p6-3")),
    ("15", ("O437/p8", "D673/p23")),
    ("16", ("CC/175", "APPC/76-5")),
    ("17", ("PSL/5-2-5",)),
    ("18", ("O437/p4",)),
    ("19", ("O437/p6", "O437/p9-3")),
    ("20", ("O437/p9-docs-9", "D673/p8")),
    ("21", ("O437/p1", "O437/p9-1", "O437/app3-9-2")),
    ("22", ("O437/app3-9", "PSL/19-1-2")),
    ("23", ("O437/p9-docs-8", "O437/p6-end")),
    ("24", ("O437/p2", "HL/10-3-2-14")),
    ("25", ("O437/p9-1",)),
    ("26", ("O437/p8", "HL/2-40-1")),
    ("27", ("O437/p9-docs-1", "HL/13-1", "HL/21")),
    ("28", ("O437/app1", "O437/app2")),
    ("29", ("HL/13-9", "HL/13-10-1")),
    ("30", ("HL/13-10-3",)),
    ("31", ("HL/13-9",)),
    ("32", ("HL/13-8", "HL/101-3", "HL/95")),
    ("33", ("O437/p6-3",)),
    ("34", ("O437/app3-7",)),
    ("35", ("O437/p2", "O437/p8", "O437/app3-6")),
    ("36", ("O437/p7",)),
    ("37", ("O437/p13", "PSL/25-2", "APPC/99")),
    ("38", ("O437/p12", "O437/p13")),
    ("39", ("O437/p12", "APPC/91-4")),
    ("40", ("APPC/92", "APPC/92-1-1")),
    ("41", ("O437/p14", "PSL/25-4")),
    ("42", ("APPC/96",)),
    ("43", ("O437/p12", "APPC/67")),
    ("44", ("O437/p6-3", "O437/p12")),
    ("45", ("O437/p15", "APPC/136", "APPC/80")),
)

_WHERE_OWN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("S1", ("O437/p9-registers",)),
    ("S2", ("O437/p9-docs-2", "O437/p9-registers", "O437/p9-once")),
    ("S3", ("LC/84-5",)),
    ("S4", ("O437/app2", "D673/p23", "CC/442-1")),
    ("S5", ("CC/442-1", "CC/175")),
    ("S6", ("PSL/5-2-5", "O437/p4", "CC/175")),
    ("S7", ("APPC/73-1", "O437/p10")),
    ("S8", ("HL/13-1", "HL/21", "O437/p9-docs-1")),
    ("S9", ("O437/p9-1", "APPC/70")),
    ("S10", ("APPC/65", "O437/p4")),
    ("S11", ("APPC/71", "O437/p9-1")),
)


def _table(rows: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, Reading]:
    return MappingProxyType({number: Reading(number, where) for number, where in rows})


ORDER_READINGS: Mapping[str, Reading] = _table(_WHERE)
"""The forty-five readings of the Order's ambiguous places, by number."""

OWN_READINGS: Mapping[str, Reading] = _table(_WHERE_OWN)
"""What the forty-five leave open and the system had to settle, numbered with an S."""

READINGS: Mapping[str, Reading] = MappingProxyType({**ORDER_READINGS, **OWN_READINGS})
"""All of them."""
