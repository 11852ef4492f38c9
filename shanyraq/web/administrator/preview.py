"""What an act would do to the open cases, however many: counted a stretch at a time, so that no page waits for long.

How far the look is lies in the session of whoever looks: nothing is written to any case, and a look that is given up
leaves nothing behind.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, Self

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from shanyraq.chancery.counting_anew import MovedCase, Piece, preview
from shanyraq.law.calendar import Calendar, CalendarAct, Why
from shanyraq.law.calendar_acts import ActRefused, parsed
from shanyraq.law.receipts import day_saying
from shanyraq.procedure.actor import Role
from shanyraq.procedure.events import MovedTerm
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.calendar import how_many_candidates
from shanyraq.web.administrator.forms import ActForm
from shanyraq.web.administrator.text import TEXT
from shanyraq.web.components.shapes import Cell, SummaryRow, Table
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.today import now, today
from shanyraq.words.dates import say_date, say_day
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

SESSION: Final = "act_looked_at"
SHOWN: Final = 50
"""Cases that the page names; it counts all."""
TERMS: Final = 6
"""Terms of one case that the page names: a plan of instalments has a hundred."""
STRETCH: Final = 2.0
"""Seconds of looking before the page answers."""


@dataclass(frozen=True, slots=True)
class Named:
    """A case that the page names, its first terms, and how many more there are."""

    number: str
    moved: tuple[MovedTerm, ...]
    more: int

    @classmethod
    def of(cls, one: MovedCase) -> Self:
        """From what the look found."""
        return cls(one.number, one.moved[:TERMS], len(one.moved[TERMS:]))


@dataclass(frozen=True, slots=True)
class Look:
    """How far the look at an act is, over which calendar, and what was found: all counts, and the first cases."""

    text: str
    over: str
    reached: str = ""
    looked_at: int = 0
    touched: int = 0
    moved: int = 0
    shown: tuple[Named, ...] = ()
    whole: bool = False

    @classmethod
    def of(cls, request: HttpRequest) -> Self | None:
        """The look that this session has begun."""
        kept = request.session.get(SESSION)
        return None if kept is None else msgspec.convert(kept, cls)

    def keep(self, request: HttpRequest) -> None:
        """For the next stretch."""
        request.session[SESSION] = msgspec.to_builtins(self)

    def with_piece(self, piece: Piece) -> "Look":
        """The look after a piece more."""
        return replace(
            self,
            reached=piece.reached,
            looked_at=self.looked_at + piece.looked_at,
            touched=self.touched + len(piece.cases),
            moved=self.moved + sum(bool(one.moved) for one in piece.cases),
            shown=(*self.shown, *map(Named.of, piece.cases[: SHOWN - len(self.shown)])),
        )


def look_at(request: HttpRequest, form: ActForm) -> None:
    """Begin to look at the act of a valid form. Raises ActRefused where it does not fit the calendar."""
    preview(form.act, now())
    Look(form.cleaned_data["text"], present_calendar(today()).latest).keep(request)


@guard("staff", Role.ADMINISTRATOR)
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """A stretch of the look, and what is known by now."""
    look = Look.of(request)
    if look is None:
        return redirect("administrator:calendar")
    calendar = present_calendar(today())
    if look.over != calendar.latest:
        # Another act was laid meanwhile: what was counted is not true any more.
        look = Look(look.text, calendar.latest)
    act = parsed(look.text)
    try:
        look = _gone_on(look, act)
    except ActRefused:
        return redirect("administrator:calendar")
    look.keep(request)
    return _shown(request, look, act, calendar)


def _gone_on(look: Look, act: CalendarAct) -> Look:
    if look.whole:
        return look
    until = time.monotonic() + STRETCH
    for piece in preview(act, now(), look.reached):
        look = look.with_piece(piece)
        if time.monotonic() >= until:
            return look
    return replace(look, whole=True)


def _shown(request: HttpRequest, look: Look, act: CalendarAct, calendar: Calendar) -> HttpResponse:
    lang = current_lang()
    return page(
        request,
        "administrator/preview.html",
        TEXT,
        act=act.title.text(lang),
        text_of_act=look.text,
        rows=tuple(_facts(look, act, lang)),
        past=any(row.day < today() for row in act.rows),
        days=_days(act, calendar, lang),
        cases=_cases(look.shown, lang),
        more=look.touched - len(look.shown),
        whole=look.whole,
    )


def _facts(look: Look, act: CalendarAct, lang: Lang) -> Iterator[SummaryRow]:
    candidates = look.looked_at if look.whole else max(how_many_candidates(act), look.looked_at)
    told: dict[str, Any] = {
        "key": act.key,
        "published": say_day(act.published_on, lang),
        "looked": TEXT.say("preview.of", lang, looked=look.looked_at, candidates=candidates),
        "touched": look.touched,
        "moved": look.moved,
    }
    for name, said in told.items():
        yield SummaryRow.of(TEXT.say(f"preview.{name}", lang), str(said))


def said_day(why: Why, lang: Lang) -> str:
    """What kind of day it is."""
    return day_saying(why).say(WHY, lang)


def _days(act: CalendarAct, calendar: Calendar, lang: Lang) -> Table:
    known = calendar.last
    rows = tuple(
        (
            Cell(say_date(row.day, lang)),
            Cell(said_day(calendar.why(row.day), lang) if row.day <= known else "–"),
            Cell(said_day(row.why, lang)),
        )
        for row in sorted(act.rows, key=lambda one: one.day)
    )
    titles = tuple(TEXT.say(f"preview.{name}", lang) for name in ("day", "was", "becomes"))
    return Table.of(TEXT.say("preview.days", lang), titles, rows)


def _cases(cases: tuple[Named, ...], lang: Lang) -> Table:
    rows = tuple(cells for one in cases for cells in _lines(one, lang))
    titles = tuple(TEXT.say(f"preview.{name}", lang) for name in ("case", "term", "old", "new"))
    return Table.of(TEXT.say("preview.cases", lang), titles, rows, empty=TEXT.say("preview.no_cases", lang))


def _lines(one: Named, lang: Lang) -> Iterator[tuple[Cell, ...]]:
    if not one.moved:
        yield (Cell(one.number), Cell(TEXT.say("preview.sure", lang)), Cell(""), Cell(""))
    for moved in one.moved:
        name = WHY.say(f"name.{moved.term}", lang)
        was, due = (say_date(day, lang) if day else "–" for day in (moved.was, moved.due))
        yield (Cell(one.number), Cell(f"{name}, {moved.part}" if moved.part else name), Cell(was), Cell(due))
    if one.more:
        yield (Cell(one.number), Cell(TEXT.say("preview.more_terms", lang, count=one.more)), Cell(""), Cell(""))
