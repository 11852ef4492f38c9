"""The terms of a case: each started by an act, each with its receipt, each still running or ended by another act."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shanyraq.law.editions import Edition
from shanyraq.law.hours import local_day
from shanyraq.law.price import Basis, Part, PartKind, payment_receipt, schedule
from shanyraq.law.receipts import Receipt, Suspended, months_later, receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import ENDED, EXTENSION, Case, Stage, Suspension
from shanyraq.procedure.papers import PaperKind


@dataclass(frozen=True, slots=True)
class Clock:
    """One term of the case.

    `part` is the number of the instalment for payments, else 0. `ended_on` is the day the act that the term waits for
    was done, or the term passed; None while it runs. `window` marks a term within which something *may* be done
    (return, objections, a notice of refusal that nobody has decided upon): its end is no breach, and it never ends
    later than its last day. `used` says whether what it allows was done; a duty is used by being done.
    """

    code: TermCode
    receipt: Receipt
    ended_on: date | None
    part: int = 0
    window: bool = False
    used: bool = True

    @property
    def running(self) -> bool:
        """Whether the term still waits for its act."""
        return self.ended_on is None


WINDOWS = frozenset({TermCode.RETURN_INCOMPLETE, TermCode.OBJECTIONS})
"""Terms that close a possibility instead of breaking a duty (reading 1; APPC 73(3))."""

EXTENSION_MONTHS: Final = 2
"""The longest extension (APPC 76)."""


def is_window(case: Case, code: str) -> bool:
    """Whether the end of this term breaks no duty.

    The fifteen days of p.10 bind a provider that means to refuse; where no refusal is in view, they merely go by.
    """
    if code == TermCode.PRELIMINARY_REFUSAL_NOTICE:
        return case.hearing.notified_on is None and case.stage is not Stage.HEARING
    return code in WINDOWS


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
    return next((one for one in _clocks(case, edition) if one.code == code and one.part == part), None)


def _clocks(case: Case, edition: Edition) -> Iterator[Clock]:
    registered_on = case.filing.registered_on
    if registered_on is not None:
        yield from _review_clocks(case, edition, registered_on)
    if case.hearing.received_on is not None:
        yield _clock(case, edition, TermCode.OBJECTIONS, case.hearing.received_on, case.hearing.waived_on)
    yield from _challenge_clocks(case, edition)
    extended = extended_on(case)
    if extended is not None:
        notice = case.paper(PaperKind.EXTENSION_NOTICE)
        yield _clock(case, edition, TermCode.EXTENSION_NOTICE, extended, notice.issued_on if notice else None)
    if case.decision.signed_on is not None and not case.decision.refusal:
        yield from _transfer_clocks(case, edition, case.decision.signed_on)
        yield from _agreement_clocks(case, edition, case.decision.signed_on)
    for asked in case.corrections:
        yield _clock(case, edition, TermCode.CORRECTION, asked.requested_on, None, part=asked.number)


def extended_on(case: Case) -> date | None:
    """The day on which the term of the decision was extended; that happens once."""
    return next((one.since for one in case.suspensions if one.ground == EXTENSION), None)


def _review_clocks(case: Case, edition: Edition, registered_on: date) -> Iterator[Clock]:
    """Counted from the registration; the other reading counts from the day the papers were sent (reading 2)."""
    reached_at = case.filing.reached_at
    assert reached_at is not None, "a registered case knows its moment"
    assert case.hours is not None, "a filing knows its provider's hours"
    sent_on = local_day(reached_at, case.hours.zone)
    told = case.hearing.notified_on or case.decision.registered_on
    for code, ended_on in (
        (TermCode.RETURN_INCOMPLETE, case.review.finished_on),
        (TermCode.PRELIMINARY_REFUSAL_NOTICE, told),
        (TermCode.COMMISSION_DECISION, case.decision.signed_on),
    ):
        yield _clock(case, edition, code, registered_on, ended_on, other_event_day=sent_on)


def _challenge_clocks(case: Case, edition: Edition) -> Iterator[Clock]:
    """One term for each challenge that waits (APPC 67); its part is the member's place in the composition, from 1."""
    commission = case.commission
    if commission.composition is None:
        return
    places = {person: place for place, person in enumerate(commission.composition.everybody(), start=1)}
    for member, day in zip(commission.challenged, commission.challenged_on, strict=True):
        yield _clock(case, edition, TermCode.RECUSAL, day, None, part=places[member])


def _transfer_clocks(case: Case, edition: Edition, decided_on: date) -> Iterator[Clock]:
    transfer = case.transfer
    if case.route is Route.COMMUNAL:
        return
    if case.route is Route.REPUBLICAN:
        decided = transfer.property_decided_on if transfer.property_decision else None
        yield _clock(case, edition, TermCode.PROPERTY_BODY_DECISION, decided_on, decided)
        if decided is not None:
            ended_on = transfer.title_registered_on
            yield _clock(case, edition, TermCode.TRANSFER, decided, ended_on, other_event_day=decided_on)
        yield _clock(case, edition, TermCode.TRANSFER_CAP, decided_on, transfer.title_registered_on)
    else:
        yield _clock(case, edition, TermCode.TRANSFER, decided_on, transfer.title_registered_on)


def _agreement_clocks(case: Case, edition: Edition, decided_on: date) -> Iterator[Clock]:
    start = decided_on if case.route is Route.COMMUNAL else case.transfer.completed_on
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
        evidence = _evidence(case, TermCode.PAYMENT)
        counted = payment_receipt(edition, part, concluded_on, route=case.route, evidence=evidence)
        yield Clock(TermCode.PAYMENT, counted, _met_on(case, owed), number)


def _met_on(case: Case, owed: int) -> date | None:
    paid = 0
    for one in sorted(case.payments, key=lambda received: received.paid_on):
        paid += one.amount_tiyn
        if paid >= owed:
            return one.paid_on
    return None


def _clock(
    case: Case,
    edition: Edition,
    code: TermCode,
    event_day: date,
    ended_on: date | None,
    part: int = 0,
    other_event_day: date | None = None,
) -> Clock:
    counted = receipt(
        edition,
        code,
        event_day,
        route=case.route,
        evidence=_evidence(case, code),
        channel=case.filing.channel,
        suspensions=suspended_days(case, code),
        other_event_day=other_event_day,
    )
    window = is_window(case, code)
    if ended_on is None and window and any(one.term == code and one.due == counted.due for one in case.passed):
        ended_on = counted.due
    if ended_on is None and case.stage in ENDED and code is not TermCode.CORRECTION:
        # A slip is found in the paper that ended the case, and is owed an answer all the same.
        ended_on = case.ended_on
    if ended_on is not None and window:
        ended_on = min(ended_on, counted.due)
    return Clock(code, counted, ended_on, part, window, used=not window or _used(case, code, counted.due))


def _used(case: Case, code: TermCode, last: date) -> bool:
    """Whether what a window allows was done in it; a hearing given up is an answer too (APPC 73(2))."""
    if code is TermCode.RETURN_INCOMPLETE:
        return case.stage is Stage.RETURNED
    if code is TermCode.OBJECTIONS:
        objected = any(day <= last for _, day in case.hearing.objections)
        return objected or case.hearing.waived_on is not None
    return False


_SHOWN_BY = {
    TermCode.RETURN_INCOMPLETE: PaperKind.ACCEPTANCE,
    TermCode.PRELIMINARY_REFUSAL_NOTICE: PaperKind.ACCEPTANCE,
    TermCode.COMMISSION_DECISION: PaperKind.ACCEPTANCE,
    TermCode.OBJECTIONS: PaperKind.PRELIMINARY_REFUSAL,
    TermCode.PROPERTY_BODY_DECISION: PaperKind.DECISION,
    TermCode.TRANSFER_CAP: PaperKind.DECISION,
    TermCode.PAYMENT: PaperKind.AGREEMENT,
}


def _evidence(case: Case, code: TermCode) -> str:
    """The number of the paper that shows the event of a term; empty where no paper of the case does."""
    paper = case.paper(_SHOWN_BY[code]) if code in _SHOWN_BY else None
    return f"№ {paper.number}" if paper else ""


def suspended_days(case: Case, code: TermCode) -> tuple[Suspended, ...]:
    """Days on which this term stood still.

    The day of resumption counts again, so a suspension lifted on its own day is none. An extension gives days to the
    decision alone, two months at most; while it lasts, the longest is shown.
    """
    return tuple(
        Suspended(one.since, until - timedelta(days=1), one.act)
        for one in case.suspensions
        if (until := _until(one, code)) is not None and until > one.since
    )


def _until(one: Suspension, code: TermCode) -> date | None:
    if one.ground != EXTENSION:
        return one.until
    if code is not TermCode.COMMISSION_DECISION:
        return None
    longest = months_later(one.since, EXTENSION_MONTHS)
    return min(one.until or longest, longest)
