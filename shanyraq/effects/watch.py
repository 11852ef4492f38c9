"""What comes with the clock alone: terms that pass, applications whose day has come, jobs whose worker died."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.utils import timezone
from procrastinate.contrib.django import app

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Doing, give, present
from shanyraq.effects.register_when_due import opening
from shanyraq.law.calendar import NoCalendar
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.commands import PassTerm, RegisterApplication
from shanyraq.procedure.denial import Denial
from shanyraq.record.codec import UnreadableEvent
from shanyraq.record.forget import forget_codes, forget_drawn, forget_keys, forget_requests
from shanyraq.record.readers.signatures import cases_with_waiting
from shanyraq.record.readers.watch import DueTerm, awaiting_registration, terms_over
from shanyraq.record.writers.clients import forget_tokens

BATCH: Final = 500
"""Terms that are read at a time."""

AT_MOST: Final = timedelta(minutes=4)
"""How long one run goes on: the next begins five minutes after it and takes the rest."""

FARTHEST_EAST: Final = ZoneInfo("Asia/Almaty")
"""Where a day ends first. A term of another zone whose day is not over yet is denied now, and taken later."""

KEPT: Final = timedelta(days=30)


def pass_terms(at_most: timedelta = AT_MOST) -> int:
    """Records every term whose last day is over, each once: the case's own lock sees to that. Returns how many.

    Not of a case in which a signature is being checked: it may have come in time.

    Raises ExceptionGroup after the last one, if a case could not be read or counted: it holds up no other.
    """
    at, until, passed, broken = doors.clock().now(), timezone.now() + at_most, 0, []
    held = cases_with_waiting()
    for term in _over(at.astimezone(FARTHEST_EAST).date()):
        if term.number in held:
            continue
        try:
            given = give(Doing(term.number, SYSTEM, at), PassTerm(term.code, term.part))
        except (NoCalendar, UnreadableEvent) as problem:
            problem.add_note(term.number)
            broken.append(problem)
        else:
            passed += not isinstance(given, Denial)
        if timezone.now() > until:
            break
    if broken:
        raise ExceptionGroup("terms of these cases could not be passed", broken)
    return passed


def _over(today: date) -> Iterator[DueTerm]:
    """Every term that is over, once."""
    last: DueTerm | None = None
    while found := terms_over(today, last, BATCH):
        yield from found
        last = found[-1]


def register_waiting() -> int:
    """Registers what came after hours and whose provider has opened since; a job that was lost is not missed.

    Raises ExceptionGroup after the last one, if a case could not be read or counted: it holds up no other.
    """
    at, registered, broken = doors.clock().now(), 0, []
    for number in awaiting_registration():
        try:
            if at >= opening(present(number)):
                given = give(Doing(number, SYSTEM, at), RegisterApplication())
                registered += not isinstance(given, Denial)
        except (NoCalendar, UnreadableEvent) as problem:
            problem.add_note(number)
            broken.append(problem)
    if broken:
        raise ExceptionGroup("these applications could not be registered", broken)
    return registered


@app.periodic(cron="*/5 * * * *")
@app.task(name="effects.watch_terms", queueing_lock="watch_terms", lock="watch_terms")
def watch_terms(timestamp: int) -> None:
    """Every five minutes."""
    pass_terms()


@app.periodic(cron="*/5 * * * *")
@app.task(name="effects.watch_registrations", queueing_lock="watch_registrations", lock="watch_registrations")
def watch_registrations(timestamp: int) -> None:
    """Every five minutes."""
    register_waiting()


@app.periodic(cron="30 21 * * *")
@app.task(name="effects.forget", queueing_lock="forget")
def forget(timestamp: int) -> None:
    """Every night: answers to clicks and calls of long ago, papers never signed, codes nobody will type in."""
    for throw_away in (forget_keys, forget_requests, forget_drawn, forget_codes, forget_tokens):
        throw_away(timezone.now() - KEPT)


@app.periodic(cron="40 21 * * *")
@app.task(name="effects.forget_jobs", queueing_lock="forget_jobs")
async def forget_jobs(timestamp: int) -> None:
    """Every night: jobs that were done long ago; parked ones stay."""
    await app.job_manager.delete_old_jobs(nb_hours=KEPT // timedelta(hours=1))


@app.periodic(cron="* * * * *")
@app.task(name="effects.take_over", queueing_lock="take_over")
async def take_over(timestamp: int) -> None:
    """Every minute: jobs that a worker held when it died go back into the queue; each of them may be done twice."""
    for job in await app.job_manager.get_stalled_jobs():
        await app.job_manager.retry_job(job)
