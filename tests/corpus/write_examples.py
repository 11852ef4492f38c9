"""Writes the example of an event kind or version that has none yet. An example once written is never written again."""

import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

from shanyraq.procedure.events import EVENTS
from shanyraq.record.codec import encode_event

FOLDER = Path(__file__).resolve().parent / "events"
PLAIN: dict[type, object] = {
    bool: True,
    int: 1,
    date: date(2025, 9, 8),
    datetime: datetime(2025, 9, 8, 5, 0, 0, 123456, tzinfo=UTC),
    time: time(9, 0),
}
NAMED = {"zone": "Asia/Almaty", "closes": time(18, 30), "edition": "437-2021"}


def example(of: Any, name: str = "") -> Any:
    """Some value of a type: nothing left out, so that every field is seen."""
    origin, arguments = typing.get_origin(of), typing.get_args(of)
    if name in NAMED:
        return NAMED[name]
    if origin in (typing.Union, types.UnionType):
        return example(next(one for one in arguments if one is not type(None)), name)
    if origin is tuple:
        return (example(arguments[0], name),)
    if is_dataclass(of):
        hints = typing.get_type_hints(of)
        return of(**{field.name: example(hints[field.name], field.name) for field in fields(of)})  # type: ignore[operator]
    if isinstance(of, type) and issubclass(of, Enum):
        return next(iter(of))
    if of is str:
        return "0" * 64 if name in ("paper", "writing", "evidence", "digest", "minutes", "place") else f"some-{name}"
    return PLAIN[of]


def path_of(kind: str, version: int) -> Path:
    """Where the example of a kind and version lies for ever."""
    return FOLDER / f"{kind}.v{version}.json"


def main() -> None:
    """Write what is missing."""
    for kind, event in EVENTS.items():
        path = path_of(kind, event.VERSION)
        if not path.exists():
            body = json.loads(encode_event(example(event)))
            path.write_text(json.dumps(body, ensure_ascii=False, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
