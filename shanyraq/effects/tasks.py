"""What every job has in common: its name, its retries with growing delay, and being parked after the last of them."""

from collections.abc import Callable
from typing import Final

from procrastinate import BaseRetryStrategy, RetryDecision
from procrastinate.contrib.django import app
from procrastinate.jobs import Job

from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import OneTimeKey, Recorded

DELAYS: Final = (10, 60, 5 * 60, 30 * 60, 2 * 3600, 8 * 3600)
"""Seconds to wait after each failure. After the last one the job is parked for an operator (`chancery.parked`)."""

Effect = Callable[..., None]


class Growing(BaseRetryStrategy):
    """Tries again after each of `DELAYS`, whatever went wrong: a job has no person to tell.

    Jobs of a case stand in line; one that failed steps aside, so that the others need not wait for it.
    """

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        """When to try again; None once all delays were used."""
        if job.attempts >= len(DELAYS):
            return None
        return RetryDecision(retry_in={"seconds": DELAYS[job.attempts]}, lock=f"{job.task_name} {job.id}")


def effect(work: Effect) -> Effect:
    """Registers the effect of an event under the name that `record.queue` gives its job: `effects.<kind>`."""
    app.task(name=f"effects.{work.__name__}", retry=Growing())(work)
    return work


def key_of(kind: str, number: str, seq: int, detail: str = "") -> OneTimeKey:
    """The key of an effect's command: the same effect repeated is answered, not repeated."""
    return OneTimeKey("system", f"{kind} {number} {seq} {detail}".strip())


class StillDenied(RuntimeError):
    """The system's own command was denied for a reason that is not "it was done already": somebody has to look."""


def settle(given: Denial | Recorded, *done_already: str) -> None:
    """Takes an answer that says the effect is there; raises StillDenied for any other denial."""
    if isinstance(given, Denial) and given.code not in done_already:
        raise StillDenied(f"{given.code} ({given.article})")
