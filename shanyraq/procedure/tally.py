"""The commission's outcome, computed and explained so that a judge can follow it."""

from dataclasses import dataclass
from enum import StrEnum

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Commission, Vote
from shanyraq.procedure.composition import Choice, Composition, Majority, Seat


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


def eligible_voters(composition: Composition, recused: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    """Members who count in this case: those with a vote by seat, less the recused (APPC 67)."""
    return tuple(person for person in composition.voters() if person not in recused)


def presiding(composition: Composition, recused: tuple[PersonId, ...]) -> PersonId:
    """Who chairs the case: the chair, or the deputy when the chair is recused; empty when neither is left."""
    for seat in (Seat.CHAIR, Seat.DEPUTY):
        for seated in composition.seats:
            if seated.seat == seat and seated.person not in recused:
                return seated.person
    return ""


def vacancy(composition: Composition, recused: tuple[PersonId, ...]) -> str | None:
    """Why those who are left cannot bring a case to signed minutes, as the code of a denial; None when they can."""
    if not eligible_voters(composition, recused):
        return "nobody_left_to_vote"
    if not presiding(composition, recused):
        return "nobody_presides"
    secretary = any(one.seat is Seat.SECRETARY and one.person not in recused for one in composition.seats)
    return None if secretary else "no_secretary_left"


def tally(composition: Composition, recused: tuple[PersonId, ...], votes: tuple[Vote, ...]) -> Outcome:
    """Count the votes of one round under the commission's own rules.

    Abstaining is taking part: it helps the quorum and stays in the base of the majority. A recused member is in
    neither. A vote of somebody who is not eligible is not counted.
    """
    rules = composition.rules
    eligible = eligible_voters(composition, recused)
    counted = {vote.member: vote.choice for vote in votes if vote.member in eligible}
    in_favour, against, abstained = (
        sum(choice == wanted for choice in counted.values()) for wanted in (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
    )
    quorum = max(1, -(-len(eligible) * rules.quorum_of // rules.quorum_in))
    base = len(eligible) if rules.majority is Majority.OF_COMPOSITION else len(counted)
    gone = len(composition.voters()) - len(eligible)
    steps = ["seats", "recused" if gone else "nobody_recused", "quorum_needed"]
    chair_for = counted.get(presiding(composition, recused)) == Choice.FOR
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
    return tally(commission.composition, commission.recused, commission.votes)


def minutes_signers(commission: Commission) -> tuple[PersonId, ...]:
    """Who has to sign the minutes: who presided and the secretary."""
    composition = commission.composition
    if composition is None:
        return ()
    secretary = tuple(one.person for one in composition.seats if one.seat is Seat.SECRETARY)
    return (presiding(composition, commission.recused), *secretary)
