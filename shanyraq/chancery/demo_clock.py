"""The clock of a demonstration is moved on, so that a whole case, with terms of days, is seen in an afternoon."""

from datetime import datetime, timedelta

from django.conf import settings

from shanyraq.outside.clock.system import SystemClock
from shanyraq.outside.signature.demo_authority import DemoOnly
from shanyraq.record.queue import queue_watches


class NotAhead(ValueError):
    """The clock was asked to go to a moment that has passed."""


def go_on_to(moment: datetime) -> None:
    """Move the clock to a moment to come, and have all that comes with the clock looked at now.

    Raises DemoOnly outside a demonstration, NotAhead.
    """
    clock = settings.SHANYRAQ_CLOCK
    if not settings.DEMO or isinstance(clock, SystemClock):
        raise DemoOnly("only a demonstration has a clock that can be moved")
    by = moment - clock.now()
    if by <= timedelta():
        raise NotAhead(moment.isoformat())
    clock.move(by)
    queue_watches()
