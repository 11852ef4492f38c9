"""`shanyraq client`: systems are let in, their secrets changed, and shut out, by the administrator alone."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shanyraq.chancery import doors
from shanyraq.cli import client, environment
from shanyraq.cli.shell import Complaint, Parser
from shanyraq.record.readers.clients import by_secret, clients
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import OrganisationKind
from shanyraq.record.writers.organisations import add_organisation


@contextmanager
def running(**_: object) -> Iterator[None]:
    """The system of the test is there already."""
    yield


@pytest.fixture
def _there(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "system", running)
    names = Names("Мысал", "Пример", "Sample")
    add_organisation("GCORP", OrganisationKind.STATE_CORPORATION, names)
    add_organisation("QAR", OrganisationKind.OWNER, names)


def shell(*words: str) -> int:
    parser = Parser()
    client.add_parser(parser.add_subparsers(parser_class=Parser))
    asked = parser.parse_args(["client", *words])
    return client.run(asked)


def added(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[str, str]:
    assert shell("add", "--organisation", "GCORP", "--name", "portal", "--scopes", "cases.read, as.citizen", *more) == 0
    return shown(capsys)


def shown(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    first, second = capsys.readouterr().out.splitlines()
    return first.removeprefix("client_id "), second.removeprefix("client_secret ")


@pytest.mark.usefixtures("_there")
def test_a_system_is_let_in_and_its_secret_shown_once(capsys: pytest.CaptureFixture[str]) -> None:
    id, secret = added(capsys)
    found = by_secret(id, secret, doors.clock().now())
    assert found is not None
    assert found.scopes == {"cases.read", "as.citizen"}
    assert shell("list") == 0
    listed = capsys.readouterr().out
    assert id in listed
    assert "1200 a minute" in listed
    assert secret not in listed


@pytest.mark.usefixtures("_there")
def test_a_changed_secret_works_and_the_old_one_until_its_hour(capsys: pytest.CaptureFixture[str]) -> None:
    id, old = added(capsys)
    shell("rotate", id)
    _, new = shown(capsys)
    at = doors.clock().now()
    assert by_secret(id, old, at) is not None
    assert by_secret(id, new, at) is not None
    shell("rotate", id, "--overlap", "0")
    _, newest = shown(capsys)
    at = doors.clock().now()
    assert [by_secret(id, one, at) is not None for one in (old, new, newest)] == [False, False, True]


@pytest.mark.usefixtures("_there")
def test_a_system_that_is_shut_out_stays_out(capsys: pytest.CaptureFixture[str]) -> None:
    id, secret = added(capsys)
    assert shell("revoke", id) == 0
    assert by_secret(id, secret, doors.clock().now()) is None
    for words in (("revoke", id), ("rotate", id), ("revoke", "nobody")):
        with pytest.raises(Complaint, match="not a client that is open"):
            shell(*words)
    shell("list")
    assert "closed" in capsys.readouterr().out
    assert clients()[0].revoked_at is not None


@pytest.mark.usefixtures("_there")
@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--organisation", "NOBODY", "--scopes", "cases.read"), "no organisation has the code"),
        (("--organisation", "GCORP", "--scopes", "everything"), "no scope 'everything'"),
        (("--organisation", "QAR", "--scopes", "as.citizen"), "is not given the scope as.citizen"),
        (("--organisation", "GCORP", "--scopes", "cases.read", "--per-minute", "0"), "at least 1"),
    ],
)
def test_a_system_is_not_let_in_by_mistake(words: tuple[str, ...], why: str) -> None:
    with pytest.raises(Complaint, match=why):
        shell("add", "--name", "portal", *words)
    assert clients() == ()


@pytest.mark.usefixtures("_there")
def test_a_negative_overlap_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    id, _ = added(capsys)
    with pytest.raises(Complaint, match="0 hours or more"):
        shell("rotate", id, "--overlap", "-1")
