"""Terms that a planned sitting would break, said while it is planned (reading 4)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from shanyraq.law.hours import local_day
from shanyraq.law.terms import TermCode
from shanyraq.procedure.case import Case
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.may.commission import earliest_vote
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.journal import cases_of
from shanyraq.web.commission.text import TEXT
from shanyraq.words.dates import say_date
from shanyraq.words.phrase import Lang


def broken_terms(numbers: Iterable[str], sits_at: datetime, lang: Lang) -> tuple[str, ...]:
    """One sentence for each term of each case; empty where the day keeps all of them."""
    return tuple(said for number, case in cases_of(numbers) for said in _broken(number, case, sits_at, lang))


def _broken(number: str, case: Case, sits_at: datetime, lang: Lang) -> Iterator[str]:
    assert case.hours is not None, "a case before the commission knows its provider's hours"
    on, rules = local_day(sits_at, case.hours.zone), edition_of(case)
    clock = clock_of(case, rules, TermCode.COMMISSION_DECISION)
    if clock is not None and clock.running and on > clock.receipt.due:
        yield TEXT.say("plan.decision", lang, number=number, due=say_date(clock.receipt.due, lang))
    first = earliest_vote(case, rules)
    if first is not None and on < first:
        yield TEXT.say("plan.early", lang, number=number, first=say_date(first, lang))
    composition = case.commission.composition
    if composition is not None and composition.until is not None and on > composition.until:
        yield TEXT.say("plan.term", lang, number=number, until=say_date(composition.until, lang))
