"""A draft on the desk of its applicant: opened with everything its pages rest on, saved after each answer."""

from dataclasses import dataclass
from datetime import date, datetime

from django.http import Http404, HttpRequest

from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.record.readers.drafts import DraftSeen
from shanyraq.record.readers.drafts import draft as read_draft
from shanyraq.record.readers.files import AttachmentSeen, attachments_of_draft
from shanyraq.record.readers.journal import case_of
from shanyraq.record.writers.drafts import save_draft
from shanyraq.web.actor import Actor, actor_of
from shanyraq.web.applicant.answers import Answers, read, written
from shanyraq.web.applicant.family import Member, family_of
from shanyraq.web.today import now, today


@dataclass(frozen=True, slots=True)
class Desk:
    """One draft, its answers, the household, the files beside it. `case` is the case it became, if it did."""

    id: str
    account: str
    person: PersonId
    seen: DraftSeen
    answers: Answers
    family: tuple[Member, ...]
    attached: tuple[AttachmentSeen, ...]
    today: date
    case: Case | None

    @property
    def by(self) -> By:
        """The applicant as the actor of a command."""
        return By(Role.APPLICANT, self.person)

    @property
    def is_open(self) -> bool:
        """Whether answers can still be changed: until the application is sent."""
        return self.case is None or self.case.stage is Stage.FILING

    @property
    def saved_at(self) -> datetime:
        """When an answer was last saved."""
        return self.seen.saved_at

    def save(self, answers: Answers, step: str) -> None:
        """Save the answers; raises StaleDraft when another window saved in the meantime."""
        save_draft(self.id, self.account, written(answers), step, now(), self.seen.revision)


def citizen(request: HttpRequest) -> Actor:
    """The signed-in citizen, whom the guard let in."""
    actor = actor_of(request)
    assert actor is not None, "a page of the applicant stands behind a guard"
    return actor


def open_desk(request: HttpRequest, draft: str) -> Desk:
    """The draft of the signed-in citizen; Http404 for another's or none."""
    actor = citizen(request)
    seen = read_draft(draft, actor.account_id)
    if seen is None:
        raise Http404
    return Desk(
        id=seen.id,
        account=actor.account_id,
        person=actor.person_id,
        seen=seen,
        answers=read(seen.data),
        family=family_of(actor.person_id),
        attached=attachments_of_draft(seen.id),
        today=today(),
        case=case_of(seen.number) if seen.number else None,
    )
