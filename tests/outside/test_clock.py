from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shanyraq.outside.clock.pretend import FixedClock, MovedClock
from shanyraq.outside.clock.shape import NoTimeZone
from shanyraq.outside.clock.system import SystemClock

NOON = datetime(2025, 1, 5, 12, tzinfo=UTC)


def test_the_machines_clock_tells_the_moment_in_utc_and_runs_on() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.tzinfo is UTC
    assert first <= second


def test_a_fixed_clock_moves_only_when_it_is_moved() -> None:
    clock = FixedClock(NOON)
    assert (clock.now(), clock.now()) == (NOON, NOON)
    assert clock.move(timedelta(days=2)) == NOON + timedelta(days=2) == clock.now()
    assert clock.move(timedelta(days=-3)) == NOON - timedelta(days=1)


def test_a_fixed_clock_refuses_a_moment_without_a_time_zone() -> None:
    with pytest.raises(NoTimeZone):
        FixedClock(NOON.replace(tzinfo=None))


def test_a_moved_clock_keeps_its_distance_from_the_other_in_every_process(tmp_path: Path) -> None:
    fixed = FixedClock(NOON)
    here, there = (MovedClock(tmp_path / "home" / "clock", fixed) for _ in range(2))
    assert here.now() == NOON, "nobody has moved it"
    assert here.move(timedelta(days=3)) == NOON + timedelta(days=3)
    assert there.now() == NOON + timedelta(days=3)
    there.move(timedelta(hours=1, microseconds=1))
    fixed.move(timedelta(hours=1))
    assert here.now() == NOON + timedelta(days=3, hours=2, seconds=1), "never earlier than the moment asked for"


def test_a_moved_clock_does_not_go_back(tmp_path: Path) -> None:
    clock = MovedClock(tmp_path / "clock", FixedClock(NOON))
    clock.move(timedelta(days=3))
    with pytest.raises(ValueError, match="does not go back"):
        clock.move(timedelta(seconds=-1))
    assert clock.now() == NOON + timedelta(days=3)


def test_of_many_that_move_a_clock_at_once_each_does(tmp_path: Path) -> None:
    clock = MovedClock(tmp_path / "clock", FixedClock(NOON))
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(clock.move, [timedelta(hours=1)] * 40))
    assert clock.now() == NOON + timedelta(hours=40)
