"""An act that moves days in the summer of 2025, as the tests lay it."""

from collections.abc import Iterator
from contextlib import contextmanager

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.calendar_acts import parsed
from shanyraq.record.calendars import forget_calendars

MOVES_16_JULY = """
key = "P2500000555"
published_on = 2025-06-19

[title]
kk = "Демалыс күнін 12 шілдеден 16 шілдеге ауыстыру туралы қаулы (үлгі)"
ru = "Постановление о переносе дня отдыха с 12 на 16 июля (пример)"
en = "Resolution moving a day off from 12 to 16 July (example)"

[[day]]
date = 2025-07-12
becomes = "working_weekend"

[[day]]
date = 2025-07-16
becomes = "moved"
"""
"""People work on a Saturday and rest on a Wednesday, on which thirty days from 16 June would end."""

MOVES_17_JULY = MOVES_16_JULY.replace("555", "556").replace("07-16", "07-17").replace("07-12", "07-19")
"""A second act, which moves the next day too."""


def july(text: str = MOVES_16_JULY) -> CalendarAct:
    """The act."""
    return parsed(text)


@contextmanager
def own_calendars() -> Iterator[None]:
    """Acts that a test lays are known to no other test."""
    forget_calendars()
    try:
        yield
    finally:
        forget_calendars()
