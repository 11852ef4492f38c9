"""Who is let in: tokens, secrets, scopes, capacities, and how often."""

import base64
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client

from shanyraq.api.tokens import LIVES
from shanyraq.chancery import scopes as s
from shanyraq.cli.demo_data.stories import beginnings
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By, Role
from shanyraq.record.tables import ApiSecret, ApiToken
from shanyraq.record.writers.clients import add_secret, forget_tokens, revoke_client
from tests.api.conftest import LetIn
from tests.api.system import System, problem
from tests.web.staff import NOW, Tell

CASES = "/api/v1/cases"


NO_HEADERS: dict[str, str] = {}
FORM = "application/x-www-form-urlencoded"


def asked(http: Client, path: str, headers: dict[str, str] = NO_HEADERS, /, **form: str) -> Any:
    return http.post(path, urlencode(form), content_type=FORM, headers=headers)


def basic(id: str, secret: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{id}:{secret}".encode()).decode()}


def test_a_client_gets_a_token_for_its_secret_and_only_its_hash_is_kept(office: System) -> None:
    for given in (
        asked(office.http, "/api/oauth/token", basic(office.id, office.secret), grant_type="client_credentials"),
        asked(
            office.http,
            "/api/oauth/token",
            grant_type="client_credentials",
            client_id=office.id,
            client_secret=office.secret,
        ),
    ):
        assert given.status_code == 200
        assert given.headers["Cache-Control"] == "no-store"
        told = given.json()
        assert (told["token_type"], told["expires_in"]) == ("Bearer", 3600)
        office.token = told["access_token"]
        assert office.get(CASES).status_code == 200
        kept = set(ApiToken.objects.values_list("hash", flat=True)) | set(
            ApiSecret.objects.values_list("hash", flat=True)
        )
        assert kept.isdisjoint({office.token, office.secret})


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({}, 400, "unsupported_grant_type"),
        ({"grant_type": "client_credentials", "scope": "everything"}, 400, "invalid_scope"),
        ({"grant_type": "client_credentials", "client_secret": "another"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_id": "nobody"}, 401, "invalid_client"),
    ],
)
def test_no_token_is_given_without_right(office: System, form: dict[str, str], status: int, error: str) -> None:
    sent = {"client_id": office.id, "client_secret": office.secret, **form}
    answer = asked(office.http, "/api/oauth/token", **sent)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert ("WWW-Authenticate" in answer.headers) == (status == 401)


def test_a_token_request_of_another_kind_or_twice_the_same_parameter_is_refused(office: System) -> None:
    answer = office.http.post("/api/oauth/token", "{}", content_type="application/json")
    assert (answer.status_code, answer.json()["error"]) == (415, "invalid_request")
    twice = f"client_id={office.id}&client_id={office.id}&client_secret=x&grant_type=client_credentials"
    assert office.http.post("/api/oauth/token", twice, content_type=FORM).json()["error"] == "invalid_request"
    huge = office.http.post("/api/oauth/token", "scope=" + "x" * 9000, content_type=FORM)
    assert problem(huge) == (413, "too_large")
    assert problem(office.http.get("/api/oauth/token")) == (405, "bad_method")
    unreadable = asked(office.http, "/api/oauth/token", {"Authorization": "Basic %%"}, grant_type="client_credentials")
    assert unreadable.json()["error"] == "invalid_client"


def test_a_token_may_be_asked_for_less_than_the_client_has(office: System) -> None:
    told = asked(
        office.http,
        "/api/oauth/token",
        basic(office.id, office.secret),
        grant_type="client_credentials",
        scope=s.READ_CASES,
    ).json()
    office.token = told["access_token"]
    assert told["scope"] == s.READ_CASES
    assert office.get(CASES).status_code == 200
    refused = office.get("/api/v1/staff")
    assert problem(refused) == (403, "no_scope")
    assert s.STAFF in refused.json()["detail"]


def test_a_call_without_a_token_or_with_a_wrong_one_is_told_how_to_get_one(office: System) -> None:
    office.token = ""
    nobody = office.http.get(CASES)
    assert problem(nobody) == (401, "no_token")
    assert nobody.headers["WWW-Authenticate"].startswith("Bearer")
    for given in ("Bearer unknown-token-of-nobody", "Basic abc", "Bearer"):
        answer = office.http.get(CASES, headers={"Authorization": given})
        assert problem(answer) == (401, "bad_token")


def test_a_token_ends_after_an_hour_and_is_forgotten(office: System, clock: FixedClock) -> None:
    clock.move(LIVES + timedelta(seconds=1))
    assert problem(office.get(CASES)) == (401, "bad_token")
    assert forget_tokens(clock.now()) > 0
    assert not ApiToken.objects.exists()


def test_a_token_is_taken_back_at_once(office: System) -> None:
    answer = asked(office.http, "/api/oauth/revoke", basic(office.id, office.secret), token=office.token)
    assert (answer.status_code, answer.content) == (200, b"")
    assert problem(office.get(CASES)) == (401, "bad_token")
    missing = asked(office.http, "/api/oauth/revoke", basic(office.id, office.secret))
    assert missing.json()["error"] == "invalid_request"


def test_nobody_takes_anothers_token_back(office: System, portal: System) -> None:
    asked(office.http, "/api/oauth/revoke", basic(portal.id, portal.secret), token=office.token)
    assert office.get(CASES).status_code == 200


def test_after_a_change_the_old_secret_works_until_its_hour_and_a_closed_client_not_at_all(
    office: System, clock: FixedClock
) -> None:
    add_secret(office.id, "another-secret", NOW, NOW + timedelta(hours=24))
    for secret in (office.secret, "another-secret"):
        given = asked(office.http, "/api/oauth/token", basic(office.id, secret), grant_type="client_credentials")
        assert given.status_code == 200
    clock.move(timedelta(hours=25))
    old = asked(office.http, "/api/oauth/token", basic(office.id, office.secret), grant_type="client_credentials")
    assert old.json()["error"] == "invalid_client"
    new = asked(office.http, "/api/oauth/token", basic(office.id, "another-secret"), grant_type="client_credentials")
    office.token = new.json()["access_token"]
    assert revoke_client(office.id, clock.now())
    assert problem(office.get(CASES)) == (401, "bad_token")
    again = asked(office.http, "/api/oauth/token", basic(office.id, "another-secret"), grant_type="client_credentials")
    assert again.json()["error"] == "invalid_client"


def test_too_many_calls_in_a_minute_are_told_when_to_come_back(let_in: LetIn, town: World) -> None:
    system = let_in(town.town.provider, s.READ_CASES, per_minute=3)
    assert [system.get(CASES).status_code for _ in range(3)] == [200, 200, 200]
    answer = system.get(CASES)
    assert problem(answer) == (429, "too_many")
    assert 1 <= int(answer.headers["Retry-After"]) <= 60


def test_an_employee_speaks_only_from_a_post_they_hold_in_the_clients_organisation(
    office: System, town: World, tell: Tell
) -> None:
    number = tell(lambda t: beginnings.applied(t, 2)).number
    executor, stranger = town.town.executors[0], town.neighbour.executors[0]
    assert office.get(f"{CASES}/{number}", executor).status_code == 200
    assert problem(office.get(f"{CASES}/{number}")) == (400, "no_capacity")
    assert problem(office.get(f"{CASES}/{number}", By(Role.SYSTEM, executor.person))) == (400, "no_capacity")
    assert problem(office.get(f"{CASES}/{number}", stranger)) == (403, "not_their_post")
    assert problem(office.get(f"{CASES}/{number}", By(Role.HEAD, executor.person))) == (403, "not_their_post")
    assert problem(office.get(f"{CASES}/{number}", By(Role.APPLICANT, executor.person))) == (403, "no_scope")


def test_another_organisations_case_is_not_there(let_in: LetIn, town: World, tell: Tell) -> None:
    number = tell(lambda t: beginnings.applied(t, 2)).number
    neighbour = let_in(town.neighbour.provider)
    executor = town.neighbour.executors[0]
    for path in ("", "/events", "/acts", f"/files/{'0' * 64}"):
        assert problem(neighbour.get(f"{CASES}/{number}{path}", executor)) == (404, "not_found")
    assert problem(neighbour.act(number, "assign-executor", executor, executor=executor.person)) == (404, "not_found")
    assert neighbour.get(CASES).json()["items"] == []


def test_a_portal_speaks_for_a_citizen_in_the_cases_it_brought_and_in_no_other(portal: System, tell: Tell) -> None:
    told = tell(lambda t: beginnings.applied(t, 2))
    assert problem(portal.get(f"{CASES}/{told.number}", told.tenant)) == (404, "not_found")
    assert problem(portal.act(told.number, "withdraw-application", told.tenant)) == (404, "not_found")
    assert problem(portal.get(f"{CASES}/{told.number}", By(Role.APPLICANT, "nobody"))) == (403, "unknown_person")
