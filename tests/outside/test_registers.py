import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.registers.entries import (
    HELD_BY,
    CivilAct,
    CivilRecord,
    Entry,
    OwnedDwelling,
    Register,
    VulnerableGroup,
)
from shanyraq.outside.registers.pretend import PretendRegisters
from shanyraq.outside.registers.shape import Answer, Question, Unavailable, how_to_correct, register_name
from shanyraq.words.phrase import LANGS
from shanyraq.words.registers import REGISTERS

AT = datetime(2025, 3, 4, 10, 30, tzinfo=UTC)
IIN = "900101300017"
MARRIAGE = CivilRecord(CivilAct.MARRIAGE, date(2012, 6, 9), "Үлгі-12-001", other_iin="910202400025")
FLAT = OwnedDwelling("20:313:001:001", "Алматы, Үлгі көшесі, 1-үй", 40, date(2015, 1, 1), mortgaged=True)
TABLE: dict[str, list[Entry]] = {IIN: [MARRIAGE, FLAT, VulnerableGroup("68-2", date(2020, 5, 5))]}


def registers(silent: frozenset[Register] = frozenset()) -> PretendRegisters:
    return PretendRegisters(TABLE, FixedClock(AT), silent)


def asked(register: Register, iin: str = IIN) -> Answer:
    answer = registers().ask(Question(register, iin, "2025-000123"))
    assert isinstance(answer, Answer)
    return answer


def test_a_register_answers_with_its_own_entries_only() -> None:
    assert asked(Register.CIVIL_STATUS).entries == (MARRIAGE,)
    assert asked(Register.REAL_ESTATE).entries == (FLAT,)


def test_an_answer_names_the_register_and_every_filled_field() -> None:
    named = {field.name: field for field in asked(Register.REAL_ESTATE).named_fields()}
    assert named["share_percent"].register is Register.REAL_ESTATE
    assert (named["share_percent"].value, named["since"].value, named["mortgaged"].value) == (
        "40",
        "2015-01-01",
        "true",
    )
    assert "ceased_on" not in named
    assert named["address"].label("ru") == "адрес объекта"


def test_finding_nothing_is_an_answer() -> None:
    nobody = asked(Register.CIVIL_STATUS, "000000000000")
    assert nobody.entries == ()
    assert json.loads(nobody.evidence)["entries"] == []


def test_a_silent_register_is_an_outcome_with_a_name_and_not_a_no() -> None:
    question = Question(Register.ADDRESS, IIN, "2025-000123")
    outcome = registers(frozenset({Register.ADDRESS})).ask(question)
    assert outcome == Unavailable(question, AT)
    assert "address register" in outcome.say("en")


def test_the_same_question_at_the_same_moment_leaves_the_same_evidence() -> None:
    assert asked(Register.CIVIL_STATUS).evidence == asked(Register.CIVIL_STATUS).evidence
    told = json.loads(asked(Register.CIVIL_STATUS).evidence)
    assert (told["register"], told["at"]) == ("civil_status", AT.isoformat())
    assert told["entries"] == [
        {
            "kind": "CivilRecord",
            "act": "marriage",
            "on": "2012-06-09",
            "number": "Үлгі-12-001",
            "other_iin": "910202400025",
        }
    ]


def test_evidence_differs_when_the_answer_differs() -> None:
    other = PretendRegisters({IIN: [replace(MARRIAGE, number="Үлгі-12-002")]}, FixedClock(AT))
    answer = other.ask(Question(Register.CIVIL_STATUS, IIN, "2025-000123"))
    assert isinstance(answer, Answer)
    assert answer.evidence != asked(Register.CIVIL_STATUS).evidence


@pytest.mark.parametrize("register", Register)
def test_every_register_has_a_name_and_a_place_where_it_is_corrected(register: Register) -> None:
    for lang in LANGS:
        assert register_name(register, lang)
        assert how_to_correct(register, lang)


def test_every_entry_stands_in_one_register_and_every_field_of_it_has_a_label() -> None:
    assert set(HELD_BY) == set(get_args(Entry))
    for kind, register in HELD_BY.items():
        for field in fields(kind):
            assert f"{register}.{field.name}" in REGISTERS
