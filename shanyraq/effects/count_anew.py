"""Cases that an act of the calendar moved, counted anew after it was laid; a count that was cut off goes on."""

from datetime import timedelta
from typing import Final

from django.utils import timezone
from procrastinate.contrib.django import app

from shanyraq.chancery import doors
from shanyraq.chancery.counting_anew import count_on

AT_MOST: Final = timedelta(seconds=50)
"""How long one run goes on; the next takes the rest."""


def count_cases() -> int:
    """Count for a while; returns how many cases were looked at."""
    began = timezone.now()
    return sum(count_on(doors.clock().now(), lambda: timezone.now() - began < AT_MOST))


@app.periodic(cron="* * * * *")
@app.task(name="effects.count_anew", queueing_lock="count_anew", lock="count_anew")
def count_anew(timestamp: int) -> None:
    """Every minute."""
    count_cases()
