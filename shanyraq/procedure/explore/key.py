"""What tells two states apart: only what decides which commands lead where from here on.

Names, numbers and dates fall away, and so does a fact once nothing can depend on it any more: the checklist after the
review, the consents after the filing. What commutes with the work of a stage (the rights on the dwelling and its price
while the commission deliberates) is looked at from the stage in which it begins to matter; it is tried everywhere.
"""

from datetime import datetime

from shanyraq.law.editions import Edition
from shanyraq.procedure.case import ENDED, Case, Stage, Voting
from shanyraq.procedure.explore.moments import time_piece
from shanyraq.procedure.requirements import unchecked

Key = tuple[object, ...]

_DELIBERATION = frozenset({Stage.HEARING, Stage.COMMISSION})
"""Where a correction asked for, or a successor in the applicant's place, changes nothing of the work."""


def key(case: Case, edition: Edition, at: datetime) -> Key:
    """The state as the exploration sees it."""
    turns = (case.suspended, case.awaits_successor)
    corrections = case.stage not in _DELIBERATION and bool(case.corrections)
    if case.stage in ENDED:
        return (case.stage, corrections, case.decision.grants, len(case.payments))
    replaced = case.stage not in _DELIBERATION and _replaced(case)
    return (case.stage, turns, corrections, replaced, _RELEVANT[case.stage](case), time_piece(case, edition, at))


def _replaced(case: Case) -> bool:
    return bool(case.filing.household) and all(one.person != "tenant" for one in case.filing.household)


def _new(case: Case) -> Key:
    return ()


def _filing(case: Case) -> Key:
    filing = case.filing
    answers = tuple(sorted((one.person, str(one.state)) for one in filing.consents))
    return (bool(filing.paper), filing.basis, filing.applicant, answers, bool(case.representations))


def _submitted(case: Case) -> Key:
    return (case.filing.basis,)


def _review(case: Case) -> Key:
    findings = dict(case.review.findings)
    requirements = len(findings) == 9 and not unchecked(case)
    return (case.filing.basis, len(findings), findings.get(3), requirements, len(case.papers) > 1)


def _heard(case: Case) -> Key:
    hearing = case.hearing
    seen = (bool(hearing.notified_on), bool(hearing.received_on), hearing.heard, bool(hearing.waived_on))
    return (*seen, hearing.instead)


def _hearing(case: Case) -> Key:
    return (case.filing.basis, _heard(case))


def _commission(case: Case) -> Key:
    commission = case.commission
    votes = tuple(sorted((_seat(case, vote.member), str(vote.choice)) for vote in commission.votes))
    decided = commission.voting is Voting.CLOSED
    return (
        case.filing.basis,
        _heard(case),
        commission.voting,
        commission.grants if commission.voting in (Voting.OPEN, Voting.CLOSED) else None,
        tuple(sorted(filter(None, (_seat(case, one) for one in commission.recused)))),
        tuple(sorted(_seat(case, one) for one in commission.challenged)),
        _away(case),
        votes,
        (bool(commission.minutes), tuple(sorted(_seat(case, one) for one in commission.minutes_signed)))
        if decided
        else (),
    )


def _away(case: Case) -> Key:
    """The seats of those who are away; that everybody is there is the same as nobody having written it down."""
    commission = case.commission
    if commission.there is None or commission.composition is None:
        return ()
    known = (one for one in commission.composition.seats if one.person not in commission.recused)
    return tuple(sorted(str(one.seat) for one in known if one.person not in commission.there))


def _seat(case: Case, person: str) -> str:
    """The seat somebody holds in the present composition; empty for those who sat in an earlier one."""
    composition = case.commission.composition
    return str(composition.seat_of(person) or "") if composition else ""


def _rights_and_price(case: Case) -> Key:
    return (case.rights.encumbered if case.rights else None, case.agreement.residual_tiyn)


def _decision(case: Case) -> Key:
    decision = case.decision
    return (decision.refusal, decision.grants, bool(decision.paper), _rights_and_price(case))


def _transfer(case: Case) -> Key:
    transfer = case.transfer
    return (
        case.decision.grants,
        bool(transfer.parties),
        (bool(transfer.petition_on), transfer.industry_agreed, transfer.property_decision),
        (bool(transfer.deed), tuple(sorted(transfer.deed_signed)), tuple(sorted(transfer.deed_approved))),
        bool(transfer.title_registered_on),
        case.agreement.residual_tiyn,
    )


def _agreement(case: Case) -> Key:
    signed = tuple(sorted(str(party) for party, _ in case.agreement.signed))
    owed = any(one.person == "neighbour" for one in case.filing.household), bool(case.filing.consent("neighbour"))
    return (case.decision.grants, _rights_and_price(case), bool(case.agreement.paper), signed, owed)


def _payment(case: Case) -> Key:
    return tuple(sorted(one.amount_tiyn for one in case.payments))


_RELEVANT = {
    Stage.NEW: _new,
    Stage.FILING: _filing,
    Stage.SUBMITTED: _submitted,
    Stage.REVIEW: _review,
    Stage.HEARING: _hearing,
    Stage.COMMISSION: _commission,
    Stage.DECISION: _decision,
    Stage.TRANSFER: _transfer,
    Stage.AGREEMENT: _agreement,
    Stage.PAYMENT: _payment,
}
