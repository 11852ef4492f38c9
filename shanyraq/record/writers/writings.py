"""Free texts that events name by digest."""

import hashlib

from django.utils import timezone

from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import Writing


def store_writing(text: str) -> Digest:
    """Keep a text, encrypted, and answer its SHA-256, by which an event may name it."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    Writing.objects.get_or_create(sha256=digest, defaults={"text": text, "written_at": timezone.now()})
    return digest
