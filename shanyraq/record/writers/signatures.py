"""What the signature door found, kept beside the events that rest on it; and signatures that wait for an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F

from shanyraq.procedure.actor import By, OrganisationId, PersonId
from shanyraq.procedure.commands import Command
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.codec import encode_command
from shanyraq.record.tables import SignatureEvidence, WaitingSignature


def keep_evidence(paper: Digest, signer: PersonId, evidence: Digest, verdict: dict[str, Any], at: datetime) -> None:
    """Keep a verdict with all its particulars (plain JSON); the first one for the same bytes stays."""
    SignatureEvidence.objects.get_or_create(
        paper=paper, signer_id=signer, evidence=evidence, defaults={"verdict": verdict, "checked_at": at}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWait:
    """An act to be given once it is known that the key was not revoked. `command` holds a blank signature."""

    number: str
    command: Command
    by: By
    key: OneTimeKey | None
    paper: Digest
    signer: PersonId
    cms: Digest
    roles: Iterable[str]
    organisation: OrganisationId
    received_at: datetime
    ask_at: datetime


def let_wait(act: ToWait) -> None:
    """Keep the act; while the same person's signature under the same paper waits already, nothing is added."""
    try:
        with transaction.atomic():
            WaitingSignature.objects.create(
                case_id=act.number,
                paper=act.paper,
                signer_id=act.signer,
                cms=act.cms,
                command=encode_command(act.command),
                by_role=str(act.by.role),
                by_person=act.by.person,
                by_organisation=act.by.organisation,
                key_account=act.key.account if act.key else "",
                key=act.key.key if act.key else "",
                roles=sorted(act.roles),
                organisation=act.organisation,
                received_at=act.received_at,
                ask_at=act.ask_at,
            )
    except IntegrityError:
        if not WaitingSignature.objects.filter(
            case_id=act.number, paper=act.paper, signer_id=act.signer, settled_at__isnull=True
        ).exists():
            raise


def take(waiting: int, at: datetime, again_in: timedelta) -> bool:
    """Take a signature to ask about it now, and say when it is to be asked again; False if somebody else did."""
    rows = WaitingSignature.objects.filter(pk=waiting, settled_at__isnull=True, ask_at__lte=at)
    return bool(rows.update(ask_at=at + again_in, attempts=F("attempts") + 1))


def settle(waiting: int, at: datetime, code: str = "", params: Mapping[str, str] = {}) -> None:
    """The signature waits no more: its act was given, or `code` says why it was not."""
    rows = WaitingSignature.objects.filter(pk=waiting, settled_at__isnull=True)
    rows.update(settled_at=at, code=code, params=dict(params))
