"""Keys that the people of the demonstration keep on their own devices."""

from datetime import datetime

from shanyraq.chancery import doors
from shanyraq.chancery.signing import CITIZEN, Capacity, sign_with_demo_key
from shanyraq.procedure.actor import PersonId


def signature(content: bytes, person: PersonId, at: datetime, capacity: Capacity = CITIZEN) -> bytes:
    """A CMS over any bytes, as NCALayer or a telephone would make it with this person's key."""
    return sign_with_demo_key(doors.files().keep(content), person, capacity, at)
