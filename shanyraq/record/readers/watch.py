"""What the system itself watches: terms that pass, applications that wait for the next working day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shanyraq.procedure.case import Stage
from shanyraq.record.tables import CaseRow, TermRow


@dataclass(frozen=True, slots=True)
class DueTerm:
    """A running term whose last day is over."""

    number: str
    code: str
    part: int
    due: date


def terms_over(today: date) -> Iterator[DueTerm]:
    """Running terms whose last day lies before today and that were not recorded as passed: `PassTerm` is owed."""
    rows = TermRow.objects.filter(due__lt=today, passed=False).order_by("due", "case_id")
    for number, code, part, due in rows.values_list("case_id", "code", "part", "due").iterator():
        yield DueTerm(number, code, part, due)


def awaiting_registration() -> tuple[str, ...]:
    """Numbers of the applications that came after hours: `RegisterApplication` is owed on the next working day."""
    rows = CaseRow.objects.filter(stage=str(Stage.SUBMITTED), open=True).order_by("submitted_at")
    return tuple(rows.values_list("number", flat=True))


def submitted_cases() -> tuple[str, ...]:
    """Every case whose application was sent to the provider, ended ones too."""
    rows = CaseRow.objects.filter(submitted_at__isnull=False).order_by("number")
    return tuple(rows.values_list("number", flat=True))


def counted_by_another_calendar(version: str) -> tuple[str, ...]:
    """Open cases with a running term that an older calendar counted: to be counted anew and told."""
    rows = TermRow.objects.exclude(calendar=version).order_by("case_id")
    return tuple(rows.values_list("case_id", flat=True).distinct())
