"""Which days count in a case: the table of its edition under the acts that were laid over it up to the last count.

An act is read once by each process and never changes, so what was built of it is kept.
"""

from datetime import date
from functools import lru_cache

from shanyraq.law.calendar import Calendar, CalendarAct
from shanyraq.law.calendar_acts import from_mapping
from shanyraq.law.editions import Edition, edition, edition_on
from shanyraq.procedure.case import Case
from shanyraq.record.tables import CalendarActRow


class NoCalendarAct(LookupError):
    """A case was counted by an act that the database does not hold: a part of it is missing."""


def latest_act() -> str:
    """The key of the act that was laid last; empty where there is none."""
    return CalendarActRow.objects.order_by("-id").values_list("key", flat=True).first() or ""


@lru_cache(maxsize=64)
def _laid(code: str, key: str) -> Edition:
    """An edition under all acts up to and including one."""
    base = edition(code)
    if not key:
        return base
    rows = CalendarActRow.objects.order_by("id").values_list("key", "body")
    calendar = base.calendar
    for one, body in rows:
        calendar = calendar.with_act(from_mapping(body))
        if one == key:
            return base.with_calendar(calendar)
    raise NoCalendarAct(key)


def forget_calendars() -> None:
    """Read the acts anew: another database was put in the place of the one they were read from."""
    _laid.cache_clear()


def edition_of(case: Case) -> Edition:
    """The edition of a case, counted by the days that are the case's own."""
    return _laid(case.edition, case.calendar)


def edition_under(code: str, key: str) -> Edition:
    """An edition under the acts up to and including one; empty for the table alone."""
    return _laid(code, key)


def present_edition(day: date) -> Edition:
    """The edition in force on a day, under every act known now: for new cases and for pages that tell the law."""
    return _laid(edition_on(day).code, latest_act())


def present_calendar(day: date) -> Calendar:
    """The days as they are known now."""
    return present_edition(day).calendar


def acts_after(code: str, key: str, latest: str) -> tuple[CalendarAct, ...]:
    """The acts that a case counted up to `key` has not met yet, in their order."""
    if key == latest:
        return ()
    acts = _laid(code, latest).calendar.acts
    known = next((place for place, act in enumerate(acts, start=1) if act.key == key), 0)
    return acts[known:]
