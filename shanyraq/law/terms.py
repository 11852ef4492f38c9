"""Units, lengths and codes of the terms of the law."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from shanyraq.law.routes import ALL_ROUTES, Route

_WRITTEN = re.compile(r"([1-9][0-9]{0,3})(cd|wd|mo)", re.ASCII)


class Unit(StrEnum):
    """What a term is counted in."""

    CALENDAR_DAYS = "cd"
    WORKING_DAYS = "wd"
    MONTHS = "mo"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time as the law states it: thirty calendar days, five working days, three months."""

    count: int
    unit: Unit

    def __post_init__(self) -> None:
        if not 1 <= self.count <= 9999:
            raise ValueError(f"a term counts from 1 to 9999 units, not {self.count}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `30cd`, `5wd` or `3mo`; anything else raises ValueError."""
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise ValueError(f"a term is written as 30cd, 5wd or 3mo, not {text!r}")
        return cls(int(written[1]), Unit(written[2]))

    def __str__(self) -> str:
        return f"{self.count}{self.unit}"


def calendar_days(count: int) -> Term:
    """So many calendar days."""
    return Term(count, Unit.CALENDAR_DAYS)


def working_days(count: int) -> Term:
    """So many working days."""
    return Term(count, Unit.WORKING_DAYS)


def months(count: int) -> Term:
    """So many months."""
    return Term(count, Unit.MONTHS)


class TermCode(StrEnum):
    """Every term the system counts."""

    RETURN_INCOMPLETE = "return_incomplete"
    PRELIMINARY_REFUSAL_NOTICE = "preliminary_refusal_notice"
    OBJECTIONS = "objections"
    HEARING_LEAD = "hearing_lead"
    MINUTES_REMARKS = "minutes_remarks"
    COMMISSION_DECISION = "commission_decision"
    PROPERTY_BODY_DECISION = "property_body_decision"
    TRANSFER = "transfer"
    TRANSFER_CAP = "transfer_cap"
    AGREEMENT = "agreement"
    PAYMENT = "payment"
    CORRECTION = "correction"
    RECUSAL = "recusal"
    PASSING_ON = "passing_on"
    EXTENSION_NOTICE = "extension_notice"
    COMPLAINT_FILING = "complaint_filing"
    COMPLAINT_FORWARD = "complaint_forward"
    COMPLAINT_PROVIDER = "complaint_provider"
    COMPLAINT_QUALITY_BODY = "complaint_quality_body"
    COMPLAINT_EXTENSION = "complaint_extension"
    COMPLAINT_EXTENSION_NOTICE = "complaint_extension_notice"
    COURT = "court"


class Bound(StrEnum):
    """Whether the computed day is the last on which the act is in time, or the first on which it may be done."""

    LATEST = "latest"
    EARLIEST = "earliest"


class TermEvent(StrEnum):
    """What starts a term. The day of the event itself is never counted (Civil Code, art. 173)."""

    DOCUMENTS_REGISTERED = "documents_registered"
    NOTICE_SENT = "notice_sent"
    NOTICE_RECEIVED = "notice_received"
    MINUTES_SHOWN = "minutes_shown"
    DECISION_SIGNED = "decision_signed"
    PROPERTY_DECISION_MADE = "property_decision_made"
    TRANSFER_COMPLETED = "transfer_completed"
    AGREEMENT_SIGNED = "agreement_signed"
    SLIP_FOUND = "slip_found"
    RECUSAL_ASKED = "recusal_asked"
    EXTENSION_DECIDED = "extension_decided"
    ACT_LEARNT = "act_learnt"
    COMPLAINT_RECEIVED = "complaint_received"
    COMPLAINT_REGISTERED = "complaint_registered"
    COMPLAINT_TERM_EXPIRES = "complaint_term_expires"
    COMPLAINT_TERM_EXTENDED = "complaint_term_extended"
    COMPLAINT_DECIDED = "complaint_decided"


@dataclass(frozen=True, slots=True)
class TermRule:
    """One term on some routes: how long, from what, under which paragraph and in which reading.

    `result` is true where the act is a result of the service (p. 7), which the State Corporation must get a day early.
    """

    code: TermCode
    term: Term
    event: TermEvent
    article: str
    reading: str | None = None
    routes: tuple[Route, ...] = ALL_ROUTES
    bound: Bound = Bound.LATEST
    result: bool = False
