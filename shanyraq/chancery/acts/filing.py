"""Acts of the application: opened, prepared, signed by the family, sent (p.3 to 5, 9)."""

from datetime import datetime
from typing import Final

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.chancery.drawing_up.filing import draw_up_application
from shanyraq.chancery.giving import (
    Doing,
    Given,
    Signed,
    ToSign,
    give,
    give_drawn,
    give_signed,
    give_written,
    present,
    writing,
)
from shanyraq.chancery.signing import CITIZEN, Cms
from shanyraq.law.hours import OfficeHours
from shanyraq.law.routes import Channel
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.papers import Digest, Manner, Signature, Verdict
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.handle import open_case
from shanyraq.record.readers.dwellings import dwelling as dwelling_of
from shanyraq.record.readers.organisations import OrganisationSeen, organisation

EXTENSION_SETTING: Final = "extension_allowed"
"""The provider's setting, true or false, that allows a reasoned extension (reading 6); false where it is not set."""


class NoDwelling(LookupError):
    """No such dwelling is entered."""


class NoHours(LookupError):
    """The provider keeps no hours, so nobody can say on which day an application is registered (p.4)."""


def open_filing(
    dwelling: str,
    applicant: PersonId,
    channel: Channel = Channel.PORTAL,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Open a case for a dwelling; provider, owner, route and hours come from its row. The answer has the number.

    Raises NoDwelling for an unknown dwelling and NoHours for a provider without hours: mistakes of the installation.
    """
    flat = dwelling_of(dwelling)
    if flat is None:
        raise NoDwelling(dwelling)
    provider = organisation(flat.provider)
    assert provider is not None, "the provider of a dwelling is an organisation"
    command = c.OpenFiling(
        provider=flat.provider,
        hours=_hours(provider),
        route=flat.route,
        owner=flat.owner,
        channel=channel,
        applicant=applicant,
        dwelling=dwelling,
        national_bank=flat.national_bank,
        extension_allowed=_allows_extension(provider),
    )
    return open_case(command, by, at, key)


def _hours(provider: OrganisationSeen) -> OfficeHours:
    if provider.hours is None:
        raise NoHours(provider.code)
    return provider.hours


def _allows_extension(provider: OrganisationSeen) -> bool:
    setting = provider.settings.get(EXTENSION_SETTING)
    return setting is not None and setting.value is True


def prepare_application(
    number: str, content: ApplicationContent, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Draw the application up as one paper for everybody's signature; a new version voids the consents."""

    def make(paper: c.Issued) -> c.PrepareApplication:
        return c.PrepareApplication(
            paper=paper,
            basis=content.basis,
            instalments=content.instalments,
            free_category=content.free_category,
            facts=content.facts,
            household=content.household,
            attached=content.attached,
        )

    return give_drawn(Doing(number, by, at, key), make, lambda: draw_up_application(number, content, by, at))


def give_consent(
    number: str,
    person: PersonId,
    cms: Cms,
    shown: Digest = "",
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Signed:
    """Sign the present version with one's own EDS; the applicant signs with the same act.

    What was `shown` is what is signed: denied under the lock if another version took its place.
    """
    paper = shown or present(number).filing.paper
    wanted = ToSign(paper, person, CITIZEN, cms)
    return give_signed(Doing(number, by, at, key), lambda signature: c.GiveConsent(person, signature), wanted)


def give_consent_on_paper(
    number: str, person: PersonId, sheet: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """An operator's act: the person signed a sheet in front of them; `sheet` is the stored scan (reading 28)."""
    return _stood_for(Doing(number, by, at, key), person, person, Manner.PAPER, sheet)


def give_consent_by_court(
    number: str, person: PersonId, decision: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """A court decision stands in for an adult's consent; the executor checks it as a document (reading 27)."""
    return _stood_for(Doing(number, by, at, key), person, by.person, Manner.COURT, decision)


def give_consent_by_representative(
    number: str,
    person: PersonId,
    representative: PersonId,
    power: Digest,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Somebody signs for an adult by a notarized power of attorney, stored as `power` (reading 27)."""
    return _stood_for(Doing(number, by, at, key), person, representative, Manner.REPRESENTED, power)


def _stood_for(doing: Doing, person: PersonId, signer: PersonId, manner: Manner, evidence: Digest) -> Given:
    """A consent that rests on a stored paper: whoever gives the act vouches for it, and the executor checks it."""
    paper = present(doing.number).filing.paper
    signature = Signature(signer, paper, manner, evidence, Verdict.VALID, doing.at)
    return give(doing, c.GiveConsent(person, signature))


def refuse_consent(
    number: str, person: PersonId, reason: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Refuse to consent, with or without a reason; it can be taken back by signing."""
    command = c.RefuseConsent(person, writing(reason) or None)
    return give_written(Doing(number, by, at, key), command, [reason])


def submit_application(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Send the signed application; within the provider's hours it is registered at once (p.4)."""
    return give(Doing(number, by, at, key), c.SubmitApplication())


def register_application(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Register what came after hours, on the next working day (p.4)."""
    return give(Doing(number, by, at, key), c.RegisterApplication())
