"""Systems of other organisations: whose token a request carries, and what a key was answered before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import Q

from shanyraq.procedure.actor import OrganisationId, PersonId, Role
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.organisations import OrganisationKind
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import ApiAnswer, ApiClient, ApiSecret, CaseBrought, FileBrought, Person, Post


@dataclass(frozen=True, slots=True)
class Client:
    """A system that may ask: of which organisation, for what, and how often in a minute."""

    id: str
    organisation: OrganisationId
    kind: OrganisationKind
    scopes: frozenset[str]
    per_minute: int


@dataclass(frozen=True, slots=True)
class ClientSeen:
    """A client as its administrator sees it; `secrets` counts those that open the door now."""

    id: str
    organisation: str
    name: str
    scopes: tuple[str, ...]
    per_minute: int
    created_at: datetime
    revoked_at: datetime | None
    secrets: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What stands under a one-time key; `status` is None while the first request goes on or when it broke off."""

    request: str
    status: int | None
    headers: Mapping[str, str]
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Employee:
    """A post in force, and the account and person that hold it."""

    account: str
    person: PersonId
    names: tuple[str, str, str]
    role: Role
    since: date
    until: date | None


# Every call begins with this one.
_OF_BEARER = """
SELECT c.id, c.organisation_id, o.kind, c.scopes::text, c.per_minute, t.scopes::text
FROM api_token t JOIN api_client c ON c.id = t.client_id JOIN organisation o ON o.id = c.organisation_id
WHERE t.hash = %s AND t.expires_at > %s AND c.revoked_at IS NULL
"""
_CLIENT = ("id", "organisation_id", "organisation__kind", "scopes", "per_minute")


def _client(row: tuple[Any, ...], scopes: list[str]) -> Client:
    return Client(row[0], row[1], OrganisationKind(row[2]), frozenset(scopes) & frozenset(row[3]), row[4])


def by_token(token: str, at: datetime) -> Client | None:
    """The client that was given this token, with the token's scopes; None for one that is unknown, over or revoked."""
    with connection.cursor() as cursor:
        cursor.execute(_OF_BEARER, [token_hash(token), at])
        row = cursor.fetchone()
    if row is None:
        return None
    id, organisation, kind, mine, per_minute, scopes = row
    return _client((id, organisation, kind, json.loads(mine), per_minute), json.loads(scopes))


def by_secret(client: str, secret: str, at: datetime) -> Client | None:
    """The client with this identifier and secret; None without saying which of them was wrong."""
    now = Q(expires_at__isnull=True) | Q(expires_at__gt=at)
    rows = ApiSecret.objects.filter(now, hash=token_hash(secret), client_id=client, client__revoked_at__isnull=True)
    row = rows.values_list(*[f"client__{name}" for name in _CLIENT]).first()
    return _client(row, row[3]) if row else None


def clients() -> tuple[ClientSeen, ...]:
    """Every client, the latest first."""
    rows = ApiClient.objects.select_related("organisation").prefetch_related("secrets").order_by("-created_at", "id")
    return tuple(
        ClientSeen(
            id=row.id,
            organisation=row.organisation.code,
            name=row.name,
            scopes=tuple(row.scopes),
            per_minute=row.per_minute,
            created_at=row.created_at,
            revoked_at=row.revoked_at,
            secrets=sum(one.expires_at is None for one in row.secrets.all()),
        )
        for row in rows
    )


def answered(client: str, key: str) -> Answered | None:
    """What stands under a key; None for a new one."""
    row = ApiAnswer.objects.filter(client_id=client, key=key).values_list("request", "status", "headers", "body", "at")
    found = row.first()
    return Answered(*found) if found else None


def employees(organisation: OrganisationId, on: date, person: PersonId = "", role: str = "") -> tuple[Employee, ...]:
    """Who holds which post of an organisation on a day, by account; narrowed to a person and a role if told."""
    in_force = Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))
    rows = Post.objects.filter(in_force, organisation_id=organisation, account__is_active=True)
    if person:
        rows = rows.filter(account__person_id=person)
    if role:
        rows = rows.filter(role=role)
    names = ("account__person__family_name", "account__person__given_name", "account__person__patronymic")
    found = rows.order_by("account_id", "pk").values_list(
        "account_id", "account__person_id", *names, "role", "since", "until"
    )
    return tuple(Employee(str(one[0]), one[1], one[2:5], Role(one[5]), one[6], one[7]) for one in found)


def is_person(person: PersonId) -> bool:
    """Whether somebody is entered under this identifier."""
    return Person.objects.filter(id=person).exists()


def known_people(people: Iterable[PersonId]) -> set[PersonId]:
    """Those of these people who are entered."""
    wanted = set(people)
    return set(Person.objects.filter(id__in=wanted).values_list("id", flat=True)) if wanted else set()


def brought_by(number: str, organisation: OrganisationId) -> bool:
    """Whether this organisation's system opened the case."""
    return CaseBrought.objects.filter(case_id=number, organisation_id=organisation).exists()


def files_brought(organisation: OrganisationId, digests: frozenset[Digest]) -> frozenset[Digest]:
    """Those of these files that the organisation's system handed in."""
    rows = FileBrought.objects.filter(organisation_id=organisation, file_id__in=digests)
    return frozenset(rows.values_list("file_id", flat=True))
