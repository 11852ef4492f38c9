"""The administrator enters an act that moves days: first what it would do, then the count, and never twice."""

import re
from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shanyraq.chancery import counting_anew
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.effects.count_anew import count_cases
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.record.readers.calendar import laid_acts
from shanyraq.web.administrator import preview
from shanyraq.web.administrator.forms import LONGEST
from shanyraq.words.phrase import LANGS
from tests.calendar_acts import MOVES_16_JULY, own_calendars
from tests.web.staff import SignIn, Tell, text_of

AT = "/administrator/calendar/"


@pytest.fixture(autouse=True)
def _own() -> Iterator[None]:
    with own_calendars():
        yield


def taken(told: Telling) -> None:
    told.go(4, 10)
    steps.apply(told)


@pytest.fixture
def at_desk(town: World, sign_in: SignIn) -> Client:
    """The administrator."""
    return sign_in(town.administrator)


def test_the_page_says_what_is_known_of_the_days_in_every_language(town: World, sign_in: SignIn) -> None:
    for lang in LANGS:
        page = text_of(sign_in(town.administrator, lang).get("/administrator/", follow=True))
        assert "KZ-2021-2027.1" in page
        assert "2021–2027" in page
        assert "2026" in page, "the days of the next year that are only expected"


def test_a_preview_names_the_cases_with_the_old_and_the_new_day_and_changes_nothing(
    tell: Tell, at_desk: Client
) -> None:
    told = tell(taken)
    page = text_of(at_desk.post(AT, {"text": MOVES_16_JULY}, follow=True))
    for said in (told.number, "16 July 2025, Wednesday", "17 July 2025, Thursday", "1 of 1"):
        assert said in page, said
    assert "Go on looking" not in page
    assert "Nothing has been changed yet" in page
    assert laid_acts() == ()


def counts(page: str) -> list[str]:
    """What the summary says of the cases: looked at, touched, with another last day."""
    return [told.strip() for told in re.findall(r"<dd[^>]*>(.*?)</dd>", page, re.DOTALL)][2:5]


def test_a_look_goes_on_over_any_number_of_cases_and_counts_them_all(
    tell: Tell, at_desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [tell(taken, serial) for serial in (1, 3, 4, 7)]
    for name, least in (("STRETCH", 0.0), ("SHOWN", 2)):
        monkeypatch.setattr(preview, name, least)
    monkeypatch.setattr(counting_anew, "IN_A_PIECE", 1)
    at_desk.post(AT, {"text": MOVES_16_JULY})
    for looked in (1, 2, 3, 4):
        page = text_of(at_desk.get(f"{AT}preview/"))
        assert [re.sub("<.*?>", "", one) for one in counts(page)] == [f"{looked} of 4", str(looked), str(looked)]
        assert "Go on looking" in page
    for _ in range(2):
        page = text_of(at_desk.get(f"{AT}preview/"))
        assert [re.sub("<.*?>", "", one) for one in counts(page)] == ["4 of 4", "4", "4"]
        assert "Go on looking" not in page
        assert "Others: 2." in page
        assert [one.number in page for one in told] == [True, True, False, False]
    assert laid_acts() == ()


def test_a_look_begins_anew_when_another_act_was_entered_meanwhile(
    tell: Tell, at_desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(taken)
    tell(taken, 3)
    monkeypatch.setattr(preview, "STRETCH", 0.0)
    monkeypatch.setattr(counting_anew, "IN_A_PIECE", 1)
    other = MOVES_16_JULY.replace("555", "557")
    at_desk.post(AT, {"text": other})
    for _ in range(2):
        assert "1 of 2" in text_of(at_desk.get(f"{AT}preview/"))
        at_desk.post(f"{AT}lay/", {"text": MOVES_16_JULY})
    at_desk.post(f"{AT}lay/", {"text": other})
    assert at_desk.get(f"{AT}preview/")["Location"] == AT


def test_a_look_that_nobody_began_leads_to_the_calendar(at_desk: Client) -> None:
    assert at_desk.get(f"{AT}preview/")["Location"] == AT


def test_an_act_is_entered_once_however_often_its_button_is_pressed_and_the_count_shows(
    tell: Tell, at_desk: Client, clock: FixedClock
) -> None:
    tell(taken)
    for _ in range(2):
        answer = at_desk.post(f"{AT}lay/", {"text": MOVES_16_JULY})
        assert (answer.status_code, answer["Location"]) == (303, f"{AT}?done")
    assert len(laid_acts()) == 1
    assert "being counted" in text_of(at_desk.get(f"{AT}?done"))
    assert count_cases() == 1
    page = text_of(at_desk.get(AT))
    assert "finished" in page
    assert "KZ-2021-2027.1+P2500000555" in page
    assert laid_acts()[0].laid_by != "shell"


def test_a_file_is_as_good_as_its_text(tell: Tell, at_desk: Client) -> None:
    tell(taken)
    sent = SimpleUploadedFile("act.toml", MOVES_16_JULY.encode())
    assert "Nothing has been changed yet" in text_of(at_desk.post(AT, {"file": sent}, follow=True))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": ""}, "Attach the file or paste its text."),
        ({"text": "key ="}, "The file is not TOML"),
        ({"text": MOVES_16_JULY.replace("2025-07-12", "2019-07-13")}, "A day outside the years of the calendar"),
        ({"text": MOVES_16_JULY.replace("moved", "holiday")}, "needs a known holiday"),
        ({"file": SimpleUploadedFile("act.toml", b"\xff\xfe\x00")}, "The file is not text in UTF-8."),
        ({"file": SimpleUploadedFile("act.toml", b"#" * (LONGEST + 1))}, "at most 100 KB"),
    ],
)
def test_what_is_wrong_with_an_act_is_said_beside_its_field(
    at_desk: Client, fields: dict[str, object], said: str
) -> None:
    answer = at_desk.post(AT, fields)
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert laid_acts() == ()


def test_another_act_under_a_known_key_is_refused(tell: Tell, at_desk: Client) -> None:
    at_desk.post(f"{AT}lay/", {"text": MOVES_16_JULY})
    changed = MOVES_16_JULY.replace("2025-07-16", "2025-07-17")
    for where in (AT, f"{AT}lay/"):
        answer = at_desk.post(where, {"text": changed})
        assert answer.status_code == 422
        assert "An act with this key is laid already" in text_of(answer)
    answer = at_desk.post(f"{AT}lay/", {"text": "nothing"})
    assert answer.status_code == 422
    assert len(laid_acts()) == 1


def test_an_act_for_days_that_are_over_is_warned_about(at_desk: Client) -> None:
    late = MOVES_16_JULY.replace("2025-07-12", "2025-06-14").replace("2025-07-16", "2025-06-11")
    assert "touches days that are over" in text_of(at_desk.post(AT, {"text": late}, follow=True))


def test_nobody_but_the_administrator_enters_acts(town: World, sign_in: SignIn, client: Client) -> None:
    for one in (town.town.head, town.town.executors[0], town.operator):
        browser = sign_in(one)
        assert browser.get(AT).status_code == 403
        assert browser.post(f"{AT}lay/", {"text": MOVES_16_JULY}).status_code == 403
    client.logout()
    assert client.post(f"{AT}lay/", {"text": MOVES_16_JULY}).status_code == 302
    assert laid_acts() == ()


def test_the_administrator_opens_no_case(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(taken)
    assert sign_in(town.administrator).get(f"/office/cases/{told.number}/").status_code == 403
