"""The terms of a case: the picture, the receipts, and the dates that matter now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from shanyraq.law.terms import TermCode
from shanyraq.procedure.clocks import Clock
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.receipts import term_bar
from shanyraq.web.components.terms_picture import TermBar
from shanyraq.words.dates import say_date
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

_PARTS_AHEAD = 2
"""How many instalments to come stand in the picture; the schedule has them all."""


@dataclass(frozen=True, slots=True)
class TermLine:
    """A running term in a few words: its name, its last day, an inner one; `code` and `part` tell which."""

    name: str
    due: date
    internal: str
    late: bool
    code: str
    part: int


TermAddress = Callable[[str, int], str]
"""Where the page of a term of this case is, by its code and part."""


def shown(clocks: tuple[Clock, ...], today: date) -> tuple[Clock, ...]:
    """Clocks worth a bar each: of many instalments those that are late and the next ones."""
    parts = [one for one in clocks if one.code is TermCode.PAYMENT and one.part and one.running]
    near = [one for one in parts if one.receipt.due < today] + [one for one in parts if one.receipt.due >= today]
    late = sum(one.receipt.due < today for one in parts)
    kept = near[: late + _PARTS_AHEAD]
    return tuple(one for one in clocks if one not in parts or one in kept)


def bars(page: CasePage, today: date, lang: Lang, address: TermAddress) -> list[TermBar]:
    """The terms as bars of the picture, each with the address of its page."""
    return [
        replace(term_bar_of(one, lang), href=address(str(one.code), one.part))
        for one in shown(page.clocks, today)
        if not _came_to_nothing(page, one)
    ]


def _came_to_nothing(page: CasePage, clock: Clock) -> bool:
    """The days for a notice of refusal are over and nobody was refused: a picture of them would only frighten."""
    never = page.case.hearing.notified_on is None and clock.ended_on is not None
    return clock.code is TermCode.PRELIMINARY_REFUSAL_NOTICE and never


def term_bar_of(clock: Clock, lang: Lang) -> TermBar:
    """A clock as a bar of the picture."""
    bar = term_bar(clock.receipt, lang)
    ended = clock.ended_on
    if clock.window and ended is not None:
        # Nobody is late in a term within which something may be done: it closes by itself.
        ended = min(ended, clock.receipt.due)
    return replace(bar, label=term_name(clock, lang), ended=ended, unused=not clock.used)


def term_name(clock: Clock, lang: Lang) -> str:
    """What a term is called, with the number of its part where it has several."""
    name = WHY.say(f"name.{clock.code}", lang)
    return TEXT.say("terms.part", lang, name=name, part=clock.part) if clock.part else name


def receipts(page: CasePage, today: date, lang: Lang, address: TermAddress) -> tuple[tuple[str, date, str], ...]:
    """The name and last day of each running term, with the page that tells how it was counted."""
    return tuple(
        (term_name(one, lang), one.receipt.due, address(str(one.code), one.part))
        for one in shown(page.clocks, today)
        if one.running
    )


def _gone_by(clock: Clock, today: date) -> bool:
    """A term that only allows something is over after its last day, whether or not that was recorded yet."""
    return clock.window and clock.receipt.due < today


def line_of_step(page: CasePage, today: date, lang: Lang) -> TermLine | None:
    """The term of the next step; where it has ended or never began, the running one that falls due first."""
    running = page.running
    of_step = [one for one in running if one.code == page.next_step.term]
    clock = min(of_step or running, key=lambda one: one.receipt.due, default=None)
    return _line(clock, today, lang) if clock and not page.case.suspended else None


def line_of(page: CasePage, code: TermCode, today: date, lang: Lang) -> TermLine | None:
    """A running term by its code."""
    clock = next((one for one in page.running if one.code is code), None)
    return _line(clock, today, lang) if clock else None


def _line(clock: Clock, today: date, lang: Lang) -> TermLine:
    internal = clock.receipt.internal
    said = TEXT.say("terms.internal", lang, day=say_date(internal, lang)) if internal else ""
    late = clock.receipt.due < today and not clock.window
    return TermLine(term_name(clock, lang), clock.receipt.due, said, late, str(clock.code), clock.part)


def running_lines(page: CasePage, today: date, lang: Lang) -> tuple[TermLine, ...]:
    """The running terms, those that fall due first at the top; a legal and an internal date never share a label."""
    running = [one for one in shown(page.clocks, today) if one.running and not _gone_by(one, today)]
    lines = [_line(clock, today, lang) for clock in running]
    return tuple(sorted(lines, key=lambda line: line.due))
