"""Invitations to a hearing and to a sitting, as calendar programs take them in; they name nobody."""

from datetime import datetime, timedelta
from typing import Final

from django.conf import settings

from shanyraq.outside.documents.invitation import Invitation, ics
from shanyraq.procedure.events import HearingMoved, PreliminaryRefusalNotified
from shanyraq.record.readers.commission import SittingSeen
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.writings import writings
from shanyraq.words.invitations import INVITATIONS
from shanyraq.words.phrase import Lang

_HEARING_LASTS: Final = timedelta(hours=1)
_SITTING_LASTS: Final = timedelta(hours=3)


def hearing_invitation(number: str, lang: Lang, made_at: datetime) -> bytes | None:
    """The hearing as it is set now, by the notice or by its last move; None while none is set."""
    told = [one.event for one in entries(number)]
    set_to = [one for one in told if isinstance(one, PreliminaryRefusalNotified | HearingMoved)]
    if not set_to:
        return None
    last = set_to[-1]
    notice = next(one for one in reversed(set_to) if isinstance(one, PreliminaryRefusalNotified))
    kind = "written" if notice.written else "hearing"
    return ics(
        Invitation(
            uid=f"hearing-{number}@{_host()}",
            at=last.hearing_at,
            lasts=_HEARING_LASTS,
            summary=INVITATIONS.say(f"{kind}.summary", lang),
            place=writings([last.place]).get(last.place, ""),
            text=INVITATIONS.say(f"{kind}.text", lang, number=number),
            made_at=made_at,
            sequence=len(set_to) - 1,
        )
    )


def sitting_invitation(one: SittingSeen, lang: Lang, made_at: datetime) -> bytes:
    """A sitting of the commission."""
    return ics(
        Invitation(
            uid=f"sitting-{one.id}@{_host()}",
            at=one.sits_at,
            lasts=_SITTING_LASTS,
            summary=INVITATIONS.say("sitting.summary", lang, number=one.number),
            place=one.place,
            text=INVITATIONS.say("sitting.text", lang, count=one.cases),
            made_at=made_at,
        )
    )


def _host() -> str:
    return str(settings.SHANYRAQ_PUBLIC_URL).partition("://")[2] or "shanyraq"
