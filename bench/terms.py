"""The watch of terms: many cases, a part of them due, every firing a full command, while officers go on working.

`BENCH_CASES=20000 make bench ARGS=terms` measures a smaller town. The cases are copies made by the database: those that
are due have the state of a real case and its journal; the rest are rows that a list would show, and nobody reads their
state.
"""

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from bench.scratch import ready
from bench.table import Row

if TYPE_CHECKING:
    from tests.record.recorded import RecordedStory

CASES: Final = int(os.environ.get("BENCH_CASES", "1000000"))
DUE: Final = CASES * 8 // 100
AT_ONCE: Final = 50_000
"""Rows that one statement copies."""

LONGEST: Final = float(os.environ.get("BENCH_SECONDS", "300"))
"""Seconds after which the watch is stopped, however many terms are left."""

BETWEEN: Final = 0.02
"""Seconds an officer rests between two commands."""

_SAME = """
provider_id, route, stage, open, next_step, next_term, internal_due, applicant_id, dwelling_id, executor, sitting,
edition, opened_at, submitted_at, registered_on, ended_on, stage_since, changed_at, seq, digest
"""
_OTHERS = f"""
INSERT INTO case_row ({_SAME}, number, due, falls_on, shape, snapshot, terms, turns)
SELECT {_SAME}, 'QAR-2023-' || lpad(n::text, 7, '0'), date '2026-01-01' + n %% 500, date '2026-01-01' + n %% 500,
       '', '', '[]', turns
FROM case_row c, generate_series(%s, %s) n WHERE c.number = %s
"""
_OTHER_TERMS = """
INSERT INTO running_term (case_id, code, part, due, internal, provisional, article, calendar, passed, escalated)
SELECT 'QAR-2023-' || lpad(n::text, 7, '0'), 'commission_decision', 0, date '2026-01-01' + n %% 500, NULL, false,
       'O437/p6-1', 'KZ-2021-2027.1', false, false
FROM generate_series(%s, %s) n
"""
_DUE = f"""
INSERT INTO case_row ({_SAME}, number, due, falls_on, shape, snapshot, terms, turns)
SELECT {_SAME}, 'QAR-2024-' || lpad(n::text, 7, '0'), due, falls_on, shape, snapshot, terms, turns
FROM case_row c, generate_series(%s, %s) n WHERE c.number = %s
"""
_DUE_TERMS = """
INSERT INTO running_term (case_id, code, part, due, internal, provisional, article, calendar, passed, escalated)
SELECT 'QAR-2024-' || lpad(n::text, 7, '0'), code, part, due, internal, provisional, article, calendar, passed,
       escalated
FROM running_term t, generate_series(%s, %s) n WHERE t.case_id = %s
"""
_DUE_JOURNAL = """
INSERT INTO journal (case_id, seq, kind, version, body, by_role, by_person, by_organisation, at, recorded_at, edition,
                     calendar, previous, digest)
SELECT 'QAR-2024-' || lpad(n::text, 7, '0'), seq, kind, version, body, by_role, by_person, by_organisation, at,
       recorded_at, edition, calendar, previous, digest
FROM journal j, generate_series(%s, %s) n WHERE j.case_id = %s
"""

COPIES: Final = (_DUE, _DUE_TERMS, _DUE_JOURNAL)
"""A case with its state, its terms and its journal, again and again."""


def rows() -> Iterator[Row]:
    """How many terms a second one process passes, and how long officers wait meanwhile."""
    url = ready()
    from tests.procedure.story import MONDAY

    began = time.perf_counter()
    story, at = _almost_due(), MONDAY + timedelta(days=31)
    _copy(story.number)
    yield Row(f"{CASES:,} cases, {DUE:,} of them due, made", time.perf_counter() - began, "s")
    officer = _officer(url, at)
    began = time.perf_counter()
    fired = _fire(at)
    taken = time.perf_counter() - began
    waits = _waits(officer)
    yield Row(f"terms passed by one process, {fired:,} in {taken:,.0f} s", fired / taken, "a second", "≥ 100")
    yield Row(f"an officer’s command meanwhile, median of {len(waits):,}", statistics.median(waits) * 1000, "ms")
    yield Row("the slowest in a hundred", statistics.quantiles(waits, n=100)[98] * 1000, "ms")
    yield Row("the slowest of all", max(waits) * 1000, "ms", "≤ 100")


def _almost_due() -> "RecordedStory":
    """A registered case in which nothing but the decision of the commission is awaited."""
    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.registered().wait(days=4).passed("return_incomplete")
    story.wait(days=13).passed("preliminary_refusal_notice")
    return story


def _copy(number: str) -> None:
    copied((_OTHERS, _OTHER_TERMS), CASES - DUE, number)
    copied(COPIES, DUE, number)


def copied(statements: Iterable[str], count: int, number: str) -> None:
    """So many copies of one case, made by the database."""
    from django.db import connection

    with connection.cursor() as cursor:
        # Foreign keys are looked up for every row otherwise: three million times for nothing.
        cursor.execute("SET session_replication_role = replica")
        for first in range(1, count + 1, AT_ONCE):
            last = min(first + AT_ONCE - 1, count)
            for statement in statements:
                named = [number] if statement is not _OTHER_TERMS else []
                cursor.execute(statement, [first, last, *named])
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("VACUUM ANALYZE case_row, running_term, journal")


def _fire(at: datetime) -> int:
    from shanyraq.chancery import doors
    from shanyraq.effects.watch import pass_terms

    with doors.told_at(at):
        return pass_terms(timedelta(seconds=LONGEST))


# --- the officer


OFFICER: Final = "from bench import terms; terms.officer()"


def _officer(url: str, at: datetime) -> "subprocess.Popen[str]":
    """Another process, in which an officer assigns files; it has begun when this returns."""
    environment = {**os.environ, "DATABASE_URL": url, "BENCH_CASES": str(CASES), "BENCH_AT": at.isoformat()}
    working = subprocess.Popen(
        [sys.executable, "-c", OFFICER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert working.stdout is not None, "it was asked for"
    working.stdout.readline()
    return working


def _waits(working: "subprocess.Popen[str]") -> list[float]:
    """Stops the officer; the seconds that each of the commands took."""
    told, _ = working.communicate("enough\n")
    return [float(one) for one in told.split()]


def officer() -> None:
    """What the officer's process does: a command on one due case after another, until a word comes."""
    from bench.record import environment_ready

    environment_ready()
    from shanyraq.procedure.commands import AssignExecutor
    from shanyraq.record.handle import handle
    from tests.procedure.story import EXECUTOR

    at, enough, waits = datetime.fromisoformat(os.environ["BENCH_AT"]), threading.Event(), []
    turn = 0

    def work() -> None:
        nonlocal turn
        # From both ends of the due cases: some are just being passed, some were and some will be.
        number = f"QAR-2024-{1 + turn * 7919 % DUE:07}"
        start = time.perf_counter()
        handle(number, AssignExecutor("head" if turn % 2 else "executor"), EXECUTOR, at)
        waits.append(time.perf_counter() - start)
        turn += 1

    for _ in range(5):
        work()
    waits.clear()
    print("ready", flush=True)

    def listen() -> None:
        sys.stdin.readline()
        enough.set()

    threading.Thread(target=listen, daemon=True).start()
    while not enough.is_set():
        work()
        time.sleep(BETWEEN)
    print(*waits)
