"""Reads every page that a test opens as strictly as the standard allows."""

import re
from functools import cache
from typing import Any, Final

import html5lib
from django.test import Client
from html5lib.constants import E

LANGUAGES = {"kk", "ru", "en"}


_WORDS: Final = re.compile(r'(?<=>)[^<>&]*[^<>&\s][^<>&]*(?=<)|(?<=(?:.value|..href|action)=")[^"<>&]+(?=")')
"""Text and addresses that hold nothing by which a page could be wrong."""


def faults(page: str) -> list[str]:
    """What is wrong with a page: parse errors, a missing language, a number of h1 other than one, an id said twice.

    Pages that differ in their words alone are read once: to read one takes longer than to make it.
    """
    return _faults(page) if _wrong(_WORDS.sub("x", page)) else []


@cache
def _wrong(bones: str) -> bool:
    return bool(_faults(bones))


def _faults(page: str) -> list[str]:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    tree = parser.parse(page)
    found = [f"line {place[0]}: {E[code] % values}" for place, code, values in parser.errors]
    if tree.get("lang") not in LANGUAGES:
        found.append(f"the language of the page is {tree.get('lang')!r}")
    if (headings := len(tree.findall(".//h1"))) != 1:
        found.append(f"{headings} h1")
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    found += [f"id {name!r} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    found += [f"inline style on <{element.tag}>" for element in tree.iter() if element.get("style") is not None]
    found += [
        f"inline handler {name} on <{element.tag}>"
        for element in tree.iter()
        for name in element.attrib
        if str(name).startswith("on")
    ]
    return found


class StrictClient(Client):
    """Django's test client that fails on a page with a fault, whatever its status."""

    def request(self, **request: Any) -> Any:
        """Ask for a page and read what comes."""
        response = super().request(**request)
        is_page = not response.streaming and response.headers.get("Content-Type", "").startswith("text/html")
        if is_page and response.content and not 300 <= response.status_code < 400:
            wrong = faults(response.content.decode())
            assert not wrong, f"{request.get('PATH_INFO')} ({response.status_code}): " + "; ".join(wrong)
        return response


__all__ = ["StrictClient", "faults"]
