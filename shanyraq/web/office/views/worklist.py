"""The worklist: open cases of the provider, those that fall due first at the top."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.record.calendars import present_calendar
from shanyraq.record.readers.deliveries import cases_with_unreached
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.office import Band, Counts, Filters, Place, worklist
from shanyraq.record.readers.people import person
from shanyraq.record.readers.terms import units
from shanyraq.web.actor import Actor
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, office_page, staff_of
from shanyraq.web.office.rows import groups_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.today import today as day_of_today
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import STAGES

SIZE: Final = 50
LOST: Final = 20
"""Cases with a notice that did not arrive, named above the list."""
WARNED_FROM: Final = 10
"""The month from which staff read of days of the next year that are not established: a choice of the page."""

MAX_ID: Final = 24
MAX_UNIT: Final = 200
MINE, FREE, EVERY = "mine", "free", "all"
_HIDDEN = (Stage.NEW, Stage.FILING)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for; anything it does not understand it leaves out."""

    whose: str
    person: str
    unit: str
    stage: Stage | None
    band: Band | None
    ours: bool
    after: Place | None

    @property
    def query(self) -> dict[str, str]:
        """The same as parameters of an address, the place left out."""
        given = {
            "whose": self.whose,
            "person": self.person,
            "unit": self.unit,
            "stage": self.stage or "",
            "band": self.band or "",
            "ours": "1" if self.ours else "",
        }
        return {name: str(value) for name, value in given.items() if value}


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to narrow the list."""

    title: str
    href: str
    here: bool
    tag: Tag | None = None


def asked_of(request: HttpRequest, role: Role) -> Asked:
    """The address read: an executor begins with their own files, a head with all."""
    given = request.GET
    whose = given.get("whose", "")
    first = MINE if role is Role.EXECUTOR else EVERY
    return Asked(
        whose=whose if whose in (MINE, FREE, EVERY) else first,
        person=given.get("person", "")[:MAX_ID],
        unit=given.get("unit", "")[:MAX_UNIT],
        stage=next((one for one in Stage if one == given.get("stage") and one not in _HIDDEN), None),
        band=next((one for one in Band if one == given.get("band")), None),
        ours=given.get("ours") == "1",
        after=_place(given.get("after", "")),
    )


def _place(text: str) -> Place | None:
    day, parted, number = text.partition(".")
    try:
        return Place(date.fromisoformat(day), number) if parted and number else None
    except ValueError:
        return None


def filters_of(asked: Asked, actor: Actor, role: Role) -> Filters:
    """The filters of the reader."""
    executor = {MINE: actor.person_id, FREE: ""}.get(asked.whose) if not asked.person else asked.person
    team = None
    if asked.unit and not asked.person:
        held = units(actor.by().organisation, day_of_today())
        team = tuple(person for person, unit in held.items() if unit == asked.unit)
    return Filters(role if asked.ours else None, asked.stage, executor, asked.band, team)


@guard("staff", Role.EXECUTOR, Role.HEAD)
def cases(request: HttpRequest) -> HttpResponse:
    """One page of the list."""
    by, actor, lang, today = by_of(request), staff_of(request), current_lang(), day_of_today()
    asked = asked_of(request, by.role)
    found = worklist(by, today, filters_of(asked, actor, by.role), asked.after, SIZE)
    further = {**asked.query, "after": f"{found.next.falls_on}.{found.next.number}"} if found.next else None
    return office_page(
        request,
        "office/cases.html",
        "cases",
        passed=_passed_on(request.GET.get("passed", ""), by),
        lost=cases_with_unreached(by.organisation, by.person if by.role is Role.EXECUTOR else None, LOST),
        groups=groups_of(found.items, today, lang, by.role),
        whose=_whose(asked, by.role),
        bands=_bands(asked, found.counts, lang),
        stages=_stages(asked, lang),
        warnings=tuple(calendar_warnings(today, lang)),
        of=_of(asked, lang),
        asked=asked,
        show_executor=asked.whose != MINE,
        further=f"?{urlencode(further)}" if further else "",
        first=f"?{urlencode(asked.query)}" if asked.after else "",
        size=SIZE,
        empty="list.empty.mine" if asked.whose == MINE and not asked.band and not asked.stage else "list.empty",
    )


def _passed_on(number: str, by: By) -> str:
    """The number of a case that this provider has just passed on; empty for any other."""
    case = case_of(number) if number else None
    return number if case is not None and case.came_from == by.organisation else ""


def calendar_warnings(today: date, lang: Lang) -> Iterator[str]:
    """The next year has no calendar; or, towards the end of this one, days that are still only expected."""
    calendar, year = present_calendar(today), today.year + 1
    if year > calendar.last.year:
        yield TEXT.say("calendar.missing", lang, year=year)
    elif today.month >= WARNED_FROM and (unsure := calendar.estimated(year)):
        yield TEXT.say("calendar.unsure", lang, year=year, count=len(unsure))


def _of(asked: Asked, lang: Lang) -> str:
    """Whose cases alone are listed, where the address names a person or a unit."""
    if asked.person:
        known = person(asked.person)
        return known.short_name if known else TEXT.say("list.nobody", lang)
    return asked.unit


def _whose(asked: Asked, role: Role) -> tuple[Choice, ...]:
    names = (MINE, FREE, EVERY) if role is Role.EXECUTOR else (EVERY, FREE)
    kept = {name: value for name, value in asked.query.items() if name not in ("person", "unit")}
    narrowed = bool(asked.person or asked.unit)
    return tuple(
        Choice(f"list.{name}", f"?{urlencode({**kept, 'whose': name})}", name == asked.whose and not narrowed)
        for name in names
    )


def _bands(asked: Asked, counts: Counts, lang: Lang) -> tuple[Choice, ...]:
    """How much is late, due today and soon; pressing one narrows the list, pressing it again widens it."""
    tones: tuple[tuple[Band, int, Tone], ...] = (
        (Band.LATE, counts.late, "bad"),
        (Band.TODAY, counts.today, "warn"),
        (Band.SOON, counts.soon, "info"),
    )
    made = []
    for band, count, tone in tones:
        kept = {name: value for name, value in asked.query.items() if name != "band"}
        query = kept if asked.band is band else {**kept, "band": str(band)}
        tag = Tag(TEXT.say(f"count.{band}", lang, count=count), tone if count else "neutral")
        made.append(Choice("", f"?{urlencode(query)}", asked.band is band, tag))
    return tuple(made)


def _stages(asked: Asked, lang: Lang) -> tuple[tuple[str, str, bool], ...]:
    return tuple((str(one), STAGES.say(one, lang), one is asked.stage) for one in Stage if one not in _HIDDEN)
