"""What people wrote, made safe to print: nothing hidden, no letter without a shape, nothing that will not wrap."""

import re
import unicodedata
from typing import Final

_SHOWN_INSTEAD: Final = "\N{REPLACEMENT CHARACTER}"
SHAPES: Final = (
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x377), (0x37A, 0x37F), (0x384, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1),
    (0x3A3, 0x4FF), (0x510, 0x513), (0x51A, 0x51D), (0x2010, 0x2027), (0x202F, 0x2040), (0x2042, 0x2042),
    (0x2044, 0x2052), (0x2054, 0x205E), (0x2070, 0x2071), (0x2074, 0x208E), (0x2090, 0x2094), (0x20A0, 0x20BF),
    (0x2100, 0x211E), (0x2150, 0x2151), (0x2153, 0x2184), (0x2190, 0x22FF), (0x2500, 0x25FF),
)  # fmt: skip
"""Letters and signs of Libertinus Serif and of the faces bundled with it, first and last; a test prints each."""
_NOT_SHOWN: Final = re.compile("[^\n" + "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in SHAPES) + "]")
_LONG_RUN: Final = re.compile(r"[^\s-]{31,}")
_BREAK_EVERY: Final = 20
_ZERO_WIDTH_SPACE: Final = "\u200b"
_TAB: Final = "    "
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Marks that only say where a word may be broken or joined: left out."""


def printable(text: str) -> str:
    """The text in composed letters. What cannot be shown, or would hide, becomes a visible mark of its own.

    Marks that turn the direction of writing would let a paper show other words than it holds; letters the typeface
    lacks would stop the press.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", _TAB)
    return _NOT_SHOWN.sub(_instead, unicodedata.normalize("NFC", lines).translate(_INVISIBLE))


def wrapping(text: str) -> str:
    """The text with places where a very long run of letters may be broken, and with № kept beside its number."""
    return _LONG_RUN.sub(_broken, text.replace("№ ", "№\N{NO-BREAK SPACE}"))


def _instead(found: re.Match[str]) -> str:
    return " " if unicodedata.category(found.group()) == "Zs" else _SHOWN_INSTEAD


def _broken(found: re.Match[str]) -> str:
    run = found.group()
    return _ZERO_WIDTH_SPACE.join(run[at : at + _BREAK_EVERY] for at in range(0, len(run), _BREAK_EVERY))
