"""Reports to the monitoring system: drawn up, taken in hand, given, settled, put back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, QuerySet

from shanyraq.record.readers.monitoring import first_in_line
from shanyraq.record.tables import ReportAttempt, StageReport


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as it is drawn up: which stage, when, and the JSON that is sent of it."""

    seq: int
    stage: str
    at: datetime
    body: str


def keep(number: str, reports: Iterable[Drawn], due_at: datetime) -> None:
    """Keep the reports of a case; one that is there stays as it is."""
    StageReport.objects.bulk_create(
        [
            StageReport(case_id=number, seq=one.seq, stage=one.stage, at=one.at, body=one.body, next_at=due_at)
            for one in reports
        ],
        ignore_conflicts=True,
    )


def take(report: int, at: datetime, again_in: timedelta) -> bool:
    """Take a report in hand and say when it is given again should this worker die; False if it is not its turn."""
    rows = first_in_line().filter(pk=report, next_at__lte=at)
    return bool(rows.update(next_at=at + again_in))


def taken(report: int, at: datetime, receipt: str) -> None:
    """The receiver has it."""
    _settle(StageReport.objects.filter(pk=report), at, state="taken", receipt=receipt, why="")


def refused(report: int, at: datetime, why: str) -> None:
    """The receiver will not have it: the later ones of the case wait until somebody puts it back."""
    _settle(StageReport.objects.filter(pk=report), at, state="refused", why=why[:200])


def not_now(report: int, at: datetime, why: str, again_at: datetime) -> None:
    """Nobody knows whether it was taken."""
    with transaction.atomic():
        StageReport.objects.filter(pk=report).update(attempts=F("attempts") + 1, why=why[:200], next_at=again_at)
        ReportAttempt.objects.create(report_id=report, at=at, outcome="not_now", said=why[:200])


def exported(reports: Iterable[int], at: datetime, name: str) -> None:
    """They were written into a file and wait for its receipts."""
    rows = StageReport.objects.filter(pk__in=list(reports), state="waiting")
    with transaction.atomic():
        written = list(rows.select_for_update().values_list("pk", flat=True))
        StageReport.objects.filter(pk__in=written).update(state="exported", attempts=F("attempts") + 1)
        _note(written, at, "exported", name)


def put_back(rows: "QuerySet[StageReport]", at: datetime) -> int:
    """They are given once more, under the ids they had. Returns how many."""
    with transaction.atomic():
        again = list(rows.select_for_update(of=("self",)).values_list("pk", flat=True))
        StageReport.objects.filter(pk__in=again).update(
            state="waiting", attempts=0, next_at=at, settled_at=None, why=""
        )
        _note(again, at, "again", "")
    return len(again)


def _settle(rows: "QuerySet[StageReport]", at: datetime, *, state: str, why: str, receipt: str = "") -> None:
    kept = {"receipt": receipt} if receipt else {}
    with transaction.atomic():
        settled = list(rows.select_for_update().values_list("pk", flat=True))
        StageReport.objects.filter(pk__in=settled).update(
            state=state, why=why, settled_at=at, attempts=F("attempts") + 1, **kept
        )
        _note(settled, at, state, receipt or why)


def _note(reports: list[int], at: datetime, outcome: str, said: str) -> None:
    ReportAttempt.objects.bulk_create(
        [ReportAttempt(report_id=one, at=at, outcome=outcome, said=said[:200]) for one in reports]
    )
