"""Officials as papers name them: who draws a paper up, and the head who signs for the provider."""

from typing import Final

from shanyraq.chancery.drawing_up.issuing import Desk
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.text import say
from shanyraq.procedure.actor import PersonId, Role
from shanyraq.record.readers.people import people
from shanyraq.record.readers.posts import holders
from shanyraq.words.chancery import CHANCERY

NOBODY: Final = "–"


def executor(person: PersonId) -> Official:
    """The responsible executor."""
    known = people([person])
    return Official(known[person].full_name if person in known else NOBODY, say(CHANCERY, "position.executor"))


def head(on: Desk) -> Official:
    """The head of the provider on the day of the paper: the one appointed last, where there are several."""
    held = holders(Role.HEAD, on.case.provider, on.at.date())
    return Official(held[0].full_name if held else NOBODY, say(CHANCERY, "position.head"))
