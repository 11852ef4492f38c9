"""The browser of the machine, driven by the tests."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

NARROW: Final = 320
_SPACED: Final = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""The text spacing that a reader may ask for (WCAG 1.4.12). Wide typefaces of other machines ask for as much room."""

NAMES = ("chromium", "chromium-browser", "google-chrome")


def program() -> str:
    """Where the browser is; without one the test is skipped, but on a machine without a person it fails."""
    for name in (os.environ.get("SHANYRAQ_CHROMIUM"), *NAMES):
        if name and (found := shutil.which(name)):
            return found
    said = "no Chromium: run `make test`, which installs it, or name one in SHANYRAQ_CHROMIUM"
    if os.environ.get("CI"):
        pytest.fail(said)
    pytest.skip(said)


@contextmanager
def chromium(*arguments: str) -> Iterator[Browser]:
    """A browser without a screen; `arguments` are its own, as on a command line."""
    found = program()
    # Its driver runs an event loop in this thread; Django would take every query of the test for one made inside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    try:
        with sync_playwright() as driver:
            started = driver.chromium.launch(executable_path=found, args=list(arguments))
            yield started
            started.close()
    finally:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


def sideways(page: Page) -> str:
    """What sticks out of a screen of 320 px, also for a reader who spaces the letters; empty when nothing does."""
    usual = page.viewport_size or {"width": NARROW, "height": 720}
    page.set_viewport_size({"width": NARROW, "height": usual["height"]})
    found = _wide(page)
    if not found:
        page.evaluate(_SPACED)
        found = _wide(page)
        page.evaluate("document.adoptedStyleSheets = []")
    page.set_viewport_size(usual)
    return found


def _wide(page: Page) -> str:
    width = page.evaluate("document.documentElement.scrollWidth")
    wide = page.evaluate(
        """[...document.querySelectorAll("main *, header *, footer *")].filter(one => !one.closest("svg")
        && one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        .map(one => one.outerHTML.slice(0, 90))"""
    )
    return f"{width} px: {wide[:3]}" if width > NARROW else ""
