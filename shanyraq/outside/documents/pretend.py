"""The pretend press: a blank page that carries the paper's data, for tests that need bytes and no looks."""

import hashlib
import zlib

from shanyraq.outside.documents.layout import layout
from shanyraq.outside.documents.shape import Paper


class PretendPress:
    """Makes a valid one-page PDF in well under a millisecond; the paper's data lies in it compressed."""

    def render(self, paper: Paper) -> bytes:
        """The same paper gives the same bytes; another paper gives others."""
        data = layout(paper).encode()
        packed = zlib.compress(data)
        objects = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/PieceInfo<</Shanyraq 4 0 R>>>>",
            b"<</Length %d/Filter/FlateDecode/Digest(%s)>>stream\n%s\nendstream"
            % (len(packed), hashlib.sha256(data).hexdigest().encode(), packed),
        ]
        return _pdf(objects)


def _pdf(objects: list[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
