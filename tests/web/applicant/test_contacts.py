"""How somebody is told: chosen on a page of their account, confirmed by a code, switched off again."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from shanyraq.chancery import contacts as desk
from shanyraq.chancery import doors
from shanyraq.chancery.delivering import send_waiting
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.record.readers.contacts import contacts
from shanyraq.record.tables import ContactCode
from shanyraq.record.writers.contacts import Sought, confirm, keep_code
from shanyraq.words.phrase import LANGS
from tests.web.applicant import stories
from tests.web.citizens import NOW, Begin, SignIn, StandingClock

PAGE = "/my/contacts/"
GOOD = {"email": "aigul@mail.example", "sms": "8 701 234 56 78"}


@pytest.fixture(autouse=True)
def _own_outbox(settings: Settings, town: object, tmp_path: Path) -> None:
    """The keys of the people are shared, what was sent is not."""
    outbox = Path(settings.SHANYRAQ_HOME) / "demo-outbox"
    for old in outbox.glob("*.json"):
        old.unlink()


@pytest.fixture
def told(begin: Begin) -> Telling:
    return begin(2)


@pytest.fixture
def browser(told: Telling, sign_in: SignIn) -> Client:
    return sign_in(told.home.tenant)


def code() -> str:
    """The code in the latest message."""
    found = re.search(r"\b\d{6}\b", doors.pretended_messages()[0].text)
    assert found
    return found[0]


def ask(browser: Client, channel: str = "email", address: str = "", language: str = "ru") -> str:
    """Ask for a code; the page that came, as text."""
    sent = browser.post(f"{PAGE}{channel}/", {"address": address or GOOD[channel], "language": language})
    if sent.status_code == 303:
        return str(sent.headers["Location"])
    assert sent.status_code == 422
    return str(sent.content.decode())


def type_in(browser: Client, typed: str, channel: str = "email") -> str:
    sent = browser.post(f"{PAGE}{channel}/code/", {"typed": typed})
    if sent.status_code == 303:
        return str(sent.headers["Location"])
    assert sent.status_code == 422
    return str(sent.content.decode())


@pytest.mark.parametrize(("channel", "kept"), [("email", "aigul@mail.example"), ("sms", "+77012345678")])
def test_an_address_counts_once_its_code_was_typed_in(told: Telling, browser: Client, channel: str, kept: str) -> None:
    assert ask(browser, channel) == f"{PAGE}{channel}/code/"
    assert contacts(told.home.tenant) == {}
    assert "Type the code in" in browser.get(f"{PAGE}{channel}/code/").content.decode()
    assert type_in(browser, f"{code()[:3]} {code()[3:]}", channel) == f"{PAGE}?told=on"
    assert contacts(told.home.tenant)[channel].address == kept
    assert "Confirmed. From now on" in browser.get(f"{PAGE}?told=on").content.decode()
    assert browser.post(f"{PAGE}{channel}/off/").headers["Location"] == f"{PAGE}?told=off"
    assert contacts(told.home.tenant) == {}
    assert "was removed" in browser.get(f"{PAGE}?told=off").content.decode()


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_said_in_every_language(told: Telling, sign_in: SignIn, lang: str) -> None:
    browser = sign_in(told.home.tenant, lang)
    for page in ("", "email/", "sms/"):
        assert browser.get(PAGE + page).status_code == 200
    ask(browser)
    assert browser.get(f"{PAGE}email/code/").status_code == 200


@pytest.mark.parametrize(
    ("channel", "address", "said"),
    [
        ("email", " ", "Write an e-mail address"),
        ("email", "aigul", "The address has a mistake"),
        ("email", "айгүл@mail.example", "The address has a mistake"),
        ("email", "aigul@пошта.example", "The address has a mistake"),
        ("email", "aigul@bounce.example", "does not take mail"),
        ("sms", " ", "Write a telephone number"),
        ("sms", "12345", "too few or too many digits"),
        ("sms", "+1 701 234 56 78", "A Kazakhstan number is needed"),
        ("sms", "+7 727 234 56 7x", "too few or too many digits"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_to_be_so(
    browser: Client, channel: str, address: str, said: str
) -> None:
    assert said in ask(browser, channel, address)


def test_a_language_has_to_be_chosen(browser: Client) -> None:
    assert browser.post(f"{PAGE}email/", {"address": GOOD["email"]}).status_code == 422
    assert 'class="errors"' in ask(browser, language="fr")


def test_a_second_code_is_not_sent_within_a_minute_nor_a_sixth_within_a_day(
    browser: Client, clock: StandingClock
) -> None:
    ask(browser)
    assert "A code has just been sent" in ask(browser)
    for _ in range(desk.MOST_CODES - 1):
        clock.moment += desk.PAUSE
        assert ask(browser) == f"{PAGE}email/code/"
    clock.moment += desk.PAUSE
    assert f"At most {desk.MOST_CODES} codes" in ask(browser)
    clock.moment += timedelta(days=1)
    assert ask(browser) == f"{PAGE}email/code/"


def test_a_stranger_is_not_flooded_by_several_people(begin: Begin, sign_in: SignIn) -> None:
    for serial in range(2, 2 + desk.MOST_CODES):
        assert ask(sign_in(begin(serial).home.tenant)).endswith("/code/")
    browser = sign_in(begin(20).home.tenant)
    assert f"At most {desk.MOST_CODES} codes" in ask(browser)
    assert ask(browser, address="somebody@else.example") == f"{PAGE}email/code/"


def test_a_wrong_code_is_counted_and_after_five_the_right_one_is_not_taken(told: Telling, browser: Client) -> None:
    ask(browser)
    right = code()
    wrong = "000000" if right != "000000" else "111111"
    assert "Write the code that came" in type_in(browser, "")
    for left in range(desk.MOST_TRIES - 1, 0, -1):
        assert f"Tries left: {left}" in type_in(browser, wrong)
    assert "mistyped too often" in type_in(browser, wrong)
    assert "mistyped too often" in type_in(browser, right)
    assert contacts(told.home.tenant) == {}


def test_a_code_expires_is_used_once_and_an_older_one_opens_nothing(browser: Client, clock: StandingClock) -> None:
    ask(browser)
    first = code()
    clock.moment += desk.PAUSE
    ask(browser)
    second = code()
    if first != second:
        assert "This is not the code" in type_in(browser, first)
    assert type_in(browser, second) == f"{PAGE}?told=on"
    assert "expired or was used" in type_in(browser, second)
    clock.moment += desk.PAUSE
    ask(browser)
    clock.moment += desk.LASTS + timedelta(seconds=1)
    assert "expired or was used" in type_in(browser, code())
    assert browser.get(f"{PAGE}email/code/").headers["Location"] == f"{PAGE}email/"


def test_while_another_address_is_not_confirmed_the_first_one_stays(
    told: Telling, browser: Client, clock: StandingClock
) -> None:
    ask(browser)
    type_in(browser, code())
    clock.moment += desk.PAUSE
    ask(browser, address="another@mail.example")
    assert contacts(told.home.tenant)["email"].address == GOOD["email"]


def test_where_a_channel_is_not_connected_the_page_says_so_and_what_was_chosen_can_be_switched_off(
    told: Telling, browser: Client, settings: Settings
) -> None:
    ask(browser)
    type_in(browser, code())
    settings.DEMO = False
    assert "not connected in this system" in browser.get(PAGE).content.decode()
    assert browser.get(f"{PAGE}email/").status_code == 404
    assert browser.get(f"{PAGE}email/code/").status_code == 404
    assert browser.post(f"{PAGE}email/off/").status_code == 303
    assert contacts(told.home.tenant) == {}
    assert browser.get(f"{PAGE}pigeon/").status_code == 404
    assert browser.post(f"{PAGE}pigeon/off/").status_code == 404


def test_a_mail_server_that_does_not_answer_is_said_to_be_so(browser: Client, settings: Settings) -> None:
    settings.DEMO = False
    settings.SHANYRAQ_SMTP = {
        "host": "127.0.0.1", "port": 1, "security": "none", "user": "", "password": "",
        "sender": "no-reply@akimat.example",
    }  # fmt: skip
    assert "could not be sent now" in ask(browser)
    assert ContactCode.objects.filter(used_at__isnull=True).count() == 0


def test_what_was_sent_stands_on_the_page_and_a_notice_that_came_back_is_told(
    told: Telling, browser: Client, clock: StandingClock
) -> None:
    long_ago = NOW - timedelta(days=60)
    assert confirm(keep_code(Sought(told.home.tenant, "sms", "+77012340000", "ru"), "123456", long_ago), long_ago)
    stories.applied(told)
    clock.moment = told.at.replace(hour=12)
    send_waiting()
    clock.moment += timedelta(minutes=1)
    send_waiting()
    page = browser.get(PAGE).content.decode()
    assert "came back" in page
    assert "The last notice did not arrive" in page
    assert "A notice did not reach you" in browser.get("/my/").content.decode()
    said = browser.get("/sent/").content.decode()
    assert told.number in said
    assert "234 00 00" not in said
    assert "77012340000" not in said


def test_the_page_of_what_was_sent_is_in_a_demonstration_alone(browser: Client, settings: Settings) -> None:
    assert browser.get("/sent/").status_code == 200
    settings.DEMO = False
    assert browser.get("/sent/").status_code == 404
