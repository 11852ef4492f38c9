"""The page for integrators: each of its examples is run, and its check of a signature is true."""

import base64
import hashlib
import re
import shlex
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client
from pytest_django import Settings

from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import beginnings
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.webhooks.pretend import PretendWebhooks
from shanyraq.outside.webhooks.shape import signature
from shanyraq.record.readers.journal import case_of
from tests.api.system import System
from tests.house.code import ROOT
from tests.outside.test_files import pdf
from tests.web.staff import Tell

PAGE = (ROOT / "docs" / "manual" / "api.md").read_text()
EXAMPLES = re.findall(r"```sh\n# (\d+)\ncurl (.*?)\n```", PAGE)
PAPER = pdf()


def waiting(t: Telling) -> None:
    """A case that nobody has taken."""
    beginnings.applied(t, 2)


@pytest.fixture
def said(office: System, portal: System, town: World, tell: Tell, settings: Settings) -> dict[str, str]:
    """What the variables of the page stand for."""
    settings.SHANYRAQ_WEBHOOKS = PretendWebhooks()
    home, number = make_home(5, town.town.provider), tell(waiting).number
    case = case_of(number)
    assert case is not None
    return {
        "SITE": "",
        "CLIENT_ID": office.id,
        "CLIENT_SECRET": office.secret,
        "TOKEN": office.token,
        "PORTAL": portal.token,
        "EXECUTOR": town.town.executors[0].person,
        "HEAD": town.town.head.person,
        "CITIZEN": home.tenant,
        "DWELLING": home.flat,
        "NUMBER": number,
        "SEQ": str(case.seq),
        "SHA256": hashlib.sha256(PAPER).hexdigest(),
    }


def run(line: str, said: dict[str, str]) -> Any:
    """What curl would do with these arguments."""
    words = shlex.split(re.sub(r"\$(\w+)", lambda found: said[found[1]], line))
    method, headers, body, address = "", dict[str, str](), b"", ""
    given = iter(words)
    for word in given:
        match word:
            case "-X":
                method = next(given)
            case "-H":
                name, _, value = next(given).partition(": ")
                headers[name] = value
            case "-d":
                body = next(given).encode()
            case "--data-binary":
                assert next(given) == "@paper.pdf"
                body = PAPER
            case "-u":
                headers["Authorization"] = "Basic " + base64.b64encode(next(given).encode()).decode()
            case _:
                address = word
    content_type = headers.pop("Content-Type", "application/x-www-form-urlencoded" if body else "")
    parts = urlsplit(address)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    return Client().generic(method or ("POST" if body else "GET"), path, body, content_type, headers=headers)


def test_every_example_of_the_page_answers_as_it_says(said: dict[str, str]) -> None:
    assert len(EXAMPLES) >= 9
    for status, line in EXAMPLES:
        answer = run(line, said)
        assert answer.status_code == int(status), (line, answer.content)


def test_the_check_of_a_signature_on_the_page_is_true() -> None:
    [code] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    names: dict[str, Callable[..., bool]] = {}
    exec(code, names)
    check, body = names["is_from_shanyraq"], b'{"number":"ULGI-2026-000123","stage":"review","seq":14}'
    header = signature("secret", 1_750_000_000, body)
    assert check("secret", header, body, 1_750_000_100)
    assert not check("another", header, body, 1_750_000_100)
    assert not check("secret", header, body + b" ", 1_750_000_100)
    assert not check("secret", header, body, 1_750_000_301)


def test_the_page_says_of_every_status_when_it_is_answered() -> None:
    table = PAGE.partition("| status | when |")[2].partition("##")[0]
    assert {400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503} <= {
        int(one) for one in re.findall(r"\b\d{3}\b", table)
    }
