from datetime import UTC, datetime, timedelta

import pytest

from shanyraq.outside.clock.pretend import FixedClock, ShiftedClock
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


def test_a_shifted_clock_keeps_its_distance_from_the_other() -> None:
    fixed = FixedClock(NOON)
    past = ShiftedClock(fixed, timedelta(days=-40))
    assert past.now() == NOON - timedelta(days=40)
    fixed.move(timedelta(hours=1))
    assert past.now() == NOON - timedelta(days=40) + timedelta(hours=1)
