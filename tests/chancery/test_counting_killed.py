"""A count of the cases killed in the middle of a piece: the next goes on, and nobody is counted or told twice."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob
from psycopg.conninfo import make_conninfo

from shanyraq.chancery.counting_anew import count_on, lay
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling, do_jobs
from shanyraq.cli.demo_data.world import make_world
from shanyraq.effects.tell import tell
from shanyraq.record.audit import audit
from shanyraq.record.readers.calendar import laid_acts
from shanyraq.record.tables import JournalEntry, Notice
from tests.calendar_acts import july, own_calendars
from tests.chancery.conftest import NOW

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
import django
django.setup()
from datetime import datetime
from shanyraq.chancery import counting_anew
counting_anew.AT_ONCE = 2
list(counting_anew.count_on(datetime.fromisoformat(sys.argv[1])))
"""


@pytest.fixture
def numbers(transactional_db: None, _demo: None) -> Iterator[list[str]]:
    """Five registered cases, committed for real, in the order in which they are counted."""
    world = make_world(NOW.date())
    with own_calendars():
        found = []
        for serial in (1, 3, 7, 9, 11):
            told = Telling(world.town, make_home(serial, world.town.provider), NOW)
            told.go(4, 10)
            steps.apply(told)
            found.append(told.number)
        yield sorted(found)


def url() -> str:
    """The database of this test."""
    told = connection.get_connection_params()
    names = ("dbname", "user", "host", "port", "password")
    return make_conninfo(**{name: str(told[name]) for name in names if told.get(name)})


def waits(cursor: "psycopg.Cursor[tuple[int]]") -> None:
    """Until the count waits for the case that is held."""
    for _ in range(400):
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%case_row%'")
        if cursor.fetchone():
            return
        time.sleep(0.05)
    raise AssertionError("the count never came to the case that is held")


def counted() -> Counter[str]:
    return Counter(JournalEntry.objects.filter(kind="CountedAnew").values_list("case_id", flat=True))


def test_a_count_killed_in_a_piece_goes_on_and_tells_everybody_once(numbers: list[str]) -> None:
    lay(july(), "shell", NOW)
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "DATABASE_URL": url()}
    with psycopg.connect(url()) as holder, holder.cursor() as cursor:
        cursor.execute("SELECT 1 FROM case_row WHERE number = %s FOR UPDATE", [numbers[3]])
        child = subprocess.Popen([sys.executable, "-c", CHILD, NOW.isoformat()], env=environment, cwd=ROOT)
        waits(cursor)
        child.send_signal(signal.SIGKILL)
        child.wait()
        holder.rollback()
    assert counted() == Counter(numbers[:3])
    assert (laid_acts()[0].reached, laid_acts()[0].finished_at) == (numbers[1], None)

    assert sum(count_on(NOW)) == 3, "the third was counted and not noted: it is looked at again"
    assert counted() == Counter(numbers)
    telling = ProcrastinateJob.objects.filter(task_name="effects.tell", status="todo", lock__in=numbers)
    assert Counter(telling.values_list("lock", flat=True)) == Counter(numbers)

    for number in numbers:
        do_jobs(number, NOW + timedelta(minutes=5))
        seq = JournalEntry.objects.get(case_id=number, kind="CountedAnew").seq
        tell(number, seq)
    told = Counter(Notice.objects.filter(kind="CountedAnew").values_list("case_id", "person_id"))
    assert len(told) == 2 * len(numbers), "both adults of each household"
    assert set(told.values()) == {1}
    assert sum(count_on(NOW)) == 0
    assert laid_acts()[0].finished_at is not None
    assert audit().clean
