"""The tour leads nowhere that does not exist, and through every room."""

import ast
import re

import pytest

from tests.house.code import ROOT

TOUR = (ROOT / "docs" / "tour.md").read_text()
STOPS = sorted(set(re.findall(r"`((?:shanyraq|tests)/[\w/]+\.py)(?:: (\w+))?`", TOUR)))
ROOMS = ("web", "effects", "chancery", "record", "outside", "procedure", "law", "words")


@pytest.mark.parametrize(("file", "name"), STOPS)
def test_every_stop_of_the_tour_exists(file: str, name: str) -> None:
    path = ROOT / file
    assert path.is_file()
    if name:
        tree = ast.parse(path.read_text())
        assert name in {
            *(node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)),
            *(
                t.id
                for node in tree.body
                if isinstance(node, ast.Assign)
                for t in node.targets
                if isinstance(t, ast.Name)
            ),
            *(
                node.target.id
                for node in tree.body
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            ),
        }


@pytest.mark.parametrize("room", ROOMS)
def test_the_tour_stops_in_every_room(room: str) -> None:
    assert any(file.startswith(f"shanyraq/{room}/") for file, _ in STOPS)
