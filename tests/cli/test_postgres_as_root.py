"""PostgreSQL refuses to be run by root: what root starts, another user runs."""

import os
import pwd
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from shanyraq.cli.postgres import running, server
from shanyraq.cli.postgres.runner import Runner


@pytest.fixture
def private() -> Iterator[Path]:
    """A folder that nobody but its owner may enter."""
    with tempfile.TemporaryDirectory(prefix="shanyraq-private-", ignore_cleanup_errors=True) as made:
        yield Path(made)


@pytest.fixture
def lent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="shanyraq-lent-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o711)
        monkeypatch.setattr(server, "LENT_FOLDER", Path(made) / "data")
        yield Path(made)


def test_a_private_folder_of_root_still_gets_a_server_that_root_does_not_run(private: Path, lent: Path) -> None:
    """For any other user the same server lies in the private folder itself, and is run by that user."""
    with running(private / "postgres", for_tests=True) as held:
        with psycopg.connect(held.url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert held.pid is not None
        runs = Path(f"/proc/{held.pid}").stat().st_uid
        root = os.geteuid() == 0
        assert held.place.folder.is_relative_to(lent if root else private)
        assert runs == (Runner.here().uid if root else os.geteuid())
        assert runs != 0


def test_root_lends_the_server_to_a_user_that_exists() -> None:
    runner = Runner.here()
    assert (runner.uid is not None) == (os.geteuid() == 0)
    if runner.uid is not None:
        assert pwd.getpwuid(runner.uid).pw_name in ("postgres", "nobody")
