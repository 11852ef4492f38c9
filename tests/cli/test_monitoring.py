"""`shanyraq monitoring`: what an administrator without a connection does, or when the other end lost something."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytest_django import Settings

from shanyraq.chancery.monitoring.giving import give_waiting
from shanyraq.cli import health
from shanyraq.cli.__main__ import main
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE, make_world
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.parties import Finding
from shanyraq.record.readers.monitoring import Which, attempts, reports
from tests.outside.monitor import monitor

NOW = datetime(2025, 6, 20, 17, 0, tzinfo=ZoneInfo(ZONE))
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def told(db: None, settings: Settings, tmp_path: Path, _own_files: None) -> Telling:
    """A registered application in an installation without a connection."""
    settings.DEMO = True
    settings.SHANYRAQ_CLOCK = FixedClock(NOW)
    world = make_world(NOW.date())
    told = Telling(world.town, make_home(1, world.town.provider), NOW)
    told.go(4, 10)
    steps.apply(told)
    settings.DEMO = False
    return told


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one way of the command: its status, and what it printed."""

    def ran(*words: object) -> tuple[int, str]:
        status = main(["monitoring", *map(str, words)])
        printed = capsys.readouterr()
        return status, (printed.out + printed.err).strip()

    return ran


def answers(path: Path, *lines: object) -> Path:
    path.write_text("".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in lines))
    return path


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_text().splitlines()]


def states() -> list[str]:
    return [one.state for one in reports(Which())]


def test_what_waits_is_written_into_a_file_once_and_settled_by_the_receipts_that_come_back(
    told: Telling, run: Run, tmp_path: Path, settings: Settings
) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    assert run("export", first) == (0, f"{first}: 2 reports")
    assert [json.loads(line)["stage"] for line in first.read_text().splitlines()] == ["submitted", "review"]
    assert states() == ["exported", "exported"]

    settings.DEMO = True
    steps.assign(told)
    steps.check(told, {8: Finding.MISSING})
    steps.send_back(told)
    settings.DEMO = False
    assert run("export", second) == (0, f"{second}: 1 reports")
    assert json.loads(second.read_text())["stage"] == "returned"

    back = answers(tmp_path / "back", *({"id": one, "receipt": f"R{one[-1]}"} for one in ids(first) + ids(second)))
    assert run("receipts", back) == (0, "3 taken, 0 refused")
    assert states() == ["taken"] * 3
    first_report = reports(Which())[0]
    assert first_report.receipt.startswith("R")
    tried = attempts(told.number, first_report.seq)
    assert [(one.outcome, one.said) for one in tried] == [("exported", "1.jsonl"), ("taken", first_report.receipt)]
    assert run("status", "--json") == (0, '{"waiting": 0, "exported": 0, "refused": 0, "taken": 3}')


def test_what_a_file_was_refused_for_is_told_and_put_back_by_hand(told: Telling, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run("export", out)
    first, second = ids(out)
    back = answers(tmp_path / "back", {"id": first, "why": "no such service"}, "", {"id": second, "receipt": "R2"})
    assert run("receipts", back) == (1, "1 taken, 1 refused")
    assert states() == ["refused", "taken"]
    status, said = run("status")
    assert (status, "refused\t1" in said) == (1, True)
    (finding,) = [one for one in health.findings() if one.what == "monitoring"]
    assert (finding.well, finding.found) == (False, "1 taken, 0 waiting, 1 refused")
    assert run("replay", told.number, "--state", "refused") == (0, "1 put back")
    assert run("export", tmp_path / "again.jsonl") == (0, f"{tmp_path / 'again.jsonl'}: 1 reports")
    assert ids(tmp_path / "again.jsonl") == [first]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 2 is no JSON"),
        ("[" * 20_000, "line 2 is no JSON"),
        ('{"id": "QAR-1/7", "receipt": "\\u0000"}', "line 2 must have either"),
        ("[]", "line 2 has no “id”"),
        ('{"id": "QAR", "receipt": "R"}', "line 2 has no “id”"),
        ('{"id": "QAR-1/x", "receipt": "R"}', "line 2 has no “id”"),
        ('{"id": "QAR-1/7"}', "line 2 must have either"),
        ('{"id": "QAR-1/7", "receipt": "R", "why": "no"}', "line 2 must have either"),
        ('{"id": "QAR-1/7", "receipt": 7}', "line 2 must have either"),
        ('{"id": "QAR-1/7", "receipt": "R"}', "there is no report QAR-1/7"),
    ],
)
def test_a_file_of_receipts_with_a_mistake_is_entered_not_at_all(
    told: Telling, run: Run, tmp_path: Path, line: str, said: str
) -> None:
    run("export", tmp_path / "out.jsonl")
    good = {"id": ids(tmp_path / "out.jsonl")[0], "receipt": "R1"}
    status, printed = run("receipts", answers(tmp_path / "back", good, line))
    assert status == 2
    assert said in printed
    assert states() == ["exported", "exported"]


def test_files_that_cannot_be_read_or_written_are_said_to_be_so(told: Telling, run: Run, tmp_path: Path) -> None:
    there = tmp_path / "there.jsonl"
    there.write_bytes(b"\xff")
    assert run("export", there) == (2, f"shanyraq monitoring: {there} cannot be written: File exists")
    assert run("receipts", there) == (2, f"shanyraq monitoring: {there} is not UTF-8")
    gone = tmp_path / "gone"
    assert run("receipts", gone) == (2, f"shanyraq monitoring: {gone} cannot be read: No such file or directory")
    assert states() == ["waiting", "waiting"]


def test_a_case_one_of_its_reports_or_all_are_given_once_more(told: Telling, run: Run, settings: Settings) -> None:
    with monitor() as there:
        settings.SHANYRAQ_MONITORING = {
            "address": there.address, "token": "t", "service": "1", "source": "test", "patience": 5,
        }  # fmt: skip
        give_waiting()
        one = list(there.kept)[1]
        assert run("replay", one) == (0, "1 put back")
        give_waiting()
        assert there.posts == [*there.kept, one]
        assert run("replay", "all") == (0, "2 put back")
        assert run("replay", told.number) == (0, "2 put back")
        give_waiting()
        assert len(there.posts) == 5
        assert len(there.kept) == 2
    assert run("replay", "QAR-2025-999999")[0] == 2
    assert run("replay", f"{told.number}/999")[0] == 2
    assert run("replay", "what is this")[0] == 2
