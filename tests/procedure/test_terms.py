"""What the clock and the calendar bring to a case: terms that near their end, days that an act moves."""

from datetime import date

import pytest

from shanyraq.law.calendar import CalendarAct, DayCode, DayRow, DayStatus, Why
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.decide.terms import escalation_day, told_otherwise
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.follow import follow
from shanyraq.words.phrase import Phrase
from tests.procedure.story import EDITION, EXECUTOR, HEAD, Story

TITLE = Phrase(kk="акт", ru="акт", en="an act")
MOVES = CalendarAct(
    "P-1",
    TITLE,
    date(2025, 9, 1),
    (
        DayRow(date(2025, 10, 8), Why(DayCode.MOVED, "P-1")),
        DayRow(date(2025, 10, 11), Why(DayCode.WORKING_WEEKEND, "P-1")),
    ),
)
"""Thirty days from Monday 8 September 2025 end on Wednesday 8 October."""


def test_an_act_that_moves_the_last_day_of_a_term_is_an_event_with_both_days() -> None:
    story = Story().registered()
    story.do(c.CountAnew(MOVES), SYSTEM)
    event = story.events[-1]
    assert isinstance(event, e.CountedAnew)
    assert event.moved == (e.MovedTerm("commission_decision", 0, date(2025, 10, 8), date(2025, 10, 9)),)
    assert (event.act, event.calendar) == ("P-1", "KZ-2021-2027.1+P-1")
    assert story.case.calendar == "P-1"
    assert [one.kind for one in follow(story.case, event).effects] == ["tell"]
    assert story.denied(c.CountAnew(MOVES), SYSTEM) == "counted_already"


def test_an_act_that_moves_nothing_of_a_case_is_no_news() -> None:
    story = Story().registered()
    away = CalendarAct("P-2", TITLE, date(2025, 9, 1), (DayRow(date(2027, 5, 12), Why(DayCode.MOVED, "P-2")),))
    story.do(c.CountAnew(away), SYSTEM)
    event = story.events[-1]
    assert isinstance(event, e.CountedAnew)
    assert event.moved == ()
    assert follow(story.case, event).effects == ()


def test_a_day_that_is_only_confirmed_touches_a_case_and_moves_no_term() -> None:
    story = Story().registered()
    unsure = EDITION.calendar.with_act(
        CalendarAct(
            "A",
            TITLE,
            date(2025, 9, 1),
            (DayRow(date(2025, 9, 30), Why(DayCode.ORDINARY, "A", None, DayStatus.ESTIMATED)),),
        )
    )
    sure = unsure.with_act(
        CalendarAct("B", TITLE, date(2025, 9, 1), (DayRow(date(2025, 9, 30), Why(DayCode.ORDINARY, "B")),))
    )
    before, after = EDITION.with_calendar(unsure), EDITION.with_calendar(sure)
    assert told_otherwise(story.case, before, after) == ()
    assert told_otherwise(story.case, after, after) is None


def test_a_case_that_stands_still_or_waits_for_a_successor_is_counted_too() -> None:
    story = Story().registered().do(c.SuspendCase("court", "ruling 7", "1" * 64), HEAD)
    story.do(c.CountAnew(MOVES), SYSTEM)
    assert story.case.calendar == "P-1"
    story = Story().registered().do(c.RecordDeath(story.at.date(), "1" * 64), EXECUTOR)
    story.do(c.CountAnew(MOVES), SYSTEM)
    assert story.case.calendar == "P-1"


def test_a_term_comes_before_the_head_so_many_working_days_before_its_last() -> None:
    story = Story().registered()
    assert escalation_day(EDITION, date(2025, 10, 8), 3) == date(2025, 10, 3)
    story.wait(days=24)
    command = c.EscalateTerm("commission_decision", 0, 3, "order 3 of the akimat")
    assert story.denied(command, SYSTEM) == "term_not_near"
    story.wait(days=1).do(command, SYSTEM)
    event = story.events[-1]
    assert isinstance(event, e.TermEscalated)
    assert (event.ahead.due, event.lead, event.source) == (date(2025, 10, 8), 3, "order 3 of the akimat")
    assert story.denied(command, SYSTEM) == "term_already_escalated"
    assert story.case.acted_on == date(2025, 10, 3), "the last day lies ahead and is no day of an act"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (c.EscalateTerm("commission_decision", 0, 3, " "), "escalation_needs_source"),
        (c.EscalateTerm("commission_decision", 0, -1, "order 3"), "escalation_needs_source"),
        (c.EscalateTerm("return_incomplete", 0, 30, "order 3"), "term_not_running"),
        (c.EscalateTerm("payment", 0, 30, "order 3"), "term_not_running"),
        (c.EscalateTerm("transfer", 0, 30, "order 3"), "term_not_running"),
    ],
)
def test_a_rule_without_a_source_and_a_term_that_is_no_duty_bring_nothing_before_the_head(
    command: c.EscalateTerm, code: str
) -> None:
    denied = Story().registered().ask(command, SYSTEM)
    assert isinstance(denied, Denial)
    assert denied.code == code


def test_only_the_system_counts_and_escalates() -> None:
    for command in (c.CountAnew(MOVES), c.EscalateTerm("commission_decision", 0, 3, "order 3")):
        assert Story().registered().denied(command, HEAD) == "not_your_role"


def test_a_term_that_was_moved_later_comes_before_the_head_again() -> None:
    story = Story().registered().wait(days=25)
    command = c.EscalateTerm("commission_decision", 0, 3, "order 3")
    story.do(command, SYSTEM).do(c.CountAnew(MOVES), SYSTEM)
    later = EDITION.with_calendar(EDITION.calendar.with_act(MOVES))
    clock = clock_of(story.case, later, TermCode.COMMISSION_DECISION)
    assert clock is not None
    assert clock.receipt.due == date(2025, 10, 9)
    assert [one.due for one in story.case.escalated] == [date(2025, 10, 8)]
