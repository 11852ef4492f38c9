"""Webhooks: one message a job, tried again with growing delay, so that a receiver that slept hears of everything."""

from shanyraq.chancery import announcing
from shanyraq.effects.tasks import effect


@effect
def deliver(delivery: int) -> None:
    """Sends one message that is owed."""
    announcing.deliver(delivery)
