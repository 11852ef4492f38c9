"""An act that moves days reaches every open case once, with the day that was and the day that is."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from shanyraq.chancery import counting_anew, doors
from shanyraq.chancery.acts import suspend_case
from shanyraq.chancery.counting_anew import count_on, lay, preview
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.effects.count_anew import count_cases
from shanyraq.effects.watch import pass_terms
from shanyraq.law.calendar_acts import ActRefused
from shanyraq.procedure.events import CountedAnew, MovedTerm
from shanyraq.record.audit import audit
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.calendar import laid_acts
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.notices import notices_of
from shanyraq.record.tables import TermRow
from shanyraq.words.notices import say_notice
from tests.calendar_acts import MOVES_17_JULY, july, own_calendars
from tests.chancery.conftest import NOW, Begin
from tests.chancery.told import case, kinds

WAS, IS = date(2025, 7, 16), date(2025, 7, 17)


@pytest.fixture(autouse=True)
def _own() -> Iterator[None]:
    with own_calendars():
        yield


def registered(begin: Begin, serial: int = 1, back: int = 4) -> Telling:
    told = begin(serial)
    told.go(back, 10)
    steps.apply(told)
    return told


def due_of(told: Telling, code: str = "commission_decision") -> date:
    return TermRow.objects.get(case_id=told.number, code=code).due


def counted(told: Telling) -> list[CountedAnew]:
    return [one.event for one in entries(told.number) if isinstance(one.event, CountedAnew)]


def test_a_preview_names_the_cases_that_an_act_touches_and_changes_nothing(begin: Begin) -> None:
    told, earlier = registered(begin), registered(begin, 3, back=8)
    assert due_of(earlier) == date(2025, 7, 10)
    [found] = preview(july(), NOW)
    assert [(one.number, one.moved) for one in found.cases] == [
        (told.number, (MovedTerm("commission_decision", 0, WAS, IS),))
    ]
    assert (found.looked_at, found.reached) == (1, told.number)
    assert due_of(told) == WAS
    assert laid_acts() == ()


def test_a_case_that_is_touched_keeps_the_day_that_was_and_its_household_is_told(begin: Begin) -> None:
    told, untouched = registered(begin), registered(begin, 3, back=8)
    lay(july(), "shell", NOW)
    with doors.told_at(NOW):
        count_cases()
    assert [one.moved for one in counted(told)] == [(MovedTerm("commission_decision", 0, WAS, IS),)]
    assert counted(told)[0].calendar == "KZ-2021-2027.1+P2500000555"
    assert counted(untouched) == []
    assert due_of(told) == IS
    told.at = NOW
    steps.assign(told)
    notice = next(one for one in notices_of(told.home.tenant) if one.kind == "CountedAnew")
    assert "P2500000555" in say_notice(notice.kind, notice.params, "kk")
    assert (laid_acts()[0].moved, laid_acts()[0].finished_at is not None) == (1, True)
    assert audit().clean


def test_a_count_that_was_cut_off_goes_on_where_it_stood_and_counts_nothing_twice(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = [registered(begin, serial) for serial in (1, 3, 4)]
    monkeypatch.setattr(counting_anew, "AT_ONCE", 1)
    lay(july(), "shell", NOW)
    walk = count_on(NOW)
    assert next(walk) == 1
    del walk  # killed between two pieces of work
    assert sorted(len(counted(one)) for one in cases) == [0, 0, 1]
    assert laid_acts()[0].finished_at is None
    assert sum(count_on(NOW)) == 2
    assert [len(counted(one)) for one in cases] == [1, 1, 1]
    assert sum(count_on(NOW)) == 0
    assert (laid_acts()[0].looked_at, laid_acts()[0].moved) == (3, 3)


def test_a_count_killed_before_its_note_counts_the_same_cases_once(begin: Begin) -> None:
    told = registered(begin)
    lay(july(), "shell", NOW)
    assert counting_anew._counted(july(), told.number, NOW)
    assert sum(count_on(NOW)) == 1, "it was not noted and is looked at again"
    assert len(counted(told)) == 1


def test_every_command_counts_its_case_first_so_no_act_rests_on_days_long_moved(begin: Begin) -> None:
    told = registered(begin)
    lay(july(), "shell", NOW)
    told.at = NOW
    steps.assign(told)
    assert kinds(told)[-2:] == ["CountedAnew", "ExecutorAssigned"]
    by = [one.by.role for one in entries(told.number)][-2:]
    assert [str(one) for one in by] == ["system", "executor"]
    assert due_of(told) == IS
    assert sum(count_on(NOW)) == 1
    assert len(counted(told)) == 1
    assert audit().clean


def test_a_case_opened_after_an_act_is_counted_by_it_from_the_beginning(begin: Begin) -> None:
    lay(july(), "shell", NOW - timedelta(days=10))
    told = registered(begin)
    assert case(told).calendar == "P2500000555"
    assert counted(told) == []
    assert due_of(told) == IS


def test_two_acts_are_met_in_their_order(begin: Begin) -> None:
    told = registered(begin)
    lay(july(), "shell", NOW)
    lay(july(MOVES_17_JULY), "shell", NOW)
    assert sum(count_on(NOW)) == 2
    assert [one.act for one in counted(told)] == ["P2500000555", "P2500000556"]
    assert [one.moved[0].due for one in counted(told)] == [IS, date(2025, 7, 18)]
    assert edition_of(case(told)).calendar.version == "KZ-2021-2027.1+P2500000556"
    assert audit().clean


def test_an_act_is_laid_once_and_one_that_does_not_fit_is_refused(begin: Begin) -> None:
    registered(begin)
    lay(july(), "shell", NOW)
    for again in (july(), july().__class__("P1", july().title, july().published_on, july().rows, 2020)):
        with pytest.raises(ActRefused):
            lay(again, "shell", NOW)
    assert len(laid_acts()) == 1


def test_a_term_that_was_moved_passes_on_its_new_day(begin: Begin) -> None:
    told = registered(begin)
    lay(july(), "shell", NOW)
    list(count_on(NOW))
    with doors.told_at(NOW.replace(month=7, day=17)):
        pass_terms()
    assert "commission_decision" not in {one.term for one in case(told).passed}
    with doors.told_at(NOW.replace(month=7, day=18)):
        pass_terms()
    assert ("commission_decision", IS) in {(one.term, one.due) for one in case(told).passed}


def test_a_case_that_stands_still_meets_the_act_when_it_goes_on(begin: Begin) -> None:
    told = registered(begin)
    told.at = NOW
    told.done(suspend_case(told.number, "court", "ruling 7", "why", by=told.staff.head, at=told.at))
    lay(july(), "shell", NOW)
    assert preview_numbers() == []
    assert sum(count_on(NOW)) == 0
    assert counted(told) == []
    steps.assign(told)
    assert len(counted(told)) == 1


def preview_numbers() -> list[str]:
    return [one.number for piece in preview(july(MOVES_17_JULY), NOW) for one in piece.cases]
