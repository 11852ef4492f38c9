"""An invitation as calendar programs read it (RFC 5545): one event, in UTC, without anybody's name."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_LINE: Final = 75
"""Octets in a line; a longer one is folded."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """When, where and to what. `uid` stays the same when the time moves, and `sequence` grows with each move."""

    uid: str
    at: datetime
    lasts: timedelta
    summary: str
    place: str
    text: str
    made_at: datetime
    sequence: int = 0


def ics(one: Invitation) -> bytes:
    """The file. Both moments need a time zone."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Shanyraq//Invitation//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{one.uid}",
        f"DTSTAMP:{_moment(one.made_at)}",
        f"SEQUENCE:{one.sequence}",
        f"DTSTART:{_moment(one.at)}",
        f"DTEND:{_moment(one.at + one.lasts)}",
        f"SUMMARY:{_escaped(one.summary)}",
        f"LOCATION:{_escaped(one.place)}",
        f"DESCRIPTION:{_escaped(one.text)}",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P1D",
        f"DESCRIPTION:{_escaped(one.summary)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError("the moment of an invitation needs a time zone")
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets, each after the first beginning with a space; a letter is not torn."""
    parts: list[str] = []
    size, part = 0, ""
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _LINE - bool(parts):
            parts.append(part)
            part, size = "", 0
        part, size = part + letter, size + octets
    return "\r\n ".join([*parts, part])
