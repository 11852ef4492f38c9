"""Turns that may come at any stage: withdrawal, death, correction, suspension, delivery."""

from datetime import date, datetime

from shanyraq.chancery.giving import Given
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.answers import OneTimeKey


def withdraw_application(number: str, why: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Take the application back."""
    raise NotImplementedError


def record_death(
    number: str, died_on: date, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record the applicant's death."""
    raise NotImplementedError


def replace_applicant(
    number: str, applicant: PersonId, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Put an adult of the family in the applicant's place."""
    raise NotImplementedError


def terminate_case(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """End the procedure because the applicant died and nobody takes their place (APPC 70)."""
    raise NotImplementedError


def request_correction(
    number: str, kind: PaperKind, slip: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Point at a slip in an issued paper (APPC 82)."""
    raise NotImplementedError


def prepare_correction(number: str, kind: PaperKind, *, by: By, at: datetime) -> Denial | Issued:
    """Draw the corrected paper up for the head to read and sign; it bears the number of the faulty one and `/1`."""
    raise NotImplementedError


def correct_slip(
    number: str,
    kind: PaperKind,
    paper: Issued,
    why: str,
    cms: bytes,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Put the corrected paper, signed by the head, in the place of the one with the slip."""
    raise NotImplementedError


def correct_slip_with_demo_key(
    number: str, kind: PaperKind, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """`prepare_correction` and `correct_slip` at once, with the head's demo key."""
    raise NotImplementedError


def decline_correction(
    number: str, kind: PaperKind, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Answer that what was asked is not the correction of a slip."""
    raise NotImplementedError


def suspend_case(
    number: str, ground: str, act: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Stop the terms: `ground` is `court`, `complaint` or `extension`, `act` names the act that orders it."""
    raise NotImplementedError


def resume_case(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Let the terms run again."""
    raise NotImplementedError


def record_delivery(
    number: str, paper: Digest, way: str, delivered_on: date, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record that a paper reached the person: `account`, `counter`, `registered_letter`, `sms`, `email`, `in_person`."""
    raise NotImplementedError


def opened_in_account(number: str, paper: Digest, *, by: By, at: datetime) -> Given:
    """The applicant opened a paper in the personal account: delivered on that day. Opening it again changes nothing
    (a Denial `already_delivered` that the page need not show)."""
    raise NotImplementedError
