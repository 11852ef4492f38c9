"""A later application for a dwelling goes on in the earlier one: its people come into that file."""

from shanyraq.chancery import doors
from shanyraq.chancery.attaching import EVIDENCE
from shanyraq.chancery.giving import Doing, give, present
from shanyraq.effects.tasks import effect, key_of, settle
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.commands import TakeIn
from shanyraq.record.readers.files import attachments_of_case, file
from shanyraq.record.writers.files import attach
from shanyraq.record.writers.links import let_in


@effect
def take_in(number: str, seq: int, lead: str) -> None:
    """Tells the earlier case of the joined one; where that case has ended meanwhile, somebody has to look.

    The earlier case is in the list of its new adults from then on: they are asked there, and read there how it goes on.
    So it is in the list of those who act for them, with the paper that says so.
    """
    joined = present(number)
    command = TakeIn(number, joined.filing.household, joined.representations)
    given = give(Doing(lead, SYSTEM, doors.clock().now(), key_of("take_in", number, seq, lead)), command)
    settle(given, "joined_already")
    case = present(lead)
    assert case.hours is not None, "an opened case knows its provider's hours"
    day = local_day(doors.clock().now(), case.hours.zone)
    for one in command.household:
        if one.is_adult(day):
            let_in(lead, one.person)
    laid = {one.file.digest for one in attachments_of_case(lead)}
    for held in case.representations:
        if held in command.representations:
            let_in(lead, held.representative)
            if held.evidence not in laid and file(held.evidence):
                laid.add(held.evidence)
                attach(held.evidence, EVIDENCE, doors.clock().now(), number=lead)
