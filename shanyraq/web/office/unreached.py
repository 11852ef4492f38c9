"""Notices that did not arrive: the clerk is told whom the system could not reach, and by what."""

from shanyraq.record.readers.deliveries import unreached
from shanyraq.record.readers.people import people
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.office.text import TEXT
from shanyraq.words.dates import say_datetime
from shanyraq.words.messages import CHANNELS, DELIVERIES
from shanyraq.words.notices import say_notice


def unreached_lines(desk: Desk) -> tuple[str, ...]:
    """One sentence for each notice that did not arrive and was not marked as seen."""
    lost, lang = unreached(desk.number), desk.lang
    known = people(one.person for one in lost)
    return tuple(
        TEXT.say(
            "unreached.line",
            lang,
            name=known[one.person].full_name,
            how=CHANNELS.say(one.channel, lang),
            state=DELIVERIES.say(one.state, lang),
            at=say_datetime(one.at.astimezone(zone_of(desk.page)), lang),
            said=say_notice(one.kind, one.params, lang),
        )
        for one in lost
    )
