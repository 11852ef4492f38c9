"""`shanyraq calendar`: an act is looked at, laid and counted from the shell; what is wrong is one line."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from shanyraq.cli import calendar, health
from shanyraq.cli.shell import Complaint
from shanyraq.record.readers.calendar import laid_acts
from tests.calendar_acts import MOVES_16_JULY, own_calendars
from tests.record.recorded import RecordedStory
from tests.record.town import settle


@pytest.fixture(autouse=True)
def _own(db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SHANYRAQ_HOME", str(tmp_path))
    with own_calendars():
        yield


def asked(**given: str) -> argparse.Namespace:
    return argparse.Namespace(**given)


@pytest.fixture
def act(tmp_path: Path) -> str:
    """An act that moves Wednesday 8 October 2025."""
    path = tmp_path / "act.toml"
    path.write_text(MOVES_16_JULY.replace("07-16", "10-08").replace("07-12", "10-11"))
    return str(path)


def test_an_act_is_looked_at_laid_and_counted_and_laying_it_again_only_goes_on(
    act: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settle()
    story = RecordedStory()
    story.registered()
    assert calendar.preview(asked(file=act)) == 0
    told = capsys.readouterr().out
    assert f"{story.number}\tcommission_decision 0\t2025-10-08 → 2025-10-09" in told
    assert "nothing was changed" in told
    assert laid_acts() == ()
    assert calendar.lay(asked(file=act)) == 0
    assert "P2500000555 laid\n1 cases looked at" in capsys.readouterr().out
    assert calendar.lay(asked(file=act)) == 0
    assert capsys.readouterr().out == "0 cases looked at; every open case is counted\n"
    assert calendar.count(asked()) == 0
    calendar.show(asked())
    told = capsys.readouterr().out
    assert "KZ-2021-2027.1+P2500000555: 2021 to 2027" in told
    assert "1 looked at, 1 moved, finished" in told


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"key", "The file is not TOML"),
        (b"\xff", "is not text in UTF-8"),
        (MOVES_16_JULY.replace("2025-07", "2019-07").encode(), "(on|this day of the week|outside)"),
    ],
)
def test_a_file_that_is_no_act_is_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "act.toml"
    path.write_bytes(content)
    with pytest.raises(Complaint, match=said):
        calendar.lay(asked(file=str(path)))
    with pytest.raises(Complaint, match="cannot be read"):
        calendar.preview(asked(file=str(tmp_path / "none.toml")))


def test_an_act_that_does_not_fit_is_one_line_too(tmp_path: Path) -> None:
    path = tmp_path / "act.toml"
    path.write_text(MOVES_16_JULY.replace("published_on", "extends_to = 2020\npublished_on"))
    for step in (calendar.lay, calendar.preview):
        with pytest.raises(Complaint, match="has to be a year after the last of the calendar"):
            step(asked(file=str(path)))


def test_health_tells_the_calendar_and_what_is_only_expected() -> None:
    found = next(one for one in health.findings() if one.what == "calendar")
    assert "KZ-2021-2027.1" in found.found
    assert "estimated" in found.found
