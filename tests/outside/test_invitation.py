"""An invitation is a file that calendar programs read: in UTC, folded, escaped, without anybody's name."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shanyraq.outside.documents.invitation import Invitation, ics

ONE = Invitation(
    uid="hearing-ULGI-2025-000001@example.kz",
    at=datetime(2025, 6, 26, 10, 0, tzinfo=ZoneInfo("Asia/Almaty")),
    lasts=timedelta(hours=1),
    summary="Заслушивание",
    place="Үлгі қаласы; Шаңырақ алаңы, 1",
    text="Возьмите удостоверение личности.\nЕсли прийти не сможете, возражение можно подать письменно." * 3,
    made_at=datetime(2025, 6, 20, 12, 0, tzinfo=UTC),
)


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_the_hour_is_told_in_utc_so_that_every_calendar_shows_ones_own() -> None:
    lines = unfolded(ics(ONE))
    assert "DTSTART:20250626T050000Z" in lines
    assert "DTEND:20250626T060000Z" in lines
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_no_line_is_longer_than_75_octets_and_no_letter_is_torn() -> None:
    for line in ics(ONE).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_commas_semicolons_and_new_lines_are_escaped() -> None:
    lines = unfolded(ics(ONE))
    assert "LOCATION:Үлгі қаласы\\; Шаңырақ алаңы\\, 1" in lines
    assert any(line.startswith("DESCRIPTION:Возьмите удостоверение личности.\\nЕсли прийти") for line in lines)


def test_a_move_keeps_the_event_and_raises_its_number() -> None:
    assert "SEQUENCE:1" in unfolded(ics(replace(ONE, sequence=1)))


def test_a_moment_without_a_zone_is_no_moment() -> None:
    with pytest.raises(ValueError, match="time zone"):
        ics(replace(ONE, at=datetime(2025, 6, 26, 10, 0)))  # noqa: DTZ001  the mistake itself
