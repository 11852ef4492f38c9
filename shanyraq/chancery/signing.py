"""Signatures: made with a demo key where there is a demo, verified always, kept as evidence with their verdict."""

from dataclasses import dataclass
from datetime import datetime

from shanyraq.outside.signature.shape import KeyRole
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Signature


@dataclass(frozen=True, slots=True)
class Capacity:
    """In which capacity somebody signs: the roles of key that count, and the organisation they speak for."""

    roles: frozenset[KeyRole]
    organisation: OrganisationId = ""


CITIZEN = Capacity(frozenset({KeyRole.INDIVIDUAL}))
"""In one's own name (p.9 item 1)."""


def head_of(organisation: OrganisationId) -> Capacity:
    """As head of an organisation or with its right to sign (p.5)."""
    return Capacity(frozenset({KeyRole.HEAD, KeyRole.SIGNRIGHT}), organisation)


def employee_of(organisation: OrganisationId) -> Capacity:
    """For an organisation, with any of its keys: the commission's chair and secretary."""
    return Capacity(frozenset({KeyRole.EMPLOYEE, KeyRole.SIGNRIGHT, KeyRole.HEAD}), organisation)


def verified(paper: Digest, cms: bytes, signer: PersonId, capacity: Capacity, at: datetime) -> Signature | Denial:
    """The signature of `signer` over the stored paper, with the door's verdict, evidence kept.

    The certificate's IIN must be the person's, its role and BIN those of the capacity: else a Denial that says which.
    A signature that does not verify comes back with its verdict; the procedure denies it.
    """
    raise NotImplementedError


def sign_with_demo_key(paper: Digest, person: PersonId, capacity: Capacity) -> bytes:
    """The CMS over a stored paper by a person's demo key; raises DemoOnly outside a demo."""
    raise NotImplementedError
