"""Due dates and receipts."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import holidays

from bench.table import Row, seconds
from shanyraq.law.editions import E437_2021
from shanyraq.law.receipts import due, due_date, ledger, receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode, working_days

_CHANCE = random.Random(437)
DAYS = [date(2021, 9, 1) + timedelta(days=_CHANCE.randrange(1900)) for _ in range(2_000)]


def rows() -> Iterator[Row]:
    """A due date against the library that everybody uses, and whole receipts."""
    ten, calendar = working_days(10), E437_2021.calendar
    kazakhstan = holidays.country_holidays("KZ", years=range(2021, 2028))
    ours = seconds(lambda: [due_date(calendar, day, ten) for day in DAYS * 20]) / 20
    whole = seconds(lambda: [due(calendar, day, ten) for day in DAYS * 20]) / 20
    theirs = seconds(lambda: [kazakhstan.get_nth_working_day(day, 10) for day in DAYS])
    yield Row("10 working days from a day, ours", len(DAYS) / ours, "dates/s")
    yield Row("the same, holidays.get_nth_working_day", len(DAYS) / theirs, "dates/s")
    yield Row("ours against holidays", theirs / ours, "times", "≥ 20")
    yield Row("the same with the term it was counted by, its rolls found when asked for", len(DAYS) / whole, "dates/s")
    made = seconds(
        lambda: [receipt(E437_2021, TermCode.COMMISSION_DECISION, day, route=Route.COMMUNAL) for day in DAYS]
    )
    yield Row("receipts", len(DAYS) / made, "receipts/s", "≥ 20 000")
    receipts = [receipt(E437_2021, TermCode.COMMISSION_DECISION, day, route=Route.COMMUNAL) for day in DAYS]
    laid = seconds(lambda: [ledger(calendar, one) for one in receipts])
    yield Row("ledgers of thirty days", len(DAYS) / laid, "ledgers/s")
