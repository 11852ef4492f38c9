"""Acts of the application: opened, prepared, signed by the family, sent (p.3 to 5, 9)."""

from datetime import datetime

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.chancery.giving import Given
from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, PersonId
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey


def open_filing(
    dwelling: str,
    applicant: PersonId,
    channel: Channel = Channel.PORTAL,
    *,
    by: By,
    at: datetime,
    key: OneTimeKey | None = None,
) -> Given:
    """Open a case for a dwelling; provider, owner, route and hours come from its row. The answer has the number."""
    raise NotImplementedError


def prepare_application(
    number: str, content: ApplicationContent, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Draw the application up as one paper for everybody's signature; a new version voids the consents."""
    raise NotImplementedError


def give_consent(
    number: str, person: PersonId, cms: bytes, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Sign the present version with one's own EDS; the applicant signs with the same act."""
    raise NotImplementedError


def give_consent_with_demo_key(
    number: str, person: PersonId, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """As `give_consent`, the CMS being made with the person's demo key; DemoOnly outside a demo."""
    raise NotImplementedError


def give_consent_on_paper(
    number: str, person: PersonId, sheet: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """An operator's act: the person signed a sheet in front of them; `sheet` is the stored scan (reading 28)."""
    raise NotImplementedError


def give_consent_by_court(
    number: str, person: PersonId, decision: Digest, *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """A court decision stands in for an adult's consent; the executor checks it as a document (reading 27)."""
    raise NotImplementedError


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
    raise NotImplementedError


def refuse_consent(
    number: str, person: PersonId, reason: str = "", *, by: By, at: datetime, key: OneTimeKey | None = None
) -> Given:
    """Refuse to consent, with or without a reason; it can be taken back by signing."""
    raise NotImplementedError


def submit_application(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Send the signed application; within the provider's hours it is registered at once (p.4)."""
    raise NotImplementedError


def register_application(number: str, *, by: By, at: datetime, key: OneTimeKey | None = None) -> Given:
    """Register what came after hours, on the next working day (p.4)."""
    raise NotImplementedError
