"""The minutes of the commission, with the outcome explained so that a judge can follow it (p.9; APPC 71)."""

from datetime import datetime

from shanyraq.chancery.drawing_up.hearing import position
from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue, local, text
from shanyraq.chancery.drawing_up.matter import applicant_name, application, said_grounds
from shanyraq.outside.documents.papers import commission as papers
from shanyraq.outside.documents.papers.hearing import Stated
from shanyraq.outside.documents.text import Text, say
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.events import ChallengeRejected, DissentFiled, MemberChallenged, MemberRecused
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.procedure.tally import Outcome, Result, minutes_signers, outcome_of, seat_in_case
from shanyraq.record.readers.commission import sitting as sitting_of
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.organisations import OrganisationSeen, organisation
from shanyraq.record.readers.people import people
from shanyraq.record.readers.writings import writings
from shanyraq.words.chancery import CHANCERY


def draw_up_commission_minutes(number: str, by: By, at: datetime) -> Issued:
    """Composition and its act, recusals, the question, each vote with grounds, the tally step by step, dissents."""
    on = desk(number, at)
    commission = on.case.commission
    outcome, composition = outcome_of(commission), commission.composition
    assert composition is not None, "a vote is taken by a composition"
    assert outcome is not None, "minutes follow a closed vote"
    return issue(
        on,
        PaperKind.COMMISSION_MINUTES,
        lambda head: papers.CommissionMinutes(
            issue=head,
            sitting=sitting_facts(on, composition, by),
            members=_members(on, composition),
            question=question(on),
            heard=on.case.hearing.heard,
            hearing=position(on) if on.case.hearing.heard else "",
            outcome=outcome,
            rules=composition.rules,
            grounds=_grounds(on, outcome),
            dissents=_dissents(on),
            challenges=_challenges(on),
        ),
        body=body_of(composition),
    )


def body_of(composition: Composition | None) -> OrganisationSeen | None:
    """Whose commission it is: the owner of the dwelling's (p.9), and its papers bear its name and its numbers."""
    return organisation(composition.organisation) if composition else None


def commission_name(on: Desk) -> Text:
    """The commission by the organisation it belongs to."""
    owner = body_of(on.case.commission.composition)
    return say(CHANCERY, "commission_of", organisation=text(owner.names) if owner else "")


def question(on: Desk) -> papers.Question:
    """What the commission votes on in this case."""
    filing, put = on.case.filing, on.case.commission.grants
    assert filing.registered_on is not None, "a vote follows registration"
    assert put is not None, "a vote is taken on a question"
    return papers.Question(
        applicant_name(on), on.address, application(on).number, filing.registered_on, filing.basis, put
    )


def sitting_facts(on: Desk, composition: Composition, by: By) -> papers.Sitting:
    """The commission and its sitting on this case."""
    commission = on.case.commission
    assert commission.sits_at is not None, "a vote is taken at a sitting"
    seen = sitting_of(commission.sitting, by)
    return papers.Sitting(
        commission=commission_name(on),
        formed_by=composition.act,
        formed_on=composition.act_on,
        number=seen.number if seen else "",
        at=local(on, commission.sits_at),
        place=seen.place if seen else "",
        round=commission.round,
    )


def _members(on: Desk, composition: Composition) -> tuple[papers.Member, ...]:
    """Everybody with a seat by the act, and the substitutes who took one."""
    commission = on.case.commission
    known, why = people(composition.everybody()), _recusals(on)
    called = ((one.person, seat_in_case(commission, one.person)) for one in composition.substitutes)
    seated = [(one.person, one.seat) for one in composition.seats]
    seated += [(person, seat) for person, seat in called if seat is not None]
    return tuple(_member(on, person, seat, known[person].full_name, why) for person, seat in seated)


def _member(on: Desk, person: PersonId, seat: Seat, name: str, why: dict[PersonId, str]) -> papers.Member:
    commission = on.case.commission
    if person in commission.recused:
        return papers.Member(name, seat, papers.Presence.RECUSED, recused_because=why.get(person, ""))
    vote = next((vote for vote in commission.votes if vote.member == person), None)
    by_vote = vote is not None or seat is Seat.SECRETARY
    there = by_vote if commission.there is None else person in commission.there
    ballot = next((one.number for one in on.case.papers if vote and vote.ballot == one.digest), "")
    return papers.Member(
        name,
        seat,
        papers.Presence.PRESENT if there else papers.Presence.ABSENT,
        vote.choice if vote else None,
        ballot=ballot,
        signs=person in minutes_signers(commission),
    )


def _recusals(on: Desk) -> dict[PersonId, str]:
    """Why each recused member left: their own words, or the chair's."""
    left = [one.event for one in entries(on.number) if isinstance(one.event, MemberRecused)]
    return _said({one.member: one.writing for one in left})


def _dissents(on: Desk) -> tuple[papers.Dissent, ...]:
    filed = [one.event for one in entries(on.number) if isinstance(one.event, DissentFiled)]
    texts = _said({one.member: one.writing for one in filed if one.member in on.case.commission.dissents})
    known = people(texts)
    return tuple(papers.Dissent(known[member].full_name, text) for member, text in texts.items())


def _challenges(on: Desk) -> tuple[papers.Challenge, ...]:
    """Challenges the chair did not follow, with what was asked and what was answered; who left stands apart."""
    told = [one.event for one in entries(on.number)]
    asked = _said({one.member: one.writing for one in told if isinstance(one, MemberChallenged)})
    stays = _said({one.member: one.writing for one in told if isinstance(one, ChallengeRejected)})
    known = people(stays)
    return tuple(
        papers.Challenge(known[member].full_name, asked.get(member, ""), answer)
        for member, answer in stays.items()
        if member not in on.case.commission.recused
    )


def _said(named: dict[PersonId, Digest]) -> dict[PersonId, str]:
    texts = writings(named.values())
    return {person: texts.get(digest, "") for person, digest in named.items()}


def _grounds(on: Desk, outcome: Outcome) -> tuple[Stated, ...]:
    if outcome.result is not Result.REJECTED:
        return ()
    return said_grounds(ground for vote in on.case.commission.votes for ground in vote.grounds)
