"""The person behind a link, once they have shown that it is them."""

from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import BadRequest
from django.http import HttpRequest

from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.household import ConsentState
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.privacy import UnreadableValue, seal, unseal
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.family import Answer, Invitation, invitation, page
from shanyraq.web.actor import Actor
from shanyraq.web.casefile.clicks import KEY, key_of
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.language import current_lang
from shanyraq.web.today import now
from shanyraq.words.phrase import Lang

SESSION = "invited"
"""Session key of the sealed token of the link that was opened; a session of an account is another matter."""


@dataclass(frozen=True, slots=True)
class Invited:
    """An adult of the family at one moment: the link, the case as they may see it, the language."""

    token: str
    link: Invitation
    page: CasePage
    at: datetime
    lang: Lang

    @property
    def number(self) -> str:
        """The number of the case."""
        return self.link.number

    @property
    def case(self) -> Case:
        """The state of the case."""
        return self.page.case

    @property
    def by(self) -> By:
        """The actor of a command."""
        return By(Role.FAMILY, self.link.person)

    @property
    def today(self) -> date:
        """The day on the provider's calendar."""
        return day_of(self.page, self.at)

    @property
    def own(self) -> Answer:
        """Their own line of the packet; a link of somebody who is no longer in it is not opened at all."""
        return next(one for one in self.link.packet.answers if one.person.id == self.link.person)

    @property
    def has_signed(self) -> bool:
        """Whether they have signed the present version."""
        return self.own.state is ConsentState.GIVEN

    def click(self, request: HttpRequest) -> OneTimeKey:
        """The one-time key of a sent form; BadRequest without one."""
        visitor = Actor(f"link-{self.link.person}", self.link.person, self.own.person.full_name)
        key = key_of(visitor, request.POST.get(KEY, ""))
        if key is None:
            raise BadRequest("the form came without its one-time key")
        return key


def is_of_family(link: Invitation) -> bool:
    """Whether the present version still names the person the link was given to."""
    return any(one.person.id == link.person for one in link.packet.answers)


def let_in(request: HttpRequest, token: str) -> None:
    """Remember in the session that this link was opened by the person it was given to."""
    request.session.cycle_key()
    request.session[SESSION] = seal(token)


def let_out(request: HttpRequest) -> None:
    """Forget the link on this device."""
    request.session.pop(SESSION, None)
    request.session.cycle_key()


def who_is_in(request: HttpRequest) -> Invited | None:
    """The person behind the link that was opened in this session; None when none was or it works no more."""
    at = now()
    try:
        token = unseal(request.session.get(SESSION, ""))
    except UnreadableValue:
        return None
    link = invitation(token, at) if token else None
    seen = page(token, at) if link is not None and is_of_family(link) else None
    if link is None or seen is None:
        return None
    return Invited(token, link, seen, at, current_lang())
