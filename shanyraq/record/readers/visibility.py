"""Who may see a case, and what of an open ballot. Pure: asked by every reader, tested by one truth table."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Case, Commission, Voting
from shanyraq.procedure.composition import Choice, StatedGround
from shanyraq.procedure.events import Event, VoteCast
from shanyraq.procedure.may.standing import standing
from shanyraq.procedure.may.transfer import reached
from shanyraq.procedure.tally import Outcome, eligible_voters, tally


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote as somebody may see it: while it is secret, only whether it was cast."""

    member: PersonId
    cast: bool
    choice: Choice | None = None
    grounds: tuple[StatedGround, ...] = ()


def _family(case: Case, by: By) -> bool:
    return case.filing.relative(by.person) is not None


def _applicant(case: Case, by: By) -> bool:
    return by.person == case.filing.applicant


def _operator(case: Case, by: By) -> bool:
    return case.filing.channel is Channel.STATE_CORPORATION


def _office(case: Case, by: By) -> bool:
    """What was never submitted is the family's own."""
    return by.organisation == case.provider and case.filing.submitted_at is not None


def _member(case: Case, by: By) -> bool:
    """A member who left the case for a conflict of interest no longer sees its file (APPC 67)."""
    composition = case.commission.composition
    if composition is None or by.person in case.commission.recused:
        return False
    return by.organisation == composition.organisation and composition.seat_of(by.person) is not None


def _system(case: Case, by: By) -> bool:
    return True


def _authority(case: Case, by: By) -> bool:
    """A body sees a case from the day the transfer comes to it: to be named is not to be asked yet."""
    return standing(case, by) is None and reached(case, by.role)


_SEES = MappingProxyType(
    {
        Role.APPLICANT: _applicant,
        Role.FAMILY: _family,
        Role.OPERATOR: _operator,
        Role.EXECUTOR: _office,
        Role.HEAD: _office,
        Role.SECRETARY: _member,
        Role.CHAIR: _member,
        Role.MEMBER: _member,
        Role.SYSTEM: _system,
    }
)


def may_see(case: Case, by: By) -> bool:
    """Whether this actor may open the case: a role counts only in the organisation or family that the case names."""
    return _SEES.get(by.role, _authority)(case, by)


def blind(commission: Commission) -> bool:
    """Whether votes are secret now."""
    return commission.voting is Voting.OPEN


def ballots(commission: Commission, by: By) -> tuple[Ballot, ...]:
    """The votes of the present round in the order of the seats: while voting is open, a member sees their own alone."""
    if commission.composition is None or commission.voting not in (Voting.OPEN, Voting.CLOSED):
        return ()
    votes = {vote.member: vote for vote in commission.votes}
    found = []
    for member in eligible_voters(commission.composition, commission.recused):
        vote = votes.get(member)
        shown = vote is not None and (not blind(commission) or member == by.person)
        if shown and vote is not None:
            found.append(Ballot(member, True, vote.choice, vote.grounds))
        else:
            found.append(Ballot(member, vote is not None))
    return tuple(found)


def outcome(commission: Commission) -> Outcome | None:
    """The result and its arithmetic, once voting is closed."""
    if commission.composition is None or commission.voting is not Voting.CLOSED:
        return None
    return tally(commission.composition, commission.recused, commission.votes)


def seen_case(case: Case, by: By) -> Case:
    """The case without the votes that are secret from this actor. `may` answers the same for it as for the whole."""
    if not blind(case.commission) or by.role is Role.SYSTEM:
        return case
    own = tuple(vote for vote in case.commission.votes if vote.member == by.person)
    return replace(case, commission=replace(case.commission, votes=own))


def hides(case: Case, event: Event, seq: int, opened_seq: int, by: By) -> bool:
    """Whether an event of the journal is a vote that is secret from this actor.

    `opened_seq` is the number of the last event that opened voting: votes of rounds that were closed are not secret.
    """
    if by.role is Role.SYSTEM or not blind(case.commission) or not isinstance(event, VoteCast):
        return False
    return seq > opened_seq and event.member != by.person
