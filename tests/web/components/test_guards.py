"""Who may open a page, and what the others are told."""

from dataclasses import dataclass

import pytest
from django.test import Client
from django.utils import translation
from pytest_django import Settings

from shanyraq.procedure.actor import By, Role
from shanyraq.web.actor import Actor, Post, actor_from
from shanyraq.web.guards import Guard, guard, guard_of, why_not
from shanyraq.words.phrase import Lang

pytestmark = pytest.mark.urls("tests.web.addresses")

HEAD, CLERK = Post(Role.HEAD, "akimat", "akimat, kk"), Post(Role.EXECUTOR, "akimat", "akimat, kk")
CITIZEN = Actor("1", "p1", "Үлгіұлы Үлгі")


@dataclass(frozen=True)
class Names:
    """The name of an organisation in three languages."""

    def text(self, lang: Lang) -> str:
        """The name in one of them."""
        return f"akimat, {lang}"


@dataclass(frozen=True)
class PostHeld:
    """A post as a reader of accounts tells it."""

    role: str
    organisation: str
    organisation_names: Names = Names()


@dataclass(frozen=True)
class Account:
    """An account as a reader of accounts tells it."""

    account_id: str
    person_id: str
    name: str
    posts: tuple[PostHeld, ...] = ()


HEAD_ROW, CLERK_ROW = PostHeld("head", "akimat"), PostHeld("executor", "akimat")
ACCOUNTS = {
    "citizen": Account("citizen", "p1", "Үлгіұлы Үлгі"),
    "head": Account("head", "p2", "Примеров Пример", (HEAD_ROW,)),
    "both": Account("both", "p3", "Примерова Проба", (CLERK_ROW, HEAD_ROW)),
}


def account(account_id: str) -> Account | None:
    """The reader of accounts in these tests."""
    return ACCOUNTS.get(account_id)


@pytest.fixture
def visit(client: Client, settings: Settings) -> Client:
    """A client that signs in with the header `who`, no database behind it."""
    settings.SHANYRAQ_ACCOUNT_READER = f"{__name__}.account"
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
    return client


def signed_in(client: Client, who: str) -> Client:
    """The client with a session of that account."""
    session = client.session
    session["account"] = who
    session.save()
    # This session is its own cookie, so a changed one is another cookie.
    client.cookies["session"] = str(session.session_key)
    return client


def test_a_stranger_is_led_to_sign_in_and_back(visit: Client) -> None:
    answer = visit.get("/for/citizens/?a=1")
    assert answer.status_code == 302
    assert answer.headers["Location"].endswith("?next=%2Ffor%2Fcitizens%2F%3Fa%3D1")


def test_a_lost_form_of_a_stranger_leads_home_and_not_to_itself(visit: Client) -> None:
    assert visit.post("/for/citizens/").headers["Location"].endswith("?next=%2F")


@pytest.mark.parametrize(
    ("who", "page", "status"),
    [("citizen", "citizens", 200), ("citizen", "staff", 403), ("head", "citizens", 403), ("head", "staff", 200),
     ("head", "heads", 200), ("both", "heads", 403), ("both", "staff", 200), ("citizen", "anyone", 200)],
)  # fmt: skip
def test_each_page_opens_to_those_it_is_for(visit: Client, who: str, page: str, status: int) -> None:
    assert signed_in(visit, who).get(f"/for/{page}/").status_code == status


@pytest.mark.parametrize(
    ("lang", "word"), [("kk", "Бұл бет сізге ашылмайды"), ("ru", "не открыта"), ("en", "not open to you")]
)
def test_the_refusal_is_said_in_the_reader_s_language(visit: Client, lang: str, word: str) -> None:
    answer = signed_in(visit, "head").get("/for/citizens/", headers={"accept-language": lang})
    assert word in answer.content.decode()


def test_somebody_with_the_right_post_elsewhere_is_told_to_change_it() -> None:
    both = Actor("3", "p3", "Примерова Проба", (CLERK, HEAD), CLERK)
    denied = why_not(Guard("staff", frozenset({Role.HEAD})), both)
    assert denied is not None
    assert (denied.code, denied.roles) == ("forbidden.other_post", frozenset({Role.HEAD}))


def test_an_unknown_post_in_the_session_falls_back_to_the_first() -> None:
    with translation.override("kk"):
        assert actor_from(ACCOUNTS["both"], "chair@elsewhere").current_post == CLERK
        assert actor_from(ACCOUNTS["both"], HEAD.key).current_post == HEAD


def test_a_session_of_an_account_that_is_gone_is_nobody(visit: Client) -> None:
    assert signed_in(visit, "gone").get("/for/citizens/").status_code == 302


def test_an_actor_acts_from_the_post_or_as_a_citizen() -> None:
    assert CITIZEN.by() == By(Role.APPLICANT, "p1")
    assert CITIZEN.by(Role.FAMILY) == By(Role.FAMILY, "p1")
    assert Actor("2", "p2", "", (HEAD,), HEAD).by() == By(Role.HEAD, "p2", "akimat")


def test_a_guard_can_be_read_off_a_view() -> None:
    from tests.web.addresses import heads

    assert guard_of(heads) == Guard("staff", frozenset({Role.HEAD, Role.CHAIR}))
    assert guard_of(account) is None


def test_roles_narrow_staff_pages_alone() -> None:
    with pytest.raises(ValueError, match="staff"):
        guard("citizen", Role.HEAD)
