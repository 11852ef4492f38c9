"""Reports drawn up from the journal: one for each stage that a submitted application entered.

The journal is the source, whichever event gave occasion: what is missing is made, what is there stays, so that reports
of a case are complete and in order even where jobs were lost, done twice, or never queued by an older version.
"""

import json
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from django.conf import settings

from shanyraq.chancery import doors
from shanyraq.law.calendar import NoCalendar
from shanyraq.law.editions import edition
from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.evolve import evolve
from shanyraq.procedure.follow import entered
from shanyraq.record.derive import derive
from shanyraq.record.readers.journal import EntrySeen, entries
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.writers.monitoring import Drawn, keep


def draw_up(number: str) -> None:
    """Make the reports of a case that are missing."""
    keep(number, _drawn(number), doors.clock().now())


def report_id(number: str, seq: int) -> str:
    """The name under which a report travels, the same for ever: whoever gets it twice knows it again."""
    return f"{number}/{seq}"


def _drawn(number: str) -> Iterator[Drawn]:
    case, follows = NEW_CASE, None
    for entry in entries(number):
        assert entry.event is not None, "jobs read the whole journal"
        before, case = case, evolve(case, entry.event)
        if entered(before, case):
            yield Drawn(entry.seq, str(case.stage), entry.at, _body(number, entry, case, follows))
            follows = entry.seq


def _body(number: str, entry: EntrySeen, case: Case, follows: int | None) -> str:
    """The JSON that is sent: about the case, and about nobody."""
    assert case.hours is not None, "an opened case knows its provider's hours"
    provider = organisation(case.provider)
    assert provider is not None, "a case has its provider"
    said = {
        "id": report_id(number, entry.seq),
        "service": settings.SHANYRAQ_MONITORING["service"],
        "provider": {"code": provider.code, "bin": provider.bin},
        "case": number,
        "seq": entry.seq,
        "follows": follows,
        "stage": str(case.stage),
        "at": entry.at.astimezone(ZoneInfo(case.hours.zone)).isoformat(timespec="seconds"),
        "due": _due(case),
        "route": str(case.route),
        "channel": str(case.filing.channel),
        "edition": case.edition,
    }
    return json.dumps(said, ensure_ascii=False)


def _due(case: Case) -> str | None:
    """The legal day of the next step as it was counted when the stage began; None where no term runs."""
    try:
        due = derive(case, edition(case.edition)).due
    except NoCalendar:
        # A stage is told of in any case; a date is never guessed.
        return None
    return due.isoformat() if due else None
