"""A refusal is the end of one path and of no other: looked at in every state that any command of anybody can reach."""

import ast
from collections import deque
from collections.abc import Collection

import pytest

from shanyraq.law.routes import Route
from shanyraq.procedure.case import Stage
from shanyraq.procedure.explore import Edge, Explored, explored_route
from shanyraq.procedure.papers import PaperKind
from tests.house.code import name_of, sources, tree

CUTS = (
    {"NotifyPreliminaryRefusal"},
    {"RecordDelivery", "WaiveHearing"},
    {"HoldHearing", "WaiveHearing"},
    {"ReferToCommission"},
    {"OpenVoting"},
    {"CloseVoting"},
    {"DrawUpMinutes"},
    {"SignMinutes"},
    {"RegisterDecision"},
    {"SignDecision"},
)
"""Each is a step of p.10 (APPC 73, 80): take it away, and nobody can be refused."""

MADE_IN = {
    "PreliminaryRefusalNotified": {"shanyraq/procedure/decide/hearing.py"},
    "VotingClosed": {"shanyraq/procedure/decide/commission.py"},
    "DecisionRegistered": {"shanyraq/procedure/decide/decision.py"},
    "DecisionSigned": {"shanyraq/procedure/decide/decision.py"},
}
"""The events that a refusal is made of, and the one place where each comes into being."""


@pytest.fixture(params=list(Route), ids=str)
def explored(request: pytest.FixtureRequest) -> Explored:
    return explored_route(request.param)


def _reached(explored: Explored, without: Collection[str]) -> set[int]:
    onward: dict[int, list[Edge]] = {}
    for edge in explored.edges:
        if edge.command not in without:
            onward.setdefault(edge.source, []).append(edge)
    todo, seen = deque([0]), {0}
    while todo:
        for edge in onward.get(todo.popleft(), ()):
            if edge.target not in seen:
                seen.add(edge.target)
                todo.append(edge.target)
    return seen


def _refused(explored: Explored) -> set[int]:
    return {index for index, (case, _) in enumerate(explored.states) if case.stage is Stage.REFUSED}


def test_a_case_can_end_in_a_refusal(explored: Explored) -> None:
    assert _refused(explored) & _reached(explored, ())


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: " or ".join(sorted(cut)))
def test_without_a_step_of_the_path_nobody_is_refused(explored: Explored, cut: set[str]) -> None:
    assert not _refused(explored) & _reached(explored, cut)


def test_the_signature_of_the_head_is_the_only_act_that_refuses(explored: Explored) -> None:
    refused = _refused(explored)
    into = {(edge.command, edge.role) for edge in explored.edges if edge.target in refused - {edge.source}}
    from_outside = {
        (edge.command, edge.role) for edge in explored.edges if edge.target in refused and edge.source not in refused
    }
    assert from_outside == {("SignDecision", "head")}
    assert {command for command, _ in into - from_outside} <= {
        "RequestCorrection",
        "CorrectSlip",
        "DeclineCorrection",
        "RecordDelivery",
        "IssuePaper",
    }


def test_no_state_holds_the_paper_of_a_refusal_of_somebody_unheard(explored: Explored) -> None:
    for case, _ in explored.states:
        if any(paper.kind is PaperKind.REFUSAL for paper in case.papers):
            assert case.hearing.notified_on is not None
            assert case.hearing.heard
            assert case.commission.minutes_signed


@pytest.mark.parametrize("event", MADE_IN)
def test_what_a_refusal_is_made_of_comes_into_being_in_one_place(event: str) -> None:
    """Pages, the interface of machines, jobs and the shell all give commands; none of them makes an event."""
    makers = {
        name_of(path)
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and event in (getattr(node.func, "attr", ""), getattr(node.func, "id", ""))
    }
    assert makers == MADE_IN[event]


def test_a_journal_is_written_by_the_one_door_alone() -> None:
    writers = {
        name_of(path)
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr == "append" and getattr(node.value, "id", "") == "sql"
    }
    assert writers == {"shanyraq/record/handle.py"}
