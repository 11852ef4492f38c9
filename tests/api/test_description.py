"""The description is drawn from the operations, served as it is committed, and true."""

from shanyraq.api import acts
from shanyraq.api.acts import NOT_OFFERED, OTHER_ACTS, act_name
from shanyraq.api.description import FILE, text
from shanyraq.api.operations import OPERATIONS, commands_given
from shanyraq.api.problems import CODES, TITLES
from shanyraq.chancery import acts as chancery_acts
from shanyraq.chancery.scopes import SCOPES, scope_of
from shanyraq.procedure.commands import COMMANDS, OpenFiling
from tests.api.system import System

NOT_FOR_MACHINES = {"issue_paper"}
"""Acts of the system itself."""


def test_the_committed_description_is_fresh() -> None:
    """The cure: make docs."""
    assert FILE.read_text() == text()


def test_every_command_is_given_by_an_operation_or_says_why_not() -> None:
    given = {command.__name__ for command in commands_given()} | {OpenFiling.__name__}
    assert set(COMMANDS) - given == {
        "CountAnew",
        "EscalateTerm",
        "IssuePaper",
        "PassTerm",
        "TakeIn",
    }
    assert all(NOT_OFFERED.values())
    named = {act_name(command) for command in COMMANDS.values() if command.__name__ not in NOT_OFFERED}
    assert named <= set(acts.ACTS) | {"open_filing"}


def test_every_act_of_the_chancery_is_offered() -> None:
    named = {name for name in chancery_acts.__all__ if name[0].islower() and not name.endswith("_with_demo_key")}
    offered = {act_name(command) for command in COMMANDS.values()} | set(OTHER_ACTS)
    assert named - offered - NOT_FOR_MACHINES == set()


def test_every_operation_has_a_name_a_summary_and_a_scope_that_exists() -> None:
    names = [one.name for one in OPERATIONS]
    assert len(names) == len(set(names))
    assert [one.name for one in OPERATIONS if not one.summary or one.scope not in SCOPES] == []
    assert {scope_of(command) for command in COMMANDS.values()} <= set(SCOPES)


def test_no_code_of_a_problem_means_two_things() -> None:
    assert len(CODES) == len(set(CODES))
    assert set(TITLES) == {400, 401, 403, 404, 405, 409, 411, 412, 413, 415, 422, 429, 500, 503}


def test_the_acts_are_those_of_the_module() -> None:
    assert set(acts.ACTS) == {name for name, _, _ in acts.offered()} | {"open_case"}


def test_anybody_may_read_the_description(portal: System) -> None:
    portal.token = ""
    answer = portal.http.get("/api/openapi.json")
    assert answer.status_code == 200
    assert answer.content == FILE.read_bytes()
