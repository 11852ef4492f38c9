"""No command, stage or event is forgotten anywhere: each is decided, told and kept an example of."""

import ast
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shanyraq.law.editions import EDITIONS
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import NEW_CASE, Stage
from shanyraq.procedure.commands import COMMANDS, Command
from shanyraq.procedure.decide import RULINGS
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import EVENTS
from shanyraq.procedure.may import GATES, may
from shanyraq.words.denials import DENIALS
from shanyraq.words.happened import HAPPENED
from tests.house.code import ROOT, name_of, sources, tree

SOME_DAY = datetime(2025, 9, 8, 5, 0, tzinfo=UTC)


def test_every_command_has_a_gate_and_a_ruling() -> None:
    assert set(GATES) == set(COMMANDS.values())
    assert set(RULINGS) == set(COMMANDS.values())


@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda kind: kind.__name__)
def test_every_pair_of_stage_and_command_is_decided(command: type[Command]) -> None:
    """Outside its stages a command is denied, whoever gives it; within them its ruling answers."""
    edition = EDITIONS["437-2021"]
    assert GATES[command].stages <= set(Stage)
    for stage in set(Stage) - GATES[command].stages:
        case = replace(NEW_CASE, stage=stage, edition=edition.code)
        for role in Role:
            denial = may(case, command, By(role, "somebody", "somewhere"), edition, SOME_DAY)
            assert isinstance(denial, Denial)
            assert denial.code in DENIALS


def test_every_event_has_a_sentence() -> None:
    assert set(HAPPENED) == set(EVENTS)


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_every_event_has_an_example_that_is_kept_for_ever(kind: str) -> None:
    examples = [path for path in (ROOT / "tests" / "corpus").rglob("*") if path.is_file()]
    assert any(kind in path.name or f'"{kind}"' in path.read_text() for path in examples)


def test_every_denial_given_anywhere_has_a_sentence() -> None:
    unsaid = set()
    for path in sources():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Denial" and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant) and code.value not in DENIALS:
                    unsaid.add(f"{name_of(path)}:{node.lineno} {code.value!r}")
    assert unsaid == set()
