"""Everybody asks for every act of every stage by the API, and gets what the table says (`procedure.may.GATES`)."""

import pytest

from shanyraq.api.acts import offered, roles_of
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.commands import Command
from shanyraq.procedure.may import may
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.visibility import may_see
from tests.api.conftest import LetIn
from tests.api.system import System
from tests.web.authority.conftest import TellOf, tell_of
from tests.web.staff import Tell, state
from tests.web.test_matrix import STAGES, everybody

__all__ = ["tell_of"]

ACTS = {name.replace("_", "-"): (roles_of(name, command), command) for name, _, command in offered()}
ANOTHER_WAY = frozenset({"sign-drawn", "draw-up-ballot", "sign-ballot"})
"""Nothing was drawn up in these cases, so nothing waits to be signed; and their commissions vote without ballots."""


def given_now(case: Case, name: str, command: type[Command], by: By, clock: FixedClock) -> bool:
    """Whether the table gives an act."""
    return name not in ANOTHER_WAY and may(case, command, by, edition_of(case), clock.now()) is None


@pytest.fixture(params=list(STAGES), ids=str)
def told(request: pytest.FixtureRequest, tell: Tell, tell_of: TellOf) -> Telling:
    """A case of one stage; the one of a transfer belongs to a republican enterprise."""
    story = STAGES[request.param]
    return tell_of("forestry", story) if request.param is Stage.TRANSFER else tell(story)


def speakers(town: World) -> list[By]:
    """Whoever may speak by the system of an organisation: all posts but those of the system itself."""
    return [by for by in everybody(town) if by.role not in (Role.OPERATOR, Role.ADMINISTRATOR)]


def test_each_stage_tells_each_actor_what_the_table_gives_them(
    town: World, told: Telling, let_in: LetIn, clock: FixedClock
) -> None:
    case, systems = state(told), _Systems(let_in)
    for by in speakers(town):
        answer = systems.of(by).get(f"/api/v1/cases/{told.number}/acts", by)
        if not may_see(case, by):
            assert answer.status_code == 404, by
            continue
        wanted = {
            name: given_now(case, name, command, by, clock)
            for name, (roles, command) in ACTS.items()
            if by.role in roles
        }
        assert {one["act"]: one["may"] for one in answer.json()["items"]} == wanted, by
    assert state(told) == case


def test_what_the_table_does_not_give_is_not_done(town: World, told: Telling, let_in: LetIn, clock: FixedClock) -> None:
    case, systems = state(told), _Systems(let_in)
    for by in (town.town.executors[0], town.town.head, town.town.chair, town.neighbour.head, town.bodies.akim):
        for name, (roles, command) in ACTS.items():
            if by.role in roles and given_now(case, name, command, by, clock):
                continue
            answer = systems.of(by).act(told.number, name, by)
            assert answer.status_code in (400, 403, 404, 409, 422), (by, name, answer.content)
            if not may_see(case, by):
                break
    assert state(told) == case


class _Systems:
    """One system of each organisation, let in when it is needed."""

    def __init__(self, let_in: LetIn) -> None:
        self._let_in = let_in
        self._known: dict[str, System] = {}

    def of(self, by: By) -> System:
        """The system of an actor's organisation."""
        if by.organisation not in self._known:
            self._known[by.organisation] = self._let_in(by.organisation)
        return self._known[by.organisation]
