"""Jobs in the hands of a real worker: tried again, parked, taken over from one that died."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from django.db import connection, connections
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.models import ProcrastinateJob
from psycopg.conninfo import make_conninfo
from pytest_django import Settings

from shanyraq.chancery.parked import parked
from shanyraq.cli import health, worker
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.world import make_world
from shanyraq.effects.tasks import DELAYS
from shanyraq.record.tables import JournalEntry
from tests.chancery.told import kinds
from tests.effects.conftest import NOW, Undone, queued


@pytest.fixture
def told(transactional_db: None, _demo: None, monkeypatch: pytest.MonkeyPatch) -> Undone:
    """A registered application whose jobs wait, committed for real."""
    # The threads of a worker keep their connections, and a database in use cannot be dropped after the tests.
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    # The queue's tables belong to no model, so no test empties them for the next.
    _sql("TRUNCATE procrastinate_jobs, procrastinate_events, procrastinate_periodic_defers, procrastinate_workers")
    world = make_world(NOW.date())
    told = Undone(world.town, make_home(1, world.town.provider), NOW)
    told.go(4, 10)
    steps.apply(told)
    return told


def work() -> None:
    """A worker does what waits, until nothing is left that may be done now."""
    connector = app.connector
    assert isinstance(connector, DjangoConnector)
    with app.replace_connector(connector.get_worker_connector()) as working:
        working.run_worker(wait=False, install_signal_handlers=False, listen_notify=False, name="tests")


def job(kind: str) -> ProcrastinateJob:
    """The latest job of a kind."""
    found: ProcrastinateJob = ProcrastinateJob.objects.filter(task_name=f"effects.{kind}").latest("id")
    return found


def _sql(statement: str, *values: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_a_worker_does_everything_that_an_application_owes(told: Undone) -> None:
    work()

    assert queued(told.number) == []
    assert kinds(told).count("PaperIssued") == 1
    assert kinds(told).count("RegisterAnswered") == 6
    assert parked() == ()


def test_a_job_that_fails_is_tried_again_later_and_later_then_parked_and_done_once_when_the_cause_is_gone(
    told: Undone, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    works = settings.SHANYRAQ_FILES
    (tmp_path / "no-folder").touch()
    settings.SHANYRAQ_FILES = tmp_path / "no-folder"
    work()
    failed = job("issue_paper")
    assert queued(told.number) == [], "the others did not wait for it"
    assert (failed.status, failed.attempts) == ("todo", 1)
    assert failed.scheduled_at is not None
    assert timedelta(seconds=DELAYS[0] - 5) < failed.scheduled_at - datetime.now(UTC) <= timedelta(seconds=DELAYS[0])

    _sql("UPDATE procrastinate_jobs SET attempts = %s, scheduled_at = NULL WHERE id = %s", len(DELAYS), failed.id)
    work()
    waiting = [one for one in parked() if one.kind == "issue_paper"]
    assert [(one.number, one.attempts) for one in waiting] == [(told.number, len(DELAYS) + 1)]
    assert "PaperIssued" not in kinds(told)

    assert worker.name_parked() == 0
    assert f"issue_paper\t{told.number}" in capsys.readouterr().out
    jobs = next(one for one in health.findings() if one.what == "jobs")
    assert not jobs.well
    assert "issue_paper 1" in jobs.found
    assert worker.restart("0") == 2
    assert "0 is not a parked job" in capsys.readouterr().err

    settings.SHANYRAQ_FILES = works
    assert worker.restart(str(waiting[0].id)) == 0
    work()
    assert kinds(told).count("PaperIssued") == 1
    assert "issue_paper" not in {one.kind for one in parked()}


def test_the_job_of_a_worker_that_was_killed_is_taken_over(told: Undone) -> None:
    killed = job("issue_paper")
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour') RETURNING id"
        )
        worker = cursor.fetchone()[0]
    _sql("UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s WHERE id = %s", worker, killed.id)

    app.configure_task("effects.take_over").defer(timestamp=0)
    work()
    work()

    assert kinds(told).count("PaperIssued") == 1
    assert queued(told.number) == []


SHUT = 'ALTER DATABASE "{}" WITH ALLOW_CONNECTIONS {}'
LOSE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def test_a_worker_whose_database_was_away_goes_on_and_stops_when_it_is_told(told: Undone, tmp_path: Path) -> None:
    params, names = connection.get_connection_params(), ("dbname", "user", "host", "port", "password")
    url = make_conninfo(**{name: str(params[name]) for name in names if params.get(name)})
    registered = JournalEntry.objects.get(case_id=told.number, kind="ApplicationRegistered")
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": url}
    log = tmp_path / "log"
    with log.open("w") as said:
        child = subprocess.Popen([sys.executable, "-m", "shanyraq.cli", "worker"], env=environment, stderr=said)
        try:
            _until(lambda: queued(told.number) == [])
            with psycopg.connect(make_conninfo(url, dbname="postgres"), autocommit=True) as server:
                server.execute(SHUT.format(params["dbname"], "false"))
                _sql(LOSE)
                _until(lambda: "the work goes on when it answers" in log.read_text())
                server.execute(SHUT.format(params["dbname"], "true"))
            app.configure_task("effects.tell", lock=told.number).defer(number=told.number, seq=registered.seq)
            _until(lambda: queued(told.number) == [])
            child.terminate()
            assert child.wait(30) == 0
        finally:
            child.kill()


def _until(done: Callable[[], bool]) -> None:
    for _ in range(600):
        if done():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come to that")
