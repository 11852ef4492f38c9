"""Whether an employee's look at a case was written down a short while ago."""

from datetime import datetime, timedelta
from typing import Final

from shanyraq.record.tables import Opening

VISIT: Final = timedelta(minutes=30)


def visited_since(number: str, account: str, at: datetime) -> bool:
    """Whether this account opened the case within the half hour before a moment: the visit goes on."""
    rows = Opening.objects.filter(case_id=number, account_id=int(account), at__gt=at - VISIT, at__lte=at)
    return rows.exists()
