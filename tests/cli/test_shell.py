"""The command as a person at the shell meets it."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from shanyraq.cli.__main__ import COMMANDS, main

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
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and demo.poll() is None:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the demonstration did not start")


def left_over(home: Path) -> list[str]:
    """Command lines of processes that still use the home folder."""
    found = []
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = command.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(home) in words:
            found.append(words)
    return found


def test_the_demonstration_runs_twice_and_leaves_nothing_running(home: Path) -> None:
    for _ in range(2):
        port = free_port()
        demo = subprocess.Popen([*SHANYRAQ, "demo", "--port", str(port)], env=environment(home))
        try:
            wait_for(port, demo)
            with socket.create_connection(("127.0.0.1", port), timeout=30) as door:
                door.sendall(b"GET /nothing-is-here/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                assert door.recv(12) == b"HTTP/1.1 404"
        finally:
            demo.terminate()
            assert demo.wait(60) == 0
        with socket.socket() as door:
            assert door.connect_ex(("127.0.0.1", port)) != 0
    deadline = time.monotonic() + 10
    while left_over(home) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left_over(home) == []
