"""Acts of the sitting: agenda, conflicts, votes, minutes, dissent (p.9; APPC 67, 71)."""

from datetime import datetime

from shanyraq.chancery.contents import Reason
from shanyraq.chancery.giving import Given
from shanyraq.law.price import Basis
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.composition import Choice
from shanyraq.record.answers import OneTimeKey


def schedule_sitting(number: str, sitting: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Put the case on the agenda of a sitting (`record` knows its time)."""
    raise NotImplementedError


def declare_conflict(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Leave the case for a conflict of interest."""
    raise NotImplementedError


def challenge_member(
    number: str, member: PersonId, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Ask, as the applicant, that a member be recused."""
    raise NotImplementedError


def decide_challenge(
    number: str, member: PersonId, recused: bool, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Decide as the chair whether a challenged member leaves the case."""
    raise NotImplementedError


def open_voting(number: str, grants: Basis, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Put the question: shall the dwelling be privatized on this basis?"""
    raise NotImplementedError


def cast_vote(
    number: str,
    choice: Choice,
    reasons: tuple[Reason, ...] = (),
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Vote; against needs grounds with facts."""
    raise NotImplementedError


def close_voting(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """End the voting; the outcome is computed."""
    raise NotImplementedError


def file_dissent(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Put a dissenting opinion beside the minutes."""
    raise NotImplementedError


def draw_up_minutes(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Draw up the minutes with the tally explained."""
    raise NotImplementedError


def sign_minutes(number: str, cms: bytes, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Sign the minutes as chair or secretary."""
    raise NotImplementedError


def sign_minutes_with_demo_key(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """As `sign_minutes`, with the demo key of the actor."""
    raise NotImplementedError
