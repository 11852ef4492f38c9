"""What anybody may know: whether a paper is ours, and where a case stands. No personal data."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.procedure.case import Stage
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.tables import CaseRow, PaperRow


@dataclass(frozen=True, slots=True)
class PublicPaper:
    """A paper behind a QR code; `digest` is that of the file, to hold the copy in hand against it."""

    kind: PaperKind
    number: str
    issued_on: date
    digest: Digest
    replaced: bool


@dataclass(frozen=True, slots=True)
class PublicStatus:
    """Where a case stands; `due` is the legal date of its next step."""

    number: str
    stage: Stage
    since: datetime
    next_step: str
    next_term: str
    due: date | None
    ended_on: date | None


def paper_by_code(code: str) -> PublicPaper | None:
    """The paper with this code, however it was typed; None if there is none."""
    row = PaperRow.objects.filter(code=code.strip().upper()).first()
    if row is None:
        return None
    return PublicPaper(PaperKind(row.kind), row.number, row.issued_on, row.digest, bool(row.replaced_by))


def status_by_number(number: str) -> PublicStatus | None:
    """The status of a case that was submitted; None for any other number."""
    rows = CaseRow.objects.filter(number=number.strip().upper(), submitted_at__isnull=False)
    row = rows.values_list("number", "stage", "stage_since", "next_step", "next_term", "due", "ended_on").first()
    if row is None:
        return None
    number, stage, since, step, term, due, ended_on = row
    return PublicStatus(number, Stage(stage), since, step, term, due, ended_on)
