"""Pages for anyone: strict, in three languages, from the tables of the law, without the database."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser

from shanyraq.law.editions import E437_2021
from shanyraq.law.readings import READINGS
from shanyraq.web.components.receipts import say_term
from shanyraq.words.phrase import LANGS, Lang
from tests.browser import sideways

PAGES = (
    "/", "/suits/", "/suits/?begin=1", "/order/", "/order/readings/", "/order/calendar/", "/p/", "/status/",
    "/accessibility/",
)  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_for_anyone_opens_without_signing_in_and_without_a_database(
    client: Client, path: str, lang: str
) -> None:
    answer = client.get(path, headers={"accept-language": lang})
    assert answer.status_code == 200
    assert f'<html lang="{lang}">' in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("lang", LANGS)
def test_the_calculator_opens_for_anyone_and_counts_by_every_act_that_is_known(client: Client, lang: str) -> None:
    answer = client.get("/dates/", headers={"accept-language": lang})
    assert answer.status_code == 200
    assert f'<html lang="{lang}">' in answer.content.decode()


@pytest.mark.parametrize("lang", LANGS)
def test_the_figures_of_the_home_page_are_those_of_the_edition(client: Client, lang: Lang) -> None:
    html = client.get("/", headers={"accept-language": lang}).content.decode()
    for code in ("commission_decision", "agreement", "payment"):
        assert say_term(next(rule.term for rule in E437_2021.rules if rule.code == code), lang) in html


@pytest.mark.parametrize("lang", LANGS)
def test_every_ground_and_document_of_the_edition_is_on_the_page_of_the_order(client: Client, lang: str) -> None:
    html = client.get("/order/", headers={"accept-language": lang}).content.decode()
    assert html.count('class="numbered"') == 2
    assert html.count("<section") == len(E437_2021.routes)


def test_every_reading_that_a_page_links_to_is_there(client: Client) -> None:
    html = client.get("/order/readings/").content.decode()
    assert all(f'id="r-{number}"' in html for number in READINGS)


def test_the_calendar_tells_an_estimated_day_from_an_established_one(client: Client) -> None:
    html = client.get("/order/calendar/", headers={"accept-language": "en"}).content.decode()
    assert "off, estimated" in html
    assert "Kurban" in html


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("lang", LANGS)
def test_no_page_for_anyone_fails_an_accessibility_rule(site: str, browser: Browser, lang: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    context.add_cookies([{"name": "language", "value": lang, "url": site}])
    page = context.new_page()
    found = {}
    for path in PAGES:
        opened = page.goto(site + path)
        assert opened is not None
        assert opened.status == 200, path
        wrong = [f"{one['id']}: {one['nodes'][0]['target']}" for one in Axe().run(page).response["violations"]]
        if wide := sideways(page):
            wrong.append(wide)
        if wrong:
            found[path] = wrong
    context.close()
    assert found == {}


@pytest.mark.browser
def test_the_home_page_weighs_less_than_sixty_kilobytes(site: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    weights: list[int] = []
    page.on("response", lambda response: weights.append(len(response.body())))
    page.goto(f"{site}/", wait_until="networkidle")
    assert sum(weights) <= 60_000
    assert len(weights) <= 6
    context.close()
