"""Notices leave the house: a mail server and a gateway answer, refuse, are away, and say what became of a message."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.notices import sms
from shanyraq.outside.notices.pretend import PretendCourier, kept
from shanyraq.outside.notices.shape import Accepted, Channel, Fate, Message, NotNow, Refused
from shanyraq.outside.notices.sms import HttpCourier
from shanyraq.outside.notices.smtp import MailServer, SmtpCourier
from tests.outside.post import Gateway, MailBox, mail_server, sms_gateway

LETTER = Message("notice-7", "aigul@mail.example", "Іс QAR-2025-000001", "Өтініш тіркелді.\n.\nТолығы кабинетте.")
SMS = Message("notice-8", "+77012345678", "", "Іс QAR-2025-000001: жаңа хабарлама.")


@pytest.fixture
def box() -> Iterator[MailBox]:
    with mail_server() as started:
        yield started


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    with sms_gateway() as started:
        yield started


def mail(port: int, security: str = "none", user: str = "") -> SmtpCourier:
    server = MailServer(
        host="127.0.0.1", port=port, security=security, user=user, password="secret", sender="no-reply@akimat.example"
    )
    return SmtpCourier(server, patience=2)


def http(gateway: Gateway) -> HttpCourier:
    return HttpCourier(sms.Gateway(address=gateway.address, token="secret", sender="SHANYRAQ"), patience=2)


def test_a_letter_arrives_as_it_was_written(box: MailBox) -> None:
    assert mail(box.port).send(LETTER) == Accepted()
    letter = box.letters[0]
    assert (letter["To"], letter["From"], letter["Subject"]) == (
        LETTER.to, "no-reply@akimat.example", LETTER.subject,
    )  # fmt: skip
    assert letter["Message-ID"] == "<notice-7@akimat.example>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content().replace("\r\n", "\n").strip() == LETTER.text


@pytest.mark.parametrize(
    ("answer", "said"),
    [("550 no such box", Refused("recipient 550")), ("450 come later", NotNow("recipient 450"))],
)
def test_a_server_that_does_not_know_the_box_is_told_from_one_that_is_busy(
    box: MailBox, answer: str, said: Refused | NotNow
) -> None:
    box.answers[LETTER.to] = answer
    assert mail(box.port).send(LETTER) == said
    assert box.letters == []


def test_a_letter_whose_content_is_refused_comes_back(box: MailBox) -> None:
    box.at_data = "552 too much"
    assert mail(box.port).send(LETTER) == Refused("content 552")


def test_trouble_of_our_own_server_is_not_the_addresss(box: MailBox) -> None:
    assert isinstance(mail(box.port, "starttls").send(LETTER), NotNow)
    assert isinstance(mail(box.port, user="shanyraq").send(LETTER), NotNow)
    box.greeting = "554 go away"
    assert mail(box.port).send(LETTER) == NotNow("SMTPConnectError 554")


def test_a_server_that_is_away_is_tried_again_later() -> None:
    with mail_server() as gone:
        port = gone.port
    assert isinstance(mail(port).send(LETTER), NotNow)
    assert isinstance(mail(port, "tls").send(LETTER), NotNow)
    assert mail(port).fate("") is Fate.UNKNOWN


def test_a_gateway_is_given_the_number_and_the_text_and_taken_at_its_receipt(gateway: Gateway) -> None:
    assert http(gateway).send(SMS) == http(gateway).send(SMS) == Accepted("r-notice-8")
    assert gateway.given == {"notice-8": {"id": "notice-8", "to": SMS.to, "text": SMS.text, "from": "SHANYRAQ"}}
    assert gateway.asked[0] == ("/messages", "Bearer secret")


@pytest.mark.parametrize(
    ("code", "final"), [(404, True), (410, True), (422, True), (401, False), (429, False), (503, False)]
)
def test_a_gateway_that_refuses_the_number_is_told_from_one_that_is_busy(
    gateway: Gateway, code: int, final: bool
) -> None:
    gateway.code = code
    assert http(gateway).send(SMS) == (Refused(f"gateway {code}") if final else NotNow(f"gateway {code}"))


@pytest.mark.parametrize(
    "body", [b"{}", b"[]", b"<html>", b'{"receipt": ""}', b'{"receipt": 7}', b'{"receipt": "\\u0000"}', b"[" * 20_000]
)
def test_an_answer_without_a_receipt_is_none(gateway: Gateway, body: bytes) -> None:
    gateway.body = body
    assert isinstance(http(gateway).send(SMS), NotNow)


def test_the_token_is_not_taken_to_another_address(gateway: Gateway) -> None:
    gateway.code = 302
    assert http(gateway).send(SMS) == NotNow("gateway 302")
    assert [path for path, _ in gateway.asked] == ["/messages"]


def test_a_gateway_says_what_became_of_a_message(gateway: Gateway) -> None:
    assert http(gateway).fate("r/8") is Fate.UNKNOWN
    assert gateway.asked == [("/messages/r%2F8", "Bearer secret")]
    for fate in (Fate.DELIVERED, Fate.UNDELIVERABLE):
        gateway.status = fate
        assert http(gateway).fate("r-8") is fate
    address = gateway.address
    gateway.address = "http://127.0.0.1:1"
    assert http(gateway).fate("r-8") is Fate.UNKNOWN
    assert isinstance(http(gateway).send(SMS), NotNow)
    gateway.address = address


def test_what_the_pretended_door_sent_lies_in_its_folder_once(tmp_path: Path) -> None:
    at = datetime(2025, 6, 20, tzinfo=UTC)
    door = PretendCourier(tmp_path / "box", Channel.SMS, FixedClock(at))
    answer = door.send(SMS)
    assert door.send(SMS) == answer
    assert isinstance(answer, Accepted)
    assert door.fate(answer.receipt) is Fate.DELIVERED
    assert [(one.to, one.text, one.at) for one in kept(tmp_path / "box")] == [(SMS.to, SMS.text, at)]
    nobody = door.send(replace(SMS, id="notice-9", to="+77010000000"))
    assert isinstance(nobody, Accepted)
    assert door.fate(nobody.receipt) is Fate.UNDELIVERABLE
    mail_door = PretendCourier(tmp_path / "box", Channel.EMAIL, FixedClock(at))
    assert isinstance(mail_door.send(replace(LETTER, to="x@bounce.example")), Refused)
