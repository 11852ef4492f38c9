"""Editions of the Order: what is in force when. A case is judged by the edition of the day it was registered."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from shanyraq.law.calendar import Calendar
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.complaints import (
    ADDRESSEES_2021,
    COMPLAINT_RULES_2021,
    EXTENSION_GROUNDS_2021,
    Addressee,
    ComplaintRule,
    ExtensionGround,
)
from shanyraq.law.documents import DOCUMENTS, DocumentRule
from shanyraq.law.grounds import GROUNDS, SUB_REASONS, Ground, GroundRule, SubReason
from shanyraq.law.price import INSTALMENTS_2021, InstalmentRule
from shanyraq.law.routes import Route
from shanyraq.law.stages import PLANS_2021, RoutePlan
from shanyraq.law.standard import (
    CHANNELS_2021,
    FORMS_2021,
    RESULTS_2021,
    STANDARD_2021,
    ChannelRule,
    Form,
    Result,
    StandardRow,
)
from shanyraq.law.terms import TermCode, TermRule
from shanyraq.law.terms_2021 import TERMS_2021


class NoEdition(LookupError):
    """No edition known here was in force on that day, or none bears that code."""


class NoTerm(LookupError):
    """The edition knows no such term on that route."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the Order, with the calendar its terms are counted by.

    `in_force_to` is the last day in force; None while the text that follows is not part of the system.
    `source` says where the text of an edition that was entered from a file was read; empty for those of this room.
    `rules` holds each term on each route; `terms` one rule a code, for its length, which is the same on every route.
    """

    code: str
    act: str
    in_force_from: date
    in_force_to: date | None
    calendar: Calendar
    rules: tuple[TermRule, ...]
    routes: Mapping[Route, RoutePlan]
    documents: tuple[DocumentRule, ...]
    grounds: Mapping[Ground, GroundRule]
    sub_reasons: Mapping[str, SubReason]
    instalments: tuple[InstalmentRule, ...]
    results: tuple[Result, ...]
    channels: tuple[ChannelRule, ...]
    forms: tuple[Form, ...]
    standard: tuple[StandardRow, ...]
    addressees: tuple[Addressee, ...]
    complaint_extensions: tuple[ExtensionGround, ...]
    complaint_rules: tuple[ComplaintRule, ...]
    source: str = ""
    terms: Mapping[TermCode, TermRule] = field(init=False, repr=False, compare=False)
    _by_route: Mapping[tuple[TermCode, Route], TermRule] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        first: dict[TermCode, TermRule] = {}
        by_route: dict[tuple[TermCode, Route], TermRule] = {}
        for rule in self.rules:
            if first.setdefault(rule.code, rule).term != rule.term:
                raise ValueError(f"the term {rule.code} has two lengths in the edition {self.code}")
            for route in rule.routes:
                if by_route.setdefault((rule.code, route), rule) is not rule:
                    raise ValueError(f"the term {rule.code} has two rules on the route {route}")
        object.__setattr__(self, "terms", MappingProxyType(first))
        object.__setattr__(self, "_by_route", MappingProxyType(by_route))

    def rule(self, code: TermCode, route: Route) -> TermRule:
        """The rule of a term on a route; NoTerm if there is none."""
        try:
            return self._by_route[code, route]
        except KeyError:
            raise NoTerm(f"the edition {self.code} has no term {code} on the route {route}") from None

    def with_calendar(self, calendar: Calendar) -> "Edition":
        """This edition counted by another calendar, as when a later act moved days."""
        return replace(self, calendar=calendar)


E437_2021 = Edition(
    code="437-2021",
    act="O437",
    # Ten calendar days after the first official publication; the earliest it can be, after registration on 13.08.2021.
    in_force_from=date(2021, 8, 24),
    # Order No. 115 of 04.04.2025 restates the Rules; its text was not available, so nothing here follows it.
    in_force_to=None,
    calendar=CALENDAR,
    rules=TERMS_2021,
    routes=PLANS_2021,
    documents=DOCUMENTS,
    grounds=GROUNDS,
    sub_reasons=SUB_REASONS,
    instalments=INSTALMENTS_2021,
    results=RESULTS_2021,
    channels=CHANNELS_2021,
    forms=FORMS_2021,
    standard=STANDARD_2021,
    addressees=ADDRESSEES_2021,
    complaint_extensions=EXTENSION_GROUNDS_2021,
    complaint_rules=COMPLAINT_RULES_2021,
)

EDITIONS: Mapping[str, Edition] = MappingProxyType({E437_2021.code: E437_2021})
"""The editions that are part of the system."""

_ENTERED: dict[str, Edition] = {}
"""Those entered beside them when the program starts, from the files of the installation; never taken off by it."""


def known_editions() -> tuple[Edition, ...]:
    """Every edition, the earlier first."""
    return tuple(sorted((*EDITIONS.values(), *_ENTERED.values()), key=lambda one: one.in_force_from))


def enter(one: Edition) -> None:
    """Put an edition beside those known, before the first question is asked; raises ValueError for a code twice."""
    if one.code in EDITIONS or one.code in _ENTERED:
        raise ValueError(f"there are two editions {one.code!r}")
    if any(other.in_force_from == one.in_force_from for other in known_editions()):
        raise ValueError(f"two editions are in force from {one.in_force_from}")
    _ENTERED[one.code] = one


@contextmanager
def beside(one: Edition) -> Iterator[None]:
    """An edition beside those known for the length of a block: to rehearse an order that is not in force."""
    enter(one)
    try:
        yield
    finally:
        del _ENTERED[one.code]


def edition(code: str) -> Edition:
    """The edition of that code; NoEdition if there is none."""
    found = EDITIONS.get(code) or _ENTERED.get(code)
    if found is None:
        raise NoEdition(f"no edition {code!r}; known: {', '.join(one.code for one in known_editions())}")
    return found


def edition_on(day: date) -> Edition:
    """The edition in force on a day, the latest where one replaced another; NoEdition if none known here was."""
    for one in reversed(known_editions()):
        if one.in_force_from <= day and (one.in_force_to is None or day <= one.in_force_to):
            return one
    raise NoEdition(f"no edition of the Order known here was in force on {day}")
