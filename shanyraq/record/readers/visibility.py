"""Who may see a case, and what of an open ballot. Pure: asked by every reader, tested by one truth table."""

from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Case, Commission, Voting
from shanyraq.procedure.composition import Choice, StatedGround
from shanyraq.procedure.events import Event, VoteCast
from shanyraq.procedure.may.standing import standing
from shanyraq.procedure.may.transfer import reached
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.procedure.tally import Outcome, outcome_of, seat_in_case, voters_of


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote as somebody may see it: while it is secret, only whether it was cast.

    `paper` is the digest of the signed ballot, empty where ballots are not signed.
    """

    member: PersonId
    cast: bool
    choice: Choice | None = None
    grounds: tuple[StatedGround, ...] = ()
    paper: Digest = ""


def _family(case: Case, by: By) -> bool:
    return case.filing.relative(by.person) is not None


def _applicant(case: Case, by: By) -> bool:
    return by.person == case.filing.applicant


def acts_for_somebody(case: Case, by: By, on: date) -> bool:
    """Whether a representative of the applicant, or of one of the family, may see the case on that day (APPC 68)."""
    held = [one for one in case.representations if one.representative == by.person and one.stands(on)]
    if by.role is Role.APPLICANT:
        return any(one.person == case.filing.applicant for one in held)
    return by.role is Role.FAMILY and bool(held)


def _operator(case: Case, by: By) -> bool:
    return case.filing.channel is Channel.STATE_CORPORATION


def _office(case: Case, by: By) -> bool:
    """What was never submitted is the family's own."""
    return by.organisation == case.provider and case.filing.submitted_at is not None


def _member(case: Case, by: By) -> bool:
    """A member who left the case for a conflict of interest no longer sees its file (APPC 67).

    A substitute sees it while they hold the seat.
    """
    composition = case.commission.composition
    if composition is None or by.person in case.commission.recused or by.organisation != composition.organisation:
        return False
    return composition.seat_of(by.person) is not None or seat_in_case(case.commission, by.person) is not None


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


def may_see(case: Case, by: By, on: date | None = None) -> bool:
    """Whether this actor may open the case: a role counts only in the organisation or family that the case names.

    With a day, representatives see it too, as far as their power lasts.
    """
    return _SEES.get(by.role, _authority)(case, by) or (on is not None and acts_for_somebody(case, by, on))


def blind(commission: Commission) -> bool:
    """Whether votes are secret now."""
    return commission.voting is Voting.OPEN and not commission.open_ballot


def ballots(commission: Commission, by: By) -> tuple[Ballot, ...]:
    """The votes of the present round in the order of the seats: while voting is open, a member sees their own alone."""
    if commission.composition is None or commission.voting not in (Voting.OPEN, Voting.CLOSED):
        return ()
    votes = {vote.member: vote for vote in commission.votes}
    found = []
    for member in voters_of(commission):
        vote = votes.get(member)
        shown = vote is not None and (not blind(commission) or member == by.person)
        if shown and vote is not None:
            found.append(Ballot(member, True, vote.choice, vote.grounds, vote.ballot))
        else:
            found.append(Ballot(member, vote is not None))
    return tuple(found)


def outcome(commission: Commission) -> Outcome | None:
    """The result and its arithmetic, once voting is closed."""
    if commission.composition is None or commission.voting is not Voting.CLOSED:
        return None
    return outcome_of(commission)


def seen_case(case: Case, by: By) -> Case:
    """The case without the votes and ballots that are secret from this actor.

    `may` answers the same for it as for the whole. While votes are secret no ballot but one's own is shown, of whatever
    round: whose it is and of which round does not stand beside it.
    """
    if not blind(case.commission) or by.role is Role.SYSTEM:
        return case
    own = tuple(vote for vote in case.commission.votes if vote.member == by.person)
    signed = {vote.ballot for vote in own}
    papers = tuple(one for one in case.papers if one.kind is not PaperKind.BALLOT or one.digest in signed)
    return replace(case, papers=papers, commission=replace(case.commission, votes=own))


def hides(case: Case, event: Event, seq: int, opened_seq: int, by: By) -> bool:
    """Whether an event of the journal is a vote that is secret from this actor.

    `opened_seq` is the number of the last event that opened voting: votes of rounds that were closed are not secret.
    """
    if by.role is Role.SYSTEM or not blind(case.commission) or not isinstance(event, VoteCast):
        return False
    return seq > opened_seq and event.member != by.person
