"""How ambiguous places are read, and the calendar of working days: the two tables behind every date."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from shanyraq.law.calendar import Calendar, DayStatus
from shanyraq.law.editions import edition_on
from shanyraq.law.readings import READINGS
from shanyraq.law.receipts import day_saying
from shanyraq.law.sources import SOURCES
from shanyraq.web.components.receipts import say_article
from shanyraq.web.components.shapes import Cell, Table, Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.dates import say_day_month, say_weekday
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY


@dataclass(frozen=True, slots=True)
class ReadingSaid:
    """One reading, said."""

    number: str
    problem: str
    text: str
    where: tuple[str, ...]


@guard("public")
def readings(request: HttpRequest) -> HttpResponse:
    """Every reading by its number."""
    lang = current_lang()
    said = [
        ReadingSaid(
            one.number,
            one.problem.say(lang),
            one.text.say(lang),
            tuple(say_article(key, lang) for key in one.where),
        )
        for one in READINGS.values()
    ]
    return page(request, "public/readings.html", TEXT, readings=said)


def _years(calendar: Calendar, lang: Lang) -> Iterator[Table]:
    titles = tuple(TEXT.say(f"order.{name}", lang) for name in ("calendar.day", "calendar.what", "col.article"))
    for year in range(calendar.first.year, calendar.last.year + 1):
        rows = []
        for day in sorted(day for day in calendar.rows if day.year == year):
            why = calendar.rows[day]
            works = TEXT.say("order.calendar.works" if why.code.works else "order.calendar.off", lang)
            estimated = why.status is DayStatus.ESTIMATED
            note = f"{works}, {WHY.say('day.estimated', lang)}" if estimated else works
            rows.append(
                (
                    Cell(say_day_month(day, lang), note=say_weekday(day, lang)),
                    Cell(day_saying(why).say(WHY, lang), tag=Tag(note, "warn" if estimated else "neutral")),
                    say_article(why.act, lang) if why.act in SOURCES else why.act,
                )
            )
        yield Table.of(TEXT.say("order.calendar.year", lang, year=year), titles, tuple(rows))


@guard("public")
def calendar(request: HttpRequest) -> HttpResponse:
    """The days that differ from the plain week, year by year, each with its act."""
    lang, known = current_lang(), edition_on(today()).calendar
    return page(request, "public/calendar.html", TEXT, years=list(_years(known, lang)), version=known.version)
