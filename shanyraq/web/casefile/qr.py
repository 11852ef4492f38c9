"""A QR code on a page."""

import re
from typing import Final

from django.utils.safestring import SafeString, mark_safe

from shanyraq.outside.documents.layout import qr_svg

_SIDE: Final = 240


def picture_of(link: str, told: str) -> SafeString:
    """The QR code of a link as an SVG element of the page; `told` is its alternative text, already escaped."""
    size = f'role="img" aria-label="{told}" width="{_SIDE}" height="{_SIDE}" '
    drawn = re.sub(r'width="(\d+)" height="(\d+)"', rf'{size}viewBox="0 0 \1 \2"', qr_svg(link), count=1)
    # A reader wants dark on light, also where the page is light on dark.
    drawn = drawn.replace(">", '><rect width="100%" height="100%" fill="#fff"/>', 1)
    return mark_safe(drawn)  # noqa: S308 - drawn by the QR door, the text is escaped by the caller
