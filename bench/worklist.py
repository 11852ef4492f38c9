"""The provider's worklist by the number of cases in the database: its first page, a later one, and the search."""

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bench.scratch import ready
from bench.table import Row

SIZES = (1_000, 10_000, 100_000)
SAMPLES = 40
TODAY = date(2025, 9, 10)

# Copies of one real case, spread over two years of due dates, ten executors, a thousand people and flats.
PEOPLE = """
INSERT INTO person (id, iin, family_name, given_name, patronymic, names, phone, email, document_kind, document_number,
                    address)
SELECT 'p' || n, '', 'Family' || n, 'Given', '', 'family' || n || ' given', '', '', '', '', ''
FROM generate_series(1, 1000) n ON CONFLICT DO NOTHING
"""
FLATS = """
INSERT INTO dwelling SELECT (jsonb_populate_record(d, jsonb_build_object('id', 'd' || n, 'places', 'street' || n))).*
FROM dwelling d, generate_series(1, 1000) n WHERE d.id = 'dwelling' ON CONFLICT DO NOTHING
"""
COPIES = """
INSERT INTO case_row SELECT (jsonb_populate_record(c, jsonb_build_object(
  'number', 'QAR-2024-' || lpad(n::text, 6, '0'), 'applicant_id', 'p' || (n %% 1000 + 1),
  'dwelling_id', 'd' || (n %% 1000 + 1), 'executor', 'e' || (n %% 10), 'provider_id', 'akimat',
  'falls_on', date '2025-01-01' + (n * 7919) %% 730))).*
FROM case_row c, generate_series(%s, %s) n WHERE c.number = %s
"""
TURNS = """
INSERT INTO turn (case_id, role, organisation, provider, falls_on)
SELECT number, CASE WHEN right(number, 1) < '8' THEN 'executor' ELSE 'head' END, 'akimat', 'akimat', falls_on
FROM case_row c WHERE NOT EXISTS (SELECT 1 FROM turn t WHERE t.case_id = c.number)
"""


def rows() -> Iterator[Row]:
    """The time of each page at each size, and its growth from the first size to the last."""
    ready()
    from django.db import connection

    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.registered()
    found: dict[str, list[float]] = {}
    had = 0
    for size in SIZES:
        with connection.cursor() as cursor:
            cursor.execute(PEOPLE)
            cursor.execute(FLATS)
            cursor.execute(COPIES, [had + 1, size, story.number])
            cursor.execute(TURNS)
            cursor.execute("VACUUM ANALYZE")
        had = size
        for what, work in _pages().items():
            found.setdefault(what, []).append(_median(work))
    for what, times in found.items():
        for size, taken in zip(SIZES, times, strict=True):
            yield Row(f"{what}, {size:,} cases", taken * 1000, "ms")
        yield Row(f"{what}, growth from {SIZES[0]:,} to {SIZES[-1]:,}", times[-1] / times[0], "times", "≤ 1.5")


def _pages() -> dict[str, Callable[[], object]]:
    from shanyraq.procedure.actor import Role
    from shanyraq.record.readers.office import Filters, Place, search, worklist
    from tests.procedure.story import EXECUTOR

    later = Place(TODAY + timedelta(days=60), "")
    return {
        "worklist": lambda: worklist(EXECUTOR, TODAY),
        "a later page": lambda: worklist(EXECUTOR, TODAY, after=later),
        "the head's turn": lambda: worklist(EXECUTOR, TODAY, Filters(whose=Role.HEAD)),
        "one executor's files": lambda: worklist(EXECUTOR, TODAY, Filters(executor="e3")),
        "search by number": lambda: search(EXECUTOR, "QAR-2024-000123", TODAY),
    }


def _median(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(SAMPLES):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
