"""Acts of the check: assigned, checked document by document, returned or referred (p.6 last part, p.9)."""

from datetime import datetime

from shanyraq.chancery.contents import Lack
from shanyraq.chancery.giving import Given
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.parties import Finding
from shanyraq.record.answers import OneTimeKey


def assign_executor(number: str, executor: PersonId, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Take the file, or give it to an executor."""
    raise NotImplementedError


def check_document(
    number: str, kind: int, finding: Finding, note: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record the finding on one of the nine kinds, with a note if there is something to say."""
    raise NotImplementedError


def ask_registers(number: str, *, by: By, at: datetime) -> tuple[Given, ...]:
    """Ask the registers again and record what each answered; one answer a register."""
    raise NotImplementedError


def return_application(
    number: str, lacks: tuple[Lack, ...], *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Return an incomplete or expired package with a notice that says what to bring (reading 1)."""
    raise NotImplementedError


def refer_to_commission(
    number: str, commission: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Send the file to a commission of the dwelling's owner; empty, to the one in office on this day."""
    raise NotImplementedError
