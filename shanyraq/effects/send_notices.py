"""Notices by e-mail and SMS: what waits is sent every minute, and what was sent is asked about."""

from procrastinate.contrib.django import app

from shanyraq.chancery.delivering import send_waiting


@app.periodic(cron="* * * * *")
@app.task(name="effects.send_notices", queueing_lock="send_notices", lock="send_notices")
def send_notices(timestamp: int) -> None:
    """Every minute."""
    send_waiting()
