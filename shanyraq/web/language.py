"""The language a page is said in: Kazakh, Russian or English."""

from typing import Final

from django.utils import translation

from shanyraq.words.phrase import LANGS, Lang

FIRST: Final[Lang] = "kk"
"""The state language, when the reader has not chosen and the browser names none of ours."""

NAMES: Final[dict[Lang, str]] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""How each language calls itself."""


def as_lang(code: str | None) -> Lang:
    """One of our three codes out of any language tag; an unknown one gives the state language."""
    short = (code or "").lower().partition("-")[0]
    for lang in LANGS:
        if short == lang:
            return lang
    return FIRST


def current_lang() -> Lang:
    """The language of the page being made, as the locale middleware set it."""
    return as_lang(translation.get_language())
