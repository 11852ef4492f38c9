"""Abstract time: only the moments at which something becomes possible or impossible tell two states apart.

A term that merely becomes late is passed by the system as time goes by; the case then has one more entry and the same
ways on.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from shanyraq.law.editions import Edition
from shanyraq.law.hours import registration_day
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import ENDED, Case, Stage, Voting
from shanyraq.procedure.clocks import clock_of, clocks

MORNING = time(5, 0, tzinfo=UTC)
"""10:00 on the clock of the explored provider."""

EVENING = time(15, 0, tzinfo=UTC)
"""20:00 there: what is sent now is registered on the next working day (p.4)."""


def _morning(day: date) -> datetime:
    return datetime.combine(day, MORNING)


def _thresholds(case: Case, edition: Edition) -> Iterator[tuple[str, datetime]]:
    """Every moment that opens or closes a way in this state, with its name."""
    hearing, calendar = case.hearing, edition.calendar
    match case.stage:
        case Stage.FILING if case.papers:
            yield "evening", datetime.combine(case.papers[0].issued_on, EVENING)
        case Stage.SUBMITTED if case.filing.reached_at and case.hours:
            yield "registration", _morning(registration_day(case.filing.reached_at, case.hours, calendar))
        case Stage.REVIEW:
            clock = clock_of(case, edition, TermCode.RETURN_INCOMPLETE)
            if clock is not None:
                yield "return", _morning(clock.receipt.due + timedelta(days=1))
        case Stage.HEARING if hearing.hearing_at and not hearing.heard:
            yield "hearing", hearing.hearing_at
        case Stage.COMMISSION if case.commission.voting is Voting.SCHEDULED and case.commission.sits_at:
            yield "sitting", case.commission.sits_at
            if hearing.received_on and not hearing.waived_on:
                lead = edition.terms[TermCode.HEARING_LEAD].term.count
                yield "lead", _morning(calendar.add_working_days(hearing.received_on, lead + 1))


def time_piece(case: Case, edition: Edition, at: datetime) -> tuple[str, ...]:
    """Which of those moments are still to come."""
    return tuple(sorted(name for name, moment in _thresholds(case, edition) if moment > at))


def next_moment(case: Case, edition: Edition, at: datetime) -> datetime | None:
    """The next moment worth waiting for, a term's end included; None when there is none to wait for.

    A case that stands still does not age: its terms run on from where they stood.
    """
    if case.stage in ENDED or case.suspended:
        return None
    passed = {(one.term, one.part) for one in case.passed}
    ends = (
        _morning(clock.receipt.due + timedelta(days=1))
        for clock in clocks(case, edition)
        if clock.running and (str(clock.code), clock.part) not in passed
    )
    moments = [*(moment for _, moment in _thresholds(case, edition)), *ends]
    return min((moment for moment in moments if moment > at), default=None)
