"""One example of every event kind and version, for ever: what was once recorded can always be read."""

import json
from pathlib import Path

import pytest

from shanyraq.procedure.events import (
    EVENTS,
    HearingHeld,
    IndustryAnswered,
    PetitionSent,
    PropertyBodyDecided,
    RightsReceived,
)
from shanyraq.record.codec import UnreadableEvent, canonical, decode_event, encode_event
from shanyraq.record.upcasters import NoUpcaster, lift
from tests.corpus.write_examples import FOLDER, path_of

EXAMPLES = sorted(FOLDER.glob("*.json"))


def parts(path: Path) -> tuple[str, int]:
    kind, _, version = path.stem.rpartition(".v")
    return kind, int(version)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_of_any_age_reads_as_the_event_of_today(path: Path) -> None:
    kind, version = parts(path)
    assert isinstance(decode_event(kind, version, path.read_bytes()), EVENTS[kind])


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_has_an_example_of_its_present_shape(kind: str) -> None:
    path = path_of(kind, EVENTS[kind].VERSION)
    assert path.exists(), f"python -m tests.corpus.write_examples writes {path.name}"


@pytest.mark.parametrize("kind", EVENTS)
def test_an_example_of_today_reads_back_exactly(kind: str) -> None:
    body = path_of(kind, EVENTS[kind].VERSION).read_bytes()
    event = decode_event(kind, EVENTS[kind].VERSION, body)
    assert encode_event(event).encode() == canonical(json.loads(body))


@pytest.mark.parametrize(
    "body",
    [
        '{"writing": "x", "received_on": "2025-09-08", "note": "more"}',
        '{"writing": "x"}',
        '{"writing": true, "received_on": "2025-09-08"}',
        '{"writing": "x", "received_on": "8 September"}',
        "[]",
        "{",
    ],
)
def test_a_body_that_is_not_exactly_the_event_is_unreadable(body: str) -> None:
    with pytest.raises(UnreadableEvent):
        decode_event("ObjectionReceived", 1, body)


def test_an_unknown_kind_and_a_later_version_are_unreadable() -> None:
    with pytest.raises(UnreadableEvent):
        decode_event("NeverHappened", 1, "{}")
    with pytest.raises(UnreadableEvent):
        decode_event("CaseResumed", 99, "{}")


def test_a_body_is_lifted_one_version_at_a_time() -> None:
    steps = {("Told", 1): lambda body: {**body, "b": 2}, ("Told", 2): lambda body: {**body, "c": body["b"] + 1}}
    assert lift("Told", 1, {"a": 1}, 3, steps) == {"a": 1, "b": 2, "c": 3}
    with pytest.raises(NoUpcaster):
        lift("Told", 1, {"a": 1}, 4, steps)


def test_a_hearing_recorded_before_its_words_had_a_slot_reads_without_them() -> None:
    held = decode_event("HearingHeld", 1, path_of("HearingHeld", 1).read_bytes())
    assert isinstance(held, HearingHeld)
    assert held.said is None


@pytest.mark.parametrize("kind", ["PetitionSent", "IndustryAnswered", "PropertyBodyDecided"])
def test_an_act_of_a_body_recorded_before_papers_were_drawn_here_reads_without_a_number(kind: str) -> None:
    told = decode_event(kind, 1, path_of(kind, 1).read_bytes())
    assert isinstance(told, PetitionSent | IndustryAnswered | PropertyBodyDecided)
    assert (told.number, told.signature) == ("", None)


def test_rights_recorded_before_they_were_told_in_words_read_without_them() -> None:
    told = decode_event("RightsReceived", 1, path_of("RightsReceived", 1).read_bytes())
    assert isinstance(told, RightsReceived)
    assert told.writing is None
