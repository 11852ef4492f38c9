"""What must be true of every state that can be reached: the conditions in law of each result of p.7 and each date."""

from collections.abc import Iterator

from shanyraq.law.editions import Edition
from shanyraq.law.grounds import GROUNDS
from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import ENDED, Case, Stage
from shanyraq.procedure.clocks import clock_of, clocks
from shanyraq.procedure.may.filing import waiting_for
from shanyraq.procedure.may.transfer import deed_approved
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.parties import Party
from shanyraq.procedure.tally import Result, tally


def broken(case: Case, edition: Edition) -> list[str]:
    """The sentences of this page that do not hold of the case; empty when all do."""
    return [*unfounded(case, edition), *_common(case, edition)]


def unfounded(case: Case, edition: Edition) -> list[str]:
    """Those of them that speak of a result and its conditions in law."""
    return list(_results(case, edition))


def _common(case: Case, edition: Edition) -> Iterator[str]:
    if (case.stage in ENDED) == bool(next_step(case).roles):
        yield f"{case.stage}: a living case has an owner and a next step, an ended one has neither"
    if (case.ended_on is not None) != (case.stage in ENDED):
        yield f"{case.stage}: an ended case knows the day it ended"
    for clock in clocks(case, edition):
        if not edition.calendar.is_working(clock.receipt.due):
            yield f"{clock.code} ends on a day off"
    if case.filing.registered_on and case.filing.submitted_at is None:
        yield "registered, but never submitted"


def _results(case: Case, edition: Edition) -> Iterator[str]:
    submitted = case.filing.submitted_at
    came_alone = case.filing.applicant == "tenant" and not case.joined
    if submitted is not None and came_alone and waiting_for(case, submitted.date()):
        yield "submitted without the consent of every adult (Housing Law art. 13(1))"
    if case.stage is Stage.RETURNED:
        yield from _returned(case, edition)
    if case.decision.signed_on is not None:
        yield from _refused(case) if case.decision.refusal else _granted(case)
    if case.stage in (Stage.AGREEMENT, Stage.PAYMENT, Stage.COMPLETED) and case.route is not Route.COMMUNAL:
        yield from _transferred(case)
    if case.agreement.concluded_on is not None:
        yield from _agreed(case)
    if case.stage is Stage.COMPLETED:
        owed = case.decision.grants is not Basis.FREE
        if owed and sum(one.amount_tiyn for one in case.payments) != case.agreement.residual_tiyn:
            yield "completed without the whole price paid (p.8)"


def _returned(case: Case, edition: Edition) -> Iterator[str]:
    clock = clock_of(case, edition, TermCode.RETURN_INCOMPLETE)
    if clock is None or case.ended_on is None or case.ended_on > clock.receipt.due:
        yield "returned after two working days (p.6)"
    if not case.review.shortfalls:
        yield "returned without saying what is missing (reading 1)"


def _refused(case: Case) -> Iterator[str]:
    hearing = case.hearing
    if hearing.notified_on is None or not hearing.heard_on_refusal:
        yield "refused unheard (p.10; APPC 73)"
    if hearing.held_on is not None and hearing.received_on is None:
        yield "heard without having received the notice (p.10)"
    if not case.decision.grounds or any(one.ground not in GROUNDS for one in case.decision.grounds):
        yield "refused on no ground of the standard (row 9)"
    yield from _voted(case, Result.REJECTED)


def _granted(case: Case) -> Iterator[str]:
    if case.decision.grants is not case.filing.basis and not case.hearing.heard:
        yield "granted other than asked without a hearing (reading 9)"
    yield from _voted(case, Result.ADOPTED)


def _voted(case: Case, result: Result) -> Iterator[str]:
    commission = case.commission
    if commission.composition is None:
        yield "decided without a commission (p.9)"
    elif tally(commission.composition, commission.recused, commission.votes, commission.there).result is not result:
        yield "decided otherwise than the commission voted (p.7)"
    if not commission.minutes_signed:
        yield "decided without signed minutes (APPC 71)"


def _transferred(case: Case) -> Iterator[str]:
    transfer = case.transfer
    if transfer.title_registered_on is None or not deed_approved(case):
        yield "agreement without a registered transfer (p.6)"
    if set(transfer.deed_signed) != {Party.TRANSFERRING, Party.RECEIVING}:
        yield "deed not signed by both sides (p.6)"
    if case.route is Route.REPUBLICAN and not (transfer.industry_agreed and transfer.property_decision):
        yield "republican dwelling transferred without consent and decision (p.6(3))"


def _agreed(case: Case) -> Iterator[str]:
    if case.decision.signed_on is None or case.decision.refusal:
        yield "agreement without a decision (p.7)"
    if case.rights is None or case.rights.encumbered:
        yield "agreement on a dwelling whose rights are unknown or encumbered (p.9)"
    if {party for party, _ in case.agreement.signed} != {Party.APPLICANT, Party.PROVIDER}:
        yield "agreement concluded without both signatures (p.6)"
