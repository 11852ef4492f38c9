"""The receipts of every due date of a case, as data and as sentences."""

from typing import Any

from shanyraq.law.receipts import Receipt, ledger
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.clocks import Clock
from shanyraq.record.readers.case_page import CasePage
from shanyraq.words.phrase import LANGS
from shanyraq.words.terms import WHY


def receipts(page: CasePage) -> list[dict[str, Any]]:
    """One for each term that has started, in the order of the law."""
    return [_one(page, clock) for clock in page.clocks]


def _one(page: CasePage, clock: Clock) -> dict[str, Any]:
    made = clock.receipt
    return {
        "term": str(clock.code),
        "part": clock.part,
        "name": {lang: WHY.say(f"name.{clock.code}", lang) for lang in LANGS},
        "event": made.event,
        "event_day": made.event_day.isoformat(),
        "evidence": made.evidence,
        "count": str(made.term),
        "article": made.article,
        "rests_on": {lang: SOURCES[made.article].name(lang) for lang in LANGS},
        "reading": made.reading,
        "first_day": made.first_day.isoformat(),
        "arithmetic_end": made.arithmetic_end.isoformat(),
        "due": made.due.isoformat(),
        "internal": made.internal.isoformat() if made.internal else None,
        "status": str(made.status),
        "calendar": made.calendar,
        "ended_on": clock.ended_on.isoformat() if clock.ended_on else None,
        "why": {lang: [step.say(WHY, lang) for step in made.why] for lang in LANGS},
        "ledger": _ledger(page, made) if made.by_days else [],
    }


def _ledger(page: CasePage, made: Receipt) -> list[dict[str, Any]]:
    return [
        {
            "date": day.date.isoformat(),
            "counted": day.counted,
            "why": str(day.why.code),
            "act": day.why.act,
            "suspended_by": day.suspended_by,
        }
        for day in ledger(page.edition.calendar, made)
    ]
