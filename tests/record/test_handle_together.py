"""Many at once, and accidents in the middle: the journal stays whole."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection, connections

from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.away import DatabaseAway
from shanyraq.record.handle import handle, open_case
from shanyraq.record.readers.journal import entries
from shanyraq.record.tables import CaseRow, JournalEntry
from tests.procedure.story import EXECUTOR, HOURS, TENANT
from tests.record.recorded import RecordedStory

TOGETHER = 200
CONNECTIONS = 60
"""PostgreSQL serves a hundred at most as it comes; the rest wait here for a free one, as behind a web server."""

ROOT = Path(__file__).resolve().parents[2]


def together(works: Sequence[Any], give: Callable[[Any], Denial | Recorded]) -> list[Denial | Recorded]:
    """Every command from a thread of its own, all let go at the same moment."""
    gate, start = threading.BoundedSemaphore(CONNECTIONS), threading.Barrier(len(works))

    def one(work: Any) -> Denial | Recorded:
        start.wait()
        with gate:
            try:
                return give(work)
            finally:
                connections.close_all()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(one, works))


def test_two_hundred_commands_at_once_are_numbered_without_gaps(committed_town: RecordedStory) -> None:
    town = committed_town
    town.registered()
    first = town.case.seq
    works = [c.RecordRegisterAnswer(f"register-{n}", "answered", "e" * 64) for n in range(TOGETHER)]
    answers = together(works, lambda work: handle(town.number, work, EXECUTOR, town.at))
    assert all(isinstance(answer, Recorded) for answer in answers)
    assert [one.seq for one in entries(town.number)] == list(range(1, first + TOGETHER + 1))
    assert CaseRow.objects.get().seq == first + TOGETHER


def test_of_two_hundred_who_submit_at_once_one_succeeds_and_the_rest_are_denied(committed_town: RecordedStory) -> None:
    town = committed_town
    town.signed_by_family()
    answers = together([c.SubmitApplication()] * TOGETHER, lambda work: handle(town.number, work, TENANT, town.at))
    assert sum(isinstance(answer, Recorded) for answer in answers) == 1
    assert {answer.code for answer in answers if isinstance(answer, Denial)} == {"wrong_stage"}


def test_two_hundred_clicks_with_one_key_open_one_case(committed_town: RecordedStory) -> None:
    town = committed_town
    command = c.OpenFiling("akimat", HOURS, Route.COMMUNAL, "akimat", town.channel, "tenant", "dwelling")
    key = OneTimeKey("1", "click")
    answers = together([command] * TOGETHER, lambda work: open_case(work, TENANT, town.at, key))
    assert {answer.number for answer in answers if isinstance(answer, Recorded)} == {"QAR-2025-000001"}
    assert sum(not answer.repeated for answer in answers if isinstance(answer, Recorded)) == 1
    assert CaseRow.objects.count() == 1


def test_one_key_for_two_cases_at_once_is_good_for_one_of_them(committed_town: RecordedStory) -> None:
    stories = [committed_town, *(RecordedStory() for _ in range(7))]
    for story in stories:
        story.registered()
    key = OneTimeKey("1", "click")
    works = [story.number for story in stories]
    command = c.AssignExecutor("executor")
    answers = together(works, lambda number: handle(str(number), command, EXECUTOR, committed_town.at, key))
    assert sum(isinstance(answer, Recorded) for answer in answers) == 1
    assert {answer.code for answer in answers if isinstance(answer, Denial)} == {"key_reused"}
    assert JournalEntry.objects.filter(kind="ExecutorAssigned").count() == 1


def url() -> str:
    """The address of the test database, for another process."""
    params = connection.get_connection_params()
    return psycopg.conninfo.make_conninfo(
        **{name: str(params[name]) for name in ("dbname", "user", "host", "port", "password") if params.get(name)}
    )


CHILD = """
import os, sys
import django
django.setup()
from datetime import datetime
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.commands import SubmitApplication
from shanyraq.record.handle import handle
print("ready", flush=True)
print(handle(sys.argv[1], SubmitApplication(), By(Role.APPLICANT, "tenant"), datetime.fromisoformat(sys.argv[2])))
"""


def waiting(cursor: "psycopg.Cursor[tuple[int]]") -> int:
    """The server process of the command that waits for the table of jobs, once it has come that far."""
    for _ in range(200):
        cursor.execute("SELECT pg_stat_clear_snapshot()")  # else a transaction sees the activity of its beginning
        cursor.execute("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%defer_jobs%'")
        if found := cursor.fetchone():
            return found[0]
        time.sleep(0.05)
    raise AssertionError("the command never came to its last statement")


def test_a_process_killed_in_the_middle_leaves_nothing_half_written(committed_town: RecordedStory) -> None:
    town = committed_town
    town.signed_by_family()
    before = JournalEntry.objects.count()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": url()}
    with psycopg.connect(url()) as blocker, blocker.cursor() as cursor:
        # The journal is appended to before the effects are queued: held there, the command is in its middle.
        cursor.execute("LOCK TABLE procrastinate_jobs IN ACCESS EXCLUSIVE MODE")
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, town.number, town.at.isoformat()], env=environment, cwd=ROOT
        )
        waiting(cursor)
        child.send_signal(signal.SIGKILL)
        child.wait()
        blocker.rollback()
    assert JournalEntry.objects.count() == before
    assert CaseRow.objects.get().seq == before
    town.do(c.SubmitApplication(), TENANT)
    assert [one.seq for one in entries(town.number)] == list(range(1, len(town.events) + 1))


def test_a_connection_lost_in_the_middle_is_named_and_leaves_nothing(committed_town: RecordedStory) -> None:
    town = committed_town
    town.signed_by_family()
    before = JournalEntry.objects.count()
    with psycopg.connect(url()) as blocker, blocker.cursor() as cursor:
        cursor.execute("LOCK TABLE procrastinate_jobs IN ACCESS EXCLUSIVE MODE")

        def cut() -> None:
            try:
                cursor.execute("SELECT pg_terminate_backend(%s)", [waiting(cursor)])
            finally:
                blocker.rollback()

        cutter = threading.Thread(target=cut)
        cutter.start()
        with pytest.raises(DatabaseAway):
            handle(town.number, c.SubmitApplication(), TENANT, town.at)
        cutter.join()
    assert JournalEntry.objects.count() == before
    town.do(c.SubmitApplication(), TENANT)


def test_a_database_that_is_away_is_named(committed_town: RecordedStory) -> None:
    town = committed_town
    town.registered()
    connection.close()
    real = dict(connection.settings_dict)
    connection.settings_dict.update({"HOST": "127.0.0.1", "PORT": "1"})
    try:
        with pytest.raises(DatabaseAway):
            handle(town.number, c.AssignExecutor("executor"), EXECUTOR, town.at)
    finally:
        connection.settings_dict.update(real)
    town.do(c.AssignExecutor("executor"), EXECUTOR)
