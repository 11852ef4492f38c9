"""Acts of the check: assigned, checked document by document, returned or referred (p.6 last part, p.9)."""

from datetime import datetime

from shanyraq.chancery import asking
from shanyraq.chancery.contents import Checked, Lack
from shanyraq.chancery.drawing_up.review import draw_up_return
from shanyraq.chancery.giving import Doing, Given, give, give_drawn, give_written, present, writing
from shanyraq.law.hours import local_day
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.composition import Composition
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.parties import Finding, RequirementFinding, Shortfall
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.commission import composition as composition_of
from shanyraq.record.readers.commission import compositions


def assign_executor(number: str, executor: PersonId, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Take the file, or give it to an executor."""
    return give(Doing(number, by, at, key), c.AssignExecutor(executor))


def check_document(
    number: str, kind: int, finding: Finding, note: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Record the finding on one of the nine kinds, with a note if there is something to say."""
    command = c.CheckDocument(kind, finding, writing(note) or None)
    return give_written(Doing(number, by, at, key), command, [note])


def check_requirements(
    number: str,
    found: tuple[Checked, ...],
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Record findings on requirements of the Housing Law: what is not met says why."""
    findings = tuple(RequirementFinding(one.code, one.compliance, writing(one.why) or None) for one in found)
    command = c.CheckRequirements(findings)
    return give_written(Doing(number, by, at, key), command, [one.why for one in found])


def ask_registers(number: str, *, by: By, at: datetime) -> tuple[Given, ...]:
    """Ask the registers again and record what each answered; one answer a register."""
    doing = Doing(number, by, at)
    return tuple(
        give(doing, c.RecordRegisterAnswer(one.register, one.outcome, one.evidence)) for one in asking.ask(number, at)
    )


def return_application(
    number: str, lacks: tuple[Lack, ...], *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Return an incomplete or expired package with a notice that says what to bring (reading 1)."""
    shortfalls = tuple(Shortfall(one.kind, one.finding, writing(one.what)) for one in lacks)
    return give_drawn(
        Doing(number, by, at, key),
        lambda paper: c.ReturnApplication(shortfalls, paper),
        lambda: draw_up_return(number, lacks, by, at),
        [one.what for one in lacks],
    )


def refer_to_commission(
    number: str, commission: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Send the file to a commission of the dwelling's owner; empty, to the latest formed of those in office today."""
    composition = composition_of(commission) if commission else _in_office(number, at)
    if composition is None:
        return Denial("no_commission_in_office", "O437/p9-1")
    return give(Doing(number, by, at, key), c.ReferToCommission(composition))


def _in_office(number: str, at: datetime) -> Composition | None:
    case = present(number)
    assert case.hours is not None, "an opened case knows its provider's hours"
    return next(iter(compositions(case.owner, local_day(at, case.hours.zone))), None)
