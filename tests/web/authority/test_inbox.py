"""The inbox of a body: the cases that wait for it or have passed it, and none else."""

from collections.abc import Iterator

import pytest

from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By
from shanyraq.record.readers.notices import notices_of, turns_told
from tests.web.authority.conftest import TellOf
from tests.web.staff import SignIn, state, text_of


def officials(town: World) -> Iterator[By]:
    """Everybody whom the room is for."""
    for staff in (town.hospital, town.forestry, town.mint):
        assert staff.owner is not None
        yield staff.owner
    bodies = town.bodies
    yield from (bodies.akim, bodies.industry, bodies.property_body, bodies.communal_approver)
    yield from (bodies.state_approver, bodies.bank, bodies.registrar)


def test_a_case_stands_in_the_inbox_of_the_body_whose_turn_it_is_and_stays_with_those_who_acted(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.agreed)
    bodies = town.bodies
    waits = text_of(sign_in(bodies.property_body).get("/authority/"))
    assert told.number in waits
    assert "Decision of the state-property body." in waits
    for by in (bodies.akim, bodies.industry):
        page = text_of(sign_in(by).get("/authority/"))
        assert "Nothing waits for you now." in page
        assert told.number in page.split('id="head-passed"')[1]
    for other in (bodies.registrar, bodies.communal_approver, bodies.state_approver, town.forestry.owner):
        assert other is not None
        assert told.number not in text_of(sign_in(other).get("/authority/"))


def test_a_case_that_has_not_come_to_a_body_is_not_there_for_it(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.agreed)
    seen = {by.role: sign_in(by).get(f"/authority/cases/{told.number}/").status_code for by in officials(town)}
    assert {role for role, status in seen.items() if status == 200} == {"akim", "industry", "property"}
    assert set(seen.values()) == {200, 404}


def test_other_owners_and_the_bank_see_nothing_of_a_case_of_the_forestry(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.registered)
    for by in (town.hospital.owner, town.mint.owner, town.bodies.bank):
        assert by is not None
        assert sign_in(by).get(f"/authority/cases/{told.number}/").status_code == 404
    assert sign_in(town.bodies.state_approver).get(f"/authority/cases/{told.number}/").status_code == 200


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_official_has_the_pages_of_the_room_in_every_language(
    lang: str, town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.registered)
    for by in officials(town):
        browser = sign_in(by, lang)
        assert browser.get("/authority/").status_code == 200
        assert browser.get(f"/authority/cases/{told.number}/").status_code in (200, 404)


def test_officials_do_not_come_into_the_rooms_of_others(town: World, sign_in: SignIn) -> None:
    for by in officials(town):
        browser = sign_in(by)
        for where in ("/office/", "/commission/", "/my/"):
            assert browser.get(where).status_code == 403
        assert browser.get("/account/").headers["Location"] == "/authority/"


def test_the_body_whose_turn_it_is_is_told_until_it_opens_the_case(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.petitioned)
    industry = town.bodies.industry
    assert [one.number for one in turns_told(industry.person, industry.role)] == [told.number]
    assert notices_of(industry.person) == (), "it is no message to the citizen that the official is too"
    browser = sign_in(industry)
    assert ">new<" in text_of(browser.get("/authority/"))
    browser.get(f"/authority/cases/{told.number}/")
    assert ">new<" not in text_of(browser.get("/authority/"))
    assert turns_told(town.bodies.akim.person, town.bodies.akim.role) != (), "told at the opening of the transfer"


def test_a_body_reads_the_papers_of_the_transfer_and_nothing_of_the_family(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.drawn_up)
    browser, case = sign_in(town.bodies.property_body), f"/authority/cases/{told.number}/"
    page = text_of(browser.get(case))
    shown = {str(one.kind): one.digest in page for one in state(told).papers}
    assert {kind for kind, there in shown.items() if there} == {
        "decision", "petition", "industry_consent", "property_decision", "deed",
    }  # fmt: skip
    for paper in state(told).papers:
        status = browser.get(f"{case}files/{paper.digest}/").status_code
        assert status == (200 if shown[str(paper.kind)] else 404)
