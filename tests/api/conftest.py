"""What tests of the API share: the demonstration's town, a clock that stands, systems that are let in."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.test import Client

from shanyraq.api.entering import RATES
from shanyraq.chancery.scopes import CITIZENS, PEOPLE, SCOPES
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.readers.organisations import OrganisationKind, organisation
from shanyraq.record.writers.clients import add_client, add_secret, add_token
from tests.api.system import System, new_key
from tests.web.staff import NOW, clock, staff_home, tell, town

__all__ = ["clock", "staff_home", "tell", "town"]


LetIn = Callable[..., System]


@pytest.fixture(autouse=True)
def _no_calls_counted() -> Iterator[None]:
    RATES.forget()
    yield
    RATES.forget()


@pytest.fixture
def let_in(town: World) -> LetIn:
    """Lets a system of an organisation in, with every scope it may have unless told."""

    def done(of: OrganisationId, *scopes: str, per_minute: int = 10_000) -> System:
        body = organisation(of)
        assert body is not None
        wide = body.kind is OrganisationKind.STATE_CORPORATION
        wanted = scopes or tuple(one for one in SCOPES if wide or one not in (CITIZENS, PEOPLE))
        id, secret, token = add_client(of, "system", wanted, per_minute, NOW), new_key(), new_key()
        add_secret(id, secret, NOW - timedelta(days=1), NOW)
        add_token(token, id, wanted, NOW, NOW + timedelta(hours=1))
        return System(Client(), id, secret, token)

    return done


@pytest.fixture
def office(let_in: LetIn, town: World) -> System:
    """The system of the town's provider."""
    return let_in(town.town.provider)


@pytest.fixture
def portal(let_in: LetIn, town: World) -> System:
    """The system of the State Corporation, which may speak for citizens."""
    return let_in(town.operator.organisation)
