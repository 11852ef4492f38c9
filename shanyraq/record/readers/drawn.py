"""Papers that were drawn up to be read before they are signed."""

from dataclasses import dataclass
from datetime import datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Command, Issued
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.record.codec import UnreadableEvent, decode_command
from shanyraq.record.tables import DrawnAct


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper that waits for one actor's signature; `command` is the act it is for, its signature a blank."""

    kind: PaperKind
    paper: Issued
    command: Command
    drawn_at: datetime


def drawn_acts(number: str, by: By) -> tuple[Drawn, ...]:
    """What waits for this actor on a case; what an earlier version drew up and this one cannot read is left out."""
    rows = DrawnAct.objects.filter(
        case_id=number, by_role=by.role, by_person=by.person, by_organisation=by.organisation
    ).order_by("drawn_at", "pk")
    return tuple(one for one in map(_drawn, rows) if one is not None)


def drawn_act(number: str, by: By, paper: Digest) -> Drawn | None:
    """The one that waits with this paper."""
    return next((one for one in drawn_acts(number, by) if one.paper.digest == paper), None)


def drawn_for(number: str, by: By, act: type[Command]) -> Drawn | None:
    """The one that waits for an act of this kind."""
    return next((one for one in drawn_acts(number, by) if isinstance(one.command, act)), None)


def _drawn(row: DrawnAct) -> Drawn | None:
    try:
        command = decode_command(row.command)
    except UnreadableEvent:
        return None
    return Drawn(PaperKind(row.kind), Issued(row.paper, row.paper_number, row.code), command, row.drawn_at)
