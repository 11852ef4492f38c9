"""`shanyraq law` at the shell."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from shanyraq.cli.__main__ import main
from shanyraq.cli.docs_law import pages


def ask(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """The JSON answer to a question."""
    assert main(["law", *words, "--json"]) == 0
    caught = capsys.readouterr()
    assert caught.err == ""
    return json.loads(caught.out)


def complain(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The one line said of a question that cannot be answered."""
    try:
        status: object = main(["law", *words])
    except SystemExit as end:
        status = end.code
    caught = capsys.readouterr()
    assert (status, caught.out, caught.err.count("\n")) == (2, "", 1)
    return caught.err


def test_a_due_date_is_answered_with_each_roll_and_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    answer = ask(capsys, "due", "--from", "2021-11-16", "--term", "30cd")
    rolls = answer.pop("rolls")
    assert answer == {
        "from": "2021-11-16",
        "term": "30cd",
        "first_day": "2021-11-17",
        "arithmetic_end": "2021-12-16",
        "due": "2021-12-20",
        "status": "confirmed",
        "calendar": "KZ-2021-2027.1",
    }
    assert [(roll["date"], roll["code"], roll["act"]) for roll in rolls] == [
        ("2021-12-16", "holiday", "HOL/list-2012"),
        ("2021-12-17", "holiday", "HOL/list-2012"),
        ("2021-12-18", "weekend", "LC/84"),
        ("2021-12-19", "weekend", "LC/84"),
    ]
    assert rolls[0]["why"].startswith("a holiday: Independence Day (Law on Holidays")


def test_the_ledger_shows_each_day(capsys: pytest.CaptureFixture[str]) -> None:
    answer = ask(capsys, "due", "--from", "2025-01-02", "--term", "2wd", "--ledger")
    assert [(one["date"], one["counted"]) for one in answer["ledger"]] == [
        ("2025-01-03", False), ("2025-01-04", False), ("2025-01-05", True), ("2025-01-06", True),
    ]  # fmt: skip
    assert all(one["why"] for one in answer["ledger"])


def test_a_provisional_date_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(capsys, "due", "--from", "2026-05-12", "--term", "15cd")["status"] == "provisional"


def test_the_deadlines_of_an_evening_application_start_on_the_next_working_day(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = ask(capsys, "deadlines", "--route", "republican", "--submitted", "2021-09-03T19:30+06:00")
    assert [(row["term"], row["from"], row["due"], row["internal"]) for row in rows] == [
        ("return_incomplete", "2021-09-06", "2021-09-08", "2021-09-07"),
        ("preliminary_refusal_notice", "2021-09-06", "2021-09-21", "2021-09-20"),
        ("commission_decision", "2021-09-06", "2021-10-06", "2021-10-05"),
        ("property_body_decision", "2021-10-06", "2021-10-21", None),
        ("transfer", "2021-10-21", "2021-11-05", "2021-11-04"),
        ("transfer_cap", "2021-10-06", "2021-11-05", None),
        ("agreement", "2021-11-05", "2021-11-12", "2021-11-11"),
        ("payment", "2021-11-12", "2021-12-13", "2021-12-12"),
    ]
    assert {row["status"] for row in rows} == {"confirmed"}
    assert [(row["article"], row["reading"]) for row in rows[:3]] == [
        ("O437/p6-end", "1"), ("O437/p10", "4"), ("O437/p6-3", "2"),
    ]  # fmt: skip
    assert all(row["why"] for row in rows)


def test_days_that_are_known_are_taken_into_account(capsys: pytest.CaptureFixture[str]) -> None:
    rows = ask(
        capsys, "deadlines", "--route", "republican", "--submitted", "2021-09-06T10:00+06:00", "--edition", "437-2021",
        "--decided", "2021-09-20", "--property-decided", "2021-09-27", "--transferred", "2021-10-01",
        "--agreed", "2021-10-05", "--channel", "portal",
    )  # fmt: skip
    starts = {row["term"]: row["from"] for row in rows}
    assert starts["transfer"] == "2021-09-27"
    assert starts["agreement"] == "2021-10-01"
    assert starts["payment"] == "2021-10-05"
    assert {row["internal_reading"] for row in rows} <= {None, "16"}


def test_the_hours_and_the_zone_of_a_provider_can_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("deadlines", "--route", "communal", "--submitted", "2021-09-03T13:00+00:00")
    assert ask(capsys, *words)[0]["from"] == "2021-09-06"
    assert ask(capsys, *words, "--zone", "Asia/Aqtobe")[0]["from"] == "2021-09-03"
    assert ask(capsys, *words, "--closes", "20:00")[0]["from"] == "2021-09-03"


FACTS = {
    "basis": "free", "tenure": "tenancy_agreement",
    "marriages": [{"on": "2005-04-02", "kind": "marriage", "in_register": False}],
    "births": [{"on": "2012-01-01", "in_register": False}], "deaths": [], "court_recognised_family": True,
    "court_decision_in_register": True, "vulnerable_group": "68-2", "vulnerable_in_register": False,
    "service_category": None, "cosmonaut": False, "free_category": "13-8-2",
}  # fmt: skip


def test_the_documents_are_answered_kind_by_kind(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(FACTS))
    rows = ask(capsys, "documents", "--facts", str(file))
    assert [(row["kind"], row["status"]) for row in rows] == [
        (1, "required"), (2, "required"), (3, "required"), (4, "obtained"), (5, "required"), (6, "not_required"),
        (7, "not_required"), (8, "required"), (9, "required"),
    ]  # fmt: skip
    assert [one["status"] for one in rows[1]["certificates"]] == ["required", "obtained"]
    assert all(row["name"] and row["article"] and row["why"] for row in rows)


def test_facts_can_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(FACTS)))
    assert len(ask(capsys, "documents", "--facts", "-")) == 9


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_people_read_lines_in_their_language(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    assert main(["law", "due", "--from", "2025-01-02", "--term", "2wd", "--ledger", "--lang", lang]) == 0
    assert main(["law", "deadlines", "--route", "communal", "--submitted", "2021-09-06T10:00Z", "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert "2025-01-02 + 2wd → 2025-01-06 (confirmed)" in out
    assert {"kk": "комиссиясының", "ru": "комиссии", "en": "commission"}[lang] in out


DEADLINES = ("deadlines", "--route", "communal", "--submitted")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "QUESTION"),
        (("weather",), "weather"),
        (("due",), "--from"),
        (("due", "--from", "2021-11-16", "--term", "30xd"), "a term is written as 30cd, 5wd or 3mo, not '30xd'"),
        (("due", "--from", "16.11.2021", "--term", "30cd"), "a day is written as 2021-11-16"),
        (("due", "--from", "2027-12-16", "--term", "30cd"), "no calendar for the year 2028"),
        (("due", "--from", "2019-12-16", "--term", "5wd"), "no calendar for the year 2019"),
        (("deadlines", "--route", "moon", "--submitted", "2021-09-03T19:30+06:00"), "moon"),
        ((*DEADLINES, "2021-09-03T19:30"), "needs its offset from UTC"),
        ((*DEADLINES, "yesterday"), "a moment is written as"),
        ((*DEADLINES, "2021-09-03T19:30+06:00", "--edition", "437-1999"), "437-1999"),
        ((*DEADLINES, "2021-09-03T19:30+06:00", "--decided", "2021-01-01"), "decided"),
        ((*DEADLINES, "2021-09-03T19:30+06:00", "--transferred", "2021-11-01"), "no transfer"),
        ((*DEADLINES, "2021-09-03T19:30+06:00", "--closes", "evening"), "a time of day is written as"),
        ((*DEADLINES, "2021-09-03T19:30+06:00", "--opens", "20:00"), "opens before it closes"),
        ((*DEADLINES, "2031-09-03T19:30+06:00"), "2031"),
        ((*DEADLINES, "0001-01-01T00:00+14:00"), "out of range"),
        (("documents", "--facts", "/nowhere/facts.json"), "No such file"),
    ],
)
def test_a_bad_argument_is_one_line_and_status_two(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert said in complain(capsys, *words)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON"),
        ("[]", "facts: must be an object"),
        ('{"basis": "free"}', "tenure: is missing"),
        ('{"basis": "free", "tenure": "housing_order", "cats": 3}', "cats: is not a known field"),
    ],
)
def test_wrong_facts_are_named(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "facts.json"
    file.write_text(text)
    assert said in complain(capsys, "documents", "--facts", str(file))


def test_facts_that_are_not_text_are_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_bytes(b"\xff\xfe")
    assert "facts.json" in complain(capsys, "documents", "--facts", str(file))


def test_the_pages_of_the_law_hold_every_term_and_every_reading() -> None:
    drawn = pages()
    assert all(path.startswith("docs/law/") and text.endswith("\n") for path, text in drawn.items())
    for number in (*range(1, 46), "S1", "S7"):
        assert f"\n## {number}. " in drawn["docs/law/readings.md"]
    assert "Decision of the state-property body" in drawn["docs/law/terms.md"]
    assert "2026-05-27 Wed" in drawn["docs/law/calendar.md"]
