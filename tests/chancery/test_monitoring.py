"""Stages are told to the monitoring of public services: each once, in the order of its case, until it has a receipt."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from django.db import connection, connections
from psycopg.conninfo import make_conninfo
from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.chancery.monitoring.drawing import draw_up
from shanyraq.chancery.monitoring.giving import DELAYS, IN_HAND, PATIENCE, give_waiting
from shanyraq.chancery.monitoring.replaying import put_refused_back, replay
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import agreement, hearing, turns
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import make_world
from shanyraq.procedure.parties import Finding
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.monitoring import Which, attempts, counts, latest, reports
from shanyraq.record.readers.people import identity
from shanyraq.record.tables import StageReport
from tests.chancery.conftest import NOW, Begin
from tests.house.code import ROOT
from tests.outside.monitor import Monitor, monitor

APPLIED = ["submitted", "review"]


@pytest.fixture
def there(settings: Settings) -> Iterator[Monitor]:
    with monitor() as started:
        settings.SHANYRAQ_MONITORING = {
            "address": started.address, "token": "t", "service": "00000", "source": "test", "patience": 5,
        }  # fmt: skip
        yield started


@pytest.fixture
def applied(begin: Begin, settings: Settings, there: Monitor) -> Telling:
    """A registered application; the monitoring system is a real one."""
    told = begin(1)
    told.go(4, 10)
    steps.apply(told)
    settings.DEMO = False
    return told


@pytest.fixture
def committed(transactional_db: None, _demo: None, settings: Settings) -> Telling:
    """The same, committed for real."""
    world = make_world(NOW.date())
    told = Telling(world.town, make_home(1, world.town.provider), NOW)
    told.go(4, 10)
    steps.apply(told)
    settings.DEMO = False
    return told


def send_back(told: Telling, settings: Settings) -> None:
    settings.DEMO = True
    steps.assign(told)
    steps.check(told, {8: Finding.MISSING})
    steps.send_back(told)
    settings.DEMO = False


def give(at: datetime) -> int:
    with doors.told_at(at):
        return give_waiting()


def states(told: Telling) -> list[str]:
    return [one.state for one in reports(Which(number=told.number))]


def test_every_stage_is_told_once_in_order_and_its_receipt_is_kept(
    begin: Begin, settings: Settings, there: Monitor
) -> None:
    told = begin(1)
    agreement.price_paid(told)
    settings.DEMO = False
    assert give(NOW) == 7
    assert give(NOW) == 0
    assert there.stages(told.number) == [
        "submitted", "review", "commission", "decision", "agreement", "payment", "completed",
    ]  # fmt: skip
    assert len(there.posts) == 7
    assert [one.receipt for one in reports(Which(number=told.number))] == [f"R-{at}" for at in range(1, 8)]
    assert counts(told.staff.head.organisation) == {"waiting": 0, "exported": 0, "refused": 0, "taken": 7}


def test_a_stage_that_is_entered_again_is_told_again(begin: Begin, settings: Settings, there: Monitor) -> None:
    told = begin(1)
    hearing.refused(told)
    settings.DEMO = False
    give(NOW)
    known = there.stages(told.number)
    assert known[:2] == APPLIED
    assert "hearing" in known
    assert known[-1] == "refused"
    seqs = [json.loads(body)["seq"] for body in there.kept.values()]
    assert seqs == sorted(set(seqs))


def test_what_was_never_sent_to_the_provider_is_nobodys_business(
    begin: Begin, settings: Settings, there: Monitor
) -> None:
    told = begin(1)
    told.go(4, 10)
    steps.begin(told)
    steps.prepare(told)
    draw_up(told.number)
    settings.DEMO = False
    assert give(NOW) == 0
    assert states(told) == []


def test_no_person_goes_out_with_any_stage_of_any_story(begin: Begin, settings: Settings, there: Monitor) -> None:
    households = []
    for serial, story in enumerate((agreement.price_paid, hearing.refused, turns.withdrawn), start=1):
        households.append(begin(serial))
        story(households[-1])
    settings.DEMO = False
    give(NOW)
    sent = "\n".join(there.kept.values())
    for told in households:
        for relative in told.home.family:
            who = identity(relative.person)
            assert who is not None
            private = (who.iin, who.person.family_name, who.phone, who.email, who.address, relative.person)
            assert [one for one in private if one and one in sent] == []
        assert told.home.flat not in sent
    staff = {entry.by.person for told in households for entry in entries(told.number) if entry.by.person}
    assert [one for one in staff if one in sent] == []


def test_a_report_says_what_the_manual_says_of_it(applied: Telling, there: Monitor) -> None:
    give(NOW)
    first, second = (json.loads(body) for body in there.kept.values())
    assert second == {
        "id": f"{applied.number}/{second['seq']}",
        "service": "00000",
        "provider": second["provider"],
        "case": applied.number,
        "seq": second["seq"],
        "follows": first["seq"],
        "stage": "review",
        "at": second["at"],
        "due": second["due"],
        "route": "communal",
        "channel": "portal",
        "edition": "437-2021",
    }
    assert first["follows"] is None
    assert set(second["provider"]) == {"code", "bin"}
    assert second["at"].endswith("+05:00")
    assert second["due"] == "2025-06-18"
    page = (ROOT / "docs" / "manual" / "monitoring.md").read_text()
    assert [name for name in second if f"`{name}`" not in page] == []


def test_drawing_up_twice_makes_no_second_report_and_finds_what_an_older_version_never_made(
    applied: Telling, there: Monitor
) -> None:
    draw_up(applied.number)
    assert states(applied) == ["waiting"] * 2
    before = [one.body for one in reports(Which(number=applied.number))]
    StageReport.objects.all().delete()
    assert replay(Which(), NOW) == 2
    assert [one.body for one in reports(Which(number=applied.number))] == before


def test_without_a_connection_reports_wait(applied: Telling, settings: Settings, there: Monitor) -> None:
    settings.SHANYRAQ_MONITORING = {**settings.SHANYRAQ_MONITORING, "address": ""}
    assert give(NOW) == 0
    assert states(applied) == ["waiting"] * 2
    assert attempts(applied.number, reports(Which())[0].seq) == ()


def test_a_refusal_holds_the_later_stages_of_its_case_and_no_other_case(
    begin: Begin, applied: Telling, settings: Settings, there: Monitor
) -> None:
    settings.DEMO = True
    other = begin(2)
    other.go(4, 10)
    steps.apply(other)
    settings.DEMO = False
    there.refuses[applied.number] = "the provider is not known"
    give(NOW)
    assert states(applied) == ["refused", "waiting"]
    assert states(other) == ["taken", "taken"]
    refused, held = latest(Which(number=applied.number), 10)
    assert (refused.why, refused.state) == ("422 the provider is not known", "refused")
    assert held.held
    assert give(NOW + timedelta(days=3)) == 0, "a refusal waits for somebody, not for time"

    there.refuses.clear()
    assert put_refused_back(Which(number=applied.number), NOW) == 1
    give(NOW)
    assert there.stages(applied.number) == APPLIED
    assert states(applied) == ["taken", "taken"]
    assert [one.outcome for one in attempts(applied.number, refused.seq)] == ["refused", "again", "taken"]


def test_one_that_is_away_is_tried_with_growing_delay_and_never_given_up(
    applied: Telling, settings: Settings, there: Monitor
) -> None:
    there.code, at = 503, NOW
    for delay in (*DELAYS, DELAYS[-1], DELAYS[-1]):
        assert give(at) == 0
        assert give(at + delay - timedelta(seconds=1)) == 0
        at += delay
    assert len(there.posts) == len(DELAYS) + 2
    send_back(applied, settings)
    there.code = 202
    give(at)
    assert there.stages(applied.number) == [*APPLIED, "returned"]
    tries = attempts(applied.number, reports(Which())[0].seq)
    assert [(one.outcome, one.said) for one in tries][-2:] == [("not_now", "503"), ("taken", "R-1")]


def test_an_answer_that_was_lost_on_the_way_leaves_one_report_and_its_receipt(
    applied: Telling, there: Monitor, settings: Settings
) -> None:
    settings.SHANYRAQ_MONITORING = {**settings.SHANYRAQ_MONITORING, "patience": 0.2}
    there.slow = 0.6
    assert give(NOW) == 0
    there.slow = 0
    give(NOW + DELAYS[0])
    first = reports(Which())[0]
    assert there.posts.count(f"{applied.number}/{first.seq}") == 2
    assert there.stages(applied.number) == APPLIED
    assert first.receipt == "R-1"


def test_a_run_ends_after_some_failures_in_a_row_and_the_next_goes_on(
    begin: Begin, applied: Telling, settings: Settings, there: Monitor
) -> None:
    settings.DEMO = True
    for serial in range(2, PATIENCE + 3):
        told = begin(serial)
        told.go(4, 10)
        steps.apply(told)
    settings.DEMO = False
    there.code = 503
    give(NOW)
    assert len(there.posts) == PATIENCE
    there.code = 202
    give(NOW)
    give(NOW + DELAYS[0])
    assert counts("")["taken"] == 2 * (PATIENCE + 2)


def test_a_replay_sends_the_same_bytes_under_the_same_id(applied: Telling, there: Monitor) -> None:
    give(NOW)
    kept = dict(there.kept)
    assert replay(Which(number=applied.number), NOW) == 2
    assert give(NOW) == 2
    assert there.kept == kept
    assert len(there.posts) == 4
    assert [one.receipt for one in reports(Which())] == ["R-1", "R-2"]


def test_a_report_is_in_the_hands_of_one_worker_at_a_time(committed: Telling, there: Monitor) -> None:
    there.slow = 0.2
    start = Barrier(3)

    def work(_: int) -> int:
        try:
            with doors.told_at(NOW):
                start.wait()
                return give_waiting()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(3) as threads:
        assert sum(threads.map(work, range(3))) == 2
    assert len(there.posts) == 2
    assert there.stages(committed.number) == APPLIED


def test_a_worker_killed_between_giving_and_noting_sends_nothing_twice(committed: Telling, there: Monitor) -> None:
    kept_and_not_answered: list[int] = []
    killed = subprocess.Popen(
        [sys.executable, "-c", "import django; django.setup()\n"
         "from shanyraq.chancery.monitoring.giving import give_waiting\ngive_waiting()"],
        env=environment(there),
        cwd=ROOT,
    )  # fmt: skip

    def kill() -> None:
        kept_and_not_answered.append(killed.pid)
        killed.send_signal(signal.SIGKILL)
        killed.wait()

    there.before_answer = kill
    assert killed.wait(timeout=60) == -signal.SIGKILL
    there.before_answer = None
    assert kept_and_not_answered == [killed.pid]
    assert states(committed) == ["waiting", "waiting"]

    now = datetime.now(UTC)
    assert give(now) == 0, "it is still taken to be in the hands of the one that died"
    assert give(now + IN_HAND) == 2
    assert there.posts[0] == there.posts[1]
    assert there.stages(committed.number) == APPLIED
    assert [one.receipt for one in reports(Which())] == ["R-1", "R-2"]


def environment(there: Monitor) -> dict[str, str]:
    """What a worker of its own is started with."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "DATABASE_URL": make_conninfo(os.environ["DATABASE_URL"], dbname=connection.settings_dict["NAME"]),
        "SHANYRAQ_MONITORING_URL": there.address,
        "SHANYRAQ_MONITORING_TOKEN": "t",
        "SHANYRAQ_MONITORING_SERVICE": "00000",
        "SHANYRAQ_MONITORING_SOURCE": "test",
    }
