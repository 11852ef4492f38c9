"""Reports to the monitoring system: what waits, what was taken, what was refused and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Exists, F, OuterRef, QuerySet

from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.tables import ReportAttempt, StageReport

COUNT_TO: Final = 1000
"""A count on a page stops here, so that it costs the same however many there are."""
STATES: Final = ("waiting", "exported", "refused", "taken")


@dataclass(frozen=True, slots=True)
class ReportSeen:
    """One report. `held` is true where an earlier one of the same case has no receipt yet."""

    id: int
    number: str
    seq: int
    stage: str
    at: datetime
    body: str
    state: str
    attempts: int
    next_at: datetime
    receipt: str
    why: str
    settled_at: datetime | None
    held: bool


@dataclass(frozen=True, slots=True)
class AttemptSeen:
    """One time that a report was given, and what came of it."""

    at: datetime
    outcome: str
    said: str


@dataclass(frozen=True, slots=True)
class Which:
    """What narrows the reports; an empty field narrows nothing."""

    provider: OrganisationId = ""
    number: str = ""
    seq: int = 0
    state: str = ""


def first_in_line() -> "QuerySet[StageReport]":
    """Waiting reports of which every earlier one of the same case has its receipt."""
    return StageReport.objects.filter(~Exists(_earlier()), state="waiting")


def _earlier() -> "QuerySet[StageReport]":
    return StageReport.objects.filter(case=OuterRef("case"), seq__lt=OuterRef("seq")).exclude(state="taken")


def reports(which: Which) -> "QuerySet[StageReport]":
    """The rows, in the order of the cases and their events."""
    found = StageReport.objects.order_by("case_id", "seq")
    if which.provider:
        found = found.filter(case__provider_id=which.provider)
    if which.number:
        found = found.filter(case_id=which.number)
    if which.seq:
        found = found.filter(seq=which.seq)
    return found.filter(state=which.state) if which.state else found


def to_give(at: datetime, most: int) -> tuple[int, ...]:
    """The reports whose turn and time have come, the longest waiting first."""
    return tuple(first_in_line().filter(next_at__lte=at).order_by("next_at", "pk").values_list("pk", flat=True)[:most])


def report(pk: int) -> ReportSeen:
    """One of them."""
    return _seen(StageReport.objects.annotate(held=Exists(_earlier())).get(pk=pk))


def counts(provider: OrganisationId, most: int = COUNT_TO) -> dict[str, int]:
    """How many reports of a provider's cases stand in each state; a count of `most` means that many or more."""
    return {state: reports(Which(provider, state=state)).order_by()[:most].count() for state in STATES}


def latest(which: Which, most: int) -> tuple[ReportSeen, ...]:
    """The reports that changed last, the latest first."""
    rows = (
        reports(which)
        .annotate(held=Exists(_earlier()))
        .order_by(F("settled_at").desc(nulls_last=True), "case_id", "seq")
    )
    return tuple(_seen(row) for row in rows[:most])


def to_export() -> Iterator[ReportSeen]:
    """Every waiting report that no refused one of its case holds up, in the order of each case."""
    stopped = StageReport.objects.filter(case=OuterRef("case"), seq__lt=OuterRef("seq"), state="refused")
    rows = reports(Which(state="waiting")).filter(~Exists(stopped)).annotate(held=Exists(_earlier()))
    for row in rows.iterator():
        yield _seen(row)


def attempts(number: str, seq: int) -> tuple[AttemptSeen, ...]:
    """Everything that was tried with one report."""
    rows = ReportAttempt.objects.filter(report__case_id=number, report__seq=seq).order_by("pk")
    return tuple(AttemptSeen(row.at, row.outcome, row.said) for row in rows)


def _seen(row: StageReport) -> ReportSeen:
    return ReportSeen(
        id=row.pk,
        number=row.case_id,
        seq=row.seq,
        stage=row.stage,
        at=row.at,
        body=row.body,
        state=row.state,
        attempts=row.attempts,
        next_at=row.next_at,
        receipt=row.receipt,
        why=row.why,
        settled_at=row.settled_at,
        held=bool(getattr(row, "held", False)),
    )
