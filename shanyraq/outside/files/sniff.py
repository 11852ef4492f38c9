"""What a file is, told by its content: a whole PDF, JPEG or PNG, and nothing else at the same time."""

import re
import zlib
from mmap import mmap

from shanyraq.outside.files.shape import FileKind, Unfit

Content = bytes | mmap

_HEAD = 1024
"""Bytes. Readers of PDF look for `%PDF-` this far into a file, browsers for HTML."""
_ZIP_TAIL = 22 + 0xFFFF
_PDF_START = re.compile(rb"%PDF-[12]\.\d")
_PDF_END = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF[\s\0]*\Z")
_PDF_TABLE = re.compile(rb"\s{0,16}(?:xref\b|\d+\s+\d+\s+obj\b)")
_PAGE_OF_HTML = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|script|iframe|svg)\b", re.IGNORECASE)
_ARCHIVES = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c")
_PNG_START = b"\x89PNG\r\n\x1a\n"
_JPEG_START = b"\xff\xd8\xff"


def sniff(content: Content) -> FileKind | Unfit:
    """The kind of the file, or why it cannot be taken. Reads the content once and decodes nothing."""
    if not len(content):
        return Unfit.EMPTY
    head = content[:_HEAD]
    if _PDF_START.match(head):
        kind, whole = FileKind.PDF, _whole_pdf
    elif head.startswith(_PNG_START):
        kind, whole = FileKind.PNG, _whole_png
    elif head.startswith(_JPEG_START):
        kind, whole = FileKind.JPEG, _whole_jpeg
    else:
        return Unfit.OTHER_KIND
    if _also_something_else(content, head, kind):
        return Unfit.TWO_KINDS
    return kind if whole(content) else Unfit.CUT_SHORT


def _also_something_else(content: Content, head: bytes, kind: FileKind) -> bool:
    """Whether another program would take the same bytes for a PDF, a page of HTML or an archive."""
    if kind is not FileKind.PDF and b"%PDF-" in head:
        return True
    return bool(_PAGE_OF_HTML.search(head)) or _is_zip(content) or any(content.find(mark) >= 0 for mark in _ARCHIVES)


def _is_zip(content: Content) -> bool:
    """A ZIP is read from its end: its last record says how many bytes of comment follow, up to the end of the file."""
    tail = content[max(0, len(content) - _ZIP_TAIL) :]
    at = tail.find(b"PK\x05\x06")
    while at >= 0:
        comment = int.from_bytes(tail[at + 20 : at + 22], "little")
        if at + 22 + comment == len(tail):
            return True
        at = tail.find(b"PK\x05\x06", at + 1)
    return False


def _whole_pdf(content: Content) -> bool:
    """A PDF ends with the place of its table of objects, and the table is there."""
    end = _PDF_END.search(content[max(0, len(content) - _HEAD) :])
    if end is None:
        return False
    at = int(end.group(1))
    return 0 < at < len(content) and _PDF_TABLE.match(content[at : at + 64]) is not None


def _whole_png(content: Content) -> bool:
    """Every chunk has its length and check sum; the header comes first, the end last, and nothing after it."""
    at, seen = len(_PNG_START), []
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        body = content[at + 4 : at + 8 + length]
        check = content[at + 8 + length : at + 12 + length]
        if len(check) != 4 or zlib.crc32(body) != int.from_bytes(check, "big"):
            return False
        seen.append(body[:4])
        at += 12 + length
        if body[:4] == b"IEND":
            return at == len(content) and seen[0] == b"IHDR" and b"IDAT" in seen
    return False


def _whole_jpeg(content: Content) -> bool:
    """Segments follow one another from the start to the end marker, with at least one scan between.

    Cameras of telephones put a second picture or a film after the end marker: that is allowed.
    """
    at, scanned = 2, False
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xD9:
            return scanned
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        at += 2 + length
        if length < 2:
            return False
        if marker == 0xDA:
            scanned = True
            at = _end_of_scan(content, at)
    return scanned and content[at : at + 2] == b"\xff\xd9"


def _end_of_scan(content: Content, at: int) -> int:
    """Where the marker after the picture's data stands; the length of the file when there is none."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            return len(content)
        follower = content[at + 1]
        if follower != 0 and not 0xD0 <= follower <= 0xD7 and follower != 0xFF:
            return at
        at += 1 if follower == 0xFF else 2
