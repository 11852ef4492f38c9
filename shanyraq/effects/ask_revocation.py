"""Signatures that wait: whether their keys were revoked is asked again every minute, of each with growing delay."""

from procrastinate.contrib.django import app

from shanyraq.chancery.waiting import ask_again


@app.periodic(cron="* * * * *")
@app.task(name="effects.ask_revocation", queueing_lock="ask_revocation", lock="ask_revocation")
def ask_revocation(timestamp: int) -> None:
    """Every minute."""
    ask_again()
