"""Stored papers opened again: their bytes, checked against their digest."""

from dataclasses import dataclass

from shanyraq.chancery import doors
from shanyraq.outside.files.shape import FileMissing
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.files import file


@dataclass(frozen=True, slots=True)
class Opened:
    """A stored file as it is handed out."""

    content: bytes
    media_type: str
    name: str


def open_file(digest: Digest) -> Opened:
    """The stored file; raises FileMissing or FileDamaged. Who may open it is the page's question."""
    noted = file(digest)
    if noted is None:
        raise FileMissing(digest)
    return Opened(doors.files().read(digest), noted.media_type, noted.name)
