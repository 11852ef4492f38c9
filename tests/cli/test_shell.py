"""The command as a person at the shell meets it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from shanyraq.cli.__main__ import COMMANDS, main
from shanyraq.cli.postgres import running

SHANYRAQ = [sys.executable, "-m", "shanyraq.cli"]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a shell where nothing of ours is set, but where the data goes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SHANYRAQ_", "DJANGO_"))}
    kept.pop("DATABASE_URL", None)
    return {**kept, "SHANYRAQ_HOME": str(home), **more}


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="shanyraq-home-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o711)
        yield Path(made)


def shell(home: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*SHANYRAQ, *words], env=environment(home, **more), capture_output=True, text=True, timeout=120
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("words", [["nonsense"], [], ["serve", "--port", "many"], ["docs", "--never"]])
def test_a_bad_argument_is_one_line_and_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_a_missing_setting_is_one_line_and_status_2(home: Path) -> None:
    done = shell(home, "migrate", DATABASE_URL="postgresql:///nothing")
    assert done.returncode == 2
    assert done.stderr.startswith("shanyraq migrate: SHANYRAQ_SECRET_KEY is not set.")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_a_module_with_its_arguments(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = [command, "--help"] if command != "manage" else ["--help"]
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("usage: shanyraq")


@pytest.mark.parametrize("command", ["law", "procedure"])
def test_a_question_to_the_law_waits_for_no_framework(command: str) -> None:
    looked = (
        f"import sys; from shanyraq.cli.__main__ import _parser; _parser({command!r}); "
        "print(*sorted({'django', 'psycopg', 'procrastinate', 'granian', 'typst'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_health_says_what_is_wrong_and_how_to_cure_it(home: Path) -> None:
    done = shell(home, "health", "--json", SHANYRAQ_DEMO="1")
    found = {finding["what"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 1
    assert found["database"]["well"]
    assert found["migrations"]["cure"] == "run: shanyraq migrate"
    assert all(finding["well"] != bool(finding["cure"]) for finding in found.values())


def test_the_keys_of_the_demonstration_are_made_once_and_are_private(home: Path) -> None:
    shell(home, "health", SHANYRAQ_DEMO="1")
    first = (home / "demo-keys.json").read_text()
    shell(home, "health", SHANYRAQ_DEMO="1")
    assert (home / "demo-keys.json").read_text() == first
    assert (home / "demo-keys.json").stat().st_mode & 0o777 == 0o600


def test_a_taken_port_is_said_before_anything_is_started(home: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = shell(home, "demo", "--port", str(port))
    assert done.returncode == 2
    assert done.stderr.startswith(f"shanyraq demo: 127.0.0.1:{port} cannot be listened on")
    assert "choose another with --port" in done.stderr
    assert list(home.iterdir()) == []


def wait_for(port: int, demo: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline and demo.poll() is None:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the demonstration did not start")


def left_over(home: Path) -> list[str]:
    """Command lines of processes that were told of the home folder, or name it."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            told = (process / "environ").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(home) in words + told:
            found.append(words)
    return found


def left_after(home: Path, seconds: float) -> list[str]:
    deadline = time.monotonic() + seconds
    while (found := left_over(home)) and time.monotonic() < deadline:
        time.sleep(0.1)
    return found


def test_the_demonstration_runs_twice_and_leaves_nothing_running_even_when_it_is_killed(home: Path) -> None:
    for ending, status in ((signal.SIGTERM, 0), (signal.SIGKILL, -signal.SIGKILL)):
        port = free_port()
        demo = subprocess.Popen([*SHANYRAQ, "demo", "--port", str(port)], env=environment(home))
        try:
            wait_for(port, demo)
            with socket.create_connection(("127.0.0.1", port), timeout=30) as door:
                door.sendall(b"GET /nothing-is-here/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                assert door.recv(12) == b"HTTP/1.1 404"
        finally:
            demo.send_signal(ending)
            assert demo.wait(60) == status
        assert left_after(home, seconds=30) == []


def test_a_part_stops_when_the_process_that_holds_its_input_is_gone() -> None:
    watching = "import time; from shanyraq.cli import lifeline; lifeline.watch(); print('watches', flush=True); "
    part = subprocess.Popen(
        [sys.executable, "-c", watching + "time.sleep(60)"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert part.stdout is not None
    part.stdout.readline()
    assert part.poll() is None
    part.communicate()
    assert part.returncode == -signal.SIGTERM


@pytest.mark.parametrize("command", ["demo", "serve", "worker", "migrate", "audit"])
def test_a_database_that_does_not_answer_is_one_line_and_status_2(home: Path, command: str) -> None:
    port = ("--port", str(free_port())) if command in ("demo", "serve") else ()
    done = shell(home, command, *port, DATABASE_URL=f"postgresql:///x?host={home}", SHANYRAQ_DEMO="1")
    assert done.returncode == 2
    assert done.stderr.startswith(f"shanyraq {command}: the database that DATABASE_URL names does not answer: ")
    assert len(done.stderr.splitlines()) == 1


def test_health_without_a_database_is_still_told_line_by_line(home: Path) -> None:
    done = shell(home, "health", "--json", DATABASE_URL=f"postgresql:///x?host={home}", SHANYRAQ_DEMO="1")
    found = {finding["what"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 1
    assert not found["database"]["well"]
    assert found["folder"]["well"]


def test_a_folder_that_cannot_be_used_is_one_line_and_status_2(home: Path) -> None:
    (home / "taken").write_text("mine")
    done = shell(home / "taken", "demo", "--port", str(free_port()))
    assert done.returncode == 2
    assert done.stderr.startswith(f"shanyraq demo: {home / 'taken'} cannot be used: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_an_empty_database_is_one_line_and_status_2(home: Path, command: str) -> None:
    port = ("--port", str(free_port())) if command == "serve" else ()
    done = shell(home, command, *port, SHANYRAQ_DEMO="1")
    assert done.returncode == 2
    assert done.stderr.endswith("migrations are not applied to the database: run shanyraq migrate\n")
    assert len(done.stderr.splitlines()) == 1


def test_static_files_that_cannot_be_written_are_one_line_and_status_2(home: Path) -> None:
    (home / "static").write_text("in the way")
    done = shell(home, "serve", "--migrate", "--port", str(free_port()), SHANYRAQ_DEMO="1")
    assert done.returncode == 2
    assert done.stderr.startswith(f"shanyraq serve: {home / 'static'} cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


def test_the_demonstration_enters_nothing_in_a_database_of_somebody_else(home: Path) -> None:
    with running(home / "postgres", for_tests=True) as server, psycopg.connect(server.url, autocommit=True) as theirs:
        theirs.execute("CREATE TABLE organisation (code text)")
        theirs.execute("INSERT INTO organisation VALUES ('ANOTHER')")
        done = shell(home, "demo", "--port", str(free_port()), DATABASE_URL=server.url)
        assert theirs.execute("SELECT to_regclass('journal')").fetchone() == (None,)
    assert done.returncode == 2
    assert done.stderr.startswith("shanyraq demo: the database that DATABASE_URL names is in real use: ")
