"""What a stranger may try: every answer is a problem with its code, and nothing is half done."""

import gzip
import hashlib
import json
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections
from django.test import Client

from shanyraq.api.acts import ACTS
from shanyraq.api.description import description
from shanyraq.api.views import BROKEN_OFF
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.stories import agreement, beginnings
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.journal import case_of
from shanyraq.record.tables import ApiAnswer, DrawnAct, Person
from shanyraq.record.writers.clients import claim_answer
from tests.api.system import System, new_key, problem
from tests.web.staff import Tell

CASES = "/api/v1/cases"
FORM = "application/x-www-form-urlencoded"


def fresh(t: Telling) -> None:
    """Registered, and taken by nobody."""
    beginnings.applied(t, 2)


# --- addresses and methods


@pytest.mark.parametrize(
    "path", ["/api", "/api/", "/api/v1", f"{CASES}/", f"{CASES}/ULGI-2025-000001%0A", "/api/%FF", "/api//v1/cases"]
)
def test_an_address_that_is_none_is_a_problem_and_no_page(office: System, path: str) -> None:
    assert problem(office.get(path)) == (404, "not_found")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_the_description_is_only_read(method: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.generic(method, "/api/openapi.json")
    assert problem(answer) == (405, "bad_method")
    assert answer.headers["Allow"] == "GET, HEAD"


def test_the_head_of_a_list_is_that_of_its_get(office: System, tell: Tell) -> None:
    tell(fresh)
    head = office.call("HEAD", CASES)
    assert (head.status_code, head.content) == (200, b"")


def test_too_many_parameters_are_a_problem(office: System) -> None:
    many = "&".join(f"a{n}=1" for n in range(1100))
    assert problem(office.get(f"{CASES}?{many}")) == (400, "bad_shape")
    answer = office.http.post("/api/oauth/token", "&".join(["a"] * 1100), content_type=FORM)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


# --- bodies


def test_a_body_of_untold_length_is_refused_and_not_read_as_nothing(office: System, town: World) -> None:
    where, head = f"{CASES}/ULGI-2025-000001/acts/send-back-decision", town.town.head
    told = office.post(where, None, head, Transfer_Encoding="chunked")
    assert problem(told) == (411, "no_length")
    put = office.call("PUT", f"/api/v1/files/{'0' * 64}", Transfer_Encoding="chunked")
    assert problem(put) == (411, "no_length")
    pieces = {"Transfer-Encoding": "chunked"}
    token = office.http.generic("POST", "/api/oauth/token", CONTENT_TYPE=FORM, headers=pieces)
    assert problem(token) == (411, "no_length")


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 50_000,
        b'{"why": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
        b'{"why": "\\ud800"}',
        b'{"why": "\xed\xa0\x80"}',
        b'\xef\xbb\xbf{"why": "x"}',
        b'{"why": NaN}',
        b'{"why": "\x01"}',
        b'{"why": ' + b"9" * 5_000 + b"}",
    ],
    ids=["deep", "deep field", "half a pair", "half a pair in bytes", "mark", "nan", "control", "number"],
)
def test_json_that_nobody_means_is_refused(office: System, town: World, body: bytes) -> None:
    where = f"{CASES}/ULGI-2025-000001/acts/send-back-decision"
    assert problem(office.post(where, body, town.town.head, Content_Type="application/json")) == (400, "bad_shape")


PERSON = {"iin": "990101300123", "family_name": "Үлгіұлы", "given_name": "Бір"}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"iin": "990101300123\n"}, (400, "bad_shape")),
        ({"iin": "٠" * 12}, (400, "bad_shape")),
        ({"family_name": " \t"}, (400, "bad_shape")),
        ({"given_name": "Бір\x01"}, (400, "bad_shape")),
        ({"patronymic": "\x7f"}, (400, "bad_shape")),
        ({"born_on": "0001-01-01"}, (422, "bad_birthday")),
        ({"born_on": "2025-06-21"}, (422, "bad_birthday")),
        ({"born_on": "9999-12-31"}, (422, "bad_birthday")),
    ],
)
def test_a_person_who_cannot_be_is_not_entered(
    portal: System, other: dict[str, str], expected: tuple[int, str]
) -> None:
    before = Person.objects.count()
    assert problem(portal.post("/api/v1/people", {**PERSON, **other})) == expected
    assert Person.objects.count() == before


def test_a_line_break_after_an_identifier_is_part_of_it(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    answer = office.act(number, "assign-executor", executor, executor=executor.person + "\n")
    assert problem(answer) == (400, "bad_shape")
    answer = office.act(number, "record-death", executor, died_on="2025-06-19", evidence="0" * 64 + "\n")
    assert problem(answer) == (400, "bad_shape")


def test_nobody_died_before_they_were_born(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(agreement.for_the_tenant).number, town.town.executors[0]
    case = case_of(number)
    assert case is not None
    evidence = case.papers[0].digest
    early = office.act(number, "record-death", executor, died_on="1900-01-01", evidence=evidence)
    assert problem(early) == (409, "day_before_birth")


# --- entity tags


def test_the_tag_of_a_compressed_answer_is_taken_back(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    seen = office.get(f"{CASES}/{number}", executor, Accept_Encoding="gzip")
    assert json.loads(gzip.decompress(seen.content))["number"] == number
    tag = seen.headers["ETag"]
    assert tag.startswith("W/")
    body = {"executor": executor.person}
    done = office.post(f"{CASES}/{number}/acts/assign-executor", body, executor, If_Match=tag)
    assert done.status_code == 200, done.content
    assert problem(office.post(f"{CASES}/{number}/acts/assign-executor", body, executor, If_Match=tag))[0] == 412


# --- one-time keys of acts that are not told theirs


def test_an_equal_call_is_told_that_the_first_goes_on_until_it_broke_off(
    office: System, town: World, tell: Tell, clock: FixedClock
) -> None:
    number, executor, key = tell(fresh).number, town.town.executors[0], new_key()
    first = office.act(number, "ask-registers", executor, key)
    row = ApiAnswer.objects.get(key=key)
    ApiAnswer.objects.all().delete()
    assert claim_answer(office.id, key, row.request, clock.now())
    going = office.act(number, "ask-registers", executor, key)
    assert problem(going) == (409, "still_going")
    assert going.headers["Retry-After"] == "1"
    clock.move(BROKEN_OFF + timedelta(seconds=1))
    assert office.act(number, "ask-registers", executor, key).status_code == first.status_code
    assert office.act(number, "ask-registers", executor, key).headers["Idempotent-Replayed"] == "true"


def test_every_act_knows_how_equal_calls_are_kept_apart() -> None:
    assert {name for name, one in ACTS.items() if one.keyless} == {"ask_registers", "opened_in_account"}
    assert {name for name, one in ACTS.items() if one.alone} == {
        "draw_up_ballot",
        "draw_up_corrected",
        "draw_up_industry_answer",
        "draw_up_petition",
        "draw_up_property_decision",
    }
    assert "409" in description()["paths"][f"{CASES}/{{number}}/acts/ask-registers"]["post"]["responses"]


@pytest.mark.django_db(transaction=True)
def test_equal_calls_at_once_draw_one_paper_up(office: System, town: World, tell: Tell) -> None:
    told, head = tell(agreement.for_the_tenant), town.town.head
    asked = office.act(told.number, "request-correction", town.town.executors[0], kind="decision", slip="қате")
    assert asked.status_code == 200, asked.content
    key, answers = new_key(), list[Any]()

    def ask() -> None:
        try:
            answers.append(office.act(told.number, "draw-up-corrected", head, key, kind="decision", why="қате"))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert {one.status_code for one in answers} == {200}
    assert len({one.content for one in answers}) == 1
    assert DrawnAct.objects.get().paper == answers[0].json()["paper"]


@pytest.mark.parametrize("tiyn", [0, 1, 2**53 - 1])
def test_the_least_and_the_greatest_price_are_drawn_up_or_denied(
    office: System, town: World, tell: Tell, tiyn: int
) -> None:
    number, executor = tell(agreement.price_unknown).number, town.town.executors[0]
    content = sheet("Calculation")
    digest = hashlib.sha256(content).hexdigest()
    office.call("PUT", f"/api/v1/files/{digest}", content, Content_Type="application/pdf")
    priced = office.act(
        number, "establish-price", executor, residual_tiyn=tiyn, calculation=digest, source="№ 7 (үлгі)"
    )
    if not tiyn:
        assert problem(priced)[0] == 409
        return
    assert priced.status_code == 200, priced.content
    drafted = office.act(number, "draft-agreement", executor)
    assert drafted.status_code == 200, drafted.content


@pytest.mark.parametrize("years", [0, 99, 2**53 - 1])
def test_instalments_over_years_that_cannot_be_are_denied_at_once(portal: System, town: World, years: int) -> None:
    home = make_home(3, town.town.provider)
    by = By(Role.APPLICANT, home.tenant)
    number = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, by).json()["number"]
    family = [{"person": one.person, "relation": str(one.relation), "born_on": str(one.born_on)} for one in home.family]
    told = {
        "basis": "instalments",
        "facts": {"basis": "instalments", "tenure": "tenancy_agreement"},
        "household": family,
        "instalments": {"years": years, "initial_percent": 30},
    }
    answer = portal.act(number, "prepare-application", by, content=told)
    assert answer.status_code in (400, 409), answer.content
    problem(answer)
