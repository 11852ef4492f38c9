"""Notices on their way: by day, so many a person, tried again, given up, come back, each once."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.chancery.delivering import ASK_AFTER, PATIENCE, is_quiet, message, send_waiting
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.contacts import ContactSeen, contacts
from shanyraq.record.readers.deliveries import (
    DeliverySeen,
    Owed,
    deliveries_of,
    deliveries_of_case,
    unreached,
    with_unreached,
)
from shanyraq.record.readers.people import identity
from shanyraq.record.writers.contacts import Sought, confirm, keep_code, switch_off
from shanyraq.record.writers.notices import tell_all
from shanyraq.words.happened import HAPPENED
from shanyraq.words.phrase import LANGS, Lang
from tests.chancery.conftest import Begin
from tests.outside.post import Gateway, MailBox, box, gateway

__all__ = ["box", "gateway"]

DAY = datetime(2025, 6, 20, 12, 0, tzinfo=ZoneInfo(ZONE))
MAIL, PHONE = "aigul@mail.example", "+77012345678"


@pytest.fixture
def told(begin: Begin, settings: Settings, box: MailBox, gateway: Gateway) -> Telling:
    """A registered application of a family in an installation with a mail server and a gateway."""
    story = begin(1)
    story.go(4, 10)
    steps.apply(story)
    settings.DEMO = False
    return story


def choose(person: PersonId, channel: str, address: str, lang: Lang = "ru", at: datetime = DAY) -> None:
    assert confirm(keep_code(Sought(person, channel, address, lang), "123456", at), at)


def happen(story: Telling, seq: int = 1, at: datetime = DAY, kind: str = "ExecutorAssigned") -> None:
    tell_all([story.home.tenant], story.number, seq, kind, at, {})


def send(at: datetime) -> int:
    with doors.told_at(at):
        return send_waiting()


def only(story: Telling) -> DeliverySeen:
    (one,) = deliveries_of(story.home.tenant)
    return one


def test_nobody_is_written_to_who_did_not_choose_it(told: Telling, box: MailBox, gateway: Gateway) -> None:
    happen(told)
    assert send(DAY) == 0
    assert deliveries_of(told.home.tenant) == ()


def test_a_notice_goes_by_every_chosen_way_once_in_the_chosen_language(
    told: Telling, box: MailBox, gateway: Gateway
) -> None:
    choose(told.home.tenant, "email", MAIL, "ru")
    choose(told.home.tenant, "sms", PHONE, "kk")
    for _ in range(2):
        happen(told)
        send(DAY)
    (letter,) = box.letters
    assert letter["To"] == MAIL
    assert letter["Subject"] == f"Дело {told.number}: новое уведомление"
    assert "Назначен ответственный исполнитель." in letter.get_content()
    (sms,) = gateway.given.values()
    assert sms["to"] == PHONE
    assert sms["text"].startswith(f"{told.number} ісі: жаңа хабарлама.")
    assert sorted((one.channel, one.state) for one in deliveries_of_case(told.number)) == [
        ("email", "sent"), ("sms", "sent"),
    ]  # fmt: skip


def test_what_happened_before_the_choice_is_not_sent(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    happen(told, at=DAY - timedelta(hours=1))
    send(DAY)
    assert box.letters == []


def test_at_night_a_notice_waits_for_the_morning_of_the_provider(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    night = DAY.replace(hour=23, minute=30)
    happen(told, at=night)
    assert send(night) == 0
    morning = datetime(2025, 6, 21, 9, 0, tzinfo=ZoneInfo(ZONE))
    send(morning - timedelta(minutes=1))
    assert box.letters == []
    assert only(told).tries == ()
    send(morning)
    assert len(box.letters) == 1


def test_the_night_may_lie_within_a_day_or_be_none() -> None:
    assert is_quiet(time(23), time(21), time(9))
    assert is_quiet(time(8, 59), time(21), time(9))
    assert not is_quiet(time(9), time(21), time(9))
    assert is_quiet(time(2), time(1), time(6))
    assert not is_quiet(time(7), time(1), time(6))
    assert not is_quiet(time(3), time(0), time(0))


def test_over_the_cap_of_a_day_a_notice_waits_for_the_next(told: Telling, box: MailBox, settings: Settings) -> None:
    settings.SHANYRAQ_NOTICE_CAP = 2
    choose(told.home.tenant, "email", MAIL)
    for seq in (1, 2, 3):
        happen(told, seq)
    assert send(DAY) == 2
    send(DAY.replace(hour=20))
    assert len(box.letters) == 2
    send(datetime(2025, 6, 21, 9, 0, tzinfo=ZoneInfo(ZONE)))
    assert len(box.letters) == 3


def test_a_server_that_is_busy_is_tried_again_with_growing_delay_until_it_is_given_up(
    told: Telling, box: MailBox, settings: Settings
) -> None:
    settings.SHANYRAQ_NOTICE_DELAYS = (timedelta(minutes=1), timedelta(minutes=5))
    choose(told.home.tenant, "email", MAIL)
    happen(told)
    box.answers[MAIL] = "450 later"
    send(DAY)
    send(DAY + timedelta(seconds=59))
    assert [one.state for one in only(told).tries] == ["queued"]
    send(DAY + timedelta(minutes=1))
    send(DAY + timedelta(minutes=6))
    send(DAY + timedelta(hours=1))
    assert [(one.state, one.why) for one in only(told).tries] == [
        ("queued", "recipient 450"), ("queued", "recipient 450"), ("given_up", "recipient 450"),
    ]  # fmt: skip
    assert only(told).tries[1].at == DAY + timedelta(minutes=1)
    assert with_unreached([told.number]) == {told.number}


def test_a_server_that_is_away_is_left_alone_until_the_next_run_and_the_other_way_goes_on(
    told: Telling, box: MailBox, gateway: Gateway
) -> None:
    choose(told.home.tenant, "email", MAIL)
    choose(told.home.tenant, "sms", PHONE)
    for seq in range(1, PATIENCE + 3):
        happen(told, seq)
    box.greeting = "421 closed"
    assert send(DAY) == PATIENCE + 2
    tried = [len(one.tries) for one in deliveries_of(told.home.tenant) if one.channel == "email"]
    assert sorted(tried) == [0] * 2 + [1] * PATIENCE
    box.greeting = "220 ready"
    send(DAY + timedelta(minutes=1))
    assert len(box.letters) == PATIENCE + 2


def test_a_server_that_came_back_gets_what_waited(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    happen(told)
    box.answers[MAIL] = "450 later"
    send(DAY)
    box.answers.clear()
    send(DAY + timedelta(minutes=1))
    assert [one.state for one in only(told).tries] == ["queued", "sent"]
    assert with_unreached([told.number]) == frozenset()


def test_a_notice_that_comes_back_stops_the_address_until_it_is_confirmed_anew(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    box.answers[MAIL] = "550 nobody"
    happen(told)
    send(DAY)
    assert only(told).state == "bounced"
    assert contacts(told.home.tenant)["email"].bounced_at == DAY
    happen(told, 2)
    send(DAY)
    assert [one.state for one in unreached(told.number)] == ["bounced", "given_up"]
    box.answers.clear()
    choose(told.home.tenant, "email", MAIL)
    happen(told, 3)
    send(DAY)
    assert len(box.letters) == 1


def test_a_gateway_is_asked_what_became_of_an_sms(told: Telling, gateway: Gateway) -> None:
    choose(told.home.tenant, "sms", PHONE)
    happen(told)
    send(DAY)
    send(DAY + ASK_AFTER[0])
    assert only(told).state == "sent"
    gateway.status = "delivered"
    send(DAY + ASK_AFTER[0] + ASK_AFTER[1])
    assert [one.state for one in only(told).tries] == ["sent", "delivered"]
    asked = len(gateway.asked)
    send(DAY + timedelta(hours=3))
    assert len(gateway.asked) == asked


def test_an_sms_that_could_not_be_delivered_is_the_clerks_to_know(told: Telling, gateway: Gateway) -> None:
    choose(told.home.tenant, "sms", PHONE)
    happen(told)
    send(DAY)
    gateway.status = "undeliverable"
    send(DAY + ASK_AFTER[0])
    assert [(one.channel, one.state) for one in unreached(told.number)] == [("sms", "bounced")]
    assert contacts(told.home.tenant)["sms"].bounced_at is not None


def test_a_gateway_that_knows_nothing_is_not_asked_for_ever(told: Telling, gateway: Gateway) -> None:
    choose(told.home.tenant, "sms", PHONE)
    happen(told)
    send(DAY)
    for days in range(10):
        send(DAY + timedelta(days=days, hours=1))
    assert len([path for path, _ in gateway.asked if path != "/messages"]) == len(ASK_AFTER)
    assert only(told).state == "sent"


def test_what_was_switched_off_meanwhile_is_not_sent_and_is_nobodys_trouble(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    happen(told)
    switch_off(told.home.tenant, "email", DAY)
    send(DAY)
    assert box.letters == []
    assert only(told).state == "given_up"
    assert unreached(told.number) == ()
    assert contacts(told.home.tenant) == {}


def test_a_channel_that_was_disconnected_is_waited_for(told: Telling, settings: Settings) -> None:
    choose(told.home.tenant, "sms", PHONE)
    happen(told)
    settings.SHANYRAQ_SMS = {"address": "", "token": "", "sender": ""}
    send(DAY)
    assert [(one.state, one.why) for one in only(told).tries] == [("queued", "channel is not connected")]


def test_addresses_cannot_be_read_in_the_database(told: Telling, box: MailBox) -> None:
    choose(told.home.tenant, "email", MAIL)
    choose(told.home.tenant, "sms", PHONE)
    happen(told)
    send(DAY)
    stored = ""
    with connection.cursor() as cursor:
        for table in ("contact", "contact_code", "delivery", "delivery_attempt"):
            cursor.execute(f"SELECT string_agg(row_to_json(t)::text, ' ') FROM {table} t")
            stored += cursor.fetchone()[0]
    for secret in (MAIL, PHONE, "123456"):
        assert secret not in stored


@pytest.mark.parametrize("lang", LANGS)
def test_no_sms_of_any_notice_in_any_language_holds_personal_data(told: Telling, lang: Lang) -> None:
    """Whatever happened: the number of the case and the link to it, and the same words for everybody."""
    who = identity(told.home.tenant)
    assert who is not None
    contact = ContactSeen("sms", PHONE, lang, DAY, None)
    said = {message(_owed(told, kind), contact).text for kind in (*HAPPENED, "SignatureNotAccepted")}
    (text,) = said
    left = text.replace(f"http://127.0.0.1:8000/my/cases/{told.number}/", "").replace(told.number, "")
    private = (
        who.person.family_name, who.person.given_name, who.iin, PHONE, told.home.flat, told.home.tenant, who.address,
    )  # fmt: skip
    assert [one for one in private if one and one in text] == []
    assert not any(letter.isdigit() for letter in left)


def _owed(story: Telling, kind: str) -> Owed:
    params: dict[str, Any] = {}
    return Owed(1, story.home.tenant, story.number, kind, params, "sms", "queued", "", "", 0, 0, ZONE)
