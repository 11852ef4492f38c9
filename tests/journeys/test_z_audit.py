"""Named to come last: when all journeys are over, what they left on record is whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from tests.journeys.town import Hour

pytestmark = pytest.mark.browser


def test_shanyraq_audit_finds_nothing_after_all_journeys(world: World, town_home: Path, hour: Hour) -> None:
    # One case at least, if this test is run alone.
    review.fresh(Telling(world.town, make_home(31, world.town.provider), hour.now()))
    place = connection.get_connection_params()
    address = " ".join(
        f"{name}={place[name]}" for name in ("host", "port", "user", "password", "dbname") if place.get(name)
    )
    done = subprocess.run(
        [sys.executable, "-m", "shanyraq.cli", "audit", "--json"],
        env=os.environ
        | {
            "DATABASE_URL": address,
            "SHANYRAQ_HOME": str(town_home),
            "DJANGO_SETTINGS_MODULE": "shanyraq.config.settings",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert told["cases"] >= 1
    assert told["events"] >= 8 * told["cases"]
    assert told["broken_chains"] == told["unequal_rows"] == told["damaged_files"] == []
