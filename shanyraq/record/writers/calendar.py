"""Acts laid over the calendar."""

from datetime import datetime

from django.db import connection, transaction
from django.db.models import F

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.calendar_acts import as_mapping, laid_over
from shanyraq.record.calendars import present_calendar
from shanyraq.record.tables import CalendarActRow

_ONE_AT_A_TIME = "LOCK TABLE calendar_act IN SHARE ROW EXCLUSIVE MODE"


def lay(act: CalendarAct, by: str, at: datetime) -> None:
    """Lay an act over all that were laid before; from now on new cases are counted by it, open ones as they are met.

    Raises ActRefused where it does not fit, and where it is laid already.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_ONE_AT_A_TIME)
        laid_over(present_calendar(at.date()), act)
        CalendarActRow.objects.create(key=act.key, body=as_mapping(act), laid_at=at, laid_by=by)


def went_on(key: str, reached: str, looked_at: int, moved: int) -> None:
    """So many more cases were looked at, up to this number."""
    CalendarActRow.objects.filter(key=key).update(
        reached=reached, looked_at=F("looked_at") + looked_at, moved=F("moved") + moved
    )


def finished(key: str, at: datetime) -> None:
    """No case is left."""
    CalendarActRow.objects.filter(key=key).update(finished_at=at)
