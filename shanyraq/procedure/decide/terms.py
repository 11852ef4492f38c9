"""What the clock and the calendar bring: terms that pass, terms that near their end, days that an act moves."""

from datetime import date

from shanyraq.law.calendar import NoCalendar
from shanyraq.law.editions import Edition
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case
from shanyraq.procedure.clocks import Clock, clock_of, clocks
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment


def pass_term(case: Case, command: c.PassTerm, now: Moment) -> Decided:
    """Silence is recorded once, on the first day after the last one."""
    clock = clock_of(case, now.edition, command.term, command.part)
    if clock is None or not clock.running:
        return Denial("term_not_running", "O437/p6", {"term": command.term})
    due = clock.receipt.due
    if now.today <= due:
        return Denial("term_not_over", clock.receipt.article, {"due": due})
    if any(one.term == command.term and one.part == command.part and one.due == due for one in case.passed):
        return Denial("term_already_passed", clock.receipt.article, {"due": due})
    return (e.TermPassed(command.term, due, command.part),)


def escalates(clock: Clock) -> bool:
    """Whether a term is a duty of those whom the head answers for: not what may be left undone, not the family's."""
    return not clock.window and clock.code is not TermCode.PAYMENT


def escalate_term(case: Case, command: c.EscalateTerm, now: Moment) -> Decided:
    """The head is told once of each last day, so many working days ahead of it as the rule of the provider says."""
    if command.lead < 0 or not command.source.strip():
        return Denial("escalation_needs_source", "O437/p6")
    clock = clock_of(case, now.edition, command.term, command.part)
    if clock is None or not clock.running or not escalates(clock):
        return Denial("term_not_running", "O437/p6", {"term": command.term})
    due = clock.receipt.due
    if now.today < escalation_day(now.edition, due, command.lead):
        return Denial("term_not_near", clock.receipt.article, {"due": due})
    if any(one.term == command.term and one.part == command.part and one.due == due for one in case.escalated):
        return Denial("term_already_escalated", clock.receipt.article, {"due": due})
    ahead = e.TermOfCase(command.term, command.part, due)
    return (e.TermEscalated(ahead, command.lead, command.source, now.today),)


def escalation_day(edition: Edition, due: date, lead: int) -> date:
    """The first day on which a term stands before the head: the last but so many working days."""
    day = edition.calendar.previous_working(due)
    for _ in range(lead):
        day = edition.calendar.previous_working(date.fromordinal(day.toordinal() - 1))
    return day


def count_anew(case: Case, command: c.CountAnew, now: Moment) -> Decided:
    """The days of the act count from now on; what it moves is kept beside what was."""
    if case.calendar == command.act.key:
        return Denial("counted_already", "LC/84")
    later = now.edition.with_calendar(now.calendar.with_act(command.act))
    moved = told_otherwise(case, now.edition, later) or ()
    return (e.CountedAnew(command.act.key, later.calendar.version, moved, now.today),)


def told_otherwise(case: Case, edition: Edition, later: Edition) -> tuple[e.MovedTerm, ...] | None:
    """The running terms that end on another day under the later calendar; None for a case that it does not touch.

    A term is touched where its day, its inner day or how sure it is would be told otherwise.
    """
    was, due = _running(case, edition), _running(case, later)
    return None if _told(was) == _told(due) else _moved(was, due)


def _moved(was: tuple[Clock, ...], due: tuple[Clock, ...]) -> tuple[e.MovedTerm, ...]:
    before, after = _last_days(was), _last_days(due)
    keys = [key for key in dict.fromkeys((*before, *after)) if before.get(key) != after.get(key)]
    return tuple(e.MovedTerm(term, part, before.get((term, part)), after.get((term, part))) for term, part in keys)


def _running(case: Case, edition: Edition) -> tuple[Clock, ...]:
    try:
        return tuple(one for one in clocks(case, edition) if one.running)
    except NoCalendar:
        # Days that no table holds; a later act that adds the year tells them.
        return ()


def _told(running: tuple[Clock, ...]) -> tuple[object, ...]:
    return tuple((one.code, one.part, one.receipt.due, one.receipt.internal, one.receipt.status) for one in running)


def _last_days(running: tuple[Clock, ...]) -> dict[tuple[str, int], date]:
    return {(str(one.code), one.part): one.receipt.due for one in running}


RULINGS: dict[type[c.Command], Ruling] = {
    c.PassTerm: pass_term,
    c.EscalateTerm: escalate_term,
    c.CountAnew: count_anew,
}
