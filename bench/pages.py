"""What a first visit costs: bytes and requests of a page, by a browser that has nothing of the site yet."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Request

from bench.scratch import ready
from bench.table import Row
from tests.browser import chromium

PAGES = ("/", "/order/", "/suits/", "/dates/", "/sign-in/")
PATIENCE = 60


@contextmanager
def _site() -> Iterator[str]:
    """The real server program on a free port, with the static files as an installation has them."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "shanyraq.cli", "serve", "--port", str(port)],
        env={**os.environ, "SHANYRAQ_DEMO": "1"},
        stdout=subprocess.DEVNULL,
    )
    try:
        _await(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _await(port: int) -> None:
    for _ in range(PATIENCE * 10):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"nothing listens on port {port}")


def _into(asked: list[Request]) -> Callable[[Request], None]:
    def keep(one: Request) -> None:
        asked.append(one)

    return keep


def rows() -> Iterator[Row]:
    """Each page in a browser of its own."""
    ready()
    with _site() as site, chromium() as browser:
        for path in PAGES:
            context = browser.new_context(locale="ru")
            page = context.new_page()
            asked: list[Request] = []
            page.on("requestfinished", _into(asked))
            page.goto(site + path, wait_until="networkidle")
            sent = sum(one.sizes()["responseBodySize"] for one in asked)
            foreign = sum(not one.url.startswith(site) for one in asked)
            context.close()
            yield Row(f"first view of {path}", sent / 1000, "kB sent", "≤ 60")
            yield Row(f"requests of {path}, {foreign} of them to other sites", len(asked), "requests")
