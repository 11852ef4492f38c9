"""The digest chain of a journal: each entry seals itself and the one before."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from shanyraq.procedure.actor import By
from shanyraq.record.codec import canonical

FIRST = ""
"""What the first entry of a case names as the digest before it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Everything of an entry that its digest seals. `body` is the canonical JSON of the event."""

    case: str
    seq: int
    kind: str
    version: int
    body: str
    by: By
    at: datetime
    recorded_at: datetime
    edition: str
    calendar: str
    previous: str

    @property
    def digest(self) -> str:
        """SHA-256 over the sealed text."""
        return hashlib.sha256(self.sealed).hexdigest()

    @property
    def sealed(self) -> bytes:
        """The canonical JSON of the entry; times in UTC."""
        said = {
            "case": self.case,
            "seq": self.seq,
            "kind": self.kind,
            "version": self.version,
            "body": msgspec.Raw(self.body.encode()),
            "by": self.by,
            "at": self.at.astimezone(UTC),
            "recorded_at": self.recorded_at.astimezone(UTC),
            "edition": self.edition,
            "calendar": self.calendar,
            "previous": self.previous,
        }
        return canonical(said)
