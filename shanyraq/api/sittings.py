"""Sittings of a commission for its own systems: called by the secretary, read by every member, told by a notice."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from shanyraq.api.answers import AgendaLine, Called, Prepared, SittingPaper, SittingWhole
from shanyraq.api.calls import Answer, Call
from shanyraq.api.giving import said
from shanyraq.api.others import bytes_of
from shanyraq.api.problems import Wrong
from shanyraq.api.shapes import END, Identifier, Moment
from shanyraq.chancery.drawing_up.sitting import draw_up_sitting_notice
from shanyraq.chancery.sittings import MODES, NewSitting, call_sitting
from shanyraq.law.calendar import NoCalendar
from shanyraq.procedure.actor import Role
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.commission import SittingSeen, agenda, sitting, sitting_papers


class SittingGiven(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """When and where a commission sits; `number` is its own, used once."""

    commission: Identifier
    number: Annotated[str, Meta(min_length=1, max_length=40, pattern=rf"^\S(.*\S)?{END}")]
    sits_at: Moment
    place: Annotated[str, Meta(min_length=1, max_length=300)]
    mode: Literal[MODES] = "in_person"  # type: ignore[valid-type]


def make_sitting(call: Call) -> Answer:
    """Call a sitting of a commission in office, as its secretary."""
    _as_secretary(call)
    given = call.body
    new = NewSitting(given.commission, given.number, given.sits_at, given.place, given.mode)
    try:
        made = call_sitting(new, call.acting.by, call.at)
    except (NoCalendar, OverflowError) as error:
        raise Wrong(422, "no_calendar", where="sits_at") from error
    if isinstance(made, Denial):
        return said(made)
    return Answer(Called(made), 201, {"Location": f"/api/v1/sittings/{made}"})


def read_sitting(call: Call) -> Answer:
    """A sitting with its agenda as the member may see it, and its papers."""
    found, by = _found(call), call.acting.by
    items = [
        AgendaLine(one.number, one.recused, str(one.voting), one.voted, one.voters, one.due)
        for one in agenda(found.id, by)
    ]
    papers = [SittingPaper(str(one.kind), one.number, one.digest, one.code) for one in sitting_papers(found.id, by)]
    whole = SittingWhole(
        found.id, found.commission, found.number, found.sits_at, found.place, found.mode, items, papers
    )
    return Answer(whole)


def notify_of_sitting(call: Call) -> Answer:
    """Draw up the notice of a sitting with its agenda as it is now; done again after a change, it is another paper."""
    _as_secretary(call)
    found = _found(call)
    digest = draw_up_sitting_notice(found, call.acting.by, call.at)
    made = next(one for one in sitting_papers(found.id, call.acting.by) if one.digest == digest)
    return Answer(Prepared(made.digest, made.number))


def get_sitting_file(call: Call) -> Answer:
    """The bytes of a paper of a sitting, for whoever has a seat in its commission."""
    found, digest = _found(call), call.path["sha256"]
    if digest not in {one.digest for one in sitting_papers(found.id, call.acting.by)}:
        raise Wrong(404, "not_found")
    return bytes_of(digest)


def _found(call: Call) -> SittingSeen:
    found = sitting(call.path["sitting"], call.acting.by)
    if found is None:
        raise Wrong(404, "not_found")
    return found


def _as_secretary(call: Call) -> None:
    """As the page, which is the secretary's alone."""
    if call.acting.by.role is not Role.SECRETARY:
        raise Wrong(403, "for_the_secretary")
