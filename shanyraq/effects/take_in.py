"""A later application for a dwelling goes on in the earlier one: its people come into that file."""

from shanyraq.chancery import doors
from shanyraq.chancery.giving import Doing, give, present
from shanyraq.effects.tasks import effect, key_of, settle
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.commands import TakeIn


@effect
def take_in(number: str, seq: int, lead: str) -> None:
    """Tells the earlier case of the joined one; where that case has ended meanwhile, somebody has to look."""
    command = TakeIn(number, present(number).filing.household)
    given = give(Doing(lead, SYSTEM, doors.clock().now(), key_of("take_in", number, seq, lead)), command)
    settle(given, "joined_already")
