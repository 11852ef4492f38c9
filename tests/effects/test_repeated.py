"""An effect that is done twice, because a worker died after the commit, leaves what it leaves once."""

from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

import shanyraq.effects.jobs
from shanyraq.chancery import doors
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.notices import notices_of
from shanyraq.record.tables import Counter, Notice, PaperRow, StageReport
from tests.chancery.told import case, kinds
from tests.effects.conftest import Begin, queued

assert shanyraq.effects.jobs.__all__


def do_all(told: Telling, times: int = 1) -> None:
    """Does every waiting job of a case so many times."""
    for job in ProcrastinateJob.objects.filter(lock=told.number, status="todo").order_by("id"):
        for _ in range(times):
            with doors.told_at(told.at):
                app.tasks[job.task_name].func(**job.args)


def left() -> tuple[int, ...]:
    """How many rows of each kind the effects have left."""
    return tuple(table.objects.count() for table in (Notice, PaperRow, Counter, StageReport))


def test_every_effect_done_twice_leaves_what_it_leaves_once(left_undone: Begin) -> None:
    told = left_undone(2)
    told.go(4, 10)
    steps.apply(told)
    assert queued(told.number)[-7:] == [
        "effects.tell",
        "effects.register_when_due",
        "effects.report_stage",
        "effects.tell",
        "effects.issue_paper",
        "effects.ask_registers",
        "effects.report_stage",
    ]

    do_all(told, times=1)
    once = (kinds(told), *left())
    do_all(told, times=2)

    assert (kinds(told), *left()) == once
    assert StageReport.objects.count() == 2
    assert kinds(told).count("PaperIssued") == 1
    assert kinds(told).count("RegisterAnswered") == 6


def test_a_notice_of_acceptance_is_numbered_once(left_undone: Begin) -> None:
    told = left_undone(1)
    told.go(4, 10)
    steps.apply(told)
    do_all(told, times=3)

    acceptance = case(told).paper(PaperKind.ACCEPTANCE)
    assert acceptance is not None
    assert acceptance.number.endswith("-N-00001")
    assert Counter.objects.get(series="paper-acceptance").value == 1


def test_everybody_grown_up_in_the_household_is_told_and_children_are_not(left_undone: Begin) -> None:
    told = left_undone(10)
    told.go(4, 10)
    steps.apply(told)
    do_all(told, times=2)

    tenant, spouse, child, grown = (one.person for one in told.home.family)
    heard = {person: [one.kind for one in notices_of(person)] for person in (tenant, spouse, child, grown)}
    assert heard[tenant] == heard[spouse] == heard[grown]
    assert heard[tenant][0] == "ApplicationRegistered"
    assert heard[child] == []


def test_an_effect_that_comes_too_late_does_nothing(left_undone: Begin) -> None:
    told = left_undone(1)
    told.go(20, 10)
    steps.apply(told)
    told.go(19, 10)
    steps.assign(told)
    steps.check(told)
    steps.refer(told)

    do_all(told)

    assert "RegisterAnswered" not in kinds(told)
    assert case(told).paper(PaperKind.ACCEPTANCE) is not None
