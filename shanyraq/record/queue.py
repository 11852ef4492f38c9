"""Effects owed after a commit: jobs put into the queue inside the same transaction, so that none is lost or early."""

from collections.abc import Iterable

from procrastinate.contrib.django import app
from procrastinate.jobs import Job

from shanyraq.procedure.follow import Effect


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
