"""The notice of a preliminary decision and the minutes of the hearing (p.10; APPC 73, 74)."""

from datetime import datetime

from shanyraq.chancery.contents import Appointment, Proceedings, Reason
from shanyraq.chancery.doors import files
from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue, local
from shanyraq.chancery.drawing_up.matter import applicant_name, application
from shanyraq.chancery.drawing_up.officials import executor
from shanyraq.outside.documents.papers import hearing as papers
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.events import HearingMoved, PreliminaryRefusalNotified
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.files import AttachmentSeen, attachments_of_case
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.writings import writings


def draw_up_notice(number: str, reasons: tuple[Reason, ...], appointment: Appointment, by: By, at: datetime) -> Issued:
    """Grounds with facts and articles, when and where the person is heard, until when objections are taken."""
    on = desk(number, at)
    registered_on = on.case.filing.registered_on
    assert registered_on is not None, "only a registered application can be refused"
    return issue(
        on,
        PaperKind.PRELIMINARY_REFUSAL,
        lambda head: papers.PreliminaryRefusal(
            issue=head,
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=registered_on,
            grounds=tuple(papers.Stated(one.ground, one.sub_reason, one.facts) for one in reasons),
            hearing_at=local(on, appointment.at),
            hearing_place=appointment.place,
            written=appointment.written,
            asked=on.case.filing.basis,
            instead=appointment.instead,
            drawn_up_by=executor(by.person),
        ),
    )


def draw_up_hearing_minutes(number: str, proceedings: Proceedings, by: By, at: datetime) -> Issued:
    """Who took part, what was said and asked (APPC 74). The journal names what was said, for the later papers."""
    on = desk(number, at)
    notice = on.case.paper(PaperKind.PRELIMINARY_REFUSAL)
    registered_on = on.case.filing.registered_on
    assert notice is not None, "a hearing follows a notice"
    assert registered_on is not None, "a hearing follows registration"
    return issue(
        on,
        PaperKind.HEARING_MINUTES,
        lambda head: papers.HearingMinutes(
            issue=head,
            applicant=applicant_name(on),
            dwelling=on.address,
            application_number=application(on).number,
            registered_on=registered_on,
            notice_number=notice.number,
            notice_on=notice.issued_on,
            held_at=on.at,
            place=_place(on),
            present=proceedings.present,
            attended=proceedings.attended,
            statements=proceedings.statements,
            others=proceedings.others,
            questions=proceedings.questions,
            objections=objections(on),
            written=on.case.hearing.written,
            drawn_up_by=(executor(by.person),),
        ),
    )


def _place(on: Desk) -> str:
    """Where the person was asked to come, by the notice or by the last change of it."""
    told = [one.event for one in entries(on.number)]
    places = [one.place for one in told if isinstance(one, PreliminaryRefusalNotified | HearingMoved)]
    return writings(places[-1:]).get(places[-1], "")


def objections(on: Desk) -> tuple[papers.Objection, ...]:
    """What the person wrote against the preliminary decision."""
    texts = writings(digest for digest, _ in on.case.hearing.objections)
    return tuple(papers.Objection(day, texts.get(digest, "")) for digest, day in on.case.hearing.objections)


def position(on: Desk) -> str:
    """Everything the person said: written objections, then what was said at the hearing."""
    said = [one.text for one in objections(on)]
    transcript = on.case.hearing.said
    if transcript is not None:
        said += writings([transcript.statements]).values()
    else:
        said += [files().read(one.file.digest).decode() for one in attachments_of_case(on.number) if _is_of(on, one)]
    return "\n\n".join(text for text in said if text.strip())


def _is_of(on: Desk, one: AttachmentSeen) -> bool:
    """Whether a paper is the transcript of the hearing: it lay beside the minutes before the journal named it."""
    minutes = on.case.hearing.minutes
    return bool(minutes) and one.title == f"hearing {minutes[:16]}"
