"""The story of `tests.procedure.story`, told through the one write path instead of in memory."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from django.conf import settings

from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.handle import handle, open_case
from shanyraq.record.readers.journal import case_of
from shanyraq.record.writers.files import note_file
from shanyraq.record.writers.papers import new_code
from tests.procedure.story import Story


@dataclass
class RecordedStory(Story):
    """A case in the database; `case` is what its rows say after each command."""

    number: str = ""

    def give(self, command: c.Command, by: By, key: OneTimeKey | None = None) -> Denial | Recorded:
        """Give a command and return whatever was answered."""
        if isinstance(command, c.OpenFiling):
            return open_case(command, by, self.at, key)
        return handle(self.number, command, by, self.at, key)

    def do(self, command: c.Command, by: By) -> Self:
        """Give a command that must be accepted."""
        answer = self.give(command, by)
        assert isinstance(answer, Recorded), (type(command).__name__, answer)
        self.number = answer.number
        self.events += answer.events
        case = case_of(self.number)
        assert case is not None
        self.case = case
        return self

    def paper(self) -> c.Issued:
        """A paper that lies in the store, with a code that no other case has."""
        self.papers += 1
        code = new_code()
        return c.Issued(store(f"paper {code}".encode(), self.at), f"N-{self.papers}", code)


def place_of(digest: str) -> Path:
    """Where the store keeps a file."""
    return Path(settings.SHANYRAQ_FILES) / digest[:2] / digest[2:4] / digest


def store(content: bytes, at: datetime) -> str:
    """Put a file into the store as the door of files does, and note it."""
    digest = hashlib.sha256(content).hexdigest()
    place_of(digest).parent.mkdir(parents=True, exist_ok=True)
    place_of(digest).write_bytes(content)
    note_file(digest, "application/pdf", len(content), at)
    return digest
