"""A case and those it was joined with: one decision on a dwelling, one file in which it is taken (reading S9)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from shanyraq.procedure.actor import By
from shanyraq.procedure.decide.representation import CITIZENS
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.joined import opens
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import JOINED

Address = Callable[[str], str]
"""Where the page of a case is."""


@dataclass(frozen=True, slots=True)
class GoesOn:
    """That the case goes on in another; `href` leads there if the reader may see it, else `shut` says so."""

    title: str
    why: str
    to: str
    href: str
    shut: str


def goes_on(page: CasePage, actors: tuple[By, ...], on: date, address: Address, lang: Lang) -> GoesOn | None:
    """What is said of a joined case, to its family or to staff; None for any other."""
    lead = page.case.joined_to
    if not lead:
        return None
    family, open_to = page.by.role in CITIZENS, opens(lead, actors, on)
    shut = JOINED.say("shut" if family else "no_access", lang)
    return GoesOn(
        JOINED.say("title", lang),
        JOINED.say("why" if family else "decided", lang, number=lead),
        JOINED.say("to", lang, number=lead),
        address(lead) if open_to else "",
        "" if open_to else shut,
    )


def joined_rows(page: CasePage, actors: tuple[By, ...], on: date, address: Address, lang: Lang) -> list[SummaryRow]:
    """The later cases that go on in this one, each with its page where the reader may see it."""
    said = JOINED.say("others", lang)
    return [SummaryRow(said, (one,), href=address(one) if opens(one, actors, on) else "") for one in page.case.joined]
