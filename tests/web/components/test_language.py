"""The language switch works without JavaScript and keeps the page."""

import pytest
from django.test import Client

from shanyraq.web.language import as_lang

pytestmark = pytest.mark.urls("tests.web.addresses")


@pytest.mark.parametrize(("tag", "lang"), [("kk-KZ", "kk"), ("ru", "ru"), ("en-GB", "en"), ("de", "kk"), (None, "kk")])
def test_a_language_unknown_here_gives_the_state_language(tag: str | None, lang: str) -> None:
    assert as_lang(tag) == lang


def test_the_switch_remembers_the_choice_and_returns_to_the_page(client: Client) -> None:
    answer = client.post("/language/", {"language": "ru", "next": "/for/anyone/?page=2"})
    assert answer.headers["Location"] == "/for/anyone/?page=2"
    assert '<html lang="ru">' in client.get("/for/anyone/").content.decode()


def test_the_switch_leads_to_no_other_site(client: Client) -> None:
    answer = client.post("/language/", {"language": "ru", "next": "https://elsewhere.example/"})
    assert "elsewhere" not in answer.headers["Location"]


def test_the_browser_s_language_is_taken_before_a_choice(client: Client) -> None:
    page = client.get("/for/anyone/", headers={"accept-language": "en"}).content.decode()
    assert '<html lang="en">' in page
