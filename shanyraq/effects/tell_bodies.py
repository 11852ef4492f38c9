"""Messages to the officials of the body whose turn it has become: one act of theirs in somebody else's case."""

from shanyraq.chancery.giving import present
from shanyraq.effects.tasks import effect
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import BODIES
from shanyraq.procedure.next_step import next_step
from shanyraq.record.readers.journal import entry
from shanyraq.record.readers.posts import holders
from shanyraq.record.writers.notices import tell_officials


@effect
def tell_bodies(number: str, seq: int) -> None:
    """Tells whoever holds the role that has the next step now; where the case went on meanwhile, nobody is told late.

    A message that is there stays one.
    """
    found, case = entry(number, seq), present(number)
    assert found is not None, "an effect is queued with its event"
    assert case.hours is not None, "an opened case knows its provider's hours"
    day, step = local_day(found.at, case.hours.zone), next_step(case)
    for role in BODIES.intersection(step.roles):
        body = case.transfer.parties.of(role) if case.transfer.parties else ""
        officials = holders(role, body, day)
        tell_officials([one.id for one in officials], number, seq, step.code, found.at, {"role": str(role)})
