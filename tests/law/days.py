"""Days and vectors that the tests of the law share."""

from collections.abc import Iterator
from datetime import date, timedelta

from shanyraq.law.calendar import Calendar

DAY = timedelta(days=1)


def day(text: str) -> date:
    """`16.11.2021`."""
    number, month, year = text.split(".")
    return date(int(year), int(month), int(number))


def walk(first: date, last: date) -> Iterator[date]:
    """Every day, both ends included."""
    while first <= last:
        yield first
        first += DAY


class Brute:
    """The law counted by walking day by day over the rows of the table, with none of the code under test."""

    def __init__(self, calendar: Calendar) -> None:
        self.off = {row for row, why in calendar.rows.items() if not why.code.works}
        self.on = {row for row, why in calendar.rows.items() if why.code.works}

    def works(self, on: date) -> bool:
        """Whether people work on a day."""
        return on in self.on or (on.weekday() < 5 and on not in self.off)

    def calendar_days(self, event: date, count: int) -> date:
        """The last day of a term in calendar days."""
        for _ in range(count):
            event += DAY
        while not self.works(event):
            event += DAY
        return event

    def working_days(self, event: date, count: int) -> date:
        """The last day of a term in working days."""
        while count:
            event += DAY
            count -= self.works(event)
        return event
