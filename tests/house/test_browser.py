"""The browser that the journeys are walked in is there and loads nothing from anywhere else."""

import pytest
from playwright.sync_api import Browser


@pytest.mark.browser
def test_the_browser_shows_the_letters_of_kazakh(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<!doctype html><html lang='kk'><title>ә</title><h1>Шаңырақ: әғқңөұүһі</h1></html>")
    assert page.inner_text("h1") == "Шаңырақ: әғқңөұүһі"
    page.close()
