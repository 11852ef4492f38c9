"""Every role tries every address of the room and gets exactly what the table says."""

from collections.abc import Iterator

from django.test import Client

from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World, open_citizen_account
from shanyraq.procedure.actor import BODIES, By, Role
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.accounts import account_of
from shanyraq.web.actor import ACCOUNT_KEY
from tests.web.authority.conftest import TellOf
from tests.web.staff import SignIn, send, state

CODES = ("petition", "industry", "property", "draw-up-deed", "sign-deed", "approve-deed", "register-title")
CODES_OF_ALL = (*CODES, "tell-rights", "open-transfer", "sign-decision", "nothing")

ACTS: dict[Role, frozenset[str]] = {
    Role.OWNER: frozenset({"draw-up-deed", "sign-deed"}),
    Role.AKIM: frozenset({"petition"}),
    Role.INDUSTRY: frozenset({"industry"}),
    Role.PROPERTY: frozenset({"property"}),
    Role.COMMUNAL_APPROVER: frozenset({"approve-deed"}),
    Role.STATE_APPROVER: frozenset({"approve-deed"}),
    Role.REGISTRAR: frozenset({"register-title", "tell-rights"}),
}
"""The acts of each role; the rest are not there for it."""


def own_bodies(town: World) -> Iterator[By]:
    """Those who take part in the transfer of a flat of the forestry."""
    bodies = town.bodies
    assert town.forestry.owner is not None
    yield from (town.forestry.owner, bodies.akim, bodies.industry, bodies.property_body)
    yield from (bodies.state_approver, bodies.communal_approver, bodies.registrar)


def other_bodies(town: World) -> Iterator[By]:
    """Those who have a role of a body in organisations that this transfer does not name."""
    for owner in (town.hospital.owner, town.mint.owner):
        assert owner is not None
        yield owner
    yield town.bodies.bank


def everybody_else(town: World) -> Iterator[By]:
    """Staff of the provider, of both commissions, and the operator."""
    staff = town.forestry
    yield from (*staff.executors, staff.head, staff.secretary, staff.chair, staff.deputy, *staff.members)
    yield from (town.town.secretary, town.town.chair, *town.town.members, town.operator)


def addresses(told: Telling) -> Iterator[str]:
    """Every address of the room for this case."""
    case = f"/authority/cases/{told.number}/"
    yield from ("/authority/", case)
    deed = state(told).paper(PaperKind.DEED)
    yield f"{case}files/{deed.digest if deed else '0' * 64}/"
    yield from (f"{case}{code}/" for code in CODES_OF_ALL)


def test_each_body_gets_its_own_acts_and_no_other(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.registered)
    assert set(ACTS) == set(BODIES)
    for by in own_bodies(town):
        browser = sign_in(by)
        got = {where: browser.get(where).status_code for where in addresses(told)}
        there = {where for where, status in got.items() if status == 200}
        wanted = [where for where in addresses(told) if where.split("/")[-2] not in CODES_OF_ALL]
        assert there == {*wanted, *(f"/authority/cases/{told.number}/{code}/" for code in ACTS[by.role])}, by.role
        assert set(got.values()) == {200, 404}


def test_the_same_role_of_another_organisation_finds_no_case(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.registered)
    for by in other_bodies(town):
        browser = sign_in(by)
        for where in addresses(told):
            assert browser.get(where).status_code == (200 if where == "/authority/" else 404), (by.role, where)


def test_an_act_of_another_body_that_is_sent_all_the_same_changes_nothing(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.approved)
    before = state(told)
    for by in (*own_bodies(town), *other_bodies(town)):
        browser = sign_in(by)
        for code in set(CODES_OF_ALL) - ACTS[by.role]:
            assert send(browser, f"/authority/cases/{told.number}/{code}/").status_code == 404
    assert state(told) == before


def test_nobody_else_comes_into_the_room(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.registered)
    before = state(told)
    for by in everybody_else(town):
        browser = sign_in(by)
        for where in addresses(told):
            assert browser.get(where).status_code == 403, (by.role, where)
            assert send(browser, where).status_code == 403, (by.role, where)
    assert state(told) == before


def test_the_family_and_those_who_did_not_sign_in_stay_outside(town: World, tell_of: TellOf, client: Client) -> None:
    told = tell_of("forestry", transfer.registered)
    for where in addresses(told):
        assert client.get(where).headers["Location"].startswith("/sign-in/"), where
    open_citizen_account(told.home.spouse, "spouse-of-the-forester", "en")
    for person in (told.home.tenant, told.home.spouse):
        account = account_of(person)
        assert account is not None
        session = client.session
        session[ACCOUNT_KEY] = account.account_id
        session.save()
        assert {client.get(where).status_code for where in addresses(told)} == {403}
