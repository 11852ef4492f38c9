"""Files that other systems hand in under their digest, and signatures over them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from shanyraq.chancery import doors
from shanyraq.chancery.signing import Unanswered, employee_of, verified
from shanyraq.outside.files.shape import FileRefused, StoredFile
from shanyraq.procedure.actor import By
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Signature
from shanyraq.record.writers.files import note_file


@dataclass(frozen=True, slots=True)
class OtherDigest:
    """The bytes are not those that were announced: a slip on the way. Nothing was kept."""

    found: Digest


def receive(announced: Digest, content: bytes, at: datetime) -> StoredFile | FileRefused | OtherDigest:
    """Keeps a file that is handed in under its digest; the same again changes nothing."""
    found = hashlib.sha256(content).hexdigest()
    if found != announced:
        return OtherDigest(found)
    stored = doors.files().accept([content])
    if isinstance(stored, StoredFile):
        note_file(stored.digest, str(stored.kind), stored.size, at)
    return stored


def sign_received(paper: Digest, cms: bytes, by: By, at: datetime) -> Signature | Denial | Unanswered:
    """An employee's signature over a file their organisation handed in: verified, its evidence kept."""
    return verified(paper, cms, by.person, employee_of(by.organisation), at)
