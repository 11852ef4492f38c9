"""Terms seen from above: how much falls due by person and unit, what stands before the head, what has passed."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import PersonId, Role
from shanyraq.record.readers.office import Band
from shanyraq.record.readers.people import people
from shanyraq.record.readers.terms import EscalatedTerm, Load, PassedTerms, escalated, load, passed_terms, units
from shanyraq.record.readers.watch import EscalationRule, escalation_rules
from shanyraq.web.components.shapes import Cell, Column, Table, Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, office_page
from shanyraq.web.office.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.dates import say_day, say_month
from shanyraq.words.phrase import Lang
from shanyraq.words.terms import WHY

MOST: Final = 100
FIRST_YEAR: Final = 2021
"""The year of the Order: before it there are no terms."""


@guard("staff", Role.EXECUTOR, Role.HEAD)
def terms(request: HttpRequest) -> HttpResponse:
    """What stands before the head, then what falls due by unit and by person."""
    by, lang = by_of(request), current_lang()
    found, brought = load(by, today()), escalated(by, MOST + 1)
    rule = next((one for one in escalation_rules() if one.provider == by.organisation), None)
    return office_page(
        request,
        "office/terms.html",
        "terms",
        rule=_rule(rule, lang),
        escalated=_escalated(brought[:MOST], lang),
        more=MOST if len(brought) > MOST else 0,
        units=_by_unit(found, units(by.organisation, today()), lang),
        persons=_by_person(found, lang),
        year=today().year,
    )


def _rule(rule: EscalationRule | None, lang: Lang) -> str:
    if rule is None:
        return TEXT.say("watch.no_rule", lang)
    return TEXT.say("watch.rule", lang, lead=rule.lead, source=rule.source)


def _escalated(brought: tuple[EscalatedTerm, ...], lang: Lang) -> Table:
    rows = tuple(
        (
            Cell(one.number, reverse("office:case", args=[one.number]), note=one.applicant.short_name),
            Cell(WHY.say(f"name.{one.code}", lang)),
            Cell(
                say_day(one.due, lang),
                reverse("office:term", args=[one.number, one.code, one.part]),
                Tag(TEXT.say("watch.passed", lang), "bad") if one.passed else None,
            ),
            Cell(one.executor.short_name if one.executor else TEXT.say("list.nobody", lang)),
        )
        for one in brought
    )
    columns = tuple(Column(TEXT.say(f"watch.{name}", lang)) for name in ("case", "term", "due", "executor"))
    title = TEXT.say("watch.escalated", lang)
    return Table(title, columns, rows, hide_caption=True, empty=TEXT.say("watch.none", lang))


def _counted(title: str, first: str, rows: list[tuple[str, dict[str, str], Load]], lang: Lang) -> Table:
    """Counts, each leading to the list of the cases that it counts."""
    columns = (
        Column(first),
        *(Column(TEXT.say(f"watch.{band}", lang), number=True) for band in (Band.LATE, Band.TODAY, Band.SOON)),
    )
    made = tuple(
        (
            Cell(name),
            *(
                _number(count, {**query, "band": str(band)})
                for band, count in ((Band.LATE, one.late), (Band.TODAY, one.today), (Band.SOON, one.soon))
            ),
        )
        for name, query, one in rows
    )
    return Table(title, columns, made, hide_caption=True, empty=TEXT.say("watch.nothing", lang))


def _number(count: int, query: dict[str, str]) -> Cell:
    href = f"{reverse('office:cases')}?{urlencode({'whose': 'all', **query})}" if count else ""
    return Cell(str(count), href)


def _sum(found: list[Load]) -> Load:
    return Load("", sum(one.late for one in found), sum(one.today for one in found), sum(one.soon for one in found))


def _by_person(found: tuple[Load, ...], lang: Lang) -> Table:
    known = people(one.executor for one in found if one.executor)
    rows: list[tuple[str, dict[str, str], Load]] = []
    for one in sorted(found, key=lambda load: (-load.late, -load.today, -load.soon, load.executor)):
        if one.executor:
            rows.append((known[one.executor].short_name, {"person": one.executor}, one))
        else:
            rows.append((TEXT.say("list.nobody", lang), {"whose": "free"}, one))
    if rows:
        rows.append((TEXT.say("watch.provider", lang), {}, _sum(list(found))))
    return _counted(TEXT.say("watch.persons", lang), TEXT.say("watch.executor", lang), rows, lang)


def _by_unit(found: tuple[Load, ...], unit_of: Mapping[PersonId, str], lang: Lang) -> Table | None:
    """None where the provider has no units."""
    names = sorted({unit for unit in unit_of.values() if unit})
    if not names:
        return None
    rows = [(name, {"unit": name}, _sum([one for one in found if unit_of.get(one.executor) == name])) for name in names]
    return _counted(TEXT.say("watch.units", lang), TEXT.say("watch.unit", lang), rows, lang)


@guard("staff", Role.EXECUTOR, Role.HEAD)
def passed(request: HttpRequest) -> HttpResponse:
    """How often each term passed, by month."""
    lang, this_year = current_lang(), today().year
    asked = request.GET.get("year", "")
    year = int(asked) if asked.isascii() and asked.isdigit() and len(asked) == 4 else this_year
    year = min(max(year, FIRST_YEAR), this_year)
    return office_page(
        request,
        "office/passed.html",
        "terms",
        title=TEXT.say("passed.title", lang, year=year),
        table=_passed(passed_terms(by_of(request), year), lang),
        years=tuple(
            (TEXT.say("passed.year", lang, year=one), f"?year={one}", one == year)
            for one in range(this_year, max(FIRST_YEAR, this_year - 4) - 1, -1)
        ),
    )


def _passed(found: tuple[PassedTerms, ...], lang: Lang) -> Table:
    columns = tuple(
        Column(TEXT.say(f"passed.{name}", lang), number=name in ("times", "cases"))
        for name in ("month", "term", "times", "cases")
    )
    rows = tuple(
        (
            Cell(say_month(one.month, lang)),
            Cell(WHY.say(f"name.{one.term}", lang)),
            Cell(str(one.times)),
            Cell(str(one.cases)),
        )
        for one in found
    )
    title = TEXT.say("watch.statistics", lang)
    return Table(title, columns, rows, hide_caption=True, empty=TEXT.say("passed.none", lang))
