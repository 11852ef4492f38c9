"""Effects owed after a commit: jobs put into the queue inside the same transaction, so that none is lost or early."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Job

from shanyraq.procedure.follow import Effect

WATCHES: Final = ("watch_registrations", "watch_terms", "escalate")
"""What looks every few minutes at whether a day has come; each bears locks of its own name."""


def queue(number: str, effects: Iterable[tuple[int, Effect]]) -> None:
    """One statement for all effects of a command.

    A job knows the case, the number of the event and the parameters of its effect: codes, never personal data. Jobs of
    one case run one after another, so that papers and notices keep the order of the journal.
    """
    jobs = [
        Job(
            queue="default",
            lock=number,
            queueing_lock=None,
            task_name=f"effects.{effect.kind}",
            task_kwargs={"number": number, "seq": seq, **effect.params},
        )
        for seq, effect in effects
    ]
    if jobs:
        app.job_manager.batch_defer_jobs(jobs)


def queue_deliveries(deliveries: Iterable[tuple[int, str]]) -> None:
    """One job for each message owed to a webhook; those of one webhook stand in line."""
    jobs = [
        Job(
            queue="default",
            lock=f"webhook {webhook}",
            queueing_lock=None,
            task_name="effects.deliver",
            task_kwargs={"delivery": delivery},
        )
        for delivery, webhook in deliveries
    ]
    if jobs:
        app.job_manager.batch_defer_jobs(jobs)


def queue_watches() -> None:
    """Let what comes with the clock come at once and not with the next minutes; what waits already is not put twice."""
    for name in WATCHES:
        task = app.configure_task(f"effects.{name}", lock=name, queueing_lock=name, allow_unknown=True)
        with suppress(AlreadyEnqueued), transaction.atomic():
            task.defer(timestamp=0)
