"""Every way a case can go has been walked, and the number of states is pinned: a change of the procedure shows here."""

import pytest

from shanyraq.law.routes import Route
from shanyraq.procedure.case import ENDED, Stage
from shanyraq.procedure.commands import COMMANDS
from shanyraq.procedure.draw import roles_page, stage_diagram
from shanyraq.procedure.explore import Explored, explored_route, summary
from shanyraq.procedure.explore.offers import START, offers

REACHED = {
    Route.COMMUNAL: (14_041, 177_388),
    Route.COMMUNAL_INSTITUTION: (14_249, 160_360),
    Route.REPUBLICAN: (14_585, 164_928),
}
"""States and accepted commands of each route."""

DELIVERED_APART = {"RecordDelivery"}
"""Tried only once there is a paper to deliver."""


@pytest.fixture(params=list(Route), ids=str)
def explored(request: pytest.FixtureRequest) -> Explored:
    return explored_route(request.param)


def test_the_number_of_reachable_states_is_known(explored: Explored) -> None:
    assert (len(explored.states), len(explored.edges)) == REACHED[explored.route]


def test_there_is_no_dead_end_and_no_state_without_an_owner(explored: Explored) -> None:
    assert explored.dead_ends() == []


def test_no_result_comes_without_its_conditions_in_law(explored: Explored) -> None:
    assert sorted(set(explored.broken)) == []


def test_every_stage_of_the_route_is_reached(explored: Explored) -> None:
    reached = {case.stage for case, _ in explored.states}
    beyond = {Stage.TRANSFER} if explored.route is Route.COMMUNAL else set()
    assert reached == set(Stage) - beyond


def test_every_command_of_the_route_is_accepted_somewhere(explored: Explored) -> None:
    transfer = {"OpenTransfer", "DrawUpDeed", "SignDeed", "ApproveDeed", "RegisterTitle"}
    republican = {"SendPetition", "AnswerAsIndustry", "DecideAsPropertyBody"}
    beyond = {Route.COMMUNAL: transfer | republican, Route.COMMUNAL_INSTITUTION: republican}.get(explored.route, set())
    assert {edge.command for edge in explored.edges} - {"wait"} == set(COMMANDS) - beyond - {"PassTerm"}


def test_no_ended_case_comes_to_life_but_for_a_payment_taken_out(explored: Explored) -> None:
    revived = {
        (explored.states[edge.source][0].stage, edge.command)
        for edge in explored.edges
        if explored.states[edge.source][0].stage in ENDED and explored.states[edge.target][0].stage not in ENDED
    }
    assert revived <= {(Stage.COMPLETED, "CancelPayment")}


def test_the_exploration_tries_every_kind_of_command() -> None:
    tried = set()
    for route in Route:
        for case, at in explored_route(route).states[::7]:
            tried |= {offer.name for offer in offers(case, route, at)}
    assert tried >= set(COMMANDS) - {"PassTerm"} - DELIVERED_APART


def test_the_diagram_holds_every_stage_and_the_roles_page_every_command() -> None:
    diagram = stage_diagram(explored_route(Route.REPUBLICAN).moves())
    for stage in Stage:
        assert str(stage) in diagram
    assert roles_page().count("\n| ") == len(COMMANDS) + 1


def test_the_summary_has_the_fields_that_are_promised() -> None:
    found = summary(explored_route(Route.COMMUNAL))
    assert found["dead_ends"] == found["broken_invariants"] == []
    assert found["states"] == REACHED[Route.COMMUNAL][0]
    assert START.tzinfo is not None
