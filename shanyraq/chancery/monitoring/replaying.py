"""Reports given once more: put back by somebody, under the ids they had."""

from datetime import datetime

from shanyraq.chancery.monitoring.drawing import draw_up
from shanyraq.record.readers.monitoring import Which, reports
from shanyraq.record.readers.watch import submitted_cases
from shanyraq.record.writers.monitoring import put_back


def replay(which: Which, at: datetime) -> int:
    """Draw up what is missing and put the named reports back. Returns how many were put back."""
    for number in [which.number] if which.number else submitted_cases():
        draw_up(number)
    return put_back(reports(which), at)


def put_refused_back(which: Which, at: datetime) -> int:
    """Put back those that were refused, once what they were refused for is mended."""
    return put_back(reports(Which(which.provider, which.number, which.seq, "refused")), at)
