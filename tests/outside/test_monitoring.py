"""The door to the monitoring of public services: it takes, refuses, is away, and gives one receipt for one report."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from shanyraq.outside.monitoring.http import HttpMonitoring, Receiver
from shanyraq.outside.monitoring.pretend import PretendMonitoring
from shanyraq.outside.monitoring.shape import NotNow, Refused, Report, Taken
from tests.outside.monitor import Monitor, monitor


def report(seq: int = 4, follows: int | None = None, case: str = "QAR-2025-000001") -> Report:
    id_ = f"{case}/{seq}"
    said = {"id": id_, "case": case, "seq": seq, "follows": follows, "stage": "review"}
    return Report(id_, json.dumps(said))


@pytest.fixture
def there() -> Iterator[Monitor]:
    with monitor() as started:
        yield started


def door(there: Monitor, patience: float = 2) -> HttpMonitoring:
    return HttpMonitoring(Receiver(address=f"{there.address}/", token="secret"), patience)


def test_a_report_given_twice_is_kept_once_under_one_receipt(there: Monitor) -> None:
    assert door(there).give(report()) == door(there).give(report()) == Taken("R-1")
    assert list(there.kept) == ["QAR-2025-000001/4"]
    assert there.asked[0] == {"path": "/stages", "token": "Bearer secret"}


@pytest.mark.parametrize("code", [400, 404, 409, 410, 413, 422])
def test_a_refusal_says_why_in_the_receivers_words(there: Monitor, code: int) -> None:
    there.code = code
    assert door(there).give(report()) == Refused(f"{code} as told by the test")


@pytest.mark.parametrize("body", [b"", b"[]", b'{"why": 7}', b"<html>\xff", b'{"why": "\\u0000"}', b"[" * 20_000])
def test_a_refusal_that_says_nothing_is_known_by_its_code(there: Monitor, body: bytes) -> None:
    there.code, there.body = 422, body
    assert door(there).give(report()) == Refused("422")


def test_a_reason_is_cut_to_what_the_record_has_room_for(there: Monitor) -> None:
    there.refuses["QAR-2025-000001"] = "because " * 200
    said = door(there).give(report())
    assert isinstance(said, Refused)
    assert len(said.why) <= 200


@pytest.mark.parametrize("code", [401, 403, 408, 429, 500, 503])
def test_trouble_of_the_moment_is_no_refusal(there: Monitor, code: int) -> None:
    there.code = code
    assert door(there).give(report()) == NotNow(str(code))


@pytest.mark.parametrize(
    "body", [b"{}", b"[]", b"<html>", b'{"receipt": ""}', b'{"receipt": 7}', b'{"receipt": "\\u0000"}', b"[" * 20_000]
)
def test_an_answer_without_a_receipt_is_none(there: Monitor, body: bytes) -> None:
    there.body = body
    assert isinstance(door(there).give(report()), NotNow)


def test_the_token_is_not_taken_to_another_address(there: Monitor) -> None:
    there.code = 302
    assert door(there).give(report()) == NotNow("302")
    assert [one["path"] for one in there.asked] == ["/stages"]


def test_one_that_is_slow_or_away_is_tried_again_later(there: Monitor) -> None:
    there.slow = 0.5
    assert isinstance(door(there, patience=0.1).give(report()), NotNow)
    there.address = "http://127.0.0.1:1"
    assert isinstance(door(there).give(report()), NotNow)


def test_what_the_pretended_one_took_lies_in_its_folder_once(tmp_path: Path) -> None:
    pretended = PretendMonitoring(tmp_path / "monitoring")
    assert pretended.give(report()) == pretended.give(report())
    assert isinstance(pretended.give(report()), Taken)
    (kept,) = (tmp_path / "monitoring").iterdir()
    assert kept.read_text() == report().body
    assert isinstance(pretended.give(report(case="QAR-2025-000007")), Refused)
