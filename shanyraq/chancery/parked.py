"""Jobs that failed after every retry: shown to an operator, who can have them tried again once the cause is gone."""

from dataclasses import dataclass
from datetime import datetime

from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateEvent, ProcrastinateJob
from procrastinate.jobs import Status


@dataclass(frozen=True, slots=True)
class Parked:
    """One job: what it was to do, for which event of which case, and when it failed for the last time."""

    id: int
    kind: str
    number: str
    seq: int
    attempts: int
    failed_at: datetime | None


def parked(most: int = 100) -> tuple[Parked, ...]:
    """The parked jobs, the latest first."""
    rows = ProcrastinateJob.objects.filter(status=Status.FAILED.value).order_by("-id")[:most]
    failed = ProcrastinateEvent.objects.filter(job__in=[row.id for row in rows], type="failed").order_by("at")
    at = {event.job_id: event.at for event in failed}
    return tuple(
        Parked(
            id=row.id,
            kind=row.task_name.removeprefix("effects."),
            number=str(row.args.get("number", "")),
            seq=int(row.args.get("seq", 0)),
            attempts=row.attempts,
            failed_at=at.get(row.id),
        )
        for row in rows
    )


def try_again(job: int, at: datetime) -> None:
    """Puts a parked job back into the queue."""
    app.job_manager.retry_job_by_id(job, retry_at=at)
