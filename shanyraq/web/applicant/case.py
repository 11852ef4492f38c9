"""One case on the pages of its applicant, or of an adult of the household who has an account."""

from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest
from django.urls import reverse

from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Command
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.applicant import case_page
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.actor import Actor
from shanyraq.web.applicant.desk import citizen
from shanyraq.web.casefile.clicks import KEY, key_of
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.waiting import WaitingLine, waiting_lines
from shanyraq.web.language import current_lang
from shanyraq.web.today import now
from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class OwnCase:
    """A case as its applicant or a member of the family sees it, at one moment, in one language."""

    page: CasePage
    actor: Actor
    at: datetime
    lang: Lang

    @property
    def number(self) -> str:
        """The number of the case."""
        return self.page.number

    @property
    def case(self) -> Case:
        """The state of the case."""
        return self.page.case

    @property
    def by(self) -> By:
        """The citizen as the actor of a command: the applicant, or one of the family."""
        return self.page.by

    @property
    def capacities(self) -> tuple[By, ...]:
        """In what the citizen may stand to another case."""
        return By(Role.APPLICANT, self.actor.person_id), By(Role.FAMILY, self.actor.person_id)

    @property
    def is_applicant(self) -> bool:
        """Whether the citizen is the applicant."""
        return self.page.by.role is Role.APPLICANT

    @property
    def today(self) -> date:
        """The day on the provider's calendar."""
        return day_of(self.page, self.at)

    @property
    def waiting(self) -> tuple[WaitingLine, ...]:
        """What is said of signatures that are being checked."""
        return waiting_lines(self.page, self.by.person, self.at, self.lang)

    def why_not(self, command: type[Command]) -> SaidDenial | None:
        """Why a command of this kind may not be given now, said with its article."""
        denial = self.page.may(command, self.at)
        return said_denial(denial, self.lang) if denial else None


def case_address(number: str) -> str:
    """Where the page of a case is."""
    return reverse("applicant:case", args=[number])


def own_case(request: HttpRequest, number: str) -> OwnCase:
    """The case for the applicant or an adult of the household; Http404 for a stranger."""
    actor = citizen(request)
    page = case_page(number, actor.person_id, now().date())
    if page is None:
        raise Http404
    return OwnCase(page, actor, now(), current_lang())


def applicants_case(request: HttpRequest, number: str) -> OwnCase:
    """The case for its applicant alone; Http404 for everybody else."""
    own = own_case(request, number)
    if not own.is_applicant:
        raise Http404
    return own


def click(request: HttpRequest, actor: Actor) -> OneTimeKey:
    """The one-time key of a sent form; BadRequest without one."""
    key = key_of(actor, request.POST.get(KEY, ""))
    if key is None:
        raise BadRequest("the form came without its one-time key")
    return key
