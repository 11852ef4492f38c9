"""What may not stand in the project's files."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.code import ROOT, name_of, tracked, walked

HERE = Path(__file__)
BINARY = {".pdf", ".png", ".jpg", ".jpeg", ".ico", ".woff2", ".p12", ".der", ".cer", ".gz"}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "service", "services"}
NOT_IN_CODE = {
    r"\b(TODO|FIXME|XXX|HACK)\b": "what is left to do stands in an issue",
    r"except Exception": "what cannot be foreseen is caught at the outermost edge alone",
    r"mock\.patch|MagicMock": "small fakes instead of mocks",
    r"# type: ignore(?!\[)": "which rule is ignored must be said",
    r"# noqa(?!: ?[A-Z])": "which rule is ignored must be said",
    r"pytest\.mark\.(skip|xfail)|pytest\.importorskip": "a test runs, or is not there",
}
NOT_ANYWHERE = {
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org": "no host of a registry",
    r"/root/|/home/\w+/|file:///": "no path of one machine",
    r"-----BEGIN (RSA |EC )?PRIVATE KEY-----": "no key",
}
LOCKS = ("requirements.lock", "requirements-dev.lock")


def texts() -> list[Path]:
    return [path for path in tracked() if path.suffix not in BINARY and path != HERE]


def lines_with(paths: list[Path], patterns: dict[str, str]) -> list[str]:
    found = []
    for path in paths:
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1):
            found += [
                f"{name_of(path)}:{number} {why}: {line.strip()[:80]}"
                for pattern, why in patterns.items()
                if re.search(pattern, line)
            ]
    return found


def test_no_code_is_left_for_later_or_silenced_without_a_reason() -> None:
    assert lines_with([path for path in texts() if path.suffix == ".py"], NOT_IN_CODE) == []


def test_no_file_names_a_registry_or_a_machine() -> None:
    assert lines_with(texts(), NOT_ANYWHERE) == []


def test_without_git_the_same_files_are_read() -> None:
    assert set(tracked()) <= set(walked())


def test_every_module_has_a_name_that_says_something() -> None:
    assert [name_of(path) for path in tracked() if path.suffix == ".py" and path.stem in EMPTY_NAMES] == []


def test_only_the_migrations_and_the_corpus_are_large() -> None:
    large = [name_of(path) for path in tracked() if path.stat().st_size > 1_000_000]
    assert large == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_dependency_is_locked_with_its_hashes(name: str) -> None:
    text = (ROOT / name).read_text()
    pinned = re.findall(r"^([a-z0-9-]+)==(\S+)(.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+)", text, re.MULTILINE)
    asked = re.findall(
        r"^([a-z0-9][a-z0-9-]*)(?=[\[<>=\s]|$)", (ROOT / name.replace(".lock", ".in")).read_text(), re.MULTILINE
    )
    assert {package for package, _, _ in pinned} >= set(asked)
    assert len(pinned) == len(re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE))


def test_the_two_locks_agree() -> None:
    run, dev = (set(re.findall(r"^([a-z0-9-]+==[^ ;]+)", (ROOT / name).read_text(), re.MULTILINE)) for name in LOCKS)
    assert run <= dev


def test_the_floor_of_the_python_version_is_said_once_and_kept() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["requires-python"] == ">=3.11"
    assert project["tool"]["ruff"]["target-version"] == "py311"
    assert "(3, 11)" in (ROOT / "bin" / "setup").read_text()
