"""The links that an applicant hands to the adults of the family."""

from datetime import datetime, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from shanyraq.procedure.actor import PersonId
from shanyraq.record.privacy import UnreadableValue, seal, unseal
from shanyraq.record.writers.consents import invite

LASTS = timedelta(days=14)
"""How long a link opens the text: the law sets no term for signing, and a forgotten link should not stay open."""

SESSION = "links"


def make_link(request: HttpRequest, number: str, person: PersonId, at: datetime) -> None:
    """A new link for one adult. The session keeps it sealed, so that it can be shown and printed until sign-out."""
    token = invite(number, person, at + LASTS)
    kept: dict[str, str] = request.session.get(SESSION, {})
    request.session[SESSION] = {**kept, f"{number} {person}": seal(token)}


def link_of(request: HttpRequest, number: str, person: PersonId) -> str:
    """The address of the link made in this session; empty when there is none."""
    sealed = request.session.get(SESSION, {}).get(f"{number} {person}")
    try:
        token = unseal(sealed) if sealed else ""
    except UnreadableValue:
        return ""
    return f"{settings.SHANYRAQ_PUBLIC_URL}{reverse('family:door', args=[token])}" if token else ""
