"""Clients of the API, their secrets and tokens, and what they were answered."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q

from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.papers import Digest
from shanyraq.record.privacy import seal
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import ApiAnswer, ApiClient, ApiSecret, ApiToken, FileBrought


def add_client(organisation: OrganisationId, name: str, scopes: Iterable[str], per_minute: int, at: datetime) -> str:
    """A client without a secret yet."""
    return ApiClient.objects.create(
        organisation_id=organisation, name=name, scopes=sorted(scopes), per_minute=per_minute, created_at=at
    ).id


def add_secret(client: str, secret: str, at: datetime, old_until: datetime) -> None:
    """Give a client a secret; those it had open the door until `old_until`."""
    with transaction.atomic():
        old = ApiSecret.objects.filter(client_id=client)
        old.filter(Q(expires_at__isnull=True) | Q(expires_at__gt=old_until)).update(expires_at=old_until)
        ApiSecret.objects.create(client_id=client, hash=token_hash(secret), created_at=at)


def revoke_client(client: str, at: datetime) -> bool:
    """Close a client for ever, its tokens at once; False if there is no such open client."""
    with transaction.atomic():
        closed = ApiClient.objects.filter(pk=client, revoked_at__isnull=True).update(revoked_at=at)
        ApiToken.objects.filter(client_id=client).delete()
        ApiSecret.objects.filter(client_id=client).update(expires_at=at)
    return bool(closed)


def add_token(token: str, client: str, scopes: Iterable[str], at: datetime, until: datetime) -> None:
    """Keep a token, by its hash."""
    ApiToken.objects.create(
        hash=token_hash(token), client_id=client, scopes=sorted(scopes), issued_at=at, expires_at=until
    )


def revoke_token(token: str, client: str) -> None:
    """Close one token of a client; another's stays."""
    ApiToken.objects.filter(hash=token_hash(token), client_id=client).delete()


def forget_tokens(before: datetime) -> int:
    """Throw away tokens that ended before a moment, and answers given before it. Returns how many."""
    tokens = ApiToken.objects.filter(expires_at__lt=before).delete()[0]
    return tokens + ApiAnswer.objects.filter(at__lt=before).delete()[0]


# Of a keyed call these three statements are given every time; each is its own transaction.
_CLAIM = """
INSERT INTO api_answer (client_id, key, request, headers, body, at) VALUES (%s, %s, %s, '{}', '', %s)
ON CONFLICT (client_id, key) DO NOTHING
"""
_KEEP = """
UPDATE api_answer SET status = %s, headers = %s, body = %s WHERE client_id = %s AND key = %s AND status IS NULL
"""
_BRING = "INSERT INTO case_brought (case_id, organisation_id) VALUES (%s, %s) ON CONFLICT (case_id) DO NOTHING"


def claim_answer(client: str, key: str, request: str, at: datetime) -> bool:
    """Take a key for a request; False if it is taken already."""
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, [client, key, request, at])
        return bool(cursor.rowcount)


def keep_answer(client: str, key: str, status: int, headers: Mapping[str, str], body: str) -> None:
    """Put the answer to a key; the first one stays."""
    said = json.dumps(dict(headers))
    with connection.cursor() as cursor:
        cursor.execute(_KEEP, [status, said, seal(body) if body else "", client, key])


def bring_case(number: str, organisation: OrganisationId) -> None:
    """Note which organisation's system opened a case; the first note stays."""
    with connection.cursor() as cursor:
        cursor.execute(_BRING, [number, organisation])


def give_key_back(client: str, key: str) -> None:
    """The request was turned away before anything was done: its key may be used for another."""
    ApiAnswer.objects.filter(client_id=client, key=key, status__isnull=True).delete()


def bring_file(digest: Digest, organisation: OrganisationId, at: datetime) -> None:
    """Note that an organisation's system handed a stored file in; the first note stays."""
    FileBrought.objects.bulk_create(
        [FileBrought(file_id=digest, organisation_id=organisation, at=at)], ignore_conflicts=True
    )
