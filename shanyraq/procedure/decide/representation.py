"""Acting for somebody: by a notarised power within its scope and term, or as a guardian (APPC 68)."""

from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.representation import Mandate, Representation

CITIZENS = (Role.APPLICANT, Role.FAMILY)


def entrust(case: Case, command: c.EntrustRepresentative, now: Moment) -> Decided:
    """A citizen entrusts for themselves; a guardian is entered by the office on the act that appointed them."""
    given = command.representation
    fault = _fault(case, given, now)
    return fault or (e.RepresentativeEntrusted(given, now.today),)


def _fault(case: Case, given: Representation, now: Moment) -> Denial | None:
    if case.filing.relative(given.person) is None and given.person != case.filing.applicant:
        return Denial("not_of_this_family", "APPC/68")
    if now.by.role in CITIZENS and (given.person != now.by.person or given.mandate is Mandate.GUARDIAN):
        return Denial("entrusts_for_another", "APPC/68")
    if given.representative == given.person or not given.representative or not given.evidence:
        return Denial("representative_needed", "APPC/68")
    if not given.scope:
        return Denial("scope_needed", "APPC/68")
    if given.mandate is Mandate.POWER and given.until is None:
        return Denial("power_needs_term", "APPC/68")
    if not given.stands(now.today):
        return Denial("power_not_in_force", "APPC/68", {"since": given.since, "until": given.until or given.since})
    same = (given.person, given.representative)
    known = any((one.person, one.representative) == same for one in case.representations)
    return Denial("already_entrusted", "APPC/68") if known else None


def end(case: Case, command: c.EndRepresentation, now: Moment) -> Decided:
    """Whoever gave the power takes it back, whoever holds it lays it down; a guardian's right ends at the office."""
    wanted = (command.person, command.representative)
    known = next((one for one in case.representations if (one.person, one.representative) == wanted), None)
    if known is None:
        return Denial("nobody_entrusted", "APPC/68")
    if now.by.role in CITIZENS:
        if now.by.person not in wanted:
            return Denial("entrusts_for_another", "APPC/68")
        if known.mandate is Mandate.GUARDIAN and now.by.person == command.person:
            return Denial("entrusts_for_another", "APPC/68")
    return (e.RepresentationEnded(command.person, command.representative, command.writing, now.today),)


RULINGS: dict[type[c.Command], Ruling] = {c.EntrustRepresentative: entrust, c.EndRepresentation: end}
