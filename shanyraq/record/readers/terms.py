"""Terms seen from above: how much falls due by person and unit, what stands before the head, what has passed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from django.db import connection

from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.clocks import WINDOWS
from shanyraq.record.readers.office import Band, band_edges
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.sql import Value
from shanyraq.record.tables import Post, TermRow

_LOAD = """
SELECT executor, count(*) FILTER (WHERE falls_on < %s), count(*) FILTER (WHERE falls_on = %s),
       count(*) FILTER (WHERE falls_on > %s)
FROM case_row WHERE provider_id = %s AND open AND falls_on <= %s GROUP BY executor
"""
# A notice of refusal that nobody meant to give is no duty: the term counts where one was given after all (p.10).
_PASSED = """
SELECT date_trunc('month', (j.body->>'due')::date)::date, j.body->>'term', count(*), count(DISTINCT j.case_id)
FROM journal j JOIN case_row c ON c.number = j.case_id
WHERE j.kind = 'TermPassed' AND j.at >= %s AND j.at < %s AND c.provider_id = %s
  AND (j.body->>'due')::date BETWEEN %s AND %s AND NOT (j.body->>'term' = ANY(%s))
  AND (j.body->>'term' <> %s OR EXISTS (
    SELECT 1 FROM journal n WHERE n.case_id = j.case_id AND n.kind = 'PreliminaryRefusalNotified'))
GROUP BY 1, 2 ORDER BY 1, 2
"""
_RECORDED_LATE: Final = timedelta(days=60)
"""A term is recorded as passed on the next day; a worker that stood still may be later by so much."""


@dataclass(frozen=True, slots=True)
class Load:
    """How many open cases of one executor are late, fall due today and soon; nobody's are under an empty one."""

    executor: PersonId
    late: int
    today: int
    soon: int

    @property
    def all(self) -> int:
        """All of them."""
        return self.late + self.today + self.soon


@dataclass(frozen=True, slots=True)
class EscalatedTerm:
    """A running term that was brought before the head."""

    number: str
    code: str
    part: int
    due: date
    passed: bool
    applicant: PersonSeen
    executor: PersonSeen | None


@dataclass(frozen=True, slots=True)
class PassedTerms:
    """How often one term passed in one month, by the month of its last day, and in how many cases."""

    month: date
    term: str
    times: int
    cases: int


def _provider(by: By) -> str:
    return by.organisation if by.role in (Role.EXECUTOR, Role.HEAD) else ""


def load(by: By, today: date) -> tuple[Load, ...]:
    """What is late, due today and soon in the actor's provider, by executor; nothing for anybody but its staff."""
    until = band_edges(Band.SOON, today)[1]
    with connection.cursor() as cursor:
        cursor.execute(_LOAD, [today, today, today, _provider(by), until])
        return tuple(Load(*row) for row in cursor.fetchall())


def units(organisation: str, on: date) -> Mapping[PersonId, str]:
    """The unit of each executor of a provider on a day; empty for those who are in none."""
    held = Post.objects.filter(organisation_id=organisation, role=str(Role.EXECUTOR), since__lte=on)
    return dict(held.exclude(until__lt=on).order_by("since").values_list("account__person_id", "unit"))


def escalated(by: By, most: int) -> tuple[EscalatedTerm, ...]:
    """The terms that stand before the head of the actor's provider, those that fall due first at the top."""
    rows = TermRow.objects.filter(escalated=True, case__provider_id=_provider(by)).order_by("due", "case_id", "code")
    found = list(
        rows.values_list("case_id", "code", "part", "due", "passed", "case__applicant_id", "case__executor")[:most]
    )
    known = people([*(row[5] for row in found), *(row[6] for row in found if row[6])])
    return tuple(EscalatedTerm(*row[:5], known[row[5]], known.get(row[6])) for row in found)


def passed_terms(by: By, year: int) -> tuple[PassedTerms, ...]:
    """The duties of the provider's cases that ended in silence in a year: the marks of its statistics."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    since = datetime(year, 1, 1, tzinfo=UTC)
    until = datetime(year, 12, 31, tzinfo=UTC) + _RECORDED_LATE
    windows = [str(code) for code in WINDOWS]
    values: list[Value] = [since, until, _provider(by), first, last, windows, str(TermCode.PRELIMINARY_REFUSAL_NOTICE)]
    with connection.cursor() as cursor:
        cursor.execute(_PASSED, values)
        return tuple(PassedTerms(*row) for row in cursor.fetchall())
