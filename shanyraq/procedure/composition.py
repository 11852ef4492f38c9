"""The housing commission formed for a case: who sits in it, by which act, under which rules (p.9; APPC 71)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shanyraq.law.price import Basis
from shanyraq.procedure.actor import OrganisationId, PersonId


class Seat(StrEnum):
    """A person's place in the commission."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    MEMBER = "member"
    SECRETARY = "secretary"


class Majority(StrEnum):
    """What the votes in favour must be more than half of."""

    OF_VOTERS = "of_voters"
    OF_COMPOSITION = "of_composition"


class Choice(StrEnum):
    """A member's vote on the question "shall the dwelling be privatized"."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True)
class Question:
    """What is put to the vote, where and in which round; a ballot drawn up on one question counts for no other."""

    sitting: str
    round: int
    grants: Basis


@dataclass(frozen=True, slots=True)
class Rules:
    """How this commission decides. The acts read do not fix it (digest 1.8), so each commission states its source.

    The quorum is `quorum_of` out of `quorum_in` of the members with a vote who are not recused. With `signed_ballots`
    every vote is cast by a ballot that the member signs.
    """

    quorum_of: int
    quorum_in: int
    majority: Majority
    casting_vote: bool
    secretary_votes: bool
    source: str
    signed_ballots: bool = False


@dataclass(frozen=True, slots=True)
class Seated:
    """One member and the seat they hold, to the end of their own term where it ends before the commission's."""

    person: PersonId
    seat: Seat
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Substitute:
    """Who takes the seat of a member or the secretary that is not there or has left the case."""

    person: PersonId
    stands_in_for: PersonId
    until: date | None = None


class Way(StrEnum):
    """How somebody takes part in a sitting."""

    IN_PERSON = "in_person"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Attending:
    """One who takes part in the sitting on a case, and how."""

    person: PersonId
    way: Way


@dataclass(frozen=True, slots=True)
class Composition:
    """The commission as formed by an act; its members may vote from `since` to `until`, both included."""

    commission: str
    organisation: OrganisationId
    act: str
    act_on: date
    since: date
    until: date | None
    seats: tuple[Seated, ...]
    rules: Rules
    substitutes: tuple[Substitute, ...] = ()

    def seat_of(self, person: PersonId) -> Seat | None:
        """The person's own seat, or None for an outsider and for a substitute."""
        return next((seated.seat for seated in self.seats if seated.person == person), None)

    def everybody(self) -> tuple[PersonId, ...]:
        """All whom the act names: first those with a seat, then their substitutes."""
        return (*(one.person for one in self.seats), *(one.person for one in self.substitutes))

    def ended(self, day: date) -> tuple[PersonId, ...]:
        """Those whose own term is over on that day."""
        terms = [(one.person, one.until) for one in self.seats] + [(one.person, one.until) for one in self.substitutes]
        return tuple(person for person, until in terms if until is not None and until < day)

    def voters(self) -> tuple[PersonId, ...]:
        """Those who have a vote by seat, before any recusal."""
        silent = set() if self.rules.secretary_votes else {Seat.SECRETARY}
        return tuple(seated.person for seated in self.seats if seated.seat not in silent)


@dataclass(frozen=True, slots=True)
class StatedGround:
    """A ground of refusal (row 9 of the standard) with its sub-reason and the digest of the facts as written down."""

    ground: str
    sub_reason: str
    writing: str
