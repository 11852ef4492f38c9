"""Posts from the shell: who is appointed by which act, who stands in for whom, and how a case and its papers say so."""

from datetime import date

import pytest
from django.db import IntegrityError

from shanyraq.chancery import acts
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli import staff
from shanyraq.cli.demo_data.stories import beginnings
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.shell import Complaint, Parser
from shanyraq.law.price import Basis
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.readers.posts import posts_from
from shanyraq.record.tables import Account
from shanyraq.record.writers.accounts import appoint
from shanyraq.web.casefile.history import timeline
from tests.web.staff import Tell, clock, staff_home, tell, town

__all__ = ["clock", "staff_home", "tell", "town"]


def said(*words: str) -> list[str]:
    """What `shanyraq staff …` answers."""
    parser = Parser(prog="shanyraq")
    staff.add_parser(parser.add_subparsers(parser_class=Parser))
    asked = parser.parse_args(["staff", *words])
    lines: list[str] = asked.do(asked)
    return lines


def login(by: By) -> str:
    """The login of somebody of the staff."""
    return Account.objects.get(person_id=by.person).login


def code_of(told: Telling) -> str:
    """The code of the provider."""
    provider = organisation(told.staff.provider)
    assert provider is not None
    return provider.code


@pytest.fixture
def told(tell: Tell) -> Telling:
    """A case whose outcome waits for its paper, while the head is away."""
    return tell(lambda t: beginnings.adopted(t, 3, Basis.FREE))


def stand_in(told: Telling, *more: str, who: By | None = None) -> list[str]:
    """Let an executor take the place of the head."""
    person = login(who or told.staff.executors[1])
    since = str(told.at.date())
    return said("appoint", person, "head", code_of(told), "--act", "order No. 5", "--since", since, *more)


def test_a_stand_in_signs_as_head_and_the_case_and_the_paper_say_in_whose_place(told: Telling) -> None:
    absent, acting = told.staff.head, By(Role.HEAD, told.staff.executors[1].person, told.staff.provider)
    until = str(date(2025, 6, 30))
    assert stand_in(told, "--until", until, "--stands-in-for", login(absent))
    told.done(acts.register_decision(told.number, by=told.staff.executors[0], at=told.at))
    told.done(acts.sign_decision(told.number, DEMO_KEY, by=acting, at=told.at))
    page = case_page(told.number, told.staff.executors[0])
    assert page is not None
    newest = next(iter(timeline(page, lambda digest: "", "en")))
    assert f"in the place of {page.people[absent.person].short_name}: order No. 5" in newest.who
    listed = [str(one) for one in posts_from(told.at.date(), code_of(told))]
    assert any(login(acting) in line and "in the place of" in line for line in listed)


def test_a_stand_in_who_registered_the_paper_does_not_sign_it(told: Telling) -> None:
    executor = told.staff.executors[0]
    stand_in(told, "--until", "2025-06-30", "--stands-in-for", login(told.staff.head), who=executor)
    told.done(acts.register_decision(told.number, by=executor, at=told.at))
    acting = By(Role.HEAD, executor.person, told.staff.provider)
    denied = acts.sign_decision(told.number, DEMO_KEY, by=acting, at=told.at)
    assert isinstance(denied, Denial)
    assert denied.code == "four_eyes"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (("--stands-in-for", "HEAD"), "--until is missing"),
        (("--until", "2025-06-30", "--stands-in-for", "SELF"), "for themselves"),
        (("--until", "2025-06-30", "--stands-in-for", "OTHER"), "is not head"),
        (("--until", "2025-06-30", "--stands-in-for", "nobody"), "nobody has the login"),
        (("--until", "2020-06-30"), "lies before"),
        (("--act", " "), "held by an act"),
    ],
)
def test_a_stand_in_without_end_act_or_absent_holder_is_not_entered(
    told: Telling, more: tuple[str, ...], why: str
) -> None:
    one, other = told.staff.executors
    named = {"HEAD": login(told.staff.head), "SELF": login(other), "OTHER": login(one)}
    with pytest.raises(Complaint, match=why):
        stand_in(told, *(named.get(word, word) for word in more))
    listed = [str(one) for one in posts_from(told.at.date(), code_of(told))]
    assert not any("head: " + login(other) in line for line in listed)


def test_a_post_is_ended_once_and_a_day_of_a_post_is_entered_once(told: Telling) -> None:
    code, person = code_of(told), login(told.staff.executors[1])
    stand_in(told, "--until", "2025-06-30")
    with pytest.raises(Complaint, match="already"):
        stand_in(told, "--until", "2025-06-30")
    said("end", person, "head", code, "--until", "2025-06-24")
    with pytest.raises(Complaint, match="is not head"):
        said("end", person, "head", code, "--until", "2025-06-24")
    with pytest.raises(Complaint, match="no organisation"):
        said("end", person, "head", "NONE", "--until", "2025-06-24")


@pytest.mark.django_db
def test_the_database_itself_refuses_a_stand_in_without_an_end(told: Telling) -> None:
    absent = told.staff.head.person
    account = str(Account.objects.get(person_id=told.staff.executors[1].person).pk)
    with pytest.raises(IntegrityError):
        appoint(account, Role.HEAD, told.staff.provider, "order", told.at.date(), None, absent)


@pytest.mark.django_db
def test_where_nobody_holds_a_post_the_list_says_so() -> None:
    assert said("list") == ["nobody holds a post"]


def test_nobody_is_appointed_citizen() -> None:
    with pytest.raises(SystemExit):
        said("appoint", "x", "applicant", "QAR", "--act", "a", "--since", "2025-01-01")
