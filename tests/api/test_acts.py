"""Commands given by other systems: in whose name, when, once, on the entry that was seen."""

import base64
import hashlib
import threading
from typing import Any

import pytest
from django.db import connections
from pytest_django import Settings

from shanyraq.chancery.signing import head_of, sign_with_demo_key
from shanyraq.cli.demo_data.homes import Home, make_home
from shanyraq.cli.demo_data.stories import agreement, beginnings, commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.journal import case_of, entries
from shanyraq.record.readers.writings import writings
from shanyraq.record.tables import CaseRow, Opening
from tests.api.system import System, new_key, problem
from tests.outside.test_files import pdf
from tests.web.staff import NOW, Tell

CASES = "/api/v1/cases"
PDF = pdf()


@pytest.fixture
def home(town: World) -> Home:
    return make_home(3, town.town.provider)


def opened(portal: System, home: Home) -> tuple[str, By]:
    by = By(Role.APPLICANT, home.tenant)
    answer = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, by)
    assert answer.status_code == 201, answer.content
    return answer.json()["number"], by


def fresh(t: Telling) -> None:
    """Registered, and taken by nobody."""
    beginnings.applied(t, 2)


def content(home: Home) -> dict[str, Any]:
    """An application as a portal sends it."""
    return {
        "basis": "redemption",
        "facts": {"basis": "redemption", "tenure": "tenancy_agreement"},
        "household": [
            {"person": one.person, "relation": str(one.relation), "born_on": one.born_on.isoformat()}
            for one in home.family
        ],
    }


def test_a_portal_opens_a_case_and_is_told_where_it_is(portal: System, home: Home) -> None:
    by = By(Role.APPLICANT, home.tenant)
    answer = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, by)
    assert answer.status_code == 201
    told = answer.json()
    assert (told["seq"], told["events"]) == (1, [{"seq": 1, "kind": "FilingOpened"}])
    assert (answer.headers["Location"], answer.headers["ETag"]) == (f"{CASES}/{told['number']}", '"1"')
    seen = portal.get(answer.headers["Location"], by).json()
    assert (seen["number"], seen["stage"], seen["case"], seen["people"]) == (told["number"], "filing", None, {})


def test_an_application_is_prepared_withdrawn_and_listed_by_the_portal_that_brought_it(
    portal: System, home: Home
) -> None:
    number, by = opened(portal, home)
    prepared = portal.act(number, "prepare-application", by, content=content(home))
    assert prepared.status_code == 200, prepared.content
    assert [one["kind"] for one in prepared.json()["events"]] == ["ApplicationPrepared"]
    case = case_of(number)
    assert case is not None
    paper = portal.get(f"{CASES}/{number}/files/{case.filing.paper}", by)
    assert (paper.headers["Content-Type"], paper.content[:5]) == ("application/pdf", b"%PDF-")
    assert [one["number"] for one in portal.get(CASES).json()["items"]] == [number]
    assert portal.get(f"{CASES}?stage=payment").json()["items"] == []
    withdrawn = portal.act(number, "withdraw-application", by, why="Ойымнан қайттым")
    assert withdrawn.status_code == 200
    assert "Ойымнан қайттым" in writings(withdrawn_digests(number)).values()


def withdrawn_digests(number: str) -> list[str]:
    event = entries(number)[-1].event
    return [str(getattr(event, "writing", ""))]


def test_a_counter_opens_a_case_for_a_citizen_and_a_citizen_only_for_themselves(
    portal: System, town: World, home: Home
) -> None:
    at_counter = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, town.operator)
    assert at_counter.status_code == 201
    case = case_of(at_counter.json()["number"])
    assert case is not None
    assert case.filing.channel is Channel.STATE_CORPORATION
    for_another = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, By(Role.APPLICANT, home.spouse))
    assert problem(for_another) == (403, "not_their_own")
    nowhere = portal.post(CASES, {"dwelling": "nowhere", "applicant": home.tenant}, town.operator)
    assert problem(nowhere) == (422, "unknown_dwelling")
    nobody = portal.post(CASES, {"dwelling": home.flat, "applicant": "nobody"}, town.operator)
    assert problem(nobody) == (422, "unknown_person")


def test_the_same_request_with_the_same_key_is_answered_and_not_repeated(portal: System, home: Home) -> None:
    by, key = By(Role.APPLICANT, home.tenant), new_key()
    body = {"dwelling": home.flat, "applicant": home.tenant}
    first, second = (portal.post(CASES, body, by, key) for _ in range(2))
    assert first.content == second.content
    assert (first.status_code, second.status_code) == (201, 201)
    assert (first.headers["Location"], first.headers["ETag"]) == (second.headers["Location"], second.headers["ETag"])
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    assert CaseRow.objects.count() == 1


def test_another_request_with_the_same_key_is_refused(portal: System, home: Home) -> None:
    number, by = opened(portal, home)
    key = new_key()
    assert portal.act(number, "prepare-application", by, key, content=content(home)).status_code == 200
    other = portal.act(number, "prepare-application", by, key, content={**content(home), "tenure_number": "another"})
    assert problem(other) == (422, "key_of_another_request")
    elsewhere = portal.act(number, "submit-application", by, key)
    assert problem(elsewhere) == (422, "key_of_another_request")


def test_a_denial_under_a_key_stays_the_answer_to_it(portal: System, home: Home) -> None:
    number, by = opened(portal, home)
    key = new_key()
    assert problem(portal.act(number, "submit-application", by, key)) == (409, "nothing_to_sign_yet")
    assert portal.act(number, "prepare-application", by, content=content(home)).status_code == 200
    again = portal.act(number, "submit-application", by, key)
    assert problem(again) == (409, "nothing_to_sign_yet")
    assert problem(portal.act(number, "submit-application", by)) == (409, "consents_missing")


def test_a_request_of_the_wrong_shape_uses_no_key(portal: System, home: Home) -> None:
    number, by = opened(portal, home)
    key = new_key()
    assert problem(portal.act(number, "withdraw-application", by, key, what="x")) == (400, "bad_shape")
    assert problem(portal.act(number, "challenge-member", by, key, member="nobody", why="x")) == (422, "unknown_person")
    assert portal.act(number, "withdraw-application", by, key).status_code == 200


def test_a_post_without_a_key_is_refused(portal: System, home: Home) -> None:
    by = By(Role.APPLICANT, home.tenant)
    for key in ("", "short", "x" * 65, "with spaces in it here"):
        answer = portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, by, key)
        assert problem(answer) == (400, "no_key")


def test_the_wrong_moment_is_a_conflict_with_its_article_in_three_languages(
    office: System, town: World, tell: Tell
) -> None:
    number = tell(fresh).number
    head = town.town.head
    said = {}
    for lang in ("kk", "ru", "en"):
        answer = office.post(f"{CASES}/{number}/acts/send-back-decision", {"why": "x"}, head, Accept_Language=lang)
        assert problem(answer) == (409, "wrong_stage")
        assert answer.headers["Content-Language"] == lang
        told = answer.json()
        assert (told["article"], told["params"]) == ("O437/p9-1", {"stage": "review"})
        said[lang] = (told["detail"], told["basis"])
    assert len(set(said.values())) == 3


def test_a_role_that_may_not_give_an_act_is_told_so_by_the_procedure(office: System, town: World, tell: Tell) -> None:
    number = tell(fresh).number
    answer = office.act(number, "return-application", town.town.head, lacks=[])
    assert problem(answer) == (409, "not_your_role")


def test_an_employee_checks_a_case_and_the_texts_are_kept(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    taken = office.act(number, "assign-executor", executor, executor=executor.person)
    assert taken.status_code == 200
    found = [{"code": "tenant", "compliance": "unmet", "why": "Шарт жоқ"}, {"code": "dwelling", "compliance": "met"}]
    checked = office.act(number, "check-requirements", executor, found=found)
    assert checked.status_code == 200, checked.content
    case = case_of(number)
    assert case is not None
    assert dict(case.review.requirements) == {"tenant": "unmet", "dwelling": "met"}
    outsider = office.act(number, "assign-executor", executor, executor=town.neighbour.executors[0].person)
    assert problem(outsider) == (422, "not_their_post")
    assert office.act(number, "ask-registers", executor).status_code in (200, 409)


def test_an_act_on_an_entry_that_is_not_the_last_is_refused(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    case = case_of(number)
    assert case is not None
    where, body = f"{CASES}/{number}/acts/assign-executor", {"executor": executor.person}
    stale = office.post(where, body, executor, If_Match=f'"{case.seq - 1}"')
    assert problem(stale) == (412, "changed_meanwhile")
    assert stale.json()["params"] == {"seq": case.seq}
    good = office.post(where, body, executor, If_Match=f'"{case.seq}"')
    assert good.status_code == 200
    assert office.post(where, {"executor": town.town.executors[1].person}, executor, If_Match="*").status_code == 200
    assert problem(office.post(where, body, executor, If_Match="12")) == (400, "bad_etag")


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        (b"{", "application/json", (400, "bad_shape")),
        (b"[]", "application/json", (400, "bad_shape")),
        (b'{"why": 1}', "application/json", (400, "bad_shape")),
        (b'{"why": "x", "more": 1}', "application/json", (400, "bad_shape")),
        (b'{"why": "\\u0000"}', "application/json", (400, "bad_shape")),
        (b'{"why": "\xff"}', "application/json", (400, "bad_shape")),
        (b'{"why": "x"}', "text/plain", (415, "not_json")),
        (b'{"why": "' + b"x" * 1_100_000 + b'"}', "application/json", (413, "too_large")),
        (b'{"why": "' + b"x" * 20_001 + b'"}', "application/json", (400, "bad_shape")),
    ],
    ids=["cut", "list", "type", "unknown", "nul", "bytes", "media", "huge", "long"],
)
def test_a_body_that_is_not_as_described_is_refused(
    office: System, town: World, tell: Tell, content: bytes, content_type: str, expected: tuple[int, str]
) -> None:
    where = f"{CASES}/ULGI-2025-000001/acts/send-back-decision"
    answer = office.post(where, content, town.town.head, Content_Type=content_type)
    assert problem(answer) == expected


def test_an_unknown_field_inside_a_value_is_named_with_its_place(portal: System, home: Home) -> None:
    number, by = opened(portal, home)
    wrong = content(home)
    wrong["facts"]["colour"] = "blue"
    answer = portal.act(number, "prepare-application", by, content=wrong)
    assert problem(answer) == (400, "bad_shape")
    assert answer.json()["where"] == "content.facts"
    assert "colour" in answer.json()["detail"]


def test_a_day_that_cannot_be_meant_is_refused(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    answer = office.act(number, "record-death", executor, died_on="0001-01-01", evidence="0" * 64)
    assert problem(answer) == (422, "bad_date")
    assert answer.json()["where"] == "died_on"


def test_an_act_rests_on_a_file_that_was_handed_in_under_its_digest(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    digest = hashlib.sha256(PDF).hexdigest()
    body = {"died_on": "2025-06-19", "evidence": digest}
    unknown = office.act(number, "record-death", executor, **body)
    assert problem(unknown) == (422, "unknown_file")
    stored = office.call("PUT", f"/api/v1/files/{digest}", PDF, Content_Type="application/pdf")
    assert stored.json() == {"sha256": digest, "media_type": "application/pdf", "size": len(PDF)}
    assert office.act(number, "record-death", executor, **body).status_code == 200
    again = office.get(f"{CASES}/{number}/files/{digest}", executor)
    assert again.content == PDF


def test_an_employees_look_is_written_down_once_a_visit(office: System, town: World, tell: Tell) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    before = Opening.objects.count()
    for path in ("", "/events", ""):
        assert office.get(f"{CASES}/{number}{path}", executor).status_code == 200
    kept = Opening.objects.order_by("-pk").first()
    assert Opening.objects.count() == before + 1
    assert kept is not None
    assert (kept.role, kept.purpose) == ("executor", "work")


def test_a_commission_votes_and_signs_through_its_system(office: System, town: World, tell: Tell) -> None:
    number = tell(commission.voting).number
    offers = office.get(f"{CASES}/{number}/acts", town.town.chair).json()["items"]
    may = {one["act"]: (one["may"], one["code"]) for one in offers}
    assert may["close-voting"][0] or may["close-voting"][1]
    assert set(may) >= {"cast-vote", "open-voting", "sign-minutes"}
    hidden = office.get(f"{CASES}/{number}/events", town.town.members[0]).json()["items"]
    assert any(one["kind"] == "VoteCast" and one["event"] is None for one in hidden)


def test_the_head_signs_with_an_own_signature(office: System, town: World, tell: Tell) -> None:
    told = tell(agreement.for_the_head)
    head, case = town.town.head, case_of(told.number)
    assert case is not None
    cms = sign_with_demo_key(case.decision.paper, head.person, head_of(town.town.provider), NOW)
    wrong = office.act(told.number, "sign-decision", head, cms=base64.b64encode(b"no signature").decode())
    assert wrong.status_code == 409
    signed = office.act(told.number, "sign-decision", head, cms=base64.b64encode(cms).decode())
    assert signed.status_code == 200, signed.content
    assert "DecisionSigned" in {one["kind"] for one in signed.json()["events"]}


def test_a_correction_is_drawn_up_read_and_signed(office: System, town: World, tell: Tell) -> None:
    told = tell(agreement.for_the_tenant)
    head, executor = town.town.head, town.town.executors[0]
    asked = office.act(told.number, "request-correction", executor, kind="decision", slip="қате")
    assert asked.status_code == 200, asked.content
    drawn = office.act(told.number, "draw-up-corrected", head, kind="decision", why="қате").json()
    assert set(drawn) == {"paper", "number"}
    read = office.get(f"{CASES}/{told.number}/files/{drawn['paper']}", head)
    assert read.content[:5] == b"%PDF-"
    cms = sign_with_demo_key(drawn["paper"], head.person, head_of(town.town.provider), NOW)
    other = office.act(told.number, "sign-drawn", head, paper=drawn["paper"], cms=base64.b64encode(b"none").decode())
    assert other.status_code == 409
    signed = office.act(told.number, "sign-drawn", head, paper=drawn["paper"], cms=base64.b64encode(cms).decode())
    assert signed.status_code == 200, signed.content


@pytest.mark.django_db(transaction=True)
def test_equal_requests_at_once_open_one_case(portal: System, home: Home) -> None:
    by, key, answers = By(Role.APPLICANT, home.tenant), new_key(), list[Any]()

    def ask() -> None:
        try:
            answers.append(portal.post(CASES, {"dwelling": home.flat, "applicant": home.tenant}, by, key))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert {one.status_code for one in answers} == {201}
    assert len({one.json()["number"] for one in answers}) == 1
    assert CaseRow.objects.count() == 1


def test_a_stored_file_that_was_lost_is_said_to_be(office: System, town: World, tell: Tell, settings: Settings) -> None:
    number, executor = tell(fresh).number, town.town.executors[0]
    case = case_of(number)
    assert case is not None
    paper = case.papers[0].digest
    settings.SHANYRAQ_FILES = settings.SHANYRAQ_FILES / "another"
    assert problem(office.get(f"{CASES}/{number}/files/{paper}", executor)) == (503, "file_damaged")
