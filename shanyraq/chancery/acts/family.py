"""Turns of a family and of its file: changes, joined applications, passing on, acting for somebody (APPC 65, 68)."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.chancery.drawing_up.passing import draw_up_passing_on
from shanyraq.chancery.giving import (
    Doing,
    Given,
    give,
    give_drawn,
    give_prepared,
    give_written,
    present,
    rehearse,
    writing,
)
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, OrganisationId, PersonId
from shanyraq.procedure.case import ENDED
from shanyraq.procedure.commands import Command
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import FamilyChanged
from shanyraq.procedure.household import FamilyTurn
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.representation import Mandate, Representation, Scope
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.writers.links import let_in
from shanyraq.record.writers.people import NewPerson, add_person, forget_person


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as the paper before the clerk names them; who is known under this identity number stays who they are."""

    family_name: str
    given_name: str
    patronymic: str
    iin: str


@dataclass(frozen=True, slots=True)
class Newborn:
    """A child as the certificate of birth names it; `iin` is empty while it has none."""

    family_name: str
    given_name: str
    patronymic: str
    born_on: date
    iin: str = ""


@dataclass(frozen=True, slots=True)
class Power:
    """What a representative was entrusted with: the right and its paper, what it covers and how long."""

    mandate: Mandate
    scope: tuple[Scope, ...]
    since: date
    until: date | None
    evidence: Digest


def record_birth(
    number: str, child: Newborn, evidence: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """A child was born into the family: one of the owners from then on.

    A child without an identity number is somebody new each time it is entered: the same click is known by the names,
    and of two at the same time the one who came to nothing is taken out again.
    """
    new = NewPerson(child.family_name, child.given_name, child.patronymic, child.iin, child.born_on)
    entered: list[PersonId] = []

    def born(person: PersonId) -> Command:
        return c.RecordFamilyChange(FamilyTurn.BIRTH, person, child.born_on, evidence)

    def enter() -> Command:
        entered.append(add_person(new))
        return born(entered[0])

    named = "\n".join((child.family_name, child.given_name, child.patronymic, child.iin))
    given = give_prepared(Doing(number, by, at, key), born(writing(named)), enter)
    recorded = given.events if isinstance(given, Recorded) else ()
    for person in entered:
        if not child.iin and not any(isinstance(one, FamilyChanged) and one.person == person for one in recorded):
            forget_person(person)
    return given


def record_family_change(
    number: str,
    turn: FamilyTurn,
    person: PersonId,
    happened_on: date,
    evidence: Digest,
    *,
    leaves: bool = False,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """A divorce, or the death of a member who is not the applicant."""
    return give(Doing(number, by, at, key), c.RecordFamilyChange(turn, person, happened_on, evidence, leaves))


def join_into(number: str, lead: str, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """End this case in favour of an earlier, open one of the same provider on the same dwelling."""
    case, earlier = present(number), case_of(lead)
    same = earlier is not None and earlier.provider == case.provider and earlier.stage not in ENDED
    sent, theirs = case.filing.submitted_at, earlier.filing.submitted_at if earlier else None
    if lead == number or not same or earlier is None or theirs is None or sent is None or theirs > sent:
        return Denial("no_such_lead", "O437/p9-1")
    command = c.JoinInto(lead, earlier.filing.dwelling, writing(why))
    return give_written(Doing(number, by, at, key), command, [why])


def pass_on(
    number: str, provider: OrganisationId, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Send an application to the provider it belongs to, with a notice to the person (APPC 65)."""
    there = organisation(provider)
    if there is None or there.hours is None:
        return Denial("no_such_provider", "O437/p2")
    hours = there.hours
    return give_drawn(
        Doing(number, by, at, key),
        lambda paper: c.PassOnApplication(provider, hours, writing(why), paper),
        lambda: draw_up_passing_on(number, provider, why, by, at),
        [why],
    )


def entrust(
    number: str,
    person: PersonId,
    representative: Somebody,
    power: Power,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Let somebody act for a person of this case; the case is in their list from then on."""
    doing = Doing(number, by, at, key)

    def given(to: PersonId) -> c.EntrustRepresentative:
        held = Representation(person, to, power.mandate, power.scope, power.since, power.until, power.evidence)
        return c.EntrustRepresentative(held)

    denied = rehearse(doing, given("-"))
    if denied is not None:
        return denied
    named = representative
    to = add_person(NewPerson(named.family_name, named.given_name, named.patronymic, named.iin))
    answer = give(doing, given(to))
    if isinstance(answer, Recorded):
        let_in(number, to)
    return answer


def end_representation(
    number: str,
    person: PersonId,
    representative: PersonId,
    why: str,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """End somebody's right to act for a person of this case."""
    return give_written(Doing(number, by, at, key), c.EndRepresentation(person, representative, writing(why)), [why])
