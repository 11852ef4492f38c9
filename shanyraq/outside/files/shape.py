"""What a store of files promises, and what it answers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from shanyraq.procedure.papers import Digest
from shanyraq.words.files import FILES
from shanyraq.words.phrase import Lang

MEBIBYTE = 1024 * 1024
LARGEST = 10 * MEBIBYTE
"""Bytes. The largest file that may be handed in: 10 MB, read as 10 MiB so that nobody is refused at the edge."""

_DIGEST = re.compile(r"[0-9a-f]{64}")


class FileKind(StrEnum):
    """The kinds of file that may be handed in, by their content and not by their name."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"

    @property
    def suffix(self) -> str:
        """What a saved copy is called after the point."""
        return {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}[self]


class Unfit(StrEnum):
    """Why a file was not taken; each has its sentence in `words.files`."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    OTHER_KIND = "other_kind"
    CUT_SHORT = "cut_short"
    TWO_KINDS = "two_kinds"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that lies in the store; `size` is in bytes."""

    digest: Digest
    kind: FileKind
    size: int


@dataclass(frozen=True, slots=True)
class FileRefused:
    """A file that was not taken; nothing of it was kept."""

    code: Unfit

    def say(self, lang: Lang) -> str:
        """What happened and what to do, in one language."""
        return FILES.say(self.code, lang)


class FileProblem(Exception):
    """Something is wrong with a file that should lie in the store."""

    def __init__(self, digest: str) -> None:
        super().__init__(f"{self.__doc__} {digest[:80]}")
        self.digest = digest


class NotADigest(FileProblem, ValueError):
    """This is not a SHA-256 in 64 lower-case hexadecimal digits:"""


class FileMissing(FileProblem, LookupError):
    """No file is stored under this digest:"""


class FileDamaged(FileProblem):
    """The stored bytes are no longer those of this digest:"""


class Files(Protocol):
    """A store by SHA-256. What lies in it is never overwritten and never removed."""

    def accept(self, chunks: Iterable[bytes]) -> StoredFile | FileRefused:
        """Takes what somebody hands in: a whole PDF, JPEG or PNG of at most `LARGEST` bytes, read piece by piece."""
        ...

    def keep(self, content: bytes) -> Digest:
        """Keeps the system's own bytes of any kind: a paper it made, a signature, a register's answer."""
        ...

    def read(self, digest: Digest) -> bytes:
        """The bytes under a digest, checked against it.

        Raises NotADigest, FileMissing, or FileDamaged when a byte has changed since.
        """
        ...

    def has(self, digest: Digest) -> bool:
        """Whether something lies under the digest; only `read` tells whether it is whole."""
        ...


def checked(digest: str) -> Digest:
    """The digest itself; NotADigest for anything else, so that no path is ever built from a stranger's text."""
    if not _DIGEST.fullmatch(digest):
        raise NotADigest(digest)
    return digest
