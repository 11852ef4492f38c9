"""An address that asks too often waits; nobody else does."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from pytest_django import Settings

from shanyraq.web.rate import MOST, asker, sparingly


@sparingly("tests")
def asked(request: HttpRequest) -> HttpResponse:
    """Something anyone may ask."""
    return HttpResponse("answer")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def ask(address: str, question: str = "?number=1") -> int:
    """Ask once from an address."""
    return asked(RequestFactory().get(f"/{question}", REMOTE_ADDR=address)).status_code


def test_an_address_that_asks_too_often_waits_and_another_does_not() -> None:
    assert [ask("192.0.2.1") for _ in range(MOST)] == [200] * MOST
    assert ask("192.0.2.1") == 429
    assert ask("192.0.2.2") == 200


def test_opening_the_form_is_free() -> None:
    assert {ask("192.0.2.1", "") for _ in range(MOST + 5)} == {200}


def test_behind_a_proxy_the_asker_is_the_one_the_proxy_names(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    factory = RequestFactory()
    told = factory.get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="203.0.113.9, 192.0.2.7")
    assert asker(told) == asker(factory.get("/", REMOTE_ADDR="192.0.2.7"))
