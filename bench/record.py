"""The write path: a whole command against the same statements sent raw, its cost by the length of the journal, and
whole cases from one process and from several."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import psycopg

from bench.scratch import ready
from bench.table import Row

if TYPE_CHECKING:
    from tests.record.recorded import RecordedStory

LENGTHS = (20, 60, 200)
SAMPLES = 120
CASES = 12
PROCESSES = 4


def rows() -> Iterator[Row]:
    """All figures of the write path."""
    url = ready()
    yield from _against_raw(url)
    yield from _by_length()
    yield from _whole_cases(url)


def _moved(story: "RecordedStory") -> object:
    """A command with one event and one effect that may be given again and again."""
    from shanyraq.procedure.commands import MoveHearing
    from tests.procedure.story import EXECUTOR

    hearing_at = story.case.hearing.hearing_at
    assert hearing_at is not None, "the story was notified"
    return story.do(MoveHearing(hearing_at + timedelta(minutes=1), "7" * 64, "7" * 64), EXECUTOR)


def _notified(length: int) -> "RecordedStory":
    """A case before its hearing with a journal of so many events."""
    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.notified()
    while story.case.seq < length:
        _moved(story)
    return story


def _against_raw(url: str) -> Iterator[Row]:
    from django.db import connection

    for length in LENGTHS:
        ours, raw, statements = [], [], 0
        told, copied = _notified(length), _notified(length)
        with psycopg.connect(url, autocommit=True) as sent:
            for _ in range(SAMPLES):
                caught: list[tuple[str, Any]] = []

                def catch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
                    caught.append((sql, params))  # noqa: B023
                    return execute(sql, params, many, context)

                with connection.execute_wrapper(catch):
                    ours.append(_given(told))
                same = [(sql, _of_other_case(params, told.number, copied.number)) for sql, params in caught]
                raw.append(_sent(sent, same))
                statements = len(same)
        mine, theirs = statistics.median(ours), statistics.median(raw)
        yield Row(f"a command at {length} events, {statements} statements", mine * 1000, "ms")
        yield Row(f"the same statements raw at {length} events", theirs * 1000, "ms")
        yield Row(f"ours against raw at {length} events", mine / theirs, "times", "≤ 3")


def _given(story: "RecordedStory") -> float:
    """Seconds of one command; reading the state back for the story is not counted."""
    from shanyraq.procedure.commands import MoveHearing
    from shanyraq.record.handle import handle
    from shanyraq.record.readers.journal import case_of
    from tests.procedure.story import EXECUTOR

    hearing_at = story.case.hearing.hearing_at
    assert hearing_at is not None, "the story was notified"
    command = MoveHearing(hearing_at + timedelta(minutes=1), "7" * 64, "7" * 64)
    start = time.perf_counter()
    handle(story.number, command, EXECUTOR, story.at)
    taken = time.perf_counter() - start
    case = case_of(story.number)
    assert case is not None, "the case is there"
    story.case = case
    return taken


def _of_other_case(params: Any, number: str, other: str) -> Any:
    if isinstance(params, dict):
        return {name: _of_other_case(value, number, other) for name, value in params.items()}
    if isinstance(params, list | tuple):
        return type(params)(_of_other_case(one, number, other) for one in params)
    return other if params == number else params


def _sent(connection: "psycopg.Connection[Any]", statements: list[tuple[str, Any]]) -> float:
    start = time.perf_counter()
    with connection.transaction():
        for sql, params in statements:
            cursor = connection.execute(sql, params)
            if cursor.description is not None:
                cursor.fetchall()
    return time.perf_counter() - start


def _by_length() -> Iterator[Row]:
    short, long = _assigned(8), _assigned(160)
    costs: dict[int, list[float]] = {8: [], 160: []}
    for _ in range(SAMPLES):
        for length, story in ((8, short), (160, long)):
            costs[length].append(_assign(story))
    few, many = (statistics.median(costs[length][:SAMPLES]) for length in (8, 160))
    yield Row("the last command of a case with 8 events", few * 1000, "ms")
    yield Row("the last command of a case with 160 events", many * 1000, "ms")
    yield Row("160 events against 8", many / few, "times", "≤ 1.2")


def _assigned(length: int) -> "RecordedStory":
    """A case in review with a journal of so many events."""
    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.registered()
    while story.case.seq < length:
        _assign(story)
    return story


def _assign(story: "RecordedStory") -> float:
    from shanyraq.procedure.commands import AssignExecutor
    from shanyraq.record.handle import handle
    from shanyraq.record.readers.journal import case_of
    from tests.procedure.story import EXECUTOR

    other = "head" if story.case.review.executor == "executor" else "executor"
    start = time.perf_counter()
    handle(story.number, AssignExecutor(other), EXECUTOR, story.at)
    taken = time.perf_counter() - start
    case = case_of(story.number)
    assert case is not None, "the case is there"
    story.case = case
    return taken


def whole_cases(count: int) -> float:
    """Seconds for so many whole communal cases, each from the opening to the last payment."""
    from tests.record.recorded import RecordedStory

    start = time.perf_counter()
    for _ in range(count):
        RecordedStory().agreed().paid(900_000_000)
    return time.perf_counter() - start


WORKER = "from bench import record; record.alone()"


def alone() -> None:
    """What one of several processes does: say that it is ready, wait for the word, run its cases."""
    environment_ready()
    print("ready", flush=True)
    sys.stdin.readline()
    print(whole_cases(CASES), flush=True)


def environment_ready() -> None:
    """Start Django on the database that another process made."""
    from shanyraq.cli import environment

    environment.put(demo=True)
    environment.django()


def _whole_cases(url: str) -> Iterator[Row]:
    taken = whole_cases(CASES)
    yield Row("whole communal cases, 1 process", CASES / taken, "cases/s")
    environment = {**os.environ, "DATABASE_URL": url}
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(PROCESSES)
    ]
    for worker in workers:
        assert worker.stdout is not None, "it was asked for"
        worker.stdout.readline()
    start = time.perf_counter()
    for worker in workers:
        assert worker.stdin is not None, "it was asked for"
        worker.stdin.write("go\n")
        worker.stdin.flush()
    for worker in workers:
        worker.wait()
    yield Row(
        f"whole communal cases, {PROCESSES} processes", PROCESSES * CASES / (time.perf_counter() - start), "cases/s"
    )
