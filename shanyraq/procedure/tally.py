"""The commission's outcome, computed and explained so that a judge can follow it."""

from dataclasses import dataclass
from enum import StrEnum

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Commission, Vote
from shanyraq.procedure.composition import Choice, Composition, Majority, Rules, Seat, Seated


class Result(StrEnum):
    """What the votes mean."""

    NO_QUORUM = "no_quorum"
    ADOPTED = "adopted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result and each number it came from.

    `eligible` are the members with a vote less the recused; `quorum` is how many of them had to vote; `majority_base`
    is what the votes in favour had to be more than half of; `steps` are keys of `words.tally`, in reading order.
    """

    result: Result
    seats: int
    recused: int
    eligible: int
    quorum: int
    voted: int
    in_favour: int
    against: int
    abstained: int
    majority_base: int
    by_casting_vote: bool
    steps: tuple[str, ...]


There = tuple[PersonId, ...] | None
"""Who takes part in a sitting; None while nobody wrote that down."""


def seats_of_case(composition: Composition, recused: tuple[PersonId, ...], there: There = None) -> tuple[Seated, ...]:
    """Who sits in which seat on this case, without the recused.

    A substitute takes the seat of a member who left the case, or who is away where it is written down who is there.
    """

    def out(person: PersonId) -> bool:
        return person in recused or (there is not None and person not in there)

    taken: list[Seated] = []
    for seated in composition.seats:
        sitting = seated
        if out(seated.person):
            stands_in = (one for one in composition.substitutes if one.stands_in_for == seated.person)
            called = next((one for one in stands_in if not out(one.person)), None)
            sitting = Seated(called.person, seated.seat, called.until) if called else seated
        if sitting.person not in recused:
            taken.append(sitting)
    return tuple(taken)


def seat_in_case(commission: Commission, person: PersonId) -> Seat | None:
    """The seat somebody holds on this case now; None for outsiders, for the recused and for substitutes not called."""
    composition = commission.composition
    if composition is None:
        return None
    seats = seats_of_case(composition, commission.recused, commission.there)
    return next((one.seat for one in seats if one.person == person), None)


def eligible_voters(
    composition: Composition, recused: tuple[PersonId, ...], there: There = None
) -> tuple[PersonId, ...]:
    """Members who count in this case: those with a vote by seat, less the recused (APPC 67)."""
    silent = set() if composition.rules.secretary_votes else {Seat.SECRETARY}
    return tuple(one.person for one in seats_of_case(composition, recused, there) if one.seat not in silent)


def voters_of(commission: Commission) -> tuple[PersonId, ...]:
    """Those who count in the present round; nobody before the commission is formed."""
    if commission.composition is None:
        return ()
    return eligible_voters(commission.composition, commission.recused, commission.there)


def presiding(composition: Composition, recused: tuple[PersonId, ...], there: There = None) -> PersonId:
    """Who chairs the case: the chair, or the deputy when the chair is recused or away; empty when neither is left."""
    for seat in (Seat.CHAIR, Seat.DEPUTY):
        for seated in composition.seats:
            left = seated.person in recused or (there is not None and seated.person not in there)
            if seated.seat == seat and not left:
                return seated.person
    return ""


def presides(commission: Commission) -> PersonId:
    """Who chairs the case now; empty when nobody does."""
    if commission.composition is None:
        return ""
    return presiding(commission.composition, commission.recused, commission.there)


def quorum_needed(rules: Rules, eligible: int) -> int:
    """How many of those who count have to vote."""
    return max(1, -(-eligible * rules.quorum_of // rules.quorum_in))


def vacancy(composition: Composition, recused: tuple[PersonId, ...]) -> str | None:
    """Why those who are left cannot bring a case to signed minutes, as the code of a denial; None when they can."""
    if not eligible_voters(composition, recused):
        return "nobody_left_to_vote"
    if not presiding(composition, recused):
        return "nobody_presides"
    secretary = any(one.seat is Seat.SECRETARY for one in seats_of_case(composition, recused))
    return None if secretary else "no_secretary_left"


def tally(
    composition: Composition, recused: tuple[PersonId, ...], votes: tuple[Vote, ...], there: There = None
) -> Outcome:
    """Count the votes of one round under the commission's own rules.

    Abstaining is taking part: it helps the quorum and stays in the base of the majority. A recused member is in
    neither. A vote of somebody who is not eligible is not counted. Who is away stays in the quorum's base.
    """
    rules = composition.rules
    eligible = eligible_voters(composition, recused, there)
    counted = {vote.member: vote.choice for vote in votes if vote.member in eligible}
    in_favour, against, abstained = (
        sum(choice == wanted for choice in counted.values()) for wanted in (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
    )
    quorum = quorum_needed(rules, len(eligible))
    base = len(eligible) if rules.majority is Majority.OF_COMPOSITION else len(counted)
    gone = len(composition.voters()) - len(eligible)
    steps = ["seats", "recused" if gone else "nobody_recused", "quorum_needed"]
    chair_for = counted.get(presiding(composition, recused, there)) == Choice.FOR
    casting = False
    if len(counted) < quorum:
        result = Result.NO_QUORUM
        steps.append("quorum_missing")
    elif in_favour * 2 > base:
        result = Result.ADOPTED
        steps += ["quorum_reached", "majority_needed", "majority_reached"]
    elif rules.casting_vote and in_favour * 2 == base and in_favour == against and chair_for:
        result, casting = Result.ADOPTED, True
        steps += ["quorum_reached", "majority_needed", "tie", "casting_vote"]
    else:
        result = Result.REJECTED
        steps += ["quorum_reached", "majority_needed", "majority_missing"]
    return Outcome(
        result=result,
        seats=len(composition.voters()),
        recused=gone,
        eligible=len(eligible),
        quorum=quorum,
        voted=len(counted),
        in_favour=in_favour,
        against=against,
        abstained=abstained,
        majority_base=base,
        by_casting_vote=casting,
        steps=tuple(steps),
    )


def outcome_of(commission: Commission) -> Outcome | None:
    """The outcome of the present round once voting is closed; None before, since votes are blind until then."""
    if commission.composition is None or commission.closed_on is None:
        return None
    return tally(commission.composition, commission.recused, commission.votes, commission.there)


def minutes_signers(commission: Commission) -> tuple[PersonId, ...]:
    """Who has to sign the minutes: who presided and the secretary."""
    composition = commission.composition
    if composition is None:
        return ()
    seats = seats_of_case(composition, commission.recused, commission.there)
    secretary = tuple(one.person for one in seats if one.seat is Seat.SECRETARY)
    return (presides(commission), *secretary)
