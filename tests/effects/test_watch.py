"""What comes with the clock: terms pass once, and an evening's application is registered in the morning."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from shanyraq.chancery import doors
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.turns import suspended
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.effects.escalate import escalate_terms
from shanyraq.effects.register_when_due import register_when_due
from shanyraq.effects.watch import pass_terms, register_waiting
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.watch import ESCALATION
from shanyraq.record.tables import CaseRow, JournalEntry
from shanyraq.record.writers.organisations import change_setting
from tests.chancery.told import case, kinds
from tests.effects.conftest import Begin


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo(ZONE))


def test_a_term_passes_on_the_first_day_after_its_last_and_only_once(begin: Begin) -> None:
    told = begin(1)
    told.go(10, 10)
    steps.apply(told)
    assert told.at.date() == date(2025, 6, 5), "the sixth is Kurban-ait, the seventh and eighth a weekend"

    with doors.told_at(_at(date(2025, 6, 10), 23, 59)):
        assert pass_terms() == 0
    with doors.told_at(_at(date(2025, 6, 11), 0)):
        assert pass_terms() == 1
        assert pass_terms() == 0

    assert [(one.term, one.due) for one in case(told).passed] == [("return_incomplete", date(2025, 6, 10))]


def test_a_late_term_stays_late_and_is_told_of_once(begin: Begin) -> None:
    told = begin(1)
    told.go(40, 10)
    steps.apply(told)

    for _ in range(3):
        with doors.told_at(told.now):
            pass_terms()

    assert kinds(told).count("TermPassed") == 3
    assert {one.term for one in case(told).passed} == {
        "return_incomplete",
        "preliminary_refusal_notice",
        "commission_decision",
    }


def test_terms_of_a_suspended_case_do_not_pass(begin: Begin) -> None:
    told = begin(1)
    suspended(told)
    before = kinds(told)

    with doors.told_at(told.now + timedelta(days=90)):
        pass_terms()

    assert kinds(told) == before


def test_an_application_of_the_evening_waits_for_the_opening_hour(left_undone: Begin) -> None:
    told = left_undone(1)
    _send_in_the_evening(told)
    assert case(told).stage is Stage.SUBMITTED
    job = ProcrastinateJob.objects.get(task_name="effects.register_when_due", status="todo")

    with doors.told_at(told.at):
        register_when_due(**job.args)

    later = ProcrastinateJob.objects.filter(task_name="effects.register_when_due").latest("id")
    assert later.scheduled_at == _at(date(2025, 6, 18), 9).astimezone(UTC)
    assert case(told).stage is Stage.SUBMITTED
    with doors.told_at(_at(date(2025, 6, 18), 9, 1)):
        register_when_due(**later.args)
        register_when_due(**later.args)
    assert kinds(told).count("ApplicationRegistered") == 1
    assert case(told).filing.registered_on == date(2025, 6, 18)


def test_the_watch_registers_what_a_lost_job_forgot_but_not_before_the_opening_hour(left_undone: Begin) -> None:
    told = left_undone(1)
    _send_in_the_evening(told)

    with doors.told_at(_at(date(2025, 6, 18), 8, 59)):
        assert register_waiting() == 0
    with doors.told_at(_at(date(2025, 6, 18), 9)):
        assert register_waiting() == 1
        assert register_waiting() == 0


def test_every_effect_that_an_event_can_owe_has_a_job() -> None:
    owed = {"tell", "issue_paper", "ask_registers", "register_when_due"}
    app.perform_import_paths()

    assert {f"effects.{kind}" for kind in owed} <= set(app.tasks)


def _send_in_the_evening(told: Telling) -> None:
    told.go(3, 18)
    steps.begin(told)
    steps.prepare(told)
    steps.sign(told)
    told.go(3, 20)
    steps.submit(told)


def test_an_application_that_cannot_be_read_leaves_no_other_unregistered(left_undone: Begin) -> None:
    broken, sound = left_undone(1), left_undone(2)
    for told in (broken, sound):
        _send_in_the_evening(told)
    _spoil(broken.number)

    with doors.told_at(_at(date(2025, 6, 18), 9)), pytest.raises(ExceptionGroup) as raised:
        register_waiting()

    assert [one.__notes__ for one in raised.value.exceptions] == [[broken.number]]
    assert case(sound).filing.registered_on == date(2025, 6, 18)


def test_a_case_that_cannot_be_read_keeps_no_other_from_the_head(begin: Begin) -> None:
    broken, sound = begin(1), begin(3)
    for told in (broken, sound):
        told.go(25, 10)
        steps.apply(told)
    _spoil(broken.number)
    change_setting(told.staff.provider, ESCALATION, 30, "made up for the tests")

    with doors.told_at(told.now), pytest.raises(ExceptionGroup) as raised:
        escalate_terms()

    assert {note for one in raised.value.exceptions for note in one.__notes__} == {broken.number}
    assert "TermEscalated" in kinds(sound)


def _spoil(number: str) -> None:
    last = JournalEntry.objects.filter(case_id=number).latest("seq")
    last.pk, last.seq, last.kind = None, last.seq + 1, "Nonsense"
    last.save(force_insert=True)
    CaseRow.objects.filter(number=number).update(shape="of other code")


def test_a_case_that_cannot_be_read_holds_up_no_other(begin: Begin) -> None:
    broken, sound = begin(1), begin(3)
    for told in (broken, sound):
        told.go(10, 10)
        steps.apply(told)
    _spoil(broken.number)

    with doors.told_at(told.now), pytest.raises(ExceptionGroup) as raised:
        pass_terms()

    assert [one.__notes__ for one in raised.value.exceptions] == [[broken.number]]
    assert [one.term for one in case(sound).passed] == ["return_incomplete"]
