"""Turns of life by other systems: a birth, a representative who then acts through the same system, a joined case."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from shanyraq.cli.demo_data.homes import Home, make_home
from shanyraq.cli.demo_data.stories import life, review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.household import Relation
from shanyraq.procedure.representation import Mandate, Scope
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.people import person_by_iin
from shanyraq.record.tables import Person
from tests.api.conftest import LetIn
from tests.api.system import System, new_key, problem
from tests.api.test_acts import CASES, PDF, content, opened
from tests.web.staff import NOW, Tell, state

TODAY = NOW.date()
ATTORNEY = "900101300099"


@pytest.fixture
def home(town: World) -> Home:
    return make_home(3, town.town.provider)


def handed_in(system: System) -> str:
    """A file that the system handed in, by its digest."""
    digest = hashlib.sha256(PDF).hexdigest()
    answer = system.call("PUT", f"/api/v1/files/{digest}", PDF, None, None, **{"Content-Type": "application/pdf"})
    assert answer.status_code == 200, answer.content
    return digest


def named(iin: str = ATTORNEY) -> dict[str, str]:
    return {"family_name": "Үлгібаев", "given_name": "Өкіл", "patronymic": "", "iin": iin}


def power(digest: str, mandate: Mandate = Mandate.POWER, *scope: Scope) -> dict[str, Any]:
    return {
        "mandate": str(mandate),
        "scope": [str(one) for one in scope or (Scope.APPLYING,)],
        "since": TODAY.isoformat(),
        "until": (TODAY + timedelta(days=30)).isoformat() if mandate is Mandate.POWER else None,
        "evidence": digest,
    }


def prepared(portal: System, home: Home) -> tuple[str, By]:
    number, by = opened(portal, home)
    assert portal.act(number, "prepare-application", by, content=content(home)).status_code == 200
    return number, by


def of(number: str) -> Case:
    case = case_of(number)
    assert case is not None
    return case


def test_a_citizen_entrusts_somebody_who_then_acts_through_the_portal_within_the_power(
    portal: System, home: Home
) -> None:
    number, by = prepared(portal, home)
    paper = handed_in(portal)
    given = portal.act(number, "entrust", by, person=by.person, representative=named(), power=power(paper))
    assert given.status_code == 200, given.content
    assert [one["kind"] for one in given.json()["events"]] == ["RepresentativeEntrusted"]
    assert ATTORNEY not in given.content.decode()
    entered = portal.post("/api/v1/people", {**named(), "family_name": "Басқа"})
    attorney = By(Role.APPLICANT, entered.json()["person"])
    assert portal.get(f"{CASES}/{number}", attorney).status_code == 200
    offers = {one["act"]: one for one in portal.get(f"{CASES}/{number}/acts", attorney).json()["items"]}
    assert offers["withdraw-application"]["may"]
    assert (offers["waive-hearing"]["may"], offers["request-correction"]["may"]) == (False, False)
    outside = portal.act(number, "entrust", attorney, person=by.person, representative=named(), power=power(paper))
    assert problem(outside) == (409, "outside_the_power")
    assert portal.act(number, "withdraw-application", attorney).status_code == 200
    stranger = By(Role.APPLICANT, home.spouse)
    assert problem(portal.get(f"{CASES}/{number}", stranger)) == (404, "not_found")


def test_a_power_that_is_over_opens_nothing(portal: System, home: Home) -> None:
    number, by = prepared(portal, home)
    right = {**power(handed_in(portal)), "until": TODAY.isoformat()}
    assert portal.act(number, "entrust", by, person=by.person, representative=named(), power=right).status_code == 200
    (held,) = of(number).representations
    attorney = By(Role.APPLICANT, held.representative)
    assert portal.get(f"{CASES}/{number}", attorney).status_code == 200
    ended = portal.act(
        number, "end-representation", by, person=by.person, representative=held.representative, why="Керек емес"
    )
    assert ended.status_code == 200
    assert problem(portal.get(f"{CASES}/{number}", attorney)) == (404, "not_found")


def test_what_a_power_lacks_is_said_and_nobody_is_written_down(portal: System, home: Home) -> None:
    number, by = prepared(portal, home)
    paper, before = handed_in(portal), Person.objects.count()

    def entrusted(**other: Any) -> tuple[int, str]:
        told = {"person": by.person, "representative": named(), "power": power(paper), **other}
        return problem(portal.act(number, "entrust", by, **told))

    assert entrusted(power={**power(paper), "scope": []}) == (409, "scope_needed")
    assert entrusted(power={**power(paper), "until": None}) == (409, "power_needs_term")
    assert entrusted(power={**power(paper), "since": "2031-01-01"}) == (409, "power_not_in_force")
    assert entrusted(power=power(paper, Mandate.GUARDIAN)) == (409, "entrusts_for_another")
    assert entrusted(person=home.spouse) == (409, "entrusts_for_another")
    assert entrusted(power=power("0" * 64)) == (422, "unknown_file")
    for wrong in ({"iin": "12"}, {"iin": ""}, {"family_name": " "}, {"given_name": ""}):
        assert entrusted(representative={**named(), **wrong}) == (400, "bad_shape")
    assert Person.objects.count() == before


def test_the_office_enters_a_guardian_and_finds_them_in_the_case(office: System, tell: Tell) -> None:
    told = tell(review.half_checked, 5)
    clerk, ward = told.staff.executors[0], told.home.family[-1].person
    right = power(handed_in(office), Mandate.GUARDIAN, *Scope)
    given = office.act(told.number, "entrust", clerk, person=ward, representative=named(), power=right)
    assert given.status_code == 200, given.content
    seen = office.get(f"{CASES}/{told.number}", clerk).json()
    (held,) = seen["case"]["representations"]
    assert (held["person"], held["mandate"], held["until"]) == (ward, "guardian", None)
    assert seen["people"][held["representative"]]["given_name"] == "Өкіл"
    again = office.act(told.number, "entrust", clerk, person=ward, representative=named(), power=right)
    assert problem(again) == (409, "already_entrusted")


def test_a_birth_is_recorded_once_however_often_it_is_sent(office: System, tell: Tell) -> None:
    number, clerk = (told := tell(review.half_checked)).number, told.staff.executors[0]
    child = {"family_name": "Үлгіқызы", "given_name": "Нұрай", "patronymic": "", "born_on": TODAY.isoformat()}
    paper, key, people = handed_in(office), new_key(), Person.objects.count()
    for _ in range(2):
        assert office.act(number, "record-birth", clerk, key, child=child, evidence=paper).status_code == 200
    assert Person.objects.count() == people + 1
    (born,) = [one for one in of(number).filing.household if one.born_on == TODAY]
    assert born.relation is Relation.CHILD

    def sent(**other: str) -> tuple[int, str]:
        return problem(office.act(number, "record-birth", clerk, child={**child, **other}, evidence=paper))

    assert sent(born_on=(TODAY + timedelta(days=1)).isoformat()) == (409, "day_in_the_future")
    assert sent(born_on="1600-01-01") == (422, "bad_date")
    for wrong in ({"iin": "1"}, {"given_name": "\u00a0"}, {"born_on": ""}, {"phone": "+7"}):
        assert sent(**wrong) == (400, "bad_shape"), wrong
    assert Person.objects.count() == people + 1


def test_turns_of_life_ask_for_their_own_scopes(let_in: LetIn, town: World, tell: Tell) -> None:
    told = tell(review.half_checked)
    clerk, narrow = told.staff.executors[0], let_in(town.town.provider, "cases.read", "acts.review", "files.write")
    paper = handed_in(narrow)
    child = {"family_name": "Үлгіқызы", "given_name": "Нұрай", "patronymic": "", "born_on": TODAY.isoformat()}
    assert problem(narrow.act(told.number, "record-birth", clerk, child=child, evidence=paper)) == (403, "no_scope")
    right = {"person": told.home.tenant, "representative": named(), "power": power(paper)}
    assert problem(narrow.act(told.number, "entrust", clerk, **right)) == (403, "no_scope")
    assert person_by_iin(ATTORNEY) is None


def test_a_joined_case_tells_other_systems_where_it_goes_on(client: Client, office: System, tell: Tell) -> None:
    lead: Telling = tell(life.joined)
    clerk = lead.staff.executors[0]
    (joined,) = state(lead).joined
    ended = office.get(f"{CASES}/{joined}", clerk).json()
    assert (ended["stage"], ended["goes_on_in"], ended["joined"]) == ("terminated", lead.number, [])
    there = office.get(f"{CASES}/{lead.number}", clerk).json()
    assert (there["goes_on_in"], there["joined"]) == ("", [joined])
    (line,) = office.get(f"{CASES}?stage=terminated").json()["items"]
    assert (line["number"], line["goes_on_in"]) == (joined, lead.number)
