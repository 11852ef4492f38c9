"""The real store: a folder, two levels deep, one file a digest."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import NamedTemporaryFile

from shanyraq.outside.files.shape import (
    LARGEST,
    FileDamaged,
    FileKind,
    FileMissing,
    FileRefused,
    StoredFile,
    Unfit,
    checked,
)
from shanyraq.outside.files.sniff import sniff
from shanyraq.procedure.papers import Digest


class FolderFiles:
    """Files under `root`/ab/cd/abcd…; readable by their owner alone."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def accept(self, chunks: Iterable[bytes]) -> StoredFile | FileRefused:
        """Writes the pieces aside while counting them, looks at what came, and only then files it."""
        with self._aside() as aside:
            digest, size = _pour(chunks, aside)
            if size > LARGEST:
                return FileRefused(Unfit.TOO_LARGE)
            kind = _sniff(aside, size)
            if isinstance(kind, Unfit):
                return FileRefused(kind)
            self._file(aside, digest)
        return StoredFile(digest, kind, size)

    def keep(self, content: bytes) -> Digest:
        """Files the system's own bytes."""
        digest = hashlib.sha256(content).hexdigest()
        if self.has(digest):
            self.read(digest)
            return digest
        with self._aside() as aside:
            aside.write_bytes(content)
            self._file(aside, digest)
        return digest

    def read(self, digest: Digest) -> bytes:
        """The bytes, re-digested."""
        try:
            content = self._path(digest).read_bytes()
        except FileNotFoundError:
            raise FileMissing(digest) from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise FileDamaged(digest)
        return content

    def has(self, digest: Digest) -> bool:
        """Whether the file lies there."""
        return self._path(digest).is_file()

    def _path(self, digest: Digest) -> Path:
        return self._root / checked(digest)[:2] / digest[2:4] / digest

    @contextmanager
    def _aside(self) -> Iterator[Path]:
        """A nameless place on the same disk; what is left there is removed."""
        incoming = self._root / "incoming"
        incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=incoming, delete=False) as file:
            aside = Path(file.name)
        try:
            yield aside
        finally:
            aside.unlink(missing_ok=True)

    def _file(self, aside: Path, digest: Digest) -> None:
        """Makes the bytes last, then names them. A link fails where a name is taken, so nothing is overwritten."""
        path = self._path(digest)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside.chmod(0o400)
        _make_last(aside)
        try:
            os.link(aside, path)
        except FileExistsError:
            self.read(digest)
            return
        for folder in (path.parent, path.parent.parent, self._root):
            _make_last(folder)


def _pour(chunks: Iterable[bytes], aside: Path) -> tuple[Digest, int]:
    """Digest and size of what was written; stops one piece past the largest size."""
    digest, size = hashlib.sha256(), 0
    with aside.open("wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > LARGEST:
                break
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest(), size


def _sniff(aside: Path, size: int) -> FileKind | Unfit:
    if size == 0:  # an empty file cannot be mapped
        return Unfit.EMPTY
    with aside.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        return sniff(content)


def _make_last(path: Path) -> None:
    """Asks the disk to hold a file, or the names in a folder, before anybody is told that they are stored."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
