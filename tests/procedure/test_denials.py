"""Every denial can be said: its sentence is there and has all it needs to name."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import shanyraq.procedure
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.tally import vacancy
from shanyraq.words.denials import DENIALS
from shanyraq.words.next_steps import NEXT_STEPS
from tests.procedure.story import composition

ROOM = Path(shanyraq.procedure.__file__).parent


def _calls(name: str) -> list[ast.Call]:
    found = []
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name and len(node.args) > 1:
                found.append(node)
    return found


def _named(call: ast.Call) -> set[str]:
    if len(call.args) < 3:
        return set()
    assert isinstance(call.args[2], ast.Dict), ast.unparse(call)
    return {str(key.value) for key in call.args[2].keys if isinstance(key, ast.Constant)}


def test_every_denial_names_what_its_sentence_says() -> None:
    spoken = [call for call in _calls("Denial") if isinstance(call.args[0], ast.Constant)]
    assert len(spoken) > 100
    for call in spoken:
        assert isinstance(call.args[0], ast.Constant)
        assert DENIALS[str(call.args[0].value)].placeholders <= _named(call), ast.unparse(call)


def test_every_article_that_a_denial_cites_is_in_the_table_of_sources() -> None:
    for call in _calls("Denial"):
        article = call.args[1]
        if isinstance(article, ast.Constant):
            assert article.value in SOURCES, ast.unparse(call)


def test_every_next_step_has_a_sentence() -> None:
    for call in _calls("NextStep"):
        assert isinstance(call.args[1], ast.Constant | ast.Name)
        if isinstance(call.args[1], ast.Constant):
            assert str(call.args[1].value) in NEXT_STEPS


def _of(*seats: Seat) -> Composition:
    plain = composition()
    return replace(plain, seats=tuple(seated for seated in plain.seats if seated.seat in seats))


@pytest.mark.parametrize(
    ("formed", "recused", "code"),
    [
        (composition(), (), None),
        (composition(), ("chair",), None),
        (composition(), ("chair", "deputy"), "nobody_presides"),
        (composition(), ("secretary",), "no_secretary_left"),
        (composition(), ("chair", "deputy", "member"), "nobody_left_to_vote"),
        (_of(Seat.CHAIR, Seat.SECRETARY), ("chair",), "nobody_left_to_vote"),
    ],
)
def test_why_a_composition_cannot_decide_has_a_sentence(
    formed: Composition, recused: tuple[str, ...], code: str | None
) -> None:
    assert vacancy(formed, recused) == code
    assert code is None or code in DENIALS
