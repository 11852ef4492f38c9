"""Every stage of a case is told to the monitoring of public services (p. 11): drawn up at once, given every minute."""

from procrastinate.contrib.django import app

from shanyraq.chancery.monitoring.drawing import draw_up
from shanyraq.chancery.monitoring.giving import give_waiting
from shanyraq.effects.tasks import effect


@effect
def report_stage(number: str, seq: int) -> None:
    """Draws up the reports of the case that are missing, the one of this event among them."""
    draw_up(number)


@app.periodic(cron="* * * * *")
@app.task(name="effects.give_reports", queueing_lock="give_reports", lock="give_reports")
def give_reports(timestamp: int) -> None:
    """Every minute, one worker at a time."""
    give_waiting()
