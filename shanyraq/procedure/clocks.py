"""The terms of a case: each started by an act, each with its receipt, each still running or ended by another act."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from shanyraq.law.editions import Edition
from shanyraq.law.price import Basis, Part, PartKind, payment_receipt, schedule
from shanyraq.law.receipts import Receipt, Suspended, receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import ENDED, Case, Stage


@dataclass(frozen=True, slots=True)
class Clock:
    """One term of the case.

    `part` is the number of the instalment for payments, else 0. `ended_on` is the day the act that the term waits for
    was done, or the term passed; None while it runs. `window` marks a term within which something *may* be done
    (return, objections, a notice of refusal that nobody has decided upon): its end is no breach.
    """

    code: TermCode
    receipt: Receipt
    ended_on: date | None
    part: int = 0
    window: bool = False

    @property
    def running(self) -> bool:
        """Whether the term still waits for its act."""
        return self.ended_on is None


WINDOWS = frozenset({TermCode.RETURN_INCOMPLETE, TermCode.OBJECTIONS, TermCode.PRELIMINARY_REFUSAL_NOTICE})
"""Terms that close a possibility instead of breaking a duty (readings 1 and 5; APPC 73(3))."""


def _is_window(case: Case, code: TermCode) -> bool:
    """The notice of a preliminary refusal is nobody's duty until the commission has voted against."""
    owed = code is TermCode.PRELIMINARY_REFUSAL_NOTICE and case.stage is Stage.HEARING
    return code in WINDOWS and not owed


def payment_schedule(case: Case, edition: Edition) -> tuple[Part, ...]:
    """What is owed and when, once the agreement is concluded; empty when the dwelling is acquired free of charge."""
    agreement, grants = case.agreement, case.decision.grants
    if agreement.concluded_on is None or grants in (None, Basis.FREE) or agreement.residual_tiyn is None:
        return ()
    assert grants is not None
    choice = case.filing.instalments if grants is Basis.INSTALMENTS else None
    return schedule(edition.calendar, grants, agreement.residual_tiyn, choice, agreement.concluded_on)


def clocks(case: Case, edition: Edition) -> tuple[Clock, ...]:
    """All terms of the case that have started, in the order of the law.

    Raises NoCalendar when a term runs into a year for which the calendar has no table.
    """
    return tuple(_clocks(case, edition))


def clock_of(case: Case, edition: Edition, code: str, part: int = 0) -> Clock | None:
    """The clock of this code and part, or None when it never started."""
    return next((one for one in clocks(case, edition) if one.code == code and one.part == part), None)


def _clocks(case: Case, edition: Edition) -> Iterator[Clock]:
    registered_on = case.filing.registered_on
    if registered_on is not None:
        yield from _review_clocks(case, edition, registered_on)
    if case.hearing.received_on is not None:
        ended = case.hearing.held_on or case.hearing.waived_on
        yield _clock(case, edition, TermCode.OBJECTIONS, case.hearing.received_on, ended)
    if case.decision.signed_on is not None and not case.decision.refusal:
        yield from _transfer_clocks(case, edition, case.decision.signed_on)
        yield from _agreement_clocks(case, edition, case.decision.signed_on)
    for number, correction in enumerate(case.corrections, start=1):
        yield _clock(case, edition, TermCode.CORRECTION, correction.requested_on, None, part=number)


def _review_clocks(case: Case, edition: Edition, registered_on: date) -> Iterator[Clock]:
    yield _clock(case, edition, TermCode.RETURN_INCOMPLETE, registered_on, case.review.finished_on)
    told = case.hearing.notified_on or case.decision.registered_on
    yield _clock(case, edition, TermCode.PRELIMINARY_REFUSAL_NOTICE, registered_on, told)
    yield _clock(case, edition, TermCode.COMMISSION_DECISION, registered_on, case.decision.signed_on)


def _transfer_clocks(case: Case, edition: Edition, decided_on: date) -> Iterator[Clock]:
    transfer = case.transfer
    if case.route is Route.COMMUNAL:
        return
    if case.route is Route.REPUBLICAN:
        decided = transfer.property_decided_on if transfer.property_decision else None
        yield _clock(case, edition, TermCode.PROPERTY_BODY_DECISION, decided_on, decided)
        if decided is not None:
            yield _clock(case, edition, TermCode.TRANSFER, decided, transfer.title_registered_on)
        yield _clock(case, edition, TermCode.TRANSFER_CAP, decided_on, transfer.title_registered_on)
    else:
        yield _clock(case, edition, TermCode.TRANSFER, decided_on, transfer.title_registered_on)


def _agreement_clocks(case: Case, edition: Edition, decided_on: date) -> Iterator[Clock]:
    start: date | None = decided_on
    if case.route is not Route.COMMUNAL:
        titled, rights = case.transfer.title_registered_on, case.rights
        start = max(titled, rights.received_on) if titled and rights and case.stage is not Stage.TRANSFER else None
    if start is None:
        return
    concluded_on = case.agreement.concluded_on
    yield _clock(case, edition, TermCode.AGREEMENT, start, concluded_on)
    if concluded_on is not None:
        yield from _payment_clocks(case, edition, concluded_on)


def _payment_clocks(case: Case, edition: Edition, concluded_on: date) -> Iterator[Clock]:
    """Each part is met on the day the money received reached the sum of the parts up to it."""
    owed = 0
    for part in payment_schedule(case, edition):
        owed += part.amount_tiyn
        number = 0 if part.what is PartKind.WHOLE else part.number
        counted = payment_receipt(edition, part, concluded_on, route=case.route)
        yield Clock(TermCode.PAYMENT, counted, _met_on(case, owed), number)


def _met_on(case: Case, owed: int) -> date | None:
    paid = 0
    for one in sorted(case.payments, key=lambda received: received.paid_on):
        paid += one.amount_tiyn
        if paid >= owed:
            return one.paid_on
    return None


def _clock(
    case: Case, edition: Edition, code: TermCode, event_day: date, ended_on: date | None, part: int = 0
) -> Clock:
    counted = receipt(
        edition,
        code,
        event_day,
        route=case.route,
        channel=case.filing.channel,
        suspensions=_suspended(case),
    )
    window = _is_window(case, code)
    if ended_on is None and window and any(one.term == code for one in case.passed):
        ended_on = counted.due
    if ended_on is None and case.stage in ENDED:
        ended_on = case.ended_on
    return Clock(code, counted, ended_on, part, window)


def _suspended(case: Case) -> tuple[Suspended, ...]:
    """Days that stood still; the day of resumption counts again, so a suspension lifted on its own day is none."""
    return tuple(
        Suspended(one.since, one.until - timedelta(days=1), one.act)
        for one in case.suspensions
        if one.until is not None and one.until > one.since
    )
