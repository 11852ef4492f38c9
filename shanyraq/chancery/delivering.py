"""Notices on their way: sent by day, so many a person, tried again with growing delay, asked about until they arrive.

What the law calls delivery is another thing: a paper is received when it is opened or handed over. A message that
arrived says only that the person was called to look.
"""

from collections import Counter
from datetime import datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from django.conf import settings

from shanyraq.chancery import doors
from shanyraq.outside.notices.shape import Accepted, Channel, Courier, Fate, Message, Refused
from shanyraq.record.readers.contacts import ContactSeen, contacts
from shanyraq.record.readers.deliveries import Owed, owed, sent_since, to_do
from shanyraq.record.writers import deliveries as journal
from shanyraq.words.messages import MESSAGES
from shanyraq.words.notices import say_notice
from shanyraq.words.phrase import LANGS, Lang

AT_ONCE: Final = 100
"""Notices taken in one run."""
IN_HAND: Final = timedelta(minutes=10)
"""After so long a notice whose worker died is taken by another."""
PATIENCE: Final = 3
"""Failures in a row after which a channel is left alone until the next run: each attempt may cost its time-out."""
ASK_AFTER: Final = tuple(timedelta(minutes=one) for one in (1, 10, 60, 360, 1440))
"""When a gateway is asked what became of a message; after the last question it stays "sent". A choice of ours."""
RETURNED: Final = "address bounced before"


Came = Literal["settled", "failed", "held"]
"""What came of a notice in one run: sent or given up, not taken over, or not touched."""


def send_waiting() -> int:
    """Everything whose time has come; returns how many were sent or settled."""
    at, done, failures = doors.clock().now(), 0, Counter[str]()
    for one in to_do(at, AT_ONCE):
        notice = owed(one)
        if failures[notice.channel] >= PATIENCE or not journal.take(one, at, IN_HAND):
            continue
        came = _ask(notice, at) if notice.state == "sent" else _send(notice, at)
        done += came == "settled"
        if came != "held":
            failures[notice.channel] = failures[notice.channel] + 1 if came == "failed" else 0
    return done


def _send(one: Owed, at: datetime) -> Came:
    contact = contacts(one.person).get(one.channel)
    courier = doors.courier(Channel(one.channel))
    if contact is None:
        journal.switched_off(one.id, at)
        return "settled"
    if contact.bounced_at is not None:
        journal.failed(one.id, at, RETURNED, None)
        return "settled"
    until = held_until(one, at)
    if until is not None:
        journal.put_off(one.id, until)
        return "held"
    return _tried(one, contact, courier, at)


def _tried(one: Owed, contact: ContactSeen, courier: Courier | None, at: datetime) -> Came:
    answer = courier.send(message(one, contact)) if courier is not None else None
    if isinstance(answer, Accepted):
        journal.sent(one.id, at, contact.address, answer.receipt, at + ASK_AFTER[0] if answer.receipt else None)
        return "settled"
    if isinstance(answer, Refused):
        journal.bounced(one.id, at, answer.why, contact.address)
        return "settled"
    delays = settings.SHANYRAQ_NOTICE_DELAYS
    again = at + delays[one.attempts] if one.attempts < len(delays) else None
    journal.failed(one.id, at, answer.why if answer is not None else "channel is not connected", again)
    return "failed"


def _ask(one: Owed, at: datetime) -> Came:
    courier = doors.courier(Channel(one.channel))
    fate = courier.fate(one.receipt) if courier is not None else Fate.UNKNOWN
    if fate is Fate.DELIVERED:
        journal.delivered(one.id, at)
    elif fate is Fate.UNDELIVERABLE:
        journal.bounced(one.id, at, "undeliverable", one.address)
    else:
        left = ASK_AFTER[one.asked + 1 :]
        journal.asked(one.id, at + left[0] if left else None)
    return "held" if fate is Fate.UNKNOWN else "settled"


def held_until(one: Owed, at: datetime) -> datetime | None:
    """The morning until which a notice has to wait: for the night, or for the next day; None when it may go now."""
    begins, ends = settings.SHANYRAQ_NOTICE_QUIET
    local = at.astimezone(ZoneInfo(one.zone))
    if is_quiet(local.time(), begins, ends):
        return _next(local, ends)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    if sent_since(one.person, midnight) >= settings.SHANYRAQ_NOTICE_CAP:
        return _morning_after(local, begins, ends)
    return None


def is_quiet(hour: time, begins: time, ends: time) -> bool:
    """Whether an hour belongs to the night. A night that begins and ends at one hour is none."""
    if begins <= ends:
        return begins <= hour < ends
    return hour >= begins or hour < ends


def _next(local: datetime, hour: time) -> datetime:
    """The next moment at which the local clock shows this hour."""
    today = datetime.combine(local.date(), hour, local.tzinfo)
    return today if today > local else datetime.combine(local.date() + timedelta(days=1), hour, local.tzinfo)


def _morning_after(local: datetime, begins: time, ends: time) -> datetime:
    tomorrow = datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)
    return _next(tomorrow, ends) if is_quiet(time(), begins, ends) else tomorrow


def message(one: Owed, contact: ContactSeen) -> Message:
    """What is sent: an SMS holds the case's number and a link alone."""
    lang = _lang(contact.language)
    link = f"{settings.SHANYRAQ_PUBLIC_URL}/my/cases/{one.number}/"
    id_ = f"notice-{one.id}"
    if Channel(one.channel) is Channel.SMS:
        return Message(id_, contact.address, "", MESSAGES.say("sms.notice", lang, number=one.number, link=link))
    said = say_notice(one.kind, one.params, lang)
    off = f"{settings.SHANYRAQ_PUBLIC_URL}/my/contacts/"
    text = MESSAGES.say("email.notice", lang, said=said, link=link, off=off)
    return Message(id_, contact.address, MESSAGES.say("email.notice.subject", lang, number=one.number), text)


def _lang(code: str) -> Lang:
    return next((lang for lang in LANGS if lang == code), "kk")
