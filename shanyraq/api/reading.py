"""What other systems may read: lists without names, cases, journals, and which acts may be given now."""

import base64
import binascii
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from shanyraq.api.answers import (
    Cases,
    CaseSeen,
    Entries,
    Entry,
    Name,
    Offer,
    Offers,
    PaperSeen,
    Step,
    TermSeen,
)
from shanyraq.api.calls import Acting, Answer, Call
from shanyraq.api.giving import day_of, etag, visible
from shanyraq.api.problems import Wrong, lang
from shanyraq.chancery.acts.commission import ballot_to_sign
from shanyraq.chancery.acts.delivery import is_out
from shanyraq.chancery.drawn import waiting_papers
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.clocks import Clock
from shanyraq.procedure.commands import CastVote, Command
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may import may as may_now
from shanyraq.procedure.may.commission import voted_otherwise
from shanyraq.record.calendars import edition_of
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers.case_page import CasePage, case_page
from shanyraq.record.readers.machines import After, case_lines
from shanyraq.record.readers.people import PersonSeen
from shanyraq.record.readers.visits import visited_since
from shanyraq.words.denials import say_denial

MOST: Final = 200
SIGN_DRAWN: Final = "sign_drawn"
"""The act whose command is that of the paper that waits."""
PLAIN_VOTE: Final = "cast_vote"
SIGN_BALLOT: Final = "sign_ballot"
_PAGE: Final = 100


class ListQuery(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Which cases."""

    stage: Stage | None = None
    limit: Annotated[int, Meta(ge=1, le=MOST)] = _PAGE
    cursor: Annotated[str, Meta(max_length=200)] = ""


class PageQuery(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Which page."""

    limit: Annotated[int, Meta(ge=1, le=MOST)] = _PAGE
    cursor: Annotated[str, Meta(max_length=200)] = ""


def cursor_of(*place: str) -> str:
    """Where a page ended, as a word that the sender hands back unread."""
    return base64.urlsafe_b64encode("\t".join(place).encode()).decode().rstrip("=")


def place_of(cursor: str, parts: int) -> list[str]:
    """What `cursor_of` said. Raises Wrong."""
    try:
        said = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise Wrong(400, "bad_cursor", where="cursor") from error
    place = said.split("\t")
    if len(place) != parts or "\0" in said:
        raise Wrong(400, "bad_cursor", where="cursor")
    return place


def number_in(cursor: str) -> int | None:
    """The number in a cursor of one part; None for no cursor. Raises Wrong."""
    if not cursor:
        return None
    (number,) = place_of(cursor, 1)
    if not number.isdecimal() or len(number) > 15:
        raise Wrong(400, "bad_cursor", where="cursor")
    return int(number)


def list_cases(call: Call) -> Answer:
    """The organisation's cases, those that fall due first at the top."""
    query, after = call.query, None
    if query.cursor:
        day, number = place_of(query.cursor, 2)
        try:
            after = After(date.fromisoformat(day), number)
        except ValueError as error:
            raise Wrong(400, "bad_cursor", where="cursor") from error
    client = call.client
    found = case_lines(client.organisation, client.kind, stage=query.stage, after=after, size=query.limit)
    following = cursor_of(found.next.falls_on.isoformat(), found.next.number) if found.next else None
    return Answer(Cases(list(found.items), following))


def read_case(call: Call) -> Answer:
    """One case; an employee's look is written down and shown to the citizen."""
    visible(call)
    page = case_page(call.path["number"], call.acting.by, day_of(call))
    if page is None:
        raise Wrong(404, "not_found")
    _write_down(page, call)
    citizen = call.acting.citizen
    papers = [one for one in page.case.papers if not citizen or is_out(page.case, one)]
    step = page.next_step
    seen = CaseSeen(
        number=page.number,
        seq=page.case.seq,
        stage=str(page.case.stage),
        stage_since=page.stage_since,
        edition=page.case.edition,
        dwelling=page.dwelling.id,
        next_step=Step(list(step.roles), step.code, str(step.term) if step.term else None),
        terms=[_term(one) for one in page.clocks],
        papers=[
            PaperSeen(str(p.kind), p.number, p.digest, p.code, p.issued_on, p.delivered_on, p.replaced_by)
            for p in papers
        ],
        case=None if citizen else page.case,
        people={} if citizen else {id: name_of(one) for id, one in sorted(page.people.items())},
        goes_on_in=page.case.joined_to,
        joined=list(page.case.joined),
    )
    return Answer(seen, headers=etag(page.case.seq))


def _write_down(page: CasePage, call: Call) -> None:
    acting: Acting = call.acting
    if not acting.account or visited_since(page.number, acting.account, call.at):
        return
    purpose = "work" if acting.by.role in page.next_step.roles else "control"
    open_as_staff(page.number, acting.account, acting.by.role, acting.by.organisation, purpose, call.at)


def name_of(person: PersonSeen) -> Name:
    """The name."""
    return Name(person.family_name, person.given_name, person.patronymic)


def _term(clock: Clock) -> TermSeen:
    receipt = clock.receipt
    return TermSeen(
        code=str(clock.code),
        part=clock.part,
        running=clock.running,
        window=clock.window,
        event_day=receipt.event_day,
        due=receipt.due,
        internal=receipt.internal,
        status=receipt.status,
        article=receipt.article,
        calendar=receipt.calendar,
        ended_on=clock.ended_on,
    )


def read_journal(call: Call) -> Answer:
    """The journal, page by page."""
    if call.acting.citizen:
        raise Wrong(403, "not_for_citizens")
    visible(call)
    page = case_page(call.path["number"], call.acting.by, day_of(call))
    if page is None:
        raise Wrong(404, "not_found")
    _write_down(page, call)
    start = number_in(call.query.cursor) or 0
    rest = [one for one in page.entries if one.seq > start]
    items = [
        Entry(
            seq=one.seq,
            kind=one.kind,
            event=_facts(one.event),
            by_role=one.by.role,
            by_person=one.by.person,
            by_organisation=one.by.organisation,
            at=one.at,
            recorded_at=one.recorded_at,
            edition=one.edition,
            calendar=one.calendar,
            digest=one.digest,
        )
        for one in rest[: call.query.limit]
    ]
    following = cursor_of(str(items[-1].seq)) if len(rest) > call.query.limit else None
    return Answer(Entries(items, following), headers=etag(page.case.seq))


def _facts(event: object) -> dict[str, Any] | None:
    if event is None:
        return None
    told: dict[str, Any] = msgspec.to_builtins(event)
    return told


Offered = tuple[str, type[Command], frozenset[Role]]


def offers_of(acts: Iterable[Offered], call: Call) -> Answer:
    """Every act of the actor's role, and the reason against those that may not be given now."""
    case = visible(call)
    role = call.acting.by.role
    items = [_offer(name, case, command, call) for name, command, roles in acts if role in roles]
    return Answer(Offers(case.seq, items), headers=etag(case.seq))


def _against(name: str, case: Case, command: type[Command], call: Call) -> Denial | None:
    if name == SIGN_DRAWN:
        waiting = waiting_papers(call.path["number"], call.acting.by)
        if not waiting:
            return Denial("nothing_drawn", "PSL/21")
        command = type(waiting[-1].command)
    denial = may_now(case, command, call.acting.by, edition_of(case), call.at)
    return denial or (_against_voting(name, case, call) if command is CastVote else None)


def _against_voting(name: str, case: Case, call: Call) -> Denial | None:
    """A vote is offered in the one way in which this commission votes; to sign, once there is a ballot to sign."""
    denial = voted_otherwise(case, by_ballot=name != PLAIN_VOTE)
    if denial is None and name == SIGN_BALLOT:
        drawn = ballot_to_sign(call.path["number"], call.acting.by, call.at)
        return None if drawn else Denial("nothing_drawn", "APPC/71")
    return denial


def _offer(name: str, case: Case, command: type[Command], call: Call) -> Offer:
    denial = _against(name, case, command, call)
    if denial is None:
        return Offer(name.replace("_", "-"), True, "", "", "")
    said = say_denial(denial.code, denial.params, lang())
    return Offer(name.replace("_", "-"), False, denial.code, denial.article, said)
