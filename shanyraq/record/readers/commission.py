"""What the housing commission sees: its compositions, sittings, agendas, files and ballots."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import msgspec
from django.db.models import Count, Q

from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.procedure.case import Stage, Voting
from shanyraq.procedure.composition import Composition, Rules, Seat, Seated, Substitute
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.procedure.tally import Outcome
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.readers.visibility import Ballot, ballots, outcome
from shanyraq.record.tables import CaseRow, Commission, Sitting, SittingPaper, TurnRow

__all__ = [
    "AgendaItem", "SittingSeen", "agenda", "awaiting_sitting", "before_commission", "case_page", "composition",
    "compositions", "sitting", "sittings",
]  # fmt: skip

COMMISSION_ROLES = (Role.SECRETARY, Role.CHAIR, Role.MEMBER)


@dataclass(frozen=True, slots=True)
class SittingSeen:
    """A sitting and how many cases stand on its agenda."""

    id: str
    commission: str
    organisation: OrganisationId
    number: str
    sits_at: datetime
    place: str
    mode: str
    cases: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A case on an agenda, as one member sees it.

    `recused` tells that this member left the case: then nothing of it is shown but its number. `voted` of `voters` have
    cast a ballot; `ballots` show what may be seen, `outcome` is there once voting is closed.
    """

    number: str
    recused: bool
    applicant: PersonSeen | None
    address: Names | None
    voting: Voting
    voted: int
    voters: int
    ballots: tuple[Ballot, ...]
    outcome: Outcome | None
    due: date | None


def _composition(row: Commission) -> Composition:
    named = list(row.seats.all())
    spare = [one for one in named if one.stands_in_for]
    return Composition(
        commission=row.id,
        organisation=row.organisation_id,
        act=row.act,
        act_on=row.act_on,
        since=row.since,
        until=row.until,
        seats=tuple(Seated(one.person_id, Seat(one.seat), one.until) for one in named if not one.stands_in_for),
        rules=msgspec.convert(row.rules, Rules),
        substitutes=tuple(Substitute(one.person_id, one.stands_in_for, one.until) for one in spare),
    )


def composition(commission: str) -> Composition | None:
    """A commission as `ReferToCommission` wants it."""
    row = Commission.objects.prefetch_related("seats").filter(id=commission).first()
    return _composition(row) if row else None


def compositions(organisation: OrganisationId, on: date) -> tuple[Composition, ...]:
    """The commissions of an organisation that are in their term on a day, the latest act first.

    Those whose own term is over on that day are left out, and with them the substitutes of a seat that is empty.
    """
    in_term = Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))
    rows = Commission.objects.prefetch_related("seats").filter(in_term, organisation_id=organisation)
    return tuple(_in_term(_composition(row), on) for row in rows.order_by("-act_on", "id"))


def _in_term(formed: Composition, on: date) -> Composition:
    ended = formed.ended(on)
    seats = tuple(one for one in formed.seats if one.person not in ended)
    held = {one.person for one in seats}
    spare = (one for one in formed.substitutes if one.person not in ended and one.stands_in_for in held)
    return replace(formed, seats=seats, substitutes=tuple(spare))


def _sitting(row: Any, cases: int) -> SittingSeen:
    return SittingSeen(
        id=row.id,
        commission=row.commission_id,
        organisation=row.commission.organisation_id,
        number=row.number,
        sits_at=row.sits_at,
        place=row.place,
        mode=row.mode,
        cases=cases,
    )


def _cases_on(sittings: Iterable[str]) -> Mapping[str, int]:
    """How many cases stand on each agenda, in one question."""
    rows = CaseRow.objects.filter(sitting__in=list(sittings)).values_list("sitting").annotate(n=Count("number"))
    return dict(rows.order_by())


def _seated(by: By) -> Q:
    return Q(commission__organisation_id=by.organisation, commission__seats__person_id=by.person)


def sittings(by: By, most: int = 20) -> tuple[SittingSeen, ...]:
    """The sittings of the commissions in which the actor has a seat, the latest first."""
    if by.role not in COMMISSION_ROLES:
        return ()
    rows = Sitting.objects.filter(_seated(by)).select_related("commission").distinct().order_by("-sits_at")[:most]
    cases = _cases_on(row.id for row in rows)
    return tuple(_sitting(row, cases.get(row.id, 0)) for row in rows)


def sittings_of(organisation: OrganisationId, most: int = 50) -> tuple[SittingSeen, ...]:
    """The sittings of an organisation's commissions, the latest first: for its own systems."""
    rows = Sitting.objects.filter(commission__organisation_id=organisation).select_related("commission")
    latest = list(rows.order_by("-sits_at", "id")[:most])
    cases = _cases_on(row.id for row in latest)
    return tuple(_sitting(row, cases.get(row.id, 0)) for row in latest)


def before_commission(by: By, since: datetime) -> tuple[str, ...]:
    """Numbers of the cases that stand on an agenda since a moment and are still before the actor's commissions."""
    if by.role not in COMMISSION_ROLES:
        return ()
    held = Sitting.objects.filter(_seated(by), sits_at__gte=since).values("id")
    rows = CaseRow.objects.filter(sitting__in=held, stage=str(Stage.COMMISSION))
    return tuple(rows.order_by("number").values_list("number", flat=True))


@dataclass(frozen=True, slots=True)
class SittingPaperSeen:
    """A paper of a sitting."""

    kind: PaperKind
    number: str
    digest: Digest
    code: str
    issued_at: datetime


def sitting_papers(sitting_id: str, by: By) -> tuple[SittingPaperSeen, ...]:
    """The papers of a sitting, the latest first; none for anybody without a seat in its commission."""
    if sitting(sitting_id, by) is None:
        return ()
    rows = SittingPaper.objects.filter(sitting_id=sitting_id)
    return tuple(SittingPaperSeen(PaperKind(one.kind), one.number, one.digest, one.code, one.issued_at) for one in rows)


def sitting(id: str, by: By) -> SittingSeen | None:
    """One sitting; None for anybody without a seat in its commission."""
    if by.role not in COMMISSION_ROLES:
        return None
    row = Sitting.objects.filter(_seated(by), id=id).select_related("commission").first()
    return _sitting(row, _cases_on([row.id]).get(row.id, 0)) if row else None


def agenda(sitting_id: str, by: By) -> tuple[AgendaItem, ...]:
    """The cases of a sitting by number; empty for anybody without a seat in its commission."""
    if sitting(sitting_id, by) is None:
        return ()
    rows = CaseRow.objects.filter(sitting=sitting_id).select_related("dwelling").order_by("number")
    known = people(row.applicant_id for row in rows)
    return tuple(_agenda_item(row, known[row.applicant_id], by) for row in rows)


def _agenda_item(row: CaseRow, applicant: PersonSeen, by: By) -> AgendaItem:
    case = case_of(row.number)
    assert case is not None, "the row was just read"
    commission = case.commission
    recused = by.person in commission.recused
    seen = () if recused else ballots(commission, by)
    flat = row.dwelling
    return AgendaItem(
        number=row.number,
        recused=recused,
        applicant=None if recused else applicant,
        address=None if recused else Names(flat.address_kk, flat.address_ru, flat.address_ru),
        voting=commission.voting,
        voted=sum(one.cast for one in seen),
        voters=len(seen),
        ballots=seen,
        outcome=None if recused else outcome(commission),
        due=row.due,
    )


def awaiting_sitting(by: By, most: int = 200) -> tuple[str, ...]:
    """Numbers of the cases that wait to be put on an agenda, those that fall due first at the top."""
    if by.role is not Role.SECRETARY:
        return ()
    rows = TurnRow.objects.filter(
        organisation=by.organisation, role=str(Role.SECRETARY), case__next_step="schedule_sitting"
    )
    return tuple(rows.order_by("falls_on", "case_id").values_list("case_id", flat=True)[:most])


def member_of(person: PersonId, organisation: OrganisationId, on: date) -> tuple[Composition, ...]:
    """The commissions of an organisation in which a person has a seat on a day."""
    return tuple(one for one in compositions(organisation, on) if one.seat_of(person) is not None)
