"""What every page of a journey is held to: strict HTML, no rule of accessibility broken, no scrolling sideways."""

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.urls import Resolver404, resolve
from playwright.sync_api import ConsoleMessage, Page, Request

from tests.browser import sideways
from tests.strict import faults

RULES: Final = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
    "elementRef": False,
}
_COLOURS: Final = "color-contrast"
"""The rule that takes longer than all others together: it asks what lies behind each piece of text."""

_WRITTEN: Final = """
const kind = one => one.tagName + "." + one.className;
const bears = one => [...one.childNodes].some(part => part.nodeType === Node.TEXT_NODE && part.data.trim());
const seen = one => one.checkVisibility() && !one.closest("svg");
const written = new Map([...document.querySelectorAll("body *")].filter(one => bears(one) && seen(one))
  .map(one => [kind(one.parentElement) + " > " + kind(one), one]));
"""
"""Each kind of element with text that is shown, with the last one of it."""

_FACE: Final = f"""() => {{
  {_WRITTEN}
  const heads = [...document.querySelectorAll("h2, h3, legend, .errors, .notice")];
  return {{
    lang: document.documentElement.lang,
    outline: heads.map(one => one.textContent).join("|"),
    kinds: [...written.keys()],
  }};
}}"""
"""What tells a page from another: its language, its headings, and the kinds of element that bear text."""

_VIOLATED: Final = f"""async ([rules, kinds]) => {{
  {_WRITTEN}
  const colours = {{...rules, runOnly: {{type: "rule", values: ["{_COLOURS}"]}}}};
  const found = [await axe.run(document, {{...rules, rules: {{"{_COLOURS}": {{enabled: false}}}}}})];
  if (kinds.length) found.push(await axe.run(kinds.map(one => written.get(one)), colours));
  return found.flatMap(one => one.violations).map(
    one => `${{one.id}}: ${{one.nodes.slice(0, 3).map(place => place.target).join(" ")}}`);
}}"""
"""Only what was found travels: the whole answer of axe is larger than the page."""

_ALBUM: Final = os.environ.get("SHANYRAQ_ALBUM", "")
"""A folder that gets a picture of every page when it is named here: for people who want to look."""

EXPECTED: Final = ("Failed to load resource", "WebSocket connection to 'wss://127.0.0.1:13579/' failed")
"""What a browser calls a page that answers 4xx on purpose, and a computer on which NCALayer does not run."""


def _view(address: str) -> str:
    """What stands behind an address, by name."""
    try:
        return resolve(urlsplit(address).path).view_name
    except Resolver404:
        return "nothing"


@dataclass
class Watch:
    """Looks at pages on behalf of all journeys: a page that was seen in a language with the same outline is not
    measured again, nor are the colours of a kind of element that was seen on another."""

    site: str
    seen: set[tuple[str, ...]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)
    _axe: Axe = field(default_factory=Axe)
    _pictures: "count[int]" = field(default_factory=lambda: count(1))

    def follow(self, page: Page) -> None:
        """Hears what a page complains of, and whom it asks for anything."""
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self._heard(page, message))
        page.on("request", lambda request: self._asked(page, request))

    def _heard(self, page: Page, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(EXPECTED):
            self.complaints.append(f"{page.url}: {message.text}")

    def _asked(self, page: Page, request: Request) -> None:
        if not request.url.startswith((self.site, "data:")):
            self.complaints.append(f"{page.url} asks {urlsplit(request.url).netloc}")

    def look(self, page: Page, status: int, source: Callable[[], str], *, scripts: bool = True) -> None:
        """Measures a page once for each language, status and outline."""
        view = _view(page.url)
        face = page.evaluate(_FACE)
        lang = face["lang"]
        sign = (view, lang, str(status), re.sub(r"\d+", "", face["outline"]), str(scripts))
        if sign in self.seen:
            return
        self.seen.add(sign)
        told = f"{view} ({status}, {lang})"
        assert not (wrong := faults(source())), f"{told}: {'; '.join(wrong)}"
        if scripts:
            unseen = sorted(set(face["kinds"]) - self.kinds)
            self.kinds.update(unseen)
            assert not (broken := self._violations(page, unseen)), f"{told}: {broken}"
        assert not (wide := sideways(page)), f"{told}: {wide}"
        if _ALBUM:
            self._keep(page, f"{next(self._pictures):03d} {lang} {view.replace(':', ' ')} {status}")

    def _violations(self, page: Page, kinds: Sequence[str]) -> list[str]:
        """What axe finds against WCAG 2.2 AA, each with its first places; the colours of one element of each kind."""
        page.evaluate(f"{self._axe.axe_script};0")
        found: list[str] = page.evaluate(_VIOLATED, [RULES, kinds])
        return found

    def _keep(self, page: Page, name: str) -> None:
        folder = Path(_ALBUM)
        folder.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=folder / f"{name}.png", full_page=True)
