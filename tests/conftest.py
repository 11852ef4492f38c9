"""What every test may ask for: a database, a client that reads every page strictly, a folder of its own for files."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from django.db import connections
from django.test import Client
from pytest_django import DjangoDbBlocker, Settings

from shanyraq.cli.postgres import running
from shanyraq.config.variables import database
from tests.scheduling import ByFile, longest_first
from tests.settings import NOT_STARTED
from tests.strict import StrictClient

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# A machine busy with other work draws slowly: that says nothing of what is tested.
hypothesis.settings.register_profile("shared", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("shared")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first; nothing else changes its place."""
    items.sort(key=lambda item: longest_first(item.nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile:
    """How a run is shared among several processes."""
    return ByFile(config, log)


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """A fast PostgreSQL for this run alone, unless DATABASE_URL names one."""
    if connections["default"].settings_dict["NAME"] != NOT_STARTED:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="shanyraq-tests-") as folder:
        # Root lends the server to a user that must be able to pass through here.
        Path(folder).chmod(0o711)
        with running(Path(folder), for_tests=True) as server:
            os.environ["DATABASE_URL"] = server.url
            connections["default"].settings_dict.update(database("DATABASE_URL"))
            yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """A test that commits throws whole tables away afterwards; in production the journal refuses that."""
    with django_db_blocker.unblock(), connections["default"].cursor() as cursor:
        for table in ("journal", "opening"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER {table}_is_never_truncated")


@pytest.fixture(autouse=True)
def _own_files(settings: Settings, tmp_path: Path) -> None:
    """No test sees the files of another."""
    settings.SHANYRAQ_HOME = tmp_path
    settings.SHANYRAQ_FILES = tmp_path / "files"


def _variables() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith("SHANYRAQ_")}


_BEFORE = pytest.StashKey[dict[str, str]]()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Notes the variables before a test and all that it asks for."""
    item.stash[_BEFORE] = _variables()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """No test leaves a variable to the next: the next may start the command in a process of its own."""
    assert _variables() == item.stash[_BEFORE]


@pytest.fixture
def client() -> Client:
    """A browser without a screen: every page it is given must be strict HTML5 with a language and one h1."""
    return StrictClient()


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """A real browser. Not for the whole run: while it is there, no other test of this thread can run an event loop."""
    from tests.browser import chromium

    with chromium() as started:
        yield started
