"""The browser of the machine, driven by the tests."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

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
