"""Signing in by an EDS: the certificate says who it is; the text works once, soon, and in one browser."""

import base64
import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from shanyraq.chancery.entering import LASTS, born_on
from shanyraq.chancery.signing import CITIZEN, Capacity, employee_of, head_of
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.accounts import account, account_of
from shanyraq.record.readers.people import person, person_by_iin
from shanyraq.record.tables import Account
from shanyraq.record.writers.people import NewPerson, add_person
from shanyraq.web.actor import ACCOUNT_KEY, POST_KEY
from tests.ncalayer import armoured
from tests.phone import Phone
from tests.web.citizens import Begin, StandingClock
from tests.web.signing.conftest import api1_on
from tests.web.signing.keys import signature

WHERE = "/sign-in/eds/"


@pytest.fixture(autouse=True)
def _nobody_asked_yet() -> None:
    cache.clear()


@pytest.fixture
def told(begin: Begin, clock: StandingClock, client: Client) -> Telling:
    client.cookies["language"] = "en"
    told = begin(2)
    clock.moment = told.at
    return told


def challenge(browser: Client) -> bytes:
    answer = browser.post(f"{WHERE}challenge/")
    assert answer.status_code == 200
    return base64.b64decode(answer.json()["data"])


def signed(browser: Client, who: PersonId, clock: StandingClock, capacity: Capacity = CITIZEN) -> str:
    return armoured(signature(challenge(browser), who, clock.moment, capacity))


def came(browser: Client, made: str, **more: str) -> tuple[int, str]:
    answer = browser.post(WHERE, {"way": "ncalayer", "signed": made, **more})
    return answer.status_code, answer.headers.get("Location", "") or answer.content.decode()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_page_opens_in_three_languages_and_outside_a_demo_it_is_the_door(
    lang: str, client: Client, town: object, settings: Settings
) -> None:
    client.cookies["language"] = lang
    assert client.get(WHERE).status_code == 200
    settings.DEMO = False
    page = client.get("/sign-in/").content.decode()
    assert "data-challenge" in page
    assert "/sign-in/staff/" in page


def test_a_resident_enters_with_their_own_key(told: Telling, client: Client, clock: StandingClock) -> None:
    tenant = told.home.tenant
    made = signed(client, tenant, clock)
    before = client.session.session_key
    assert came(client, made) == (303, "/account/")
    assert client.session.session_key != before
    known = account_of(tenant)
    assert known is not None
    assert client.session[ACCOUNT_KEY] == known.account_id
    assert client.get("/my/").status_code == 200


def test_the_way_back_is_the_one_that_was_wanted_when_the_text_was_asked_for(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    answer = client.post(f"{WHERE}challenge/", {"next": "/my/start/"})
    made = armoured(signature(base64.b64decode(answer.json()["data"]), told.home.tenant, clock.moment))
    assert came(client, made) == (303, "/my/start/")


def test_the_text_names_the_site_and_the_moment_and_is_never_the_same(told: Telling, client: Client) -> None:
    first, second = challenge(client).decode(), challenge(client).decode()
    assert first != second
    assert "http://127.0.0.1:8000" in first
    assert f"{told.at:%Y-%m-%dT%H:%M}" in first
    assert re.search(r"№ \d{4}\n[0-9a-f]{32}$", first)


def test_a_text_is_good_once_and_the_one_before_it_is_worth_nothing(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    old = signed(client, told.home.tenant, clock)
    made = signed(client, told.home.tenant, clock)
    status, said = came(client, old)
    assert status == 422
    assert "signed" in said.lower()
    assert came(client, made)[0] == 303
    client.post("/sign-out/")
    assert came(client, made)[0] == 422


def test_a_text_is_good_for_five_minutes(told: Telling, client: Client, clock: StandingClock) -> None:
    made = signed(client, told.home.tenant, clock)
    clock.moment += LASTS + timedelta(seconds=1)
    status, said = came(client, made)
    assert status == 422
    assert "The time of this request is over" in said


def test_a_text_is_good_in_the_browser_that_asked_for_it_alone(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    made = signed(client, told.home.tenant, clock)
    thief = Client(headers={"accept-language": "en"})
    assert came(thief, made)[0] == 422
    challenge(thief)
    assert came(thief, made)[0] == 422
    assert ACCOUNT_KEY not in thief.session
    assert came(client, made)[0] == 303


def test_staff_enter_with_a_key_of_their_organisation_in_their_post(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    head = told.staff.head
    assert came(client, signed(client, head.person, clock, head_of(head.organisation)))[0] == 303
    assert client.session[POST_KEY] == f"head@{head.organisation}"
    assert client.get("/account/").headers["Location"] == "/office/"


def test_whoever_works_for_the_provider_enters_as_a_resident_with_their_own_key(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    head = told.staff.head
    assert came(client, signed(client, head.person, clock))[0] == 303
    assert POST_KEY not in client.session
    assert client.get("/my/").status_code == 200
    entered = account(client.session[ACCOUNT_KEY])
    assert entered is not None
    assert (entered.person_id, entered.posts) == (head.person, ())
    client.post("/sign-out/")
    assert came(client, signed(client, head.person, clock))[0] == 303
    assert client.session[ACCOUNT_KEY] == entered.account_id, "the same account again"


def test_an_organisations_key_without_a_post_lets_nobody_in(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    status, said = came(client, signed(client, told.home.tenant, clock, employee_of(told.staff.head.organisation)))
    assert status == 422
    assert "No post of yours is recorded" in said


def test_somebody_unknown_becomes_a_resident_named_as_in_the_certificate(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    stranger = add_person(NewPerson("Бейтаныс", "Үлгі", "Үлгіұлы", "900101300001"))
    made = signed(client, stranger, clock)
    from shanyraq.record.tables import Person

    Person.objects.filter(id=stranger).delete()
    assert came(client, made)[0] == 303
    known = person_by_iin("900101300001")
    assert known is not None
    assert known.full_name == "Бейтаныс Үлгі Үлгіұлы"
    assert str(known.born_on) == "1990-01-01"
    assert client.get("/my/").status_code == 200


def test_a_closed_account_is_not_opened_by_a_key(told: Telling, client: Client, clock: StandingClock) -> None:
    Account.objects.filter(person_id=told.home.tenant).update(is_active=False)
    status, said = came(client, signed(client, told.home.tenant, clock))
    assert status == 422
    assert "This account is closed" in said


def test_what_is_no_signature_is_told_and_the_ways_are_still_there(told: Telling, client: Client) -> None:
    challenge(client)
    for made in ("", "%%%", armoured(b"0\x03\x02\x01\x01"), armoured(b"not a signature")):
        status, said = came(client, made)
        assert status == 422
        assert "Sign in with eGov Mobile" in said


def test_a_telephone_lets_the_browser_in_that_showed_the_code(
    told: Telling, client: Client, clock: StandingClock
) -> None:
    tenant = told.home.tenant
    page = client.post(WHERE, {"way": "phone"}).headers["Location"]
    shown = client.get(page).content.decode()
    check = re.search(r'phone-check">(\d{4})<', shown)
    assert check
    device = Phone(lambda content: signature(content, tenant, clock.moment))
    device.scan(api1_on(client, page))
    document = device.documents["documentsToSign"][0]
    assert document["nameEn"] == "Signing in to Shanyraq"
    text = base64.b64decode(document["document"]["file"]["data"]).decode()
    assert f"№ {check.group(1)}" in text
    assert device.put()[0] == 200
    assert client.get(page).headers["Location"] == f"{WHERE}entered/"
    assert Client().get(f"{WHERE}entered/").status_code == 422, "nobody else is let in"
    assert client.get(f"{WHERE}entered/").headers["Location"] == "/account/"
    assert person(tenant) is not None
    assert client.get("/my/").status_code == 200


def test_attempts_are_counted(told: Telling, client: Client) -> None:
    answers = [client.post(f"{WHERE}challenge/").status_code for _ in range(21)]
    assert (answers[0], answers[-1]) == (200, 429)
    answers = [client.post(WHERE, {"way": "ncalayer"}).status_code for _ in range(21)]
    assert (answers[0], answers[-1]) == (422, 429)


def test_a_birthday_is_read_out_of_a_number_where_there_is_one() -> None:
    assert str(born_on("010203512345")) == "2001-02-03"
    assert str(born_on("850327300001")) == "1985-03-27"
    assert born_on("") is None
    assert born_on("853227300001") is None
    assert born_on("850327900001") is None
