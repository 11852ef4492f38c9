"""A stranger's requests, made from the description: whatever is sent, the answer is one that the description names."""

import os
import random
from collections.abc import Iterator
from typing import Any, Final, cast

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from shanyraq.api.acts import offered, roles_of
from shanyraq.chancery.scopes import PEOPLE
from shanyraq.cli.demo_data.stories import beginnings, commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.record.writers.clients import bring_case
from tests.api.conftest import LetIn
from tests.api.system import System, new_key
from tests.web.staff import Tell

EXAMPLES: Final = int(os.environ.get("SHANYRAQ_FUZZ", "1"))
"""Requests of each kind for each operation: as described, and against the description."""
ROLES: Final = {name: roles_of(name, command) for name, _, command in offered()}
CHECKED: Final = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
)


class Strangers:
    """Two systems, everybody who may speak through them, and cases of several stages that they may see."""

    def __init__(self, office: System, portal: System, world: World, told: list[Telling]) -> None:
        self.office, self.portal = office, portal
        self.numbers = [one.number for one in told]
        staff = world.town
        self.staff = [*staff.executors, staff.head, staff.secretary, staff.chair, *staff.members]
        self.counter = [told[0].tenant, world.operator]

    def send(self, case: Case[Any], chance: random.Random) -> Any:
        """Sends a request with a token; one that may be right, in the name of somebody who may ask, about a case."""
        roles = ROLES.get(str(case.operation.definition.raw.get("operationId")), frozenset(Role))
        by = chance.choice([one for one in (*self.staff, *self.counter) if one.role in roles] or self.staff)
        of_portal = by in self.counter or PEOPLE in str(case.operation.definition.raw.get("security"))
        system = self.portal if of_portal else self.office
        headers = {"Authorization": f"Bearer {system.token}", "Accept-Encoding": "identity"}
        if case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE:
            headers |= self._right(case, by, chance)
        return case.call(headers=headers)

    def _right(self, case: Case[Any], by: By, chance: random.Random) -> dict[str, str]:
        if "number" in case.path_parameters:
            case.path_parameters["number"] = chance.choice(self.numbers)
        if chance.random() < 0.9:
            case.headers.pop("If-Match", None)
        right = {"Acting-Role": str(by.role), "Acting-Person": by.person, "Idempotency-Key": new_key()}
        return {name: value for name, value in right.items() if name in case.headers}


def applied(t: Telling) -> None:
    """A case that was just registered."""
    beginnings.applied(t, 2)


def referred(t: Telling) -> None:
    """A case before the commission."""
    beginnings.referred(t, 3)


@pytest.fixture
def strangers(let_in: LetIn, town: World, tell: Tell) -> Strangers:
    told = [tell(story, serial) for serial, story in enumerate((applied, referred, commission.voting), start=1)]
    for one in told:
        bring_case(one.number, town.operator.organisation)
    return Strangers(let_in(town.town.provider), let_in(town.operator.organisation), town, told)


@pytest.fixture
def _one_connection() -> Iterator[None]:
    """Between two requests a server may let its connection go; here it holds the transaction of the test."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.usefixtures("_one_connection")
def test_whatever_is_sent_the_answer_is_one_that_is_described(strangers: Strangers) -> None:
    load_all_checks()
    checks = [check for check in CHECKS.get_all() if check.__name__ in CHECKED]
    assert len(checks) == len(CHECKED)
    schema = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())
    asked = [
        ask(strangers, operation, mode, checks)
        for result in schema.get_all_operations()
        if (operation := cast(Any, result).ok())
        for mode in modes_of(operation)
    ]
    assert all(asked)
    assert len(asked) > 100


def modes_of(operation: Any) -> tuple[GenerationMode, ...]:
    """Against the description only where it asks for something: any language may be asked for."""
    raw = operation.definition.raw
    bare = len(raw.get("parameters", ())) == 1 and "requestBody" not in raw
    return (GenerationMode.POSITIVE,) if bare else (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


def ask(strangers: Strangers, operation: Any, mode: GenerationMode, checks: list[Any]) -> int:
    """Sends requests of one kind for one operation; how many."""
    chance, sent = random.Random(7), []

    @seed(7)
    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def one(case: Case[Any]) -> None:
        sent.append(operation.label)
        case.validate_response(strangers.send(case, chance), checks=checks)

    one()
    return len(sent)
