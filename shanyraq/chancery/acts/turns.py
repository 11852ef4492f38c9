"""Turns that may come at any stage: withdrawal, death, correction, suspension."""

from datetime import date, datetime

from shanyraq.chancery.drawing_up.correction import draw_up_correction
from shanyraq.chancery.drawn import draw
from shanyraq.chancery.giving import (
    Doing,
    Given,
    give,
    give_written,
    present,
    writing,
)
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.writings import read_writing


def withdraw_application(number: str, why: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Take the application back."""
    return give_written(Doing(number, by, at, key), c.WithdrawApplication(writing(why) or None), [why])


def record_death(
    number: str, died_on: date, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record the applicant's death."""
    return give(Doing(number, by, at, key), c.RecordDeath(died_on, evidence))


def cancel_death_record(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Take out a death that was recorded by mistake: the case goes on as if nothing had been recorded."""
    return give_written(Doing(number, by, at, key), c.CancelDeathRecord(writing(why)), [why])


def replace_applicant(
    number: str, applicant: PersonId, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Put an adult of the family in the applicant's place."""
    return give(Doing(number, by, at, key), c.ReplaceApplicant(applicant, evidence))


def terminate_case(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """End the procedure because the applicant died and nobody takes their place (APPC 70)."""
    return give_written(Doing(number, by, at, key), c.TerminateCase(writing(why)), [why])


def request_correction(
    number: str, kind: PaperKind, slip: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Point at a slip in an issued paper (APPC 82)."""
    return give_written(Doing(number, by, at, key), c.RequestCorrection(kind, writing(slip)), [slip])


def draw_up_corrected(
    number: str, kind: PaperKind, why: str, found: str | None = None, *, by: By, at: datetime
) -> Denial | Drawn:
    """Draw the corrected paper up for the head to read; `sign_drawn` puts it in the place of the faulty one.

    It bears the number of the faulty one and `/1`. `found` is what a refusal answers the person heard: left out, what
    it answered before; what was answered is not left blank.
    """
    said = _answer(number, found) if kind is PaperKind.REFUSAL else ""

    def make(paper: Issued, signature: Signature) -> c.CorrectSlip:
        return c.CorrectSlip(kind, paper, writing(why), signature, writing(said) or None)

    return draw(Doing(number, by, at), kind, make, lambda: draw_up_correction(number, kind, said, by, at), [why, said])


def _answer(number: str, found: str | None) -> str:
    """What the corrected refusal answers: what is said now, else what the one in force says."""
    if found is not None:
        return found.strip()
    before = present(number).decision.found
    return read_writing(before) if before else ""


def decline_correction(
    number: str, kind: PaperKind, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Answer that what was asked is not the correction of a slip."""
    return give_written(Doing(number, by, at, key), c.DeclineCorrection(kind, writing(why)), [why])


def suspend_case(
    number: str, ground: str, act: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Stop the terms: `ground` is `court`, `complaint` or `extension`, `act` names the act that orders it."""
    return give_written(Doing(number, by, at, key), c.SuspendCase(ground, act, writing(why)), [why])


def resume_case(number: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Let the terms run again."""
    return give_written(Doing(number, by, at, key), c.ResumeCase(writing(why)), [why])
