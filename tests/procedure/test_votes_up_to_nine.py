"""Every pattern of votes of up to nine members, compared with tables written by hand that share no code with the tally.

Members but the chair are alike: only how many of them voted how matters, which is looked at by itself below.
"""

from collections.abc import Iterator
from datetime import date
from itertools import permutations, product

import pytest

from shanyraq.procedure.case import Vote
from shanyraq.procedure.composition import Choice, Composition, Majority, Rules, Seat, Seated
from shanyraq.procedure.tally import Result, tally

MOST = 9
F, A, S = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN

MUST_VOTE = {
    (1, 2): (1, 1, 2, 2, 3, 3, 4, 4, 5),
    (2, 3): (1, 2, 2, 3, 4, 4, 5, 6, 6),
    (3, 4): (1, 2, 3, 3, 4, 5, 6, 6, 7),
    (1, 1): (1, 2, 3, 4, 5, 6, 7, 8, 9),
}
"""How many of 1, 2, … 9 members have to vote: half, two thirds, three quarters, all of them."""

MORE_THAN_HALF = (1, 2, 2, 3, 3, 4, 4, 5, 5)
"""How many votes are more than half of 1, 2, … 9."""

EVEN_HALF = {2: 1, 4: 2, 6: 3, 8: 4}
"""Where votes can be equal, and how many each side then has."""


def _commission(members: int, rules: Rules) -> Composition:
    seats = [Seated("m0", Seat.CHAIR), *(Seated(f"m{n}", Seat.MEMBER) for n in range(1, members))]
    seats.append(Seated("secretary", Seat.SECRETARY))
    return Composition("c", "o", "act", date(2021, 1, 5), date(2021, 1, 5), None, tuple(seats), rules)


def _patterns(members: int) -> Iterator[tuple[Choice | None, ...]]:
    """The chair's vote, and how the others divide into for, against, abstained and silent."""
    others = members - 1
    for chair in (F, A, S, None):
        for yes in range(others + 1):
            for no in range(others + 1 - yes):
                for away in range(others + 1 - yes - no):
                    rest: tuple[Choice | None, ...] = (None,) * away + (S,) * (others - yes - no - away)
                    yield (chair, *(F,) * yes, *(A,) * no, *rest)


def _by_table(votes: tuple[Choice | None, ...], quorum: tuple[int, int], majority: Majority, casting: bool) -> Result:
    members, cast = len(votes), sum(vote is not None for vote in votes)
    if cast < MUST_VOTE[quorum][members - 1]:
        return Result.NO_QUORUM
    base = members if majority is Majority.OF_COMPOSITION else cast
    yes, no = votes.count(F), votes.count(A)
    if yes >= MORE_THAN_HALF[base - 1]:
        return Result.ADOPTED
    tie = EVEN_HALF.get(base) == yes == no
    return Result.ADOPTED if tie and casting and votes[0] is F else Result.REJECTED


def _counted(votes: tuple[Choice | None, ...], rules: Rules) -> Result:
    cast = tuple(Vote(f"m{at}", vote) for at, vote in enumerate(votes) if vote is not None)
    return tally(_commission(len(votes), rules), (), cast).result


@pytest.mark.parametrize("members", range(1, MOST + 1))
@pytest.mark.parametrize("quorum", MUST_VOTE, ids=str)
def test_every_pattern_of_votes_comes_to_what_the_tables_say(members: int, quorum: tuple[int, int]) -> None:
    seen = set()
    for majority, casting in product(Majority, (False, True)):
        rules = Rules(*quorum, majority, casting, secretary_votes=False, source="by table")
        for votes in _patterns(members):
            expected = _by_table(votes, quorum, majority, casting)
            assert _counted(votes, rules) is expected, (votes, rules)
            seen.add(expected)
    assert {Result.ADOPTED, Result.REJECTED} <= seen


@pytest.mark.parametrize("votes", [(F, F, A, S, None), (A, F, F, None, S), (S, F, A, A, F)])
def test_which_of_the_members_voted_how_makes_no_difference(votes: tuple[Choice | None, ...]) -> None:
    rules = Rules(1, 2, Majority.OF_VOTERS, casting_vote=True, secretary_votes=False, source="by table")
    results = {_counted((votes[0], *others), rules) for others in permutations(votes[1:])}
    assert len(results) == 1


@pytest.mark.parametrize("gone", range(1, MOST - 1))
def test_the_recused_of_nine_count_like_seats_that_are_not_there(gone: int) -> None:
    rules = Rules(2, 3, Majority.OF_COMPOSITION, casting_vote=True, secretary_votes=False, source="by table")
    nine, left = _commission(MOST, rules), MOST - gone
    recused = tuple(f"m{n}" for n in range(left, MOST))
    for votes in _patterns(left):
        cast = tuple(Vote(f"m{at}", vote) for at, vote in enumerate(votes) if vote is not None)
        noise = tuple(Vote(person, A) for person in recused)
        expected = _by_table(votes, (2, 3), Majority.OF_COMPOSITION, casting=True)
        assert tally(nine, recused, (*cast, *noise)).result is expected
