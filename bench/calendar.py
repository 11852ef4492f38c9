"""The preview of an act that moves days, over many open cases: how long the whole look takes, and what it holds."""

import os
import resource
import time
from collections.abc import Iterator
from typing import Final

from bench.scratch import ready
from bench.table import Row
from bench.terms import COPIES, copied

CASES: Final = int(os.environ.get("BENCH_CASES", "100000"))


def rows() -> Iterator[Row]:
    """The look at every case, and its longest piece: a page answers after the piece that ends its two seconds."""
    ready()
    from shanyraq.chancery.counting_anew import preview
    from tests.calendar_acts import MOVES_16_JULY, july
    from tests.procedure.story import MONDAY
    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.registered()
    copied(COPIES, CASES, story.number)
    act = july(MOVES_16_JULY.replace("07-16", "10-08").replace("07-12", "10-11"))
    held, began = _held(), time.perf_counter()
    looked_at = touched = 0
    longest = 0.0
    last = began
    for piece in preview(act, MONDAY):
        looked_at += piece.looked_at
        touched += len(piece.cases)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    taken = last - began
    yield Row(f"a look at {looked_at:,} open cases, {touched:,} touched", taken, "s")
    yield Row("cases looked at", looked_at / taken, "a second")
    yield Row("the longest piece", longest * 1000, "ms")
    yield Row("memory it took more", (_held() - held) / 1024, "MB")


def _held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
