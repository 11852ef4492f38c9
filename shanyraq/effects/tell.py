"""Messages in the personal accounts of the household: what happened, said in their language when they read it."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

import msgspec

from shanyraq.chancery.giving import present
from shanyraq.effects.tasks import effect
from shanyraq.law.hours import local_day
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Case
from shanyraq.procedure.events import Event
from shanyraq.record.readers.journal import EntrySeen, entry
from shanyraq.record.writers.notices import tell_all
from shanyraq.words.happened import HAPPENED


@effect
def tell(number: str, seq: int) -> None:
    """Tells the applicant and every adult of the household of one event; a message that is there stays one."""
    found = entry(number, seq)
    assert found is not None, "an effect is queued with its event"
    assert found.event is not None, "jobs read the whole journal"
    case = present(number)
    tell_all(household(case, found), number, seq, found.kind, found.at, told(found.event, case))


def household(case: Case, found: EntrySeen) -> tuple[PersonId, ...]:
    """Who is told: the applicant first, then the adults and who acts for one of them; children are told of nothing."""
    assert case.hours is not None, "an opened case knows its provider's hours"
    day = local_day(found.at, case.hours.zone)
    adults = [one.person for one in case.filing.household if one.is_adult(day)]
    acting = [one.representative for one in case.representations if one.stands(day)]
    return tuple(dict.fromkeys([case.filing.applicant, *adults, *acting]))


def told(event: Event, case: Case) -> Mapping[str, str]:
    """What fills the sentence of an event: its own fields as text, moments by the provider's clock."""
    assert case.hours is not None, "an opened case knows its provider's hours"
    zone = ZoneInfo(case.hours.zone)
    params: dict[str, str] = {}
    for name in sorted(HAPPENED[type(event).__name__].placeholders):
        value = getattr(event, name)
        local = value.astimezone(zone) if name.endswith("_at") else value
        params[name] = str(msgspec.to_builtins(local))
    return params
