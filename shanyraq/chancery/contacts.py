"""Where a person wants to be told: an address is chosen, confirmed by a code sent there, switched off."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Final

from shanyraq.chancery import doors
from shanyraq.outside.notices.shape import Accepted, Channel, Message, Refused
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.contacts import CodeSeen, codes_since, waiting_code
from shanyraq.record.writers import contacts as writer
from shanyraq.record.writers.contacts import Sought, hash_of_code
from shanyraq.words.messages import MESSAGES
from shanyraq.words.phrase import Lang

# All five are choices of the system; no act speaks of codes.
DIGITS: Final = 6
LASTS: Final = timedelta(minutes=15)
"""How long a code is good."""
PAUSE: Final = timedelta(minutes=1)
"""Between two codes to one person."""
MOST_CODES: Final = 5
"""Codes in 24 hours, asked for by one person on one channel, and to one address by whomever."""
MOST_TRIES: Final = 5
"""Answers to one code."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a code was not sent, or does not confirm. `code` names the sentence, `params` fill it."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def is_connected(channel: Channel) -> bool:
    """Whether this installation can send on the channel at all."""
    return doors.courier(channel) is not None


def ask_code(sought: Sought, lang: Lang, at: datetime) -> Trouble | None:
    """Send a code to the address. Troubles: not_connected, too_soon, too_many, refused, not_now."""
    channel = Channel(sought.channel)
    courier = doors.courier(channel)
    if courier is None:
        return Trouble("not_connected")
    own, to, last = codes_since(sought, at - timedelta(days=1))
    if last is not None and at - last < PAUSE:
        return Trouble("too_soon")
    if max(own, to) >= MOST_CODES:
        return Trouble("too_many", {"most": MOST_CODES})
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    kept = writer.keep_code(sought, code, at)
    answer = courier.send(_message(channel, sought.address, code, kept, lang))
    if isinstance(answer, Accepted):
        return None
    writer.drop_code(kept, at)
    return Trouble("refused" if isinstance(answer, Refused) else "not_now")


def _message(channel: Channel, to: str, code: str, kept: int, lang: Lang) -> Message:
    if channel is Channel.SMS:
        return Message(f"code-{kept}", to, "", MESSAGES.say("sms.code", lang, code=code))
    text = MESSAGES.say("email.code", lang, code=code, minutes=int(LASTS.total_seconds() // 60))
    return Message(f"code-{kept}", to, MESSAGES.say("email.code.subject", lang), text)


def awaited(person: PersonId, channel: Channel, at: datetime) -> CodeSeen | None:
    """The code that can still be typed in."""
    code = waiting_code(person, str(channel))
    return code if code is not None and at - code.sent_at <= LASTS else None


def confirm(person: PersonId, channel: Channel, typed: str, at: datetime) -> Trouble | None:
    """Compare what was typed with the code. Troubles: no_code, wrong, too_many_tries."""
    code = awaited(person, channel, at)
    if code is None:
        return Trouble("no_code")
    if not writer.try_code(code.id, MOST_TRIES):
        return Trouble("too_many_tries")
    if not compare_digest(code.code_hash, hash_of_code(person, str(channel), typed)):
        left = MOST_TRIES - code.tries - 1
        return Trouble("wrong", {"left": left}) if left > 0 else Trouble("too_many_tries")
    return None if writer.confirm(code.id, at) else Trouble("no_code")


def switch_off(person: PersonId, channel: Channel, at: datetime) -> None:
    """Nothing more is sent on this channel, and the address is forgotten."""
    writer.switch_off(person, str(channel), at)
