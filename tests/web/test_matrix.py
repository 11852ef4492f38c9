"""Everybody of the staff tries every address and every act of every stage, and gets what the table says and no more.

The table is `procedure.may.GATES` with `standing` (drawn into docs/manual/roles.md), the doors are the guards of
tests/house/urls.txt. What is asked here is that the pages add nothing to them and leave nothing out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest
from django.test import Client

from shanyraq.cli.demo_data.stories import agreement, commission, filing, hearing, review, transfer, turns
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import BODIES, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.may import may
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.visibility import may_see
from shanyraq.web.authority.acts import BY_ROLE as OF_A_BODY
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.commission.access import seat_role
from shanyraq.web.commission.acts import BY_CODE as OF_THE_COMMISSION
from shanyraq.web.office.acts import BY_CODE as OF_THE_OFFICE
from shanyraq.web.office.acts import ROWS
from tests.web.authority.conftest import TellOf, tell_of
from tests.web.staff import SignIn, Story, Tell, clock, send, sign_in, staff_home, state, tell, text_of, town

__all__ = ["clock", "sign_in", "staff_home", "tell", "tell_of", "town"]

STAGES: Final[Mapping[Stage, Story]] = MappingProxyType(
    {
        Stage.FILING: filing.prepared,
        Stage.SUBMITTED: filing.sent_after_hours,
        Stage.REVIEW: review.half_checked,
        Stage.COMMISSION: commission.voting,
        Stage.HEARING: hearing.hearing_to_come,
        Stage.DECISION: agreement.to_be_registered,
        Stage.TRANSFER: transfer.drawn_up,
        Stage.AGREEMENT: agreement.for_the_tenant,
        Stage.PAYMENT: agreement.price_owed_soon,
        Stage.COMPLETED: agreement.price_paid,
        Stage.RETURNED: review.returned,
        Stage.REFUSED: hearing.refused,
        Stage.WITHDRAWN: turns.withdrawn,
        Stage.TERMINATED: turns.ended_by_death,
    }
)
"""One case of each stage."""

BODY_ACTS: Final = MappingProxyType({act.code: act for acts in OF_A_BODY.values() for act in acts})
SHUT: Final = 'aria-disabled="true"'


@dataclass(frozen=True, slots=True)
class Room:
    """A room of pages for staff: where its cases are, whom it lets in, and its acts by code."""

    at: str
    roles: frozenset[Role]
    acts: Mapping[str, type[ActForm]]


OFFICE: Final = Room("office", frozenset({Role.EXECUTOR, Role.HEAD}), OF_THE_OFFICE)
COMMISSION: Final = Room("commission", frozenset({Role.SECRETARY, Role.CHAIR, Role.MEMBER}), OF_THE_COMMISSION)
AUTHORITY: Final = Room("authority", BODIES, BODY_ACTS)
ROOMS: Final = (OFFICE, COMMISSION, AUTHORITY)


def everybody(town: World) -> Iterator[By]:
    """One of each post in the town, in its neighbour, and in every body."""
    for staff in (town.town, town.neighbour, town.forestry):
        yield from (staff.executors[0], staff.head, staff.secretary, staff.chair, *staff.members[:1])
    assert town.forestry.owner is not None
    bodies = town.bodies
    yield from (town.forestry.owner, bodies.akim, bodies.industry, bodies.property_body, bodies.communal_approver)
    yield from (bodies.state_approver, bodies.registrar, bodies.bank, town.operator, town.administrator)


@pytest.fixture(params=list(STAGES), ids=str)
def told(request: pytest.FixtureRequest, tell: Tell, tell_of: TellOf) -> Telling:
    """A case of one stage; the one of a transfer belongs to a republican enterprise."""
    story = STAGES[request.param]
    telling = tell_of("forestry", story) if request.param is Stage.TRANSFER else tell(story)
    assert state(telling).stage is request.param
    return telling


def test_each_stage_shows_each_act_to_whom_the_table_gives_it(
    town: World, told: Telling, sign_in: SignIn, clock: FixedClock
) -> None:
    before = state(told)
    wrong = [
        f"{by.role} {code}: {answer}, {wanted} wanted"
        for by in everybody(town)
        for code, answer, wanted in tried(told, by, sign_in(by), clock)
        if answer != wanted
    ]
    assert not wrong
    assert state(told) == before


def tried(told: Telling, by: By, browser: Client, clock: FixedClock) -> Iterator[tuple[str, str, str]]:
    """Each act of each room: its code, what came, what the table says. Behind a shut door one act stands for all."""
    for room in ROOMS:
        case = f"/{room.at}/cases/{told.number}/"
        if room is OFFICE and by.role in room.roles:
            send(browser, f"{case}purpose/", purpose="control")
        for code, form in room.acts.items():
            if form in ROWS:
                continue
            said = wanted(told, by, room, form, clock)
            yield f"{room.at}/{code}", came(browser, f"{case}{code}/"), said
            if said == "403" or (said == "404" and room is not AUTHORITY):
                break


def came(browser: Client, where: str) -> str:
    """How the page of an act answers: by its number, and where it is there, whether its button is open."""
    answer = browser.get(where)
    if answer.status_code != 200:
        return str(answer.status_code)
    page = text_of(answer)
    return "shut" if SHUT in page[page.index("<main") :] else "open"


def wanted(told: Telling, by: By, room: Room, form: type[ActForm], clock: FixedClock) -> str:
    """What the table says of this actor and this act."""
    case = state(told)
    if by.role not in room.roles:
        return "403"
    seated = seat_role(case, by) if room is COMMISSION else by
    if seated is None or not may_see(case, seated):
        return "404"
    if room is AUTHORITY and form not in OF_A_BODY[by.role]:
        return "404"
    denial = may(case, form.command, seated, edition_of(case), clock.now())
    return "shut" if denial else "open"


def doors() -> Iterator[tuple[str, frozenset[str]]]:
    """The addresses for staff that name no case, each with the roles it lets in."""
    listed = Path(__file__).parent.parent / "house" / "urls.txt"
    for line in listed.read_text().splitlines():
        at, _, guard = line.split("\t")
        if guard.startswith("staff: ") and "<" not in at:
            yield at, frozenset(guard.removeprefix("staff: ").split())


def test_each_door_opens_to_the_posts_it_names_and_to_nobody_else(town: World, sign_in: SignIn, client: Client) -> None:
    known = tuple(doors())
    assert len(known) > 10
    for at, _ in known:
        assert client.get(at).headers["Location"].startswith("/sign-in/"), at
    for by in everybody(town):
        browser = sign_in(by)
        for at, roles in known:
            status = browser.get(at).status_code
            assert status in ((200, 302, 303, 405) if by.role in roles else (403,)), (by.role, at, status)
