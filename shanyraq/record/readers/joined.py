"""Cases that were joined to an earlier one: their own file has ended, the application goes on under another number."""

from collections.abc import Iterable, Mapping
from datetime import date

from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.journal import case_of, cases_of
from shanyraq.record.readers.visibility import may_see


def goes_on_in(stages: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """By the number of each joined case the one it goes on in; `stages` are numbers, each with its stage.

    A joined case stands among the terminated ones; no other is read.
    """
    ended = [number for number, stage in stages if stage == Stage.TERMINATED]
    return {number: case.joined_to for number, case in cases_of(ended) if case.joined_to} if ended else {}


def opens(number: str, actors: Iterable[By], on: date) -> bool:
    """Whether the case opens to one of these actors on that day: a link to it leads somewhere."""
    case = case_of(number)
    return case is not None and any(may_see(case, by, on) for by in actors)
