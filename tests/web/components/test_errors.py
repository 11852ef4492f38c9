"""Pages for what went wrong say so in the reader's language and lose nothing."""

import pytest
from django.test import Client, RequestFactory

from shanyraq.web.errors import denied, too_many
from shanyraq.words.phrase import LANGS

pytestmark = pytest.mark.urls("tests.web.addresses")


@pytest.fixture
def client(client: Client) -> Client:
    """Faults of ours come back as pages."""
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("path", "status"),
    [("/no/such/", 404), ("/broken/", 500), ("/away/", 503), ("/command-away/", 503), ("/days-unknown/", 422)],
)
def test_a_page_of_an_error_is_strict_html_in_every_language(
    client: Client, path: str, status: int, lang: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = client.get(path, headers={"accept-language": lang})
    assert answer.status_code == status
    assert f'<html lang="{lang}">' in answer.content.decode()


def test_a_database_that_is_away_says_that_nothing_is_lost(client: Client) -> None:
    answer = client.get("/away/", headers={"accept-language": "en"})
    assert "Nothing is lost" in answer.content.decode()
    assert answer.headers["Retry-After"] == "120"


def test_a_year_without_a_calendar_is_named_to_people_and_to_systems(client: Client) -> None:
    english = {"accept-language": "en"}
    page = client.get("/days-unknown/", headers=english).content.decode()
    assert "no working calendar for 2028" in page
    assert "Nothing was changed" in page
    told = client.get("/api/days-unknown/", headers=english)
    assert (told.status_code, told.json()["code"]) == (422, "no_calendar")


def test_an_old_form_says_that_nothing_was_written() -> None:
    answer = Client(enforce_csrf_checks=True).post("/language/", {"language": "ru"}, headers={"accept-language": "en"})
    assert answer.status_code == 403
    assert "Nothing was written" in answer.content.decode()


def test_a_denial_without_a_form_is_a_page_with_its_article() -> None:
    answer = denied(RequestFactory().get("/"), "The term has passed.", "paragraph 6")
    assert answer.status_code == 422
    assert "The term has passed." in answer.content.decode()
    assert "paragraph 6" in answer.content.decode()


def test_too_many_requests_say_when_to_come_back() -> None:
    answer = too_many(RequestFactory().get("/"))
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
