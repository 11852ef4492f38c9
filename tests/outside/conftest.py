"""A certification authority and its people, made once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.signature.demo_authority import DemoAuthority

NOW = datetime(2025, 3, 4, 10, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> DemoAuthority:
    return _authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def foreign_authority(tmp_path_factory: pytest.TempPathFactory) -> DemoAuthority:
    return _authority(tmp_path_factory.mktemp("foreign"))


def _authority(folder: Path) -> DemoAuthority:
    return DemoAuthority(folder, demo=True, clock=FixedClock(NOW))
