"""A sheet that stands for a scanned paper: a small PDF that says it is a sample."""

from datetime import datetime
from typing import Final

from shanyraq.chancery.attaching import keep_own
from shanyraq.procedure.papers import Digest

_PAGE: Final = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"


def sheet(title: str) -> bytes:
    """One page with a title in Latin letters."""
    shown = title.replace("\\", "").replace("(", "").replace(")", "").encode("ascii", "replace")
    stream = b"BT /F 20 Tf 40 500 Td (SAMPLE) Tj /F 13 Tf 0 -40 Td (%s) Tj ET" % shown
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        _PAGE,
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def scanned(title: str, at: datetime) -> Digest:
    """The sheet in the store."""
    return keep_own(sheet(title), "application/pdf", at, f"{title}.pdf")
