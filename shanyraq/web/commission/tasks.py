"""What a case waits for from one person: asked of `may`, so that a list and the case's own buttons agree."""

from datetime import datetime

from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case, Voting
from shanyraq.procedure.commands import Command
from shanyraq.procedure.may import may
from shanyraq.record.calendars import edition_of

_IN_ORDER: tuple[tuple[str, type[Command]], ...] = (
    ("challenge", c.DecideChallenge),
    ("open", c.OpenVoting),
    ("vote", c.CastVote),
    ("close", c.CloseVoting),
    ("schedule", c.ScheduleSitting),
    ("minutes", c.DrawUpMinutes),
    ("sign", c.SignMinutes),
)


def task_of(case: Case, by: By, at: datetime) -> str | None:
    """The key of the first thing this person can do now, None when nothing waits for them."""
    for task, command in _IN_ORDER:
        if task == "schedule" and case.commission.voting is not Voting.NOT_SCHEDULED:
            continue
        if task == "minutes" and case.commission.minutes:
            continue
        if may(case, command, by, edition_of(case), at) is None:
            return task
    return None
