"""Turns of a family while its case runs: birth, divorce, death of a member; a second application for the dwelling."""

from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import FamilyTurn, Relation
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.representation import Representation


def record_change(case: Case, command: c.RecordFamilyChange, now: Moment) -> Decided:
    """The family is from then on what it is; what named it as it was has to be made anew (reading S8)."""
    if command.happened_on > now.today:
        return Denial("day_in_the_future", "HL/21")
    fault = _fault(case, command.turn, command.person)
    if fault:
        return fault
    leaves = command.turn is FamilyTurn.DEATH or (command.turn is FamilyTurn.DIVORCE and command.leaves)
    changed = e.FamilyChanged(
        turn=command.turn,
        person=command.person,
        happened_on=command.happened_on,
        leaves=leaves,
        evidence=command.evidence,
        recorded_on=now.today,
    )
    return (changed,)


def _fault(case: Case, turn: FamilyTurn, person: PersonId) -> Denial | None:
    known = case.filing.relative(person)
    if turn is FamilyTurn.BIRTH:
        return Denial("relative_twice", "HL/21") if known else None
    if known is None:
        return Denial("not_of_this_family", "HL/21")
    if turn is FamilyTurn.DEATH:
        return Denial("applicants_death_apart", "HL/95") if person == case.filing.applicant else None
    return None if known.relation is Relation.SPOUSE else Denial("not_the_spouse", "HL/21")


def join_into(case: Case, command: c.JoinInto, now: Moment) -> Decided:
    """Two applications for one dwelling go on as one: in the earlier file, whose number is named (reading S9)."""
    if command.dwelling != case.filing.dwelling:
        return Denial("other_dwelling", "O437/p9-1")
    return (e.CaseJoined(command.lead, command.writing, now.today),)


def take_in(case: Case, command: c.TakeIn, now: Moment) -> Decided:
    """Those whom this family does not know come into it; the adults among them are asked for their consent.

    Whoever acts for somebody there acts for them here: a power names a person and not the number of a file.
    """
    if command.number in case.joined:
        return Denial("joined_already", "O437/p9-1")
    newcomers = tuple(one for one in command.household if case.filing.relative(one.person) is None)
    powers = (
        e.RepresentativeEntrusted(one, now.today) for one in command.representations if _goes_over(case, one, now)
    )
    return (e.CaseTakenIn(command.number, newcomers, now.today), *powers)


def _goes_over(case: Case, held: Representation, now: Moment) -> bool:
    """Whether a power that was given in the other file is one in this.

    Not for the applicant of this file, whose acts it would open without a look of anybody: they entrust here.
    """
    if held.person == case.filing.applicant or (held.until is not None and held.until < now.today):
        return False
    same = (held.person, held.representative)
    return all((one.person, one.representative) != same for one in case.representations)


RULINGS: dict[type[c.Command], Ruling] = {
    c.RecordFamilyChange: record_change,
    c.JoinInto: join_into,
    c.TakeIn: take_in,
}
