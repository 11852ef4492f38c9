"""Officials as papers name them: who draws a paper up, and the head who signs for the provider."""

from datetime import date
from typing import Final

from shanyraq.chancery.drawing_up.issuing import Desk
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.text import Text, say
from shanyraq.procedure.actor import OrganisationId, PersonId, Role
from shanyraq.record.readers.people import people
from shanyraq.record.readers.posts import holders, stand_ins
from shanyraq.words.chancery import CHANCERY

NOBODY: Final = "–"


def executor(person: PersonId) -> Official:
    """The responsible executor."""
    known = people([person])
    return Official(known[person].full_name if person in known else NOBODY, say(CHANCERY, "position.executor"))


def in_post(person: PersonId, role: Role, body: OrganisationId, day: date, position: Text) -> Text:
    """The position as a paper says it: of whoever acts in the place of an absent official, with the act."""
    stood_in = next((one for one in stand_ins([person]) if one.covers(person, role, body, day)), None)
    return say(CHANCERY, "position.acting", position=position, act=stood_in.act) if stood_in else position


def head(on: Desk) -> Official:
    """The head of the provider on the day of the paper: the one appointed last, where there are several.

    Whoever stands in for an absent head is named as such, with the act.
    """
    provider, day = on.case.provider, on.at.date()
    held = holders(Role.HEAD, provider, day)
    if not held:
        return Official(NOBODY, say(CHANCERY, "position.head"))
    covering = (one for one in stand_ins([held[0].id]) if one.covers(held[0].id, Role.HEAD, provider, day))
    stood_in = next(covering, None)
    position = say(CHANCERY, "position.acting_head", act=stood_in.act) if stood_in else say(CHANCERY, "position.head")
    return Official(held[0].full_name, position)
