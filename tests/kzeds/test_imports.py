"""The package stands alone: what it may import, and that it reads no clock, no disk and no network."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.code import ROOT, name_of, tracked, tree

ALLOWED = {
    "__future__", "abc", "base64", "binascii", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime",
    "enum", "functools", "hashlib", "hmac", "itertools", "math", "operator", "re", "secrets", "string", "struct",
    "types", "typing", "unicodedata", "xml",
}  # fmt: skip
"""Of the standard library. `secrets` alone gives something that was not put in: keys and nonces are made of it."""
OF_THE_COMMAND_LINE = {"argparse", "json", "os", "pathlib", "sys", "textwrap"}
RSA = {"cryptography"}
CLOCKS = {"now", "today", "utcnow"}
DOORS = {"open", "print", "input", "exec", "eval", "__import__", "compile"}
COMMAND_LINE = "kzeds/__main__.py"
BROAD = {"utils", "helpers", "common", "manager", "misc"}


def modules() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".py" and path.is_relative_to(ROOT / "kzeds")]


def imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_imports_what_the_package_may(path: Path) -> None:
    allowed = ALLOWED | RSA | {"kzeds"} | (OF_THE_COMMAND_LINE if name_of(path) == COMMAND_LINE else set())
    assert {name for name in imported(tree(path)) if name.split(".")[0] not in allowed} == set()


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_reads_no_clock_and_opens_nothing(path: Path) -> None:
    if name_of(path) == COMMAND_LINE:
        return
    called = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    found = [func.attr for func in called if isinstance(func, ast.Attribute) and func.attr in CLOCKS]
    found += [func.id for func in called if isinstance(func, ast.Name) and func.id in DOORS]
    assert found == []


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_is_small_its_values_frozen_and_its_errors_named(path: Path) -> None:
    assert len(path.read_text().splitlines()) < 400
    assert path.stem not in BROAD
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.lineno < 40, node.name
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None
            assert ast.unparse(node.type) not in {"Exception", "BaseException"}
        for mark in node.decorator_list if isinstance(node, ast.ClassDef) else ():
            if "dataclass" in ast.unparse(mark):
                # What is written while a structure is read stays inside its module.
                assert isinstance(node, ast.ClassDef)
                assert "frozen=True" in ast.unparse(mark) or node.name.startswith("_"), node.name
                assert "slots=True" in ast.unparse(mark), node.name


def test_only_rsa_and_the_old_key_stores_are_left_to_another_package() -> None:
    """`cryptography` computes RSA and the ciphers of p12 files; certificates and messages are read here."""
    found = {name for path in modules() for name in imported(tree(path)) if name.startswith("cryptography")}
    assert not {name for name in found if ".x509" in name or ".pkcs7" in name}
