"""Asking for signatures elsewhere: each request is answered once."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
from django.db.models import F

from shanyraq.procedure.denial import Denial
from shanyraq.record.codec import canonical
from shanyraq.record.readers.tokens import token_hash
from shanyraq.record.tables import SigningRequest


def ask(purpose: str, wanted: object, *, to: str, back: str, at: datetime, expires_at: datetime) -> str:
    """A new request; its token is answered once and kept only as a digest."""
    token = secrets.token_urlsafe(24)
    SigningRequest.objects.create(
        token=token_hash(token),
        purpose=purpose,
        wanted=_plain(wanted),
        to=to,
        back=back,
        made_at=at,
        expires_at=expires_at,
    )
    return token


def take(token: str, at: datetime) -> None:
    """The telephone has fetched what is to be signed."""
    SigningRequest.objects.filter(token=token_hash(token), taken_at__isnull=True).update(taken_at=at)


def deny(token: str, denial: Denial) -> None:
    """What came was not taken, and why."""
    kept = {"code": denial.code, "article": denial.article, "params": _plain(denial.params)}
    SigningRequest.objects.filter(token=token_hash(token)).update(denied=kept, failures=F("failures") + 1)


def close_request(token: str, outcome: Mapping[str, Any], at: datetime) -> bool:
    """What came was taken; False when the request was answered already."""
    rows = SigningRequest.objects.filter(token=token_hash(token), answered_at__isnull=True)
    return rows.update(answered_at=at, outcome=dict(outcome), denied=None) == 1


def end_request(token: str) -> None:
    """Nothing of the request is needed any more."""
    SigningRequest.objects.filter(token=token_hash(token)).delete()


def _plain(value: object) -> Any:
    return msgspec.json.decode(canonical(value))
