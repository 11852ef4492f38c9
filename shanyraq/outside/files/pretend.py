"""The pretend store: the same answers, held in memory."""

import hashlib
from collections.abc import Iterable

from shanyraq.outside.files.shape import (
    LARGEST,
    FileDamaged,
    FileMissing,
    FileRefused,
    StoredFile,
    Unfit,
    checked,
)
from shanyraq.outside.files.sniff import sniff
from shanyraq.procedure.papers import Digest


class MemoryFiles:
    """Files in a dictionary; `spoil` changes a byte, as a failing disk would."""

    def __init__(self) -> None:
        self._files: dict[Digest, bytes] = {}

    def accept(self, chunks: Iterable[bytes]) -> StoredFile | FileRefused:
        """Takes a whole PDF, JPEG or PNG."""
        content = bytearray()
        for chunk in chunks:
            content += chunk
            if len(content) > LARGEST:
                return FileRefused(Unfit.TOO_LARGE)
        kind = sniff(bytes(content))
        if isinstance(kind, Unfit):
            return FileRefused(kind)
        return StoredFile(self.keep(bytes(content)), kind, len(content))

    def keep(self, content: bytes) -> Digest:
        """Keeps bytes of any kind."""
        digest = hashlib.sha256(content).hexdigest()
        if digest in self._files:
            self.read(digest)
        self._files.setdefault(digest, content)
        return digest

    def read(self, digest: Digest) -> bytes:
        """The bytes, re-digested."""
        if checked(digest) not in self._files:
            raise FileMissing(digest)
        content = self._files[digest]
        if hashlib.sha256(content).hexdigest() != digest:
            raise FileDamaged(digest)
        return content

    def has(self, digest: Digest) -> bool:
        """Whether something lies under the digest."""
        return checked(digest) in self._files

    def spoil(self, digest: Digest) -> None:
        """Changes the last byte of a kept file."""
        content = self.read(digest)
        self._files[digest] = content[:-1] + bytes([content[-1] ^ 1])
