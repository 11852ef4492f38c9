"""Conditions of the commission's work: who may vote, when, and never against somebody who was not heard."""

from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case, Voting
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.tally import eligible_voters, minutes_signers


def _composition(case: Case) -> Composition:
    assert case.commission.composition is not None, "the stage of the commission has a composition"
    return case.commission.composition


def not_yet_voting(case: Case, now: Moment) -> Denial | None:
    """Voting has not begun."""
    if case.commission.voting in (Voting.NOT_SCHEDULED, Voting.SCHEDULED):
        return None
    return Denial("voting_has_begun", "APPC/71")


def not_yet_closed(case: Case, now: Moment) -> Denial | None:
    """Voting has not ended: a conflict can be declared until then."""
    return Denial("voting_is_closed", "APPC/67") if case.commission.voting is Voting.CLOSED else None


def has_challenge(case: Case, now: Moment) -> Denial | None:
    """A member was challenged and the chair has not decided."""
    return None if case.commission.challenged else Denial("no_challenge", "APPC/67")


def may_vote(case: Case, now: Moment) -> Denial | None:
    """The sitting has come, the composition can decide, and a person who was told of a refusal has had their days."""
    commission = case.commission
    if commission.voting is not Voting.SCHEDULED or commission.sits_at is None:
        return not_yet_voting(case, now) or Denial("sitting_not_scheduled", "O437/p9-1")
    if now.at < commission.sits_at:
        return Denial("sitting_not_due", "O437/p9-1", {"at": now.local(commission.sits_at)})
    return _unable(case, now) or _days_of_the_heard(case, now)


def _unable(case: Case, now: Moment) -> Denial | None:
    """Why this composition cannot decide this case, if so; another one can then be formed."""
    composition, recused = _composition(case), case.commission.recused
    if not composition.since <= now.today <= (composition.until or now.today):
        return Denial("composition_not_in_term", "APPC/71", {"since": composition.since, "until": composition.until})
    if case.commission.challenged:
        return Denial("challenge_undecided", "APPC/67")
    if not eligible_voters(composition, recused):
        return Denial("nobody_left_to_vote", "APPC/67")
    if not any(one.seat is Seat.SECRETARY and one.person not in recused for one in composition.seats):
        return Denial("no_secretary_left", "APPC/71")
    return None


def _days_of_the_heard(case: Case, now: Moment) -> Denial | None:
    """Two working days for objections and three full ones between the notice and the act, unless waived (reading 4).

    Both are counted from receipt, the stricter reading: a day before the person knew is not a day they had.
    """
    hearing = case.hearing
    if hearing.received_on is None or hearing.waived_on is not None:
        return None
    terms = now.edition.terms
    objections = now.calendar.add_working_days(hearing.received_on, terms[TermCode.OBJECTIONS].term.count)
    if now.today <= objections:
        return Denial("objections_still_open", "APPC/73-3", {"until": objections})
    full = now.calendar.working_days_between(hearing.received_on, now.today)
    lead = terms[TermCode.HEARING_LEAD].term.count
    return Denial("too_soon_after_notice", "APPC/73-1", {"days": lead}) if full < lead else None


def may_cast(case: Case, now: Moment) -> Denial | None:
    """Voting is open, the member has a vote and has not used it."""
    if case.commission.voting is not Voting.OPEN:
        return Denial("voting_not_open", "O437/p9-1")
    if now.by.person not in _composition(case).voters():
        return Denial("no_vote_by_seat", "APPC/71")
    if any(vote.member == now.by.person for vote in case.commission.votes):
        return Denial("already_voted", "APPC/71")
    return None


def voting_is_open(case: Case, now: Moment) -> Denial | None:
    """Voting runs and can be closed."""
    return None if case.commission.voting is Voting.OPEN else Denial("voting_not_open", "O437/p9-1")


def voting_is_closed(case: Case, now: Moment) -> Denial | None:
    """There is an outcome to write down, and the minutes are not signed by anybody yet."""
    if case.commission.voting is not Voting.CLOSED:
        return Denial("voting_not_closed", "APPC/71")
    return Denial("minutes_already_signed", "APPC/71") if case.commission.minutes_signed else None


def may_dissent(case: Case, now: Moment) -> Denial | None:
    """A member who voted may write a dissenting opinion until the minutes are signed."""
    if case.commission.voting is not Voting.CLOSED:
        return Denial("voting_not_closed", "APPC/71")
    if not any(vote.member == now.by.person for vote in case.commission.votes):
        return Denial("did_not_vote", "APPC/71")
    if now.by.person in case.commission.dissents:
        return Denial("dissent_already_filed", "APPC/71")
    return None


def minutes_wait(case: Case, now: Moment) -> Denial | None:
    """The minutes wait for this person's signature."""
    if not case.commission.minutes:
        return Denial("no_minutes_yet", "APPC/71")
    if now.by.person not in minutes_signers(case.commission):
        return Denial("not_a_signer_of_minutes", "APPC/71")
    return Denial("already_signed", "APPC/71") if now.by.person in case.commission.minutes_signed else None
