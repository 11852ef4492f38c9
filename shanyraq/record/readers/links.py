"""Whether whoever opens a link is the person it was given to: a few attempts, then a pause.

The attempts are counted beside the link and not beside the browser, so that a new browser does not get new ones.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import ConsentLink

MOST_FAILURES = 5
"""Wrong answers in a row after which a link is closed for `LOCKED_FOR`."""

LOCKED_FOR = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Knock:
    """An answer to the question who opens a link: right or wrong, how many are left, until when it is closed."""

    right: bool
    left: int
    closed_until: datetime | None = None


def knock(token: str, born_on: date, at: datetime) -> Knock:
    """Compare the date of birth with that of the person the link was given to; an old link is never right."""
    with transaction.atomic():
        row = ConsentLink.objects.select_for_update().filter(token=token_hash(token), expires_at__gt=at).first()
        if row is None:
            return Knock(right=False, left=0)
        if row.locked_until is not None and at < row.locked_until:
            return Knock(right=False, left=0, closed_until=row.locked_until)
        right = row.person.born_on == born_on
        row.failures, row.locked_until = (0, None) if right else (row.failures + 1, None)
        if row.failures >= MOST_FAILURES:
            row.failures, row.locked_until = 0, at + LOCKED_FOR
        row.save(update_fields=["failures", "locked_until"])
    left = 0 if row.locked_until else MOST_FAILURES - row.failures
    return Knock(right, left, row.locked_until)


def closed_until(token: str, at: datetime) -> datetime | None:
    """When a link that is closed for a while opens again; None for one that is not closed."""
    return (
        ConsentLink.objects.filter(token=token_hash(token), locked_until__gt=at)
        .values_list("locked_until", flat=True)
        .first()
    )
