"""Everything the page of one case may show to one looker."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime

from shanyraq.law.editions import Edition
from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.clocks import Clock, clocks
from shanyraq.procedure.commands import CastVote, Command
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may import may
from shanyraq.procedure.next_step import NextStep, next_step
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.tally import Outcome
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.dwellings import DwellingSeen, dwelling
from shanyraq.record.readers.files import AttachmentSeen, attachments_of_case
from shanyraq.record.readers.journal import EntrySeen, case_of, seen_entries
from shanyraq.record.readers.organisations import OrganisationSeen, organisations
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.readers.posts import StandIn, stand_ins
from shanyraq.record.readers.signatures import WaitingSeen, waiting_signatures
from shanyraq.record.readers.visibility import Ballot, ballots, blind, may_see, outcome, seen_case
from shanyraq.record.readers.writings import writings
from shanyraq.record.tables import CaseRow, Opening
from shanyraq.record.tables.ids import MAX_ID

_DIGEST = 64


@dataclass(frozen=True, slots=True)
class OpeningSeen:
    """A member of staff opened the case."""

    person: PersonId
    role: Role
    organisation: OrganisationId
    purpose: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case for one looker.

    `case` lacks the votes that are secret from `by`; `ballots` tells who has cast one. `clocks` are all terms that have
    started, `next_step` whose turn it is; `waiting` are signatures that are being checked or were not accepted;
    `ballots_waiting` tells of how many ballots they are being checked, and of nobody's whose.
    `stand_ins` tell who acted in another's place. `people`, `organisations` and `writings` hold whatever the rest
    names.
    """

    number: str
    by: By
    case: Case
    edition: Edition
    next_step: NextStep
    clocks: tuple[Clock, ...]
    entries: tuple[EntrySeen, ...]
    ballots: tuple[Ballot, ...]
    outcome: Outcome | None
    openings: tuple[OpeningSeen, ...]
    attachments: tuple[AttachmentSeen, ...]
    people: Mapping[PersonId, PersonSeen]
    organisations: Mapping[OrganisationId, OrganisationSeen]
    writings: Mapping[Digest, str]
    dwelling: DwellingSeen
    opened_at: datetime
    stage_since: datetime
    changed_at: datetime
    waiting: tuple[WaitingSeen, ...] = ()
    ballots_waiting: int = 0
    stand_ins: tuple[StandIn, ...] = ()

    def may(self, command: type[Command], at: datetime) -> Denial | None:
        """None when the looker may give a command of this kind now; else the reason for the greyed button."""
        return may(self.case, command, self.by, self.edition, at)

    @property
    def running(self) -> tuple[Clock, ...]:
        """The terms that wait for their act."""
        return tuple(clock for clock in self.clocks if clock.running)


def case_page(number: str, by: By, on: date | None = None) -> CasePage | None:
    """The page of a case; None if there is no such case or this actor may not see it, a representative on that day."""
    whole = case_of(number)
    if whole is None or not may_see(whole, by, on):
        return None
    row = CaseRow.objects.only("opened_at", "stage_since", "changed_at").get(number=number)
    case = seen_case(whole, by)
    timeline = seen_entries(number, whole, by)
    opened = _openings(number)
    flat = dwelling(case.filing.dwelling)
    assert flat is not None, "a case is opened for a dwelling that is entered"
    all_waiting = waiting_signatures(number)
    waiting = seen_waiting(all_waiting, whole, by)
    named = {one.signer for one in waiting}
    named |= set(_strings((case, [one.event for one in timeline])))
    named |= {one.by.person for one in timeline} | {one.by.organisation for one in timeline}
    named |= {one.person for one in opened} | {one.organisation for one in opened}
    stood_in = stand_ins({one.by.person for one in timeline} | {one.person for one in opened})
    named |= {one.absent for one in stood_in}
    return CasePage(
        number=number,
        by=by,
        case=case,
        edition=edition_of(case),
        next_step=next_step(case),
        clocks=clocks(case, edition_of(case)),
        entries=timeline,
        ballots=ballots(whole.commission, by),
        outcome=outcome(whole.commission),
        openings=opened,
        attachments=attachments_of_case(number),
        people=people(one for one in named if len(one) <= MAX_ID),
        organisations=organisations(one for one in named if len(one) <= MAX_ID),
        writings=writings(one for one in named if len(one) == _DIGEST),
        dwelling=flat,
        opened_at=row.opened_at,
        stage_since=row.stage_since,
        changed_at=row.changed_at,
        waiting=waiting,
        ballots_waiting=sum(one.waits and one.act == CastVote.__name__ for one in all_waiting),
        stand_ins=stood_in,
    )


def seen_waiting(found: tuple[WaitingSeen, ...], case: Case, by: By) -> tuple[WaitingSeen, ...]:
    """The signatures that wait; while votes are secret, of those under ballots one's own alone."""
    if by.role is Role.SYSTEM or not blind(case.commission):
        return found
    return tuple(one for one in found if one.act != CastVote.__name__ or one.signer == by.person)


def _openings(number: str) -> tuple[OpeningSeen, ...]:
    rows = Opening.objects.filter(case_id=number).order_by("-at").values_list(
        "account__person_id", "role", "organisation_id", "purpose", "at"
    )  # fmt: skip
    return tuple(OpeningSeen(one, Role(role), body, purpose, at) for one, role, body, purpose, at in rows)


def _strings(value: object) -> Iterator[str]:
    """Every text in a tree of values: identifiers and digests are found among them by their length."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
