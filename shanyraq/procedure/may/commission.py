"""Conditions of the commission's work: who may vote, when, and never against somebody who was not heard."""

from datetime import date, timedelta

from shanyraq.law.editions import Edition
from shanyraq.law.receipts import due
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case, Voting
from shanyraq.procedure.clocks import suspended_days
from shanyraq.procedure.composition import Composition
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.tally import minutes_signers, quorum_needed, seats_of_case, vacancy, voters_of


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


def may_be_formed_anew(case: Case, now: Moment) -> Denial | None:
    """Until voting begins, and while it runs only if those who are left cannot finish it."""
    if case.commission.voting is Voting.OPEN and (_vacant(case) or _out_of_term(_composition(case), now)):
        return None
    return not_yet_voting(case, now)


def may_vote(case: Case, now: Moment) -> Denial | None:
    """The sitting has come, the composition can decide, and a person who was told of a refusal has had their days."""
    commission = case.commission
    if commission.voting is not Voting.SCHEDULED or commission.sits_at is None:
        return not_yet_voting(case, now) or Denial("sitting_not_scheduled", "O437/p9-1")
    if now.at < commission.sits_at:
        return Denial("sitting_not_due", "O437/p9-1", {"at": now.local(commission.sits_at)})
    return _unable(case, now) or _too_few(case) or _days_of_the_heard(case, now)


def attendance_is_open(case: Case, now: Moment) -> Denial | None:
    """The sitting has come, and the voting has not ended."""
    commission = case.commission
    if commission.voting is Voting.OPEN:
        return None
    if commission.voting is not Voting.SCHEDULED or commission.sits_at is None:
        return not_yet_voting(case, now) or Denial("sitting_not_scheduled", "O437/p9-1")
    if now.at < commission.sits_at:
        return Denial("sitting_not_due", "O437/p9-1", {"at": now.local(commission.sits_at)})
    return None


def _too_few(case: Case) -> Denial | None:
    """Where it is written down who is there, voting does not open without a quorum of them."""
    there = case.commission.there
    if there is None:
        return None
    voters = voters_of(case.commission)
    present = sum(one in there for one in voters)
    needed = quorum_needed(_composition(case).rules, len(voters))
    return Denial("quorum_not_there", "APPC/71", {"present": present, "needed": needed}) if present < needed else None


def _unable(case: Case, now: Moment) -> Denial | None:
    """Why this composition cannot decide this case, if so; another one can then be formed."""
    outside = _out_of_term(_composition(case), now)
    if outside:
        return outside
    if case.commission.challenged:
        return Denial("challenge_undecided", "APPC/67")
    return _vacant(case) or _of_the_family(case)


def _out_of_term(composition: Composition, now: Moment) -> Denial | None:
    if composition.since <= now.today <= (composition.until or now.today):
        ended = len(composition.ended(now.today))
        return Denial("seat_term_ended", "APPC/71", {"count": ended}) if ended else None
    return Denial("composition_not_in_term", "APPC/71", {"since": composition.since, "until": composition.until})


def _vacant(case: Case) -> Denial | None:
    code = vacancy(_composition(case), case.commission.recused)
    return Denial(code, "APPC/67") if code else None


def _of_the_family(case: Case) -> Denial | None:
    """A member of the tenant's family is in no denominator; they leave before the vote."""
    commission = case.commission
    seated = (one.person for one in seats_of_case(_composition(case), commission.recused, commission.there))
    return Denial("family_in_commission", "APPC/67") if any(map(case.filing.relative, seated)) else None


def _days_of_the_heard(case: Case, now: Moment) -> Denial | None:
    """Two working days for objections and three full ones between the notice and the act, unless waived (reading 4).

    Both are counted from receipt, the stricter reading: a day before the person knew is not a day they had. Nor is one
    on which the terms stood still.
    """
    hearing = case.hearing
    if hearing.received_on is None or hearing.waived_on is not None:
        return None
    objections = _last_of(case, now, TermCode.OBJECTIONS, hearing.received_on)
    if now.today <= objections:
        return Denial("objections_still_open", "APPC/73-3", {"until": objections})
    lead = _last_of(case, now, TermCode.HEARING_LEAD, hearing.received_on)
    days = now.edition.terms[TermCode.HEARING_LEAD].term.count
    return Denial("too_soon_after_notice", "APPC/73-1", {"days": days}) if now.today <= lead else None


def earliest_vote(case: Case, edition: Edition) -> date | None:
    """The first day on which the commission may vote on somebody who was told of a refusal; None where no days run."""
    hearing = case.hearing
    if hearing.received_on is None or hearing.waived_on is not None:
        return None
    codes = (TermCode.OBJECTIONS, TermCode.HEARING_LEAD)
    lasts = (
        due(edition.calendar, hearing.received_on, edition.terms[code].term, suspended_days(case, code)).due
        for code in codes
    )
    return edition.calendar.next_working(max(lasts) + timedelta(days=1))


def _last_of(case: Case, now: Moment, code: TermCode, event_day: date) -> date:
    return due(now.calendar, event_day, now.edition.terms[code].term, suspended_days(case, code)).due


def may_cast(case: Case, now: Moment) -> Denial | None:
    """Voting is open, the member is in office, has a vote and has not used it."""
    if case.commission.voting is Voting.CLOSED:
        return Denial("voting_is_closed", "APPC/71")
    if case.commission.voting is not Voting.OPEN:
        return Denial("voting_not_open", "O437/p9-1")
    outside = _out_of_term(_composition(case), now)
    if outside:
        return outside
    there = case.commission.there
    if there is not None and now.by.person not in there:
        return Denial("not_attending", "APPC/71")
    if now.by.person not in voters_of(case.commission):
        return Denial("no_vote_by_seat", "APPC/71")
    if any(vote.member == now.by.person for vote in case.commission.votes):
        return Denial("already_voted", "APPC/71")
    return None


def voted_otherwise(case: Case, *, by_ballot: bool) -> Denial | None:
    """Against a way of voting that is not the commission's own: signed ballots exactly where its rules say so."""
    rules = _composition(case).rules
    if rules.signed_ballots is by_ballot:
        return None
    return Denial("ballot_not_asked" if by_ballot else "ballot_not_signed", "APPC/71", {"source": rules.source})


def voting_is_open(case: Case, now: Moment) -> Denial | None:
    """Voting runs, and those who are left can write down what it comes to."""
    if case.commission.voting is not Voting.OPEN:
        return Denial("voting_not_open", "O437/p9-1")
    return _vacant(case)


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
