"""Numbers of cases and papers: series of an organisation, a year each. They say nothing of any person."""

from typing import TYPE_CHECKING

from shanyraq.record import sql

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

CASES = "case"
"""The series that numbers cases."""


def case_number(cursor: "CursorWrapper", provider: str, year: int) -> str:
    """The next number of a case: `QAR-2026-000123`. Raises LookupError for an organisation that is not there."""
    cursor.execute("SELECT code FROM organisation WHERE id = %s", [provider])
    found = cursor.fetchone()
    if found is None:
        raise LookupError(f"no organisation {provider!r}")
    return f"{found[0]}-{year}-{sql.count(cursor, provider, CASES, year):06}"
