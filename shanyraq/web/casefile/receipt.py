"""The page of one term of a case: its last day, and everything that the day rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shanyraq.law.receipts import DateStatus, Receipt, days_left, months_later
from shanyraq.law.terms import Bound, Term, TermCode, Unit
from shanyraq.procedure.case import EXTENSION, Suspension
from shanyraq.procedure.clocks import EXTENSION_MONTHS, Clock
from shanyraq.procedure.events import CountedAnew
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.terms import term_bar_of, term_name
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.days_picture import DaysView, days_view
from shanyraq.web.components.receipts import receipt_view, say_article, say_term
from shanyraq.web.components.shapes import Cell, ReceiptView, SummaryRow, Table, Tag
from shanyraq.web.components.terms_picture import say_state
from shanyraq.web.text import RECEIPT
from shanyraq.words.dates import say_date, say_day
from shanyraq.words.phrase import Lang
from shanyraq.words.readings import READINGS
from shanyraq.words.terms import WHY


@dataclass(frozen=True, slots=True)
class ReadingSaid:
    """How an unclear place of the Order is read."""

    number: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TermPage:
    """A term said: its last day and state, what it rests on, its days, what stopped it and what moved it.

    `days` is None for an instalment, whose day the agreement sets: nothing was counted day by day.
    """

    name: str
    title: str
    label: str
    due: date
    tag: Tag
    provisional: bool
    rows: tuple[SummaryRow, ...]
    reading: ReadingSaid | None
    receipt: ReceiptView
    days: DaysView | None
    stops: Table | None
    moves: Table | None


def term_page(page: CasePage, code: str, part: int, today: date, lang: Lang) -> TermPage | None:
    """The page of a term of the case; None where the case has no such term."""
    clock = next((one for one in page.clocks if one.code == code and one.part == part), None)
    if clock is None:
        return None
    made, calendar, name = clock.receipt, page.edition.calendar, term_name(clock, lang)
    return TermPage(
        name=name,
        title=TEXT.say("term.page", lang, term=name),
        label=RECEIPT.say("receipt.earliest" if made.bound is Bound.EARLIEST else "receipt.latest", lang),
        due=made.due,
        tag=_tag(page, clock, today, lang),
        provisional=made.status is DateStatus.PROVISIONAL,
        rows=tuple(_rows(clock, lang)),
        reading=_reading(made, lang),
        receipt=receipt_view(made, calendar, lang, by_days=made.by_days),
        days=days_view(made, calendar, today, lang) if made.by_days else None,
        stops=_stops(page, clock, lang),
        moves=_moves(page, clock, lang),
    )


def _tag(page: CasePage, clock: Clock, today: date, lang: Lang) -> Tag:
    due, ended = clock.receipt.due, clock.ended_on
    if ended is not None:
        key = "term.state.over" if clock.window and not clock.used else "term.state.done"
        late = ended > due and not clock.window
        return Tag(TEXT.say(key, lang, day=say_day(ended, lang)), "bad" if late else "done")
    if page.case.suspended:
        return Tag(TEXT.say("term.state.stands", lang), "warn")
    late = due < today and not clock.window
    return Tag(say_state(term_bar_of(clock, lang), today, lang), "bad" if late else "info")


def _rows(clock: Clock, lang: Lang) -> Iterator[SummaryRow]:
    made = clock.receipt
    event = TEXT.say(
        "term.event.on", lang, event=WHY.say(f"event.{made.event}", lang), day=say_date(made.event_day, lang)
    )
    yield SummaryRow.of(TEXT.say("term.event", lang), event)
    yield SummaryRow.of(RECEIPT.say("receipt.evidence", lang), made.evidence or TEXT.say("term.journal", lang))
    yield SummaryRow.of(RECEIPT.say("receipt.article", lang), say_article(made.article, lang))
    yield SummaryRow.of(TEXT.say("term.length", lang), say_term(made.term, lang))
    if made.internal is not None:
        yield SummaryRow.of(RECEIPT.say("receipt.internal", lang), say_date(made.internal, lang))
    if made.other is not None:
        why = WHY.say(f"why.{made.other.why}", lang, **_days_of(f"why.{made.other.why}", made.other.date, lang))
        yield SummaryRow.of(TEXT.say("term.other", lang), why)
    yield SummaryRow.of(RECEIPT.say("receipt.calendar", lang), made.calendar)


def _days_of(key: str, day: date, lang: Lang) -> dict[str, str]:
    return {name: say_date(day, lang) for name in WHY[key].placeholders}


def _reading(made: Receipt, lang: Lang) -> ReadingSaid | None:
    number = made.reading
    if number is None or f"text.{number}" not in READINGS:
        return None
    title = TEXT.say("term.reading", lang, number=number, problem=READINGS.say(f"problem.{number}", lang))
    return ReadingSaid(number, title, READINGS.say(f"text.{number}", lang))


# --- what stopped it


def _concerns(stop: Suspension, clock: Clock) -> bool:
    """Whether a stop touched this term: it ran then, and an extension is for the decision alone (APPC 76)."""
    made = clock.receipt
    if stop.ground == EXTENSION and clock.code is not TermCode.COMMISSION_DECISION:
        return False
    return made.event_day <= stop.since and (clock.ended_on is None or clock.ended_on >= stop.since)


def left_then(page: CasePage, clock: Clock, since: date, lang: Lang) -> str:
    """How much of a term was left on the day it stopped: `12 calendar days`."""
    made = clock.receipt
    if since > made.due:
        return TEXT.say("stops.over", lang)
    left = days_left(page.edition.calendar, made, since)
    unit = Unit.WORKING_DAYS if made.term.unit is Unit.WORKING_DAYS else Unit.CALENDAR_DAYS
    return say_term(Term(left, unit), lang) if left else TEXT.say("stops.none_left", lang)


def _until(stop: Suspension, lang: Lang) -> str:
    if stop.until is not None:
        return say_day(stop.until, lang)
    if stop.ground == EXTENSION:
        return TEXT.say("stops.longest", lang, day=say_day(months_later(stop.since, EXTENSION_MONTHS), lang))
    return TEXT.say("stops.now", lang)


def _stops(page: CasePage, clock: Clock, lang: Lang) -> Table | None:
    rows = tuple(
        (
            Cell(stop.act, note=TEXT.say(f"stops.ground.{stop.ground}", lang)),
            Cell(say_day(stop.since, lang)),
            Cell(_until(stop, lang)),
            Cell(left_then(page, clock, stop.since, lang)),
        )
        for stop in page.case.suspensions
        if _concerns(stop, clock)
    )
    titles = tuple(TEXT.say(f"stops.{name}", lang) for name in ("act", "since", "until", "left"))
    return Table.of(TEXT.say("stops.title", lang), titles, rows) if rows else None


def standing_still(page: CasePage, lang: Lang) -> Table | None:
    """What each running term had left when the case stopped; None while it does not stand still."""
    stop = page.case.suspension
    if stop is None or not page.case.suspended:
        return None
    rows = tuple(
        (Cell(term_name(one, lang)), Cell(left_then(page, one, stop.since, lang)))
        for one in page.running
        if not one.part and _concerns(stop, one)
    )
    titles = (TEXT.say("stops.term", lang), TEXT.say("stops.left", lang))
    return Table.of(TEXT.say("stops.title", lang), titles, rows) if rows else None


# --- what moved it


def _moves(page: CasePage, clock: Clock, lang: Lang) -> Table | None:
    rows = []
    for entry in page.entries:
        event = entry.event
        if not isinstance(event, CountedAnew):
            continue
        for moved in event.moved:
            if (moved.term, moved.part) == (clock.code, clock.part):
                cells = (say_moved(moved.was, lang), say_moved(moved.due, lang), say_day(event.counted_on, lang))
                rows.append((Cell(say_act_of(page, event.act, lang)), *(Cell(text) for text in cells)))
    titles = tuple(TEXT.say(f"moves.{name}", lang) for name in ("act", "was", "is", "at"))
    return Table.of(TEXT.say("moves.title", lang), titles, tuple(rows)) if rows else None


def say_moved(day: date | None, lang: Lang) -> str:
    """A last day, or that no calendar told it."""
    return TEXT.say("moves.unknown", lang) if day is None else say_day(day, lang)


def say_act_of(page: CasePage, key: str, lang: Lang) -> str:
    """The title of an act that was laid over the calendar of the case."""
    act = page.edition.calendar.act(key)
    return key if act is None else f"{act.title.text(lang)}, {key}"
