import hashlib
import io
import os
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shanyraq.outside.files.folder import FolderFiles
from shanyraq.outside.files.pretend import MemoryFiles
from shanyraq.outside.files.shape import (
    LARGEST,
    FileDamaged,
    FileKind,
    FileMissing,
    FileRefused,
    Files,
    NotADigest,
    StoredFile,
    Unfit,
)
from shanyraq.outside.files.sniff import sniff
from shanyraq.words.files import FILES
from shanyraq.words.phrase import LANGS


def pdf(padding: int = 0) -> bytes:
    out = io.BytesIO()
    out.write(
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    )
    out.write(b"%" + b"a" * padding + b"\n")
    at = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % at)
    return out.getvalue()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png() -> bytes:
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def jpeg(comment: bytes = b"", data: bytes = b"\x01\x02\xff\x00\x03\xff\xd0\x04") -> bytes:
    note = b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
    tables = b"\xff\xdb" + struct.pack(">H", 67) + b"\0" * 65
    frame = b"\xff\xc0" + struct.pack(">H", 11) + b"\x08\0\x01\0\x01\x01\x01\x11\0"
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\0\0\x3f\0"
    return b"\xff\xd8" + note + tables + frame + scan + data + b"\xff\xd9"


WHOLE = [(pdf(), FileKind.PDF), (png(), FileKind.PNG), (jpeg(), FileKind.JPEG)]


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return FolderFiles(tmp_path / "files") if request.param == "folder" else MemoryFiles()


def left_in(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


@pytest.mark.parametrize(("content", "kind"), WHOLE)
def test_a_whole_file_is_stored_under_its_digest_and_read_back(store: Files, content: bytes, kind: FileKind) -> None:
    stored = store.accept([content[:7], content[7:]])
    assert stored == StoredFile(hashlib.sha256(content).hexdigest(), kind, len(content))
    assert store.read(stored.digest) == content
    assert store.has(stored.digest)


@pytest.mark.parametrize(("content", "kind"), WHOLE)
def test_a_file_that_breaks_off_anywhere_is_refused(content: bytes, kind: FileKind) -> None:
    for length in range(12, len(content) - 1):
        assert sniff(content[:length]) is Unfit.CUT_SHORT, length


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0",
        b"PK\x03\x04" + b"\0" * 40,
        b"just text",
        b"<html></html>",
        b"GIF89a",
        b"\xff\xd8",
        b" " + pdf(),
        b"\0",
    ],
)
def test_other_kinds_are_refused_whatever_they_are_called(store: Files, content: bytes) -> None:
    assert store.accept([content]) == FileRefused(Unfit.OTHER_KIND)


def test_an_empty_file_is_refused(store: Files) -> None:
    assert store.accept([]) == FileRefused(Unfit.EMPTY)
    assert store.accept([b"", b""]) == FileRefused(Unfit.EMPTY)


def zip_end(comment: bytes = b"") -> bytes:
    return b"PK\x05\x06" + b"\0" * 16 + struct.pack("<H", len(comment)) + comment


@pytest.mark.parametrize(
    "content",
    [
        jpeg(comment=b"%PDF-1.4 inside a picture"),
        jpeg(comment=b"<script>alert(1)</script>"),
        jpeg() + b"PK\x03\x04 a program" + zip_end(),
        jpeg() + zip_end(b"a comment up to the end"),
        pdf()[:-7] + b"\n" + zip_end(b"%%EOF\n"),
        jpeg() + b"Rar!\x1a\x07\x01\0",
        jpeg() + b"7z\xbc\xaf\x27\x1c",
        pdf().replace(b"%aaa", b"<HTML>", 1) if b"%aaa" in pdf() else pdf().replace(b"%\n", b"%<HTML>\n", 1),
    ],
)
def test_a_file_of_two_kinds_is_refused(store: Files, content: bytes) -> None:
    assert store.accept([content]) == FileRefused(Unfit.TWO_KINDS)


def test_what_a_telephone_appends_to_its_pictures_is_allowed() -> None:
    assert sniff(jpeg() + b"\0\0\0\x18ftypmp42 a film") is FileKind.JPEG
    assert sniff(jpeg() + jpeg()) is FileKind.JPEG


def test_a_png_with_anything_after_its_end_or_a_wrong_check_sum_is_refused() -> None:
    assert sniff(png() + b"x") is Unfit.CUT_SHORT
    assert sniff(png().replace(zlib.compress(b"\0\0"), zlib.compress(b"\0\1"))) is Unfit.CUT_SHORT


def test_a_pdf_whose_table_of_objects_is_elsewhere_is_refused() -> None:
    content = pdf()
    at = content.rindex(b"startxref\n") + len(b"startxref\n")
    assert sniff(content[:at] + b"1" + content[at:]) is Unfit.CUT_SHORT
    assert sniff(content[:at] + b"1\n%%EOF") is Unfit.CUT_SHORT


def test_the_largest_file_is_taken_and_one_byte_more_is_not(store: Files) -> None:
    largest = pdf(LARGEST - len(pdf()))
    while len(largest) > LARGEST:
        largest = pdf(LARGEST - len(pdf()) - (len(largest) - LARGEST))
    assert isinstance(store.accept([largest]), StoredFile)
    assert store.accept([b"%PDF-1.7" + b"a" * LARGEST]) == FileRefused(Unfit.TOO_LARGE)


def test_an_endless_upload_is_cut_off_after_the_limit(store: Files) -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"%PDF-1.7" + b"\0" * (1024 * 1024)

    assert store.accept(endless()) == FileRefused(Unfit.TOO_LARGE)
    assert taken == 10


def test_a_refused_file_leaves_nothing_behind(tmp_path: Path) -> None:
    store = FolderFiles(tmp_path)
    for content in (b"", b"text", pdf()[:-9], b"%PDF-1.7" + b"a" * LARGEST):
        assert isinstance(store.accept([content]), FileRefused)
    assert left_in(tmp_path) == []


def test_an_upload_that_breaks_off_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield pdf()
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        FolderFiles(tmp_path).accept(broken())
    assert left_in(tmp_path) == []


def test_files_lie_two_folders_deep_and_only_their_owner_reads_them(tmp_path: Path) -> None:
    digest = FolderFiles(tmp_path).keep(b"a paper")
    (path,) = left_in(tmp_path)
    assert path == tmp_path / digest[:2] / digest[2:4] / digest
    assert path.stat().st_mode & 0o777 == 0o400
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_bytes_of_the_systems_own_are_kept_whatever_their_kind(store: Files) -> None:
    digest = store.keep(b'{"register":"address"}')
    assert store.read(digest) == b'{"register":"address"}'
    assert store.read(store.keep(b"")) == b""


def test_storing_the_same_bytes_twice_stores_them_once(tmp_path: Path) -> None:
    store = FolderFiles(tmp_path)
    first = store.accept([pdf()])
    (path,) = left_in(tmp_path)
    before = path.stat()
    assert store.accept([pdf()]) == first
    assert store.keep(pdf()) == hashlib.sha256(pdf()).hexdigest()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert left_in(tmp_path) == [path]


def test_a_byte_changed_on_disk_is_noticed_when_read_and_never_papered_over(tmp_path: Path) -> None:
    store = FolderFiles(tmp_path)
    digest = store.keep(pdf())
    (path,) = left_in(tmp_path)
    path.chmod(0o600)
    path.write_bytes(pdf().replace(b"Catalog", b"Catalag"))
    for act in (lambda: store.read(digest), lambda: store.keep(pdf()), lambda: store.accept([pdf()])):
        with pytest.raises(FileDamaged) as damaged:
            act()
        assert damaged.value.digest == digest
    assert b"Catalag" in path.read_bytes()


def test_the_pretend_store_notices_a_spoiled_file_too() -> None:
    store = MemoryFiles()
    digest = store.keep(b"paper")
    store.spoil(digest)
    with pytest.raises(FileDamaged):
        store.read(digest)
    with pytest.raises(FileDamaged):
        store.keep(b"paper")


def test_an_absent_file_and_a_text_that_is_no_digest_have_errors_with_names(store: Files) -> None:
    assert not store.has("0" * 64)
    with pytest.raises(FileMissing):
        store.read("0" * 64)
    for text in ("../../etc/passwd", "", "A" * 64, "0" * 63, "0" * 64 + "\n"):
        with pytest.raises(NotADigest):
            store.read(text)
        with pytest.raises(NotADigest):
            store.has(text)


def test_many_threads_storing_the_same_bytes_end_with_one_whole_file(tmp_path: Path) -> None:
    store, digests = FolderFiles(tmp_path), []
    work: Callable[[], None] = lambda: digests.append(store.keep(pdf(50_000)))  # noqa: E731
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(digests) == 8
    assert len(set(digests)) == 1
    assert store.read(digests[0]) == pdf(50_000)
    assert len(left_in(tmp_path)) == 1


def test_random_bytes_never_raise_anything() -> None:
    for start in (b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""):
        for length in (0, 1, 3, 64, 5000):
            for _ in range(20):
                assert isinstance(sniff(start + os.urandom(length)), Unfit)


def test_every_refusal_says_what_to_do_in_three_languages() -> None:
    for code in Unfit:
        assert code in FILES
        for lang in LANGS:
            assert FileRefused(code).say(lang)
