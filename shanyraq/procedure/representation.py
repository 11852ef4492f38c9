"""Who may act for whom: a power of attorney with its scope and term, a guardian (APPC 68)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.papers import Digest


class Mandate(StrEnum):
    """What the right to act for somebody rests on."""

    POWER = "power"
    GUARDIAN = "guardian"


class Scope(StrEnum):
    """What a representative may do: apply and withdraw, speak at the hearing, sign, point at slips in papers."""

    APPLYING = "applying"
    HEARING = "hearing"
    SIGNING = "signing"
    PAPERS = "papers"


@dataclass(frozen=True, slots=True)
class Representation:
    """One right to act for somebody; both days are included, `until` is empty for a guardian without a term."""

    person: PersonId
    representative: PersonId
    mandate: Mandate
    scope: tuple[Scope, ...]
    since: date
    until: date | None
    evidence: Digest

    def stands(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.since <= day <= (self.until or day)


def acts_for(
    known: Iterable[Representation], representative: PersonId, day: date, scope: Scope
) -> tuple[PersonId, ...]:
    """For whom somebody may do acts of this scope on that day."""
    return tuple(
        one.person for one in known if one.representative == representative and scope in one.scope and one.stands(day)
    )
