"""Signing in: one click in a demo, three answers for staff, and nothing left after signing out."""

from collections.abc import Callable
from datetime import timedelta

import pyotp
import pytest
from django.test import Client
from pytest_django import Settings

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import life
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.accounts import AccountSeen, account_of
from shanyraq.record.readers.demo import personas
from shanyraq.record.tables import Account
from shanyraq.record.writers.accounts import appoint, change_password, new_totp
from tests.web.citizens import NOW, Begin, StandingClock

PASSWORD = "a long synthetic sentence"


def _account(by: By) -> AccountSeen:
    found = account_of(by.person)
    assert found is not None
    return found


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_demo_lists_everybody_with_one_button_each(lang: str, client: Client, begin: Begin) -> None:
    told = begin(2)
    client.cookies["language"] = lang
    page = client.get("/sign-in/").content.decode()
    assert page.count('name="account"') >= 10
    assert f'value="{_account(told.tenant).account_id}"' in page


def test_the_demo_says_whose_flat_somebody_rents_and_the_number_of_a_case(client: Client, begin: Begin) -> None:
    told = begin(2)
    client.cookies["language"] = "en"
    newcomer = client.get("/sign-in/").content.decode()
    assert "tenant, has not applied · Communal housing stock" in newcomer
    steps.begin(told)
    assert told.number in client.get("/sign-in/").content.decode()


def test_no_two_of_the_staff_are_namesakes(town: World) -> None:
    """Who signs for one side and who for the other has to be seen on a paper."""
    posts = [one for one in personas(NOW.date()) if one.posts]
    names = [one.name for one in posts]
    assert len(names) > 30
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("lang", "story", "said"),
    [
        ("kk", life.came_of_age, "бала 18 жасқа толды"),
        ("ru", life.represented, "представитель по доверенности"),
        ("en", life.joined, "two applications for one dwelling"),
        ("en", life.guarded, "a guardian"),
        ("ru", life.born, "родился ребёнок"),
    ],
)
def test_the_demo_shows_at_once_in_whose_case_something_happened(
    lang: str, story: Callable[[Telling], None], said: str, client: Client, begin: Begin
) -> None:
    told = begin(2)
    client.cookies["language"] = lang
    assert said not in client.get("/sign-in/").content.decode()
    story(told)
    page = client.get("/sign-in/").content.decode()
    assert said in page
    assert page.count(f'value="{_account(told.tenant).account_id}"') == 1


def test_one_click_enters_and_leads_to_the_first_page_of_the_post(client: Client, begin: Begin) -> None:
    told = begin(2)
    ways = {
        told.tenant: "/my/",
        told.staff.executors[0]: "/office/",
        told.staff.head: "/office/",
        told.staff.chair: "/commission/",
    }
    for by, first in ways.items():
        answer = client.post("/sign-in/as/", {"account": _account(by).account_id})
        assert answer.status_code == 303
        assert answer.headers["Location"] == "/account/"
        led = client.get("/account/")
        assert led.status_code == 200 or led.headers["Location"] == first


def test_the_way_back_stays_on_this_site(client: Client, begin: Begin) -> None:
    account = _account(begin(2).tenant).account_id
    for asked, led in (
        ("/my/start/", "/my/start/"),
        ("https://elsewhere.example/", "/account/"),
        ("//elsewhere.example/", "/account/"),
        ("/\\elsewhere.example/", "/account/"),
        ("", "/account/"),
    ):
        answer = client.post("/sign-in/as/", {"account": account, "next": asked})
        assert answer.headers["Location"] == led, asked


def test_outside_a_demo_nobody_enters_by_a_click(client: Client, begin: Begin, settings: Settings) -> None:
    account = _account(begin(2).tenant).account_id
    settings.DEMO = False
    assert client.post("/sign-in/as/", {"account": account}).status_code == 404
    page = client.get("/sign-in/").content.decode()
    assert 'name="account"' not in page
    assert "/sign-in/staff/" in page
    assert 'name="password"' in client.get("/sign-in/staff/").content.decode()


def test_an_account_that_is_no_persona_is_not_entered(client: Client, begin: Begin) -> None:
    begin(2)
    for account in ("", "0", "999999", "x", "١"):
        assert client.post("/sign-in/as/", {"account": account}).status_code == 404


def test_entering_gives_the_session_a_new_key(client: Client, begin: Begin) -> None:
    told = begin(2)
    session = client.session
    session["planted"] = "yes"
    session.save()
    before = session.session_key
    client.cookies["session"] = str(before)
    client.post("/sign-in/as/", {"account": _account(told.tenant).account_id})
    assert client.session.session_key != before
    assert "planted" not in client.session


def test_signing_out_leaves_nothing(client: Client, begin: Begin) -> None:
    told = begin(2)
    client.post("/sign-in/as/", {"account": _account(told.tenant).account_id})
    kept = client.cookies["session"].value
    answer = client.post("/sign-out/")
    assert answer.headers["Location"] == "/signed-out/"
    assert client.get("/signed-out/").status_code == 200
    client.cookies["session"] = kept
    assert client.get("/my/").status_code == 302
    assert client.get("/sign-out/").status_code == 405


class _Key:
    """A member of staff with a password and a second step."""

    def __init__(self, by: By, clock: StandingClock) -> None:
        seen = _account(by)
        change_password(seen.account_id, PASSWORD)
        self._totp = pyotp.TOTP(new_totp(seen.account_id))
        self._clock = clock

    @property
    def code(self) -> str:
        """The code of this half minute."""
        return str(self._totp.at(self._clock.moment))


def _login_of(by: By) -> str:
    return str(Account.objects.get(pk=_account(by).account_id).login)


def test_staff_enter_with_login_password_and_code(client: Client, town: World, clock: StandingClock) -> None:
    head = town.town.head
    key = _Key(head, clock)
    spaced = f"{key.code[:3]} {key.code[3:]}"
    answer = client.post(
        "/sign-in/staff/",
        {"login": _login_of(head).upper(), "password": PASSWORD, "code": spaced, "next": "/office/"},
    )
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/office/"
    assert client.session["account"] == _account(head).account_id


def test_a_code_works_once(client: Client, town: World, clock: StandingClock) -> None:
    head = town.town.head
    key = _Key(head, clock)
    answers = [
        client.post("/sign-in/staff/", {"login": _login_of(head), "password": PASSWORD, "code": key.code}).status_code
        for _ in range(2)
    ]
    assert answers == [303, 422]


@pytest.mark.parametrize("wrong", ["login", "password", "code"])
def test_nobody_learns_which_answer_was_wrong(wrong: str, client: Client, town: World, clock: StandingClock) -> None:
    client.cookies["language"] = "en"
    head = town.town.head
    key = _Key(head, clock)
    given = {"login": _login_of(head), "password": PASSWORD, "code": key.code}
    other = "000000" if key.code != "000000" else "111111"
    given[wrong] = {"login": "nobody", "password": "another sentence", "code": other}[wrong]
    answer = client.post("/sign-in/staff/", given)
    assert answer.status_code == 422
    assert "which one is not told" in answer.content.decode()
    assert "account" not in client.session


def test_empty_and_misshapen_answers_are_said(client: Client, town: World) -> None:
    client.cookies["language"] = "en"
    empty = client.post("/sign-in/staff/", {}).content.decode()
    assert "Not filled in: “Login”" in empty
    shape = client.post("/sign-in/staff/", {"login": "x", "password": "y", "code": "12ab"}).content.decode()
    assert "The code has 6 digits" in shape


def test_after_five_wrong_answers_the_right_one_is_not_taken_for_a_quarter_of_an_hour(
    client: Client, town: World, clock: StandingClock
) -> None:
    head = town.town.head
    key = _Key(head, clock)
    given = {"login": _login_of(head), "password": "another sentence", "code": "123456"}
    for _ in range(5):
        assert client.post("/sign-in/staff/", given).status_code == 422
    right = {"login": _login_of(head), "password": PASSWORD}
    assert client.post("/sign-in/staff/", {**right, "code": key.code}).status_code == 422
    clock.moment = NOW + timedelta(minutes=16)
    assert client.post("/sign-in/staff/", {**right, "code": key.code}).status_code == 303


def test_a_post_is_changed_for_another_of_ones_own(client: Client, town: World, clock: StandingClock) -> None:
    client.cookies["language"] = "en"
    head = town.town.head
    account = _account(head).account_id
    appoint(account, Role.EXECUTOR, head.organisation, "act 2", NOW.date())
    client.post("/sign-in/as/", {"account": account})
    page = client.get("/post/").content.decode()
    assert page.count('type="radio"') == 2
    assert client.post("/post/", {"chosen": "chair@nowhere"}).status_code == 422
    answer = client.post("/post/", {"chosen": f"executor@{head.organisation}"})
    assert answer.headers["Location"] == "/account/"
    assert client.session["post"] == f"executor@{head.organisation}"


def test_a_citizen_has_no_post_to_change(client: Client, begin: Begin) -> None:
    client.post("/sign-in/as/", {"account": _account(begin(2).tenant).account_id})
    assert client.get("/post/").status_code == 403


def test_the_account_of_nobody_leads_to_the_entrance(client: Client, town: World) -> None:
    assert client.get("/account/").headers["Location"].startswith("/sign-in/")


def test_a_post_without_pages_is_told_so(client: Client, town: World) -> None:
    client.cookies["language"] = "en"
    client.post("/sign-in/as/", {"account": _account(town.operator).account_id})
    answer = client.get("/account/")
    assert answer.status_code == 302 or "There are no pages for this post yet" in answer.content.decode()
