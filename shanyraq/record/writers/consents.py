"""Links by which the adults of a family read and sign."""

import secrets
from datetime import datetime

from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import ConsentLink


def invite(number: str, person: PersonId, expires_at: datetime) -> str:
    """A new link; its token is answered once and kept only as a digest. Earlier links of the person stop working."""
    token = secrets.token_urlsafe(32)
    ConsentLink.objects.filter(case_id=number, person_id=person).delete()
    ConsentLink.objects.create(token=token_hash(token), case_id=number, person_id=person, expires_at=expires_at)
    return token


def use_link(token: str, at: datetime) -> None:
    """Note when the person answered through the link."""
    ConsentLink.objects.filter(token=token_hash(token), used_at__isnull=True).update(used_at=at)


def use_links_of(number: str, person: PersonId, at: datetime) -> None:
    """The same for whoever answered by another way than the page behind the link."""
    ConsentLink.objects.filter(case_id=number, person_id=person, used_at__isnull=True).update(used_at=at)
