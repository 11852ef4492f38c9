"""The tenant's household and the papers laid beside the application."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.papers import Digest, Signature

ADULT_AT = 18
"""Years of age from which consent is asked (Housing Law art. 13(1): *adult* members of the family)."""


class Relation(StrEnum):
    """Kinship to the applicant (Housing Law art. 21)."""

    SELF = "self"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    OTHER = "other"


class FamilyTurn(StrEnum):
    """What changes a family while its case runs; the eighteenth birthday of a child needs no record."""

    BIRTH = "birth"
    DIVORCE = "divorce"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class Relative:
    """One person of the household, the applicant included; minors become co-owners (Housing Law art. 13(2))."""

    person: PersonId
    relation: Relation
    born_on: date

    def is_adult(self, day: date) -> bool:
        """Whether the person has turned eighteen by `day`; one born on 29 February turns it on 1 March."""
        years = day.year - self.born_on.year - ((day.month, day.day) < (self.born_on.month, self.born_on.day))
        return years >= ADULT_AT


@dataclass(frozen=True, slots=True)
class Attached:
    """A paper laid beside the application: one of the kinds 2 to 9 of p.9."""

    kind: int
    digest: Digest
    issued_on: date | None = None
    expires_on: date | None = None


class ConsentState(StrEnum):
    """Where one adult's consent stands (reading 27)."""

    WAITING = "waiting"
    GIVEN = "given"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Consent:
    """One adult's answer to one version of the application."""

    person: PersonId
    version: int
    state: ConsentState
    signature: Signature | None = None
