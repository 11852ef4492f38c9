"""Every component as a browser shows it: accessible, within a narrow screen, without a word to anyone else."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from shanyraq.words.phrase import LANGS
from tests.browser import sideways

pytestmark = pytest.mark.browser
WIDTHS = (320, 1280)


def opened(browser: Browser, address: str, lang: str, width: int, scheme: str = "light") -> Page:
    """A page in one language on a screen of one width."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    context.add_cookies([{"name": "language", "value": lang, "url": address}])
    page = context.new_page()
    page.goto(address)
    return page


def violations(page: Page) -> list[str]:
    """What axe finds, each with the first place."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in found]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", ["/components/", "/components/?errors"])
def test_no_component_fails_an_accessibility_rule(
    site: str, browser: Browser, path: str, lang: str, width: int
) -> None:
    page = opened(browser, site + path, lang, width)
    assert violations(page) == []
    assert sideways(page) == ""
    page.context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_component_fails_in_the_dark(site: str, browser: Browser, width: int) -> None:
    page = opened(browser, f"{site}/components/?errors", "kk", width, "dark")
    assert violations(page) == []
    page.context.close()


def test_an_error_summary_takes_the_focus_and_leads_to_the_field(site: str, browser: Browser) -> None:
    page = opened(browser, f"{site}/components/?errors", "en", 1280)
    assert page.evaluate("document.activeElement.className") == "errors"
    page.click(".errors a >> nth=1")
    assert page.evaluate("document.activeElement.id") == "id_born_0"
    page.context.close()


def test_a_text_area_counts_what_is_left(site: str, browser: Browser) -> None:
    page = opened(browser, f"{site}/components/", "en", 1280)
    page.fill("#id_note", "a" * 195)
    assert page.text_content("#id_note-count") == "Characters left: 5"
    page.fill("#id_note", "a" * 203)
    assert page.text_content("#id_note-count") == "Characters too many: 3"
    page.context.close()


def test_every_target_is_big_enough_to_hit(site: str, browser: Browser) -> None:
    page = opened(browser, f"{site}/components/", "kk", 320)
    small = page.evaluate(
        """[...document.querySelectorAll("button, .button, input:not([type=hidden]), select, textarea, summary")]
        .filter(one => !one.closest(".answer") && one.getBoundingClientRect().height < 44).map(one => one.outerHTML)"""
    )
    assert small == []
    page.context.close()


def test_a_first_view_is_light_and_asks_nobody_else(site: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    weights: list[int] = []
    hosts: set[str] = set()
    page.on("response", lambda response: weights.append(len(response.body())))
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.goto(f"{site}/components/", wait_until="networkidle")
    assert hosts == {site.split("/")[2]}
    assert sum(weights) <= 60_000
    context.close()


def test_the_page_keeps_to_its_content_policy(site: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{site}/components/?errors", wait_until="networkidle")
    assert complaints == []
    context.close()
