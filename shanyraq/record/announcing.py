"""Who is told that a case has reached another stage, or come to them: owed in the commit, so that none is lost."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from shanyraq.procedure.case import Case
from shanyraq.record.derive import turns
from shanyraq.record.queue import queue_deliveries

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

# The organisation whose system opened the case is told of every stage.
_OWE = """
INSERT INTO webhook_delivery (webhook_id, case_id, seq, stage, at, attempts, outcome)
SELECT w.id, %(case)s, %(seq)s, %(stage)s, %(at)s, 0, '' FROM webhook w
WHERE w.ended_at IS NULL AND (w.organisation_id = ANY(%(told)s) OR %(moved)s AND w.organisation_id =
      (SELECT b.organisation_id FROM case_brought b WHERE b.case_id = %(case)s))
ORDER BY w.id
ON CONFLICT (webhook_id, case_id, seq) DO NOTHING
RETURNING id, webhook_id
"""


def announce(cursor: "CursorWrapper", number: str, before: Case, case: Case, at: datetime, *, moved: bool) -> None:
    """Owe every webhook of the organisations concerned a message, and queue its delivery.

    `moved` tells whether the act brought the case to another stage, be it back to the one it left. Within a stage those
    alone are told whose turn it has become: a transfer goes through six bodies in one stage.
    """
    organisations = concerned(case)
    if not moved:
        organisations = sorted(set(organisations) - set(concerned(before)))
        if not organisations:
            return
    told: dict[str, Any] = {
        "case": number,
        "seq": case.seq,
        "stage": str(case.stage),
        "at": at,
        "told": organisations,
        "moved": moved,
    }
    cursor.execute(_OWE, told)
    queue_deliveries(cursor.fetchall())


def concerned(case: Case) -> list[str]:
    """The provider, and the bodies whose turn it is; nobody before submission, when the case is the family's own."""
    if case.filing.submitted_at is None:
        return []
    return sorted({case.provider, *(one.organisation for one in turns(case) if one.organisation)})
