"""`shanyraq health`: what works and what does not, each with its cure."""

import argparse
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from shanyraq.cli import environment
from shanyraq.cli.migrate import missing
from shanyraq.cli.shell import Commands
from shanyraq.cli.trusted import trusted

OLDEST_POSTGRES = 15
LEAST_FREE = 1_000_000_000
"""Bytes. Below this, uploads and papers are in danger."""
HEARTBEAT = 60
"""Seconds after which a worker that says nothing is taken for dead."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `cure` is empty when it is well."""

    what: str
    well: bool
    found: str
    cure: str = ""


def add_parser(commands: Commands) -> None:
    """The arguments of `health`."""
    parser = commands.add_parser("health", help="say what works and what does not")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.set_defaults(run=run)


def _rows(sql: str, *values: int) -> list[tuple[Any, ...]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def _database() -> Finding:
    version = int(_rows("SHOW server_version_num")[0][0]) // 10000
    cure = "" if version >= OLDEST_POSTGRES else f"install PostgreSQL {OLDEST_POSTGRES} or newer"
    return Finding("database", not cure, f"PostgreSQL {version}", cure)


def _migrations() -> Finding:
    number = missing()
    found = f"{number} not applied" if number else "all applied"
    return Finding("migrations", not number, found, "run: shanyraq migrate" if number else "")


def _folder() -> Finding:
    home = environment.home()
    if not home.is_dir():
        return Finding("folder", False, f"{home} is not there", "make it, or mend SHANYRAQ_HOME")
    free = shutil.disk_usage(home).free
    found = f"{home}, {free / 1e9:.1f} GB free"
    if not os.access(home, os.W_OK):
        return Finding("folder", False, found, "let the user that runs the system write there")
    return Finding("folder", free >= LEAST_FREE, found, "" if free >= LEAST_FREE else "make room")


def _worker() -> Finding:
    alive = _rows(
        "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => %s)", HEARTBEAT
    )[0][0]
    return Finding("worker", alive > 0, f"{alive} at work", "" if alive else "run: shanyraq worker")


def _jobs() -> Finding:
    counts = dict(_rows("SELECT status::text, count(*) FROM procrastinate_jobs GROUP BY status"))
    failed = counts.get("failed", 0)
    found = f"{counts.get('todo', 0)} waiting, {failed} failed"
    if not failed:
        return Finding("jobs", True, found)
    kinds = _rows(
        "SELECT task_name, count(*) FROM procrastinate_jobs WHERE status = 'failed' GROUP BY task_name ORDER BY 1"
    )
    named = ", ".join(f"{name.removeprefix('effects.')} {count}" for name, count in kinds)
    cure = "run: shanyraq worker --parked; mend the cause; then: shanyraq worker --restart all"
    return Finding("jobs", False, f"{found} ({named})", cure)


def _signatures() -> Finding:
    said = trusted()
    return Finding("signatures", not said.cure, said.found, said.cure)


def _monitoring() -> Finding:
    """What was refused has to be looked at, but for the demonstration: there some are refused to be shown."""
    from django.conf import settings

    counts = dict(_rows("SELECT state, count(*) FROM stage_report GROUP BY state"))
    refused = 0 if settings.DEMO else counts.get("refused", 0)
    found = f"{counts.get('taken', 0)} taken, {counts.get('waiting', 0)} waiting, {counts.get('refused', 0)} refused"
    cure = "see why on the head's page “Monitoring”; then: shanyraq monitoring replay all --state refused"
    return Finding("monitoring", not refused, found, cure if refused else "")


def _calendar() -> Finding:
    """A year that is missing cannot be counted; days that are only expected are told, for they come every year."""
    from shanyraq.record.calendars import present_calendar
    from shanyraq.record.readers.calendar import unfinished_act

    today = datetime.now(UTC).date()
    calendar, years = present_calendar(today), (today.year, today.year + 1)
    unsure = [f"{len(days)} days of {year} estimated" for year in years if (days := calendar.estimated(year))]
    found = ", ".join([calendar.version, f"up to {calendar.last.year}", *unsure])
    if calendar.last.year < years[-1]:
        return Finding("calendar", False, found, f"lay the act for {years[-1]}: shanyraq calendar lay FILE")
    waiting = unfinished_act()
    if waiting is not None and (datetime.now(UTC) - waiting.laid_at).days >= 1:
        cure = "see that a worker runs, or run: shanyraq calendar count"
        return Finding("calendar", False, f"{found}; not every case is counted by {waiting.act.key}", cure)
    return Finding("calendar", True, found)


CHECKS: tuple[Callable[[], Finding], ...] = (
    _database,
    _migrations,
    _folder,
    _worker,
    _jobs,
    _signatures,
    _monitoring,
    _calendar,
)


def findings() -> Iterator[Finding]:
    """Every check; one that the database cannot answer is a finding too, not an end."""
    from django.db import DatabaseError

    for check in CHECKS:
        try:
            yield check()
        except DatabaseError as error:
            yield Finding(
                check.__name__.strip("_"), False, str(error).split("\n", 1)[0], "see DATABASE_URL; then migrate"
            )


def run(asked: argparse.Namespace) -> int:
    """Print the findings; 1 when one is bad."""
    with environment.system(answers=False):
        found = list(findings())
    if asked.json:
        print(json.dumps([asdict(finding) for finding in found], ensure_ascii=False, indent=1))
    else:
        for finding in found:
            print(
                f"{'ok ' if finding.well else 'BAD'}  {finding.what:<11} {finding.found}"
                + f"  → {finding.cure}" * bool(finding.cure)
            )
    return 0 if all(finding.well for finding in found) else 1
