"""Messages to other systems: the number of a case, its stage, the number of the event, and nothing of a person."""

import msgspec

from shanyraq.chancery import doors
from shanyraq.outside.webhooks.shape import Message
from shanyraq.record.readers.webhooks import owed
from shanyraq.record.writers.webhooks import note_try


class NotDelivered(RuntimeError):
    """The message did not arrive; it is sent again later. The text is the status or the code of what went wrong."""


def deliver(delivery: int) -> None:
    """Sends a message that is owed and writes down what came of it; one that arrived is not sent again.

    Raises NotDelivered.
    """
    one = owed(delivery)
    if one is None:
        return
    at = doors.clock().now()
    body = msgspec.json.encode({"number": one.number, "stage": one.stage, "seq": one.seq})
    sent = doors.webhooks().send(Message(one.url, str(one.id), body, one.secret, int(at.timestamp())))
    note_try(one.id, sent.outcome, at, arrived=sent.arrived)
    if not sent.arrived:
        raise NotDelivered(sent.outcome)
