"""Imports run downwards, and the pure rooms are pure."""

import ast
import subprocess
import sys
from collections.abc import Iterator

from tests.house.code import PURE, ROOT, name_of, sources, tree

ALLOWED = {
    "__future__", "abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime", "decimal", "enum",
    "functools", "fractions", "hashlib", "heapq", "itertools", "json", "math", "operator", "re", "string", "types",
    "typing", "unicodedata", "zoneinfo", "calendar", "tomllib",
}  # fmt: skip
"""What the pure rooms may take from the standard library: nothing that reads a clock, a disk or a network."""
CLOCKS = {"now", "today", "utcnow"}
NOTEBOOKS = {"shanyraq/procedure/explore/__init__.py"}
"""Where a walk through every state writes down what it has seen."""
DOORS = {"open", "print", "input", "exec", "eval", "__import__"}


def imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_the_contracts_of_the_floors_are_kept() -> None:
    linter = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    done = subprocess.run(linter, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pure_rooms_import_the_harmless_part_of_the_standard_library_and_each_other() -> None:
    rooms = tuple(f"shanyraq.{room}" for room in PURE)
    found = {
        f"{name_of(path)} imports {name}"
        for path in sources(*PURE)
        for name in imported(tree(path))
        if name.split(".")[0] not in ALLOWED and not name.startswith(rooms)
    }
    assert found == set()


def test_the_pure_rooms_read_no_clock_and_open_nothing() -> None:
    found = set()
    for path in sources(*PURE):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
                found.add(f"{name_of(path)}:{node.lineno} .{node.func.attr}()")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DOORS:
                found.add(f"{name_of(path)}:{node.lineno} {node.func.id}()")
    assert found == set()


def test_values_of_the_pure_rooms_are_frozen() -> None:
    """A dataclass there is a fact or a rule; nobody changes one."""
    found = set()
    for path in sources(*PURE):
        if name_of(path) in NOTEBOOKS:
            continue
        for node in ast.walk(tree(path)):
            for mark in node.decorator_list if isinstance(node, ast.ClassDef) else ():
                words = {word.arg for word in mark.keywords} if isinstance(mark, ast.Call) else set()
                called = mark.func if isinstance(mark, ast.Call) else mark
                if isinstance(called, ast.Name) and called.id == "dataclass" and "frozen" not in words:
                    assert isinstance(node, ast.ClassDef)
                    found.add(f"{name_of(path)}:{node.lineno} {node.name}")
    assert found == set()
