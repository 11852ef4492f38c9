"""Acts of the preliminary refusal and the hearing (p.10; APPC 73, 74)."""

from datetime import datetime

from shanyraq.chancery.contents import Appointment, Proceedings, Reason
from shanyraq.chancery.drawing_up.hearing import draw_up_hearing_minutes, draw_up_notice
from shanyraq.chancery.giving import Doing, Given, give_drawn, give_written, writing
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.composition import StatedGround
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.parties import Transcript
from shanyraq.record.answers import OneTimeKey


def stated(reasons: tuple[Reason, ...]) -> tuple[StatedGround, ...]:
    """The reasons as the journal knows them: the facts by the digest of their text."""
    return tuple(StatedGround(one.ground, one.sub_reason, writing(one.facts)) for one in reasons)


def notify_preliminary_refusal(
    number: str,
    reasons: tuple[Reason, ...],
    appointment: Appointment,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Draw up and send the notice of a preliminary decision, with time and place of the hearing."""

    def make(paper: c.Issued) -> c.NotifyPreliminaryRefusal:
        return c.NotifyPreliminaryRefusal(
            grounds=stated(reasons),
            hearing_at=appointment.at,
            place=writing(appointment.place),
            written=appointment.written,
            paper=paper,
            instead=appointment.instead,
        )

    return give_drawn(
        Doing(number, by, at, key),
        make,
        lambda: draw_up_notice(number, reasons, appointment, by, at),
        [appointment.place, *(one.facts for one in reasons)],
    )


def record_objection(
    number: str, text: str, papers: tuple[Digest, ...] = (), *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Keep the person's objection, with the papers that were laid beside the case for it."""
    return give_written(Doing(number, by, at, key), c.RecordObjection(writing(text), papers), [text])


def waive_hearing(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Ask to be decided upon without a hearing (APPC 73(2))."""
    return give_written(Doing(number, by, at, key), c.WaiveHearing(writing(text)), [text])


def move_hearing(
    number: str, appointment: Appointment, why: str, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Give the hearing another time and place, saying why."""
    command = c.MoveHearing(appointment.at, writing(appointment.place), writing(why))
    return give_written(Doing(number, by, at, key), command, [appointment.place, why])


def hold_hearing(
    number: str, proceedings: Proceedings, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Draw up the minutes of the hearing; also when the person did not come though duly told."""
    present = "\n".join(proceedings.present)
    texts = (present, proceedings.statements, proceedings.others, proceedings.questions)
    said = Transcript(*map(writing, texts))
    return give_drawn(
        Doing(number, by, at, key),
        lambda minutes: c.HoldHearing(proceedings.attended, minutes, said),
        lambda: draw_up_hearing_minutes(number, proceedings, by, at),
        texts,
    )


def remark_on_minutes(number: str, text: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Add a remark to the minutes within three working days (APPC 74)."""
    return give_written(Doing(number, by, at, key), c.RemarkOnMinutes(writing(text)), [text])
